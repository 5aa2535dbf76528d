/** The lower half of the writer: tags, namespaces, escaped text and errors with their path. */
import { SoapError } from "../errors.js";
import type { PrefixSource } from "./codec.js";
import { describeValue } from "./describe-value.js";
import { escapeAttribute, escapeText } from "./escape.js";
import { tellFound } from "./facet-error.js";
import { type PlainTags, plainTagsOf } from "./plain-tags.js";
import { PrefixTable } from "./prefix-table.js";
import { splitRaw, unusedPrefix } from "./raw-parts.js";
import type { RawXml } from "./raw-xml.js";
import { xmlNamespace } from "./scope.js";
import type { XmlWriterOptions } from "./writer-options.js";

/** Characters after which the pieces written so far are joined. */
const chunkLength = 4096;

/** A value nested deeper than this is taken for one that contains itself. */
const deepest = 1000;

/** Builds one document as a string, tag by tag. */
export class MarkupBuilder implements PrefixSource {
  /** What is written but for `chunks`; its beginning may still change while a start tag is open. */
  protected out: string;
  private readonly chunks: string[];
  protected startTagOpen: boolean;
  protected defaultNamespace: string;
  protected depth: number;
  /** Names as written, and the default namespaces around, of the open elements. */
  private readonly tags: string[];
  private readonly outerDefaults: string[];
  private readonly prefixes: PrefixTable;
  /** The plain element whose end tag is not written yet. */
  private owed: PlainTags | undefined;
  private readonly operation: string | undefined;
  private readonly secrets: readonly string[] | undefined;
  /** All that was written before the start tag that is open, so that `rawContent` can choose another tag. */
  private beforeTag: string;
  private tagNamespace: string;
  private tagHasAttributes: boolean;
  private pathStart: number;

  constructor(options: XmlWriterOptions = {}) {
    const { opened } = options;
    this.out = opened?.text ?? "";
    this.chunks = [];
    this.startTagOpen = false;
    this.defaultNamespace = "";
    this.depth = opened === undefined ? 0 : 1;
    this.tags = opened === undefined ? [] : [opened.tag];
    this.outerDefaults = opened === undefined ? [] : [""];
    this.owed = undefined;
    this.prefixes = new PrefixTable(options.prefixes);
    this.operation = options.operation;
    this.secrets = options.secrets;
    this.beforeTag = "";
    this.tagNamespace = "";
    this.tagHasAttributes = false;
    this.pathStart = 0;
  }

  /** Opens an element; `finish` closes it. */
  start(namespace: string, local: string): void {
    this.closeStartTag();
    this.beforeTag = this.out;
    this.tagNamespace = namespace;
    this.tagHasAttributes = false;
    this.outerDefaults[this.depth] = this.defaultNamespace;
    let tag = local;
    if (namespace === this.defaultNamespace) {
      this.out += `<${local}`;
    } else {
      const prefix = this.prefixes.ofElement(namespace);
      if (prefix === undefined) {
        this.out += `<${local} xmlns="${this.attributeText(namespace)}"`;
        this.defaultNamespace = namespace;
      } else {
        tag = `${prefix}:${local}`;
        this.out += `<${tag}`;
      }
    }
    this.tags[this.depth] = tag;
    this.depth++;
    this.startTagOpen = true;
    if (this.depth === 1) {
      for (const one of this.prefixes.predeclared) this.declarePrefix(one.prefix, one.namespace);
    }
    if (this.depth > deepest) {
      const problem = `the value nests deeper than ${deepest} elements; does it contain itself?`;
      throw new SoapError("limit", problem, { operation: this.operation });
    }
  }

  /** Closes the element that was opened last. */
  finish(): void {
    this.depth--;
    this.payEndTag();
    if (this.startTagOpen) {
      this.out += "/>";
      this.startTagOpen = false;
    } else {
      this.out += `</${this.tags[this.depth] ?? ""}>`;
    }
    this.defaultNamespace = this.outerDefaults[this.depth] ?? "";
    this.prefixes.leave(this.depth);
  }

  /** Text content that may need escaping. */
  characters(text: string): void {
    const escaped = escapeText(text);
    if (escaped === undefined)
      throw this.failure("a character that XML cannot carry (a control character or half a surrogate pair)");
    this.markupText(escaped);
  }

  /** Text content that is known to need no escaping. */
  markupText(text: string): void {
    this.closeStartTag();
    this.append(text);
  }

  /** The attributes and content of a fragment, into the element just opened. */
  rawContent(raw: RawXml): void {
    if (!this.startTagOpen || this.tagHasAttributes)
      throw this.failure("raw XML into an element that has attributes or content");
    const parts = splitRaw(raw.xml);
    const around = this.outerDefaults[this.depth - 1] ?? "";
    const local = this.localTag();
    const inside = parts.defaultNamespace ?? "";
    let tag = local;
    let head = "";
    let body = parts.body;
    let content = inside;
    if (this.tagNamespace !== inside && this.tagNamespace === "") {
      body = parts.bodyWithOwnNamespaces();
      content = "";
    } else if (this.tagNamespace !== inside) {
      const prefix = unusedPrefix(raw.xml);
      tag = `${prefix}:${local}`;
      head = ` xmlns:${prefix}="${this.attributeText(this.tagNamespace)}"`;
    }
    if (content !== around) head += ` xmlns="${this.attributeText(content)}"`;
    this.out = `${this.beforeTag}<${tag}${head}${parts.attributes}>${body}`;
    this.tags[this.depth - 1] = tag;
    this.startTagOpen = false;
  }

