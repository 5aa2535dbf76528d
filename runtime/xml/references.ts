/**
 * Makes an answer of SOAP encoding whole: what it refers to is put where it is referred to. SOAP 1.1 section 5.4.1
 * (`href`, `id`), SOAP 1.2 part 2 section 3.1.5 (`enc:ref`, `enc:id`).
 */
import { SoapError } from "../errors.js";
import type { XmlMark } from "./element-stack.js";
import { escapeAttribute } from "./escape.js";
import { clarkName, type ExpandedName } from "./names.js";
import { XmlReader } from "./reader.js";
import { type Scope, xmlNamespace, xsiNamespace } from "./scope.js";
import { defaultXmlLimits, type XmlLimits } from "./window.js";
import { soapEncoding11, soapEncoding12 } from "./writer.js";

/**
 * The text of an envelope with no reference left in it; the same text if it has none. A reference to what is not there
 * stays as it is. Throws kind "limit" if a value contains itself, or if the answer would grow beyond measure.
 */
export function resolveReferences(text: string, limits: Partial<XmlLimits> = {}): string {
  return mayRefer.test(text) ? new Answer(text, limits).resolve() : text;
}

const mayRefer = /\s(?:href|[^\s=<>"']+:ref)\s*=/;
/** A short answer may refer to a long element often, but not without end. */
const mostGrowth = 16;
const leastRoom = 2 ** 24;
/** Elements around those of a SOAP body, where a value that only stands to be referred to is no answer. */
const aroundBodyContent = 2;

/** An element without its name. */
interface NamelessElement {
  /** Its attributes, and all prefixes that are bound; the default namespace is none. */
  readonly attributes: string;
  readonly scope: Scope;
  /** Markup between the tags, which needs no default namespace. */
  readonly content: string;
}

/** One envelope, while its references are followed. */
class Answer {
  private readonly text: string;
  private readonly limits: Partial<XmlLimits>;
  private readonly reader: ReferenceReader;
  /** Where the elements are that have an id. */
  private readonly marks: Map<string, XmlMark> = new Map();
  private readonly referred: Set<string> = new Set();
  private readonly resolved: Map<string, NamelessElement> = new Map();
  /** Ids of elements that are being resolved, each inside the one before. */
  private readonly open: Set<string> = new Set();
  /** Characters that references may still add. */
  private room: number;

  constructor(text: string, limits: Partial<XmlLimits>) {
    this.text = text;
    this.limits = limits;
    this.room = leastRoom + mostGrowth * text.length;
    this.reader = new ReferenceReader(text, { limits });
    this.reader.walk(() => {
      const reference = this.reader.reference();
      if (reference !== undefined) this.referred.add(reference);
      const id = this.reader.identity();
      if (id !== undefined && !this.marks.has(id)) this.marks.set(id, this.reader.mark());
      return "enter";
    });
  }

  resolve(): string {
    return this.resolveText(this.text, aroundBodyContent);
  }

  /** A document or fragment without references; elements inside `standAlone` others that are referred to are left out. */
  private resolveText(text: string, standAlone?: number): string {
    const reader = new ReferenceReader(text, { limits: this.limits });
    let resolved = "";
    let done = 0;
    reader.walk((around) => {
      const reference = reader.reference();
      const isReference = reference !== undefined && this.marks.has(reference);
      if (!isReference && !(around === standAlone && this.isReferred(reader.identity()))) return "enter";
      const name = reader.elementName();
      resolved += text.slice(done, reader.tagStart);
      if (isReference) resolved += this.print(name, this.find(reference), reader.place());
      reader.skip();
      done = reader.position;
      return "passed";
    });
    return resolved + text.slice(done);
  }

  private isReferred(id: string | undefined): boolean {
    return id !== undefined && this.referred.has(id);
  }

  private find(id: string): NamelessElement {
    const known = this.resolved.get(id);
    if (known !== undefined) return known;
    if (this.open.has(id)) throw new SoapError("limit", `The element "${id}" refers to itself.`);
    const { depth } = { ...defaultXmlLimits, ...this.limits };
    if (this.open.size >= depth) throw new SoapError("limit", `References go deeper than ${depth} elements.`);
    this.open.add(id);
    const mark = this.marks.get(id);
    if (mark !== undefined) this.reader.restore(mark);
    const further = this.reader.reference();
    const element =
      further !== undefined && this.marks.has(further) ? this.find(further) : this.resolveElement();
    this.open.delete(id);
    this.resolved.set(id, element);
    return element;
  }

  /** The element that the reader is at, without references. */
  private resolveElement(): NamelessElement {
    const { scope, attributes, content } = this.reader.takeApart();
    return {
      ...{ scope, attributes },
      content: typeof content === "string" ? content : content.map((one) => this.resolveText(one)).join(""),
    };
  }

  /** `place` is where it stands in an array that is sent in part. */
  private print(
    { namespace, local }: ExpandedName,
    { attributes, scope, content }: NamelessElement,
    place: string | undefined,
  ): string {
    const prefix = namespace === "" ? "" : unboundPrefix(scope);
    const name = prefix === "" ? local : `${prefix}:${local}`;
    const declared = `${prefix === "" ? "" : declare(prefix, namespace)}${placeAttribute(scope, place)}`;
    const printed = `<${name}${declared}${attributes}>${content}</${name}>`;
    this.room -= printed.length;
    if (this.room < 0)
      throw new SoapError("limit", "The answer refers to so much that it grows beyond measure.");
    return printed;
  }
}

/** An element taken apart, with its children as fragments that can stand anywhere. */
interface ElementParts {
  readonly attributes: string;
  readonly scope: Scope;
  readonly content: string | readonly string[];
}

/** A reader of elements whatever their names, which sees what they refer to. */
class ReferenceReader extends XmlReader {
  /** Opens each element and asks `visit` with the number of those around it, until the root is closed. */
  walk(visit: (around: number) => "enter" | "passed"): void {
    this.openRoot();
    let around = 0;
    if (visit(around) === "enter") around++;
    while (around > 0) {
      if (this.nextChild() === undefined) around--;
      else if (visit(around) === "enter") around++;
    }
  }

  /** Id that the current element refers to. */
  reference(): string | undefined {
    const href = this.findAttribute("", "href");
    if (href !== undefined) return href.startsWith("#") ? href.slice(1) : undefined;
    // It is an IDREF, but PHP writes it as it does in SOAP 1.1.
    return this.findAttribute(soapEncoding12, "ref")?.replace(/^#/, "");
  }

  identity(): string | undefined {
    return this.findAttribute("", "id") ?? this.findAttribute(soapEncoding12, "id");
  }

  /** Position in an array that is sent in part (SOAP 1.1 section 5.4.2.2). */
  place(): string | undefined {
    return this.findAttribute(soapEncoding11, "position");
  }

  elementName(): ExpandedName {
    return { namespace: this.tagNamespace, local: this.tagLocal };
  }

  /** The current element, which is consumed. */
  takeApart(): ElementParts {
    const { scope } = this;
    const attributes = this.printAttributes();
    const from = this.position;
    const children: string[] = [];
    const isEmpty = this.dropPending();
    while (!isEmpty && this.nextChild() !== undefined) children.push(this.capture().xml);
    if (isEmpty) return { scope, attributes, content: "" };
    const to = this.window.lastIndexOf("<", this.position - 1);
    return { scope, attributes, content: children.length > 0 ? children : this.window.slice(from, to) };
  }

  private printAttributes(): string {
    const { scope } = this;
    let printed = ' xmlns=""';
    for (const [prefix, namespace] of scope.bindings) {
      if (prefix !== "") printed += declare(prefix, namespace);
    }
    for (const { namespace, local, value } of this.attributes) {
      if (ownAttributes.has(clarkName(namespace, local))) continue;
      const isUnprefixedType = namespace === xsiNamespace && local === "type" && !value.includes(":");
      if (isUnprefixedType && scope.defaultNamespace !== "") {
        const prefix = unboundPrefix(scope, "type");
        printed += `${declare(prefix, scope.defaultNamespace)} ${prefixOf(scope, namespace)}type="${prefix}:${value.trim()}"`;
      } else {
        printed += ` ${prefixOf(scope, namespace)}${local}="${escapeAttribute(value) ?? ""}"`;
      }
    }
    return printed;
  }
}

/** Attributes that say what an element is referred to by, or where it stands itself. */
const ownAttributes: ReadonlySet<string> = new Set([
  "id",
  `{${soapEncoding12}}id`,
  `{${soapEncoding11}}position`,
]);

/** The prefix of an attribute in that namespace, with its colon. */
function prefixOf(scope: Scope, namespace: string): string {
  if (namespace === "") return "";
  if (namespace === xmlNamespace) return "xml:";
  for (const [prefix, bound] of scope.bindings) {
    if (prefix !== "" && bound === namespace) return `${prefix}:`;
  }
  return "";
}

function unboundPrefix(scope: Scope, stem = "ref"): string {
  let prefix = stem;
  for (let number = 1; scope.resolve(prefix) !== undefined; number++) prefix = `${stem}${number}`;
  return prefix;
}

function placeAttribute(scope: Scope, place: string | undefined): string {
  if (place === undefined) return "";
  const prefix = unboundPrefix(scope, "array");
  return `${declare(prefix, soapEncoding11)} ${prefix}:position="${escapeAttribute(place) ?? ""}"`;
}

function declare(prefix: string, namespace: string): string {
  return ` xmlns:${prefix}="${escapeAttribute(namespace) ?? ""}"`;
}