  /** A prefix for a namespace, declared on the element just opened if none is in scope. */
  prefixFor(namespace: string): string {
    if (namespace === xmlNamespace) return "xml";
    if (namespace === "") {
      if (this.defaultNamespace === "") return "";
      throw this.failure("a name in no namespace cannot be written where a default namespace is declared");
    }
    const known = this.prefixes.find(namespace);
    if (known !== undefined) return known;
    if (!this.startTagOpen) throw this.failure("a namespace declaration after content");
    const prefix = this.prefixes.add(namespace, this.depth);
    this.declarePrefix(prefix, namespace);
    this.tagHasAttributes = true;
    return prefix;
  }

  /** From here on paths begin at the current element, so that the envelope is not in them. */
  beginPath(): void {
    this.pathStart = Math.max(0, this.depth - 1);
  }

  /** Path of the current element, for errors. */
  path(): string {
    return this.tags
      .slice(this.pathStart, this.depth)
      .map((tag) => tag.slice(tag.indexOf(":") + 1))
      .join("/");
  }

  /** Throws that a value is not one of the type; the value itself is not in the message. */
  refuse(expected: string, value: unknown): never {
    throw this.failure(`expected ${expected}, got ${describeValue(value)}`);
  }

  /** The document so far. */
  toString(): string {
    return this.pieces().join("");
  }

  /** The document so far in pieces, large values on their own. */
  pieces(): readonly string[] {
    return [...this.chunks, this.out + (this.owed?.end ?? "")];
  }

  private flushChunk(): void {
    // Looking at a character makes V8 join the pieces now, while they are young: a rope of all of them is slow to collect.
    this.out.charCodeAt(0);
    this.chunks.push(this.out);
    this.out = "";
  }

  private localTag(): string {
    const tag = this.tags[this.depth - 1] ?? "";
    return tag.slice(tag.indexOf(":") + 1);
  }

  /** What `print` gives for a value; an error it throws gets the path of the current element. */
  printed<I>(value: I, print: (value: I) => string, last?: string): string {
    try {
      return print(value);
    } catch (error) {
      if (!SoapError.is(error) || error.path !== undefined) throw error;
      throw this.failure(tellFound(error, `${this.path()}/${last ?? ""}`, this.secrets), last);
    }
  }

  protected closeStartTag(): void {
    this.payEndTag();
    if (this.startTagOpen) this.out += ">";
    this.startTagOpen = false;
  }

  private payEndTag(): void {
    if (this.owed === undefined) return;
    this.out += this.owed.end;
    this.owed = undefined;
  }

  /** A whole element without attributes, in the default namespace; the text is escaped already. */
  protected plainElement(local: string, text: string): void {
    const before = this.owed;
    if (before?.next?.local === local) {
      // One piece instead of two: most of the time goes into joining pieces.
      this.out += before.joint;
      this.owed = before.next;
    } else {
      const tags = plainTagsOf(local);
      if (before !== undefined) {
        before.next = tags;
        before.joint = before.end + tags.start;
      }
      this.closeStartTag();
      this.out += tags.start;
      this.owed = tags;
    }
    this.append(text);
  }

  /** Adds text where no start tag is open. */
  private append(text: string): void {
    if (text.length > chunkLength) {
      // A large value stays a piece of its own, so that it is not copied to put it together with others.
      this.flushChunk();
      this.chunks.push(text);
      return;
    }
    this.out += text;
    if (this.out.length > chunkLength) this.flushChunk();
  }

  private declarePrefix(prefix: string, namespace: string): void {
    this.out += ` xmlns:${prefix}="${this.attributeText(namespace)}"`;
  }

  protected writeAttribute(namespace: string, local: string, text: string): void {
    // Declares the prefix in front of it, if that has to be.
    const start = this.attributeStart(namespace, local);
    this.out += `${start}${this.attributeText(text, `@${local}`)}"`;
    this.tagHasAttributes = true;
  }

  /** Whether the start tag that is open has the attribute. */
  protected hasAttribute(namespace: string, local: string): boolean {
    // No value holds a quote as it is.
    const start = this.attributeStart(namespace, local);
    return this.out.includes(start, this.beforeTag.length);
  }

  private attributeStart(namespace: string, local: string): string {
    return namespace === "" ? ` ${local}="` : ` ${this.prefixFor(namespace)}:${local}="`;
  }

  private attributeText(text: string, last?: string): string {
    return escapeAttribute(text) ?? this.refuseCharacter(last);
  }

  private refuseCharacter(last?: string): never {
    throw this.failure(
      "a character that XML cannot carry (a control character or half a surrogate pair)",
      last,
    );
  }

  protected failure(problem: string, last?: string): SoapError {
    const path = [this.path(), last].filter((part) => part !== undefined && part !== "").join("/");
    const message = path === "" ? problem : `${path}: ${problem}`;
    return new SoapError("encode", message, { operation: this.operation, path });
  }
}
