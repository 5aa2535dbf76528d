/** The schema-directed reader: what generated `read` methods call. No tree is built. */
import { SoapError } from "../errors.js";
import { trimSpace } from "./chars.js";
import type { PrefixLookup, SimpleType } from "./codec.js";
import type { DerivedTypes } from "./derived-types.js";
import { pendingAttributes, pendingEmpty } from "./element-stack.js";
import { clarkName, describeNamesake, type ExpandedName, type XmlNames } from "./names.js";
import { RepeatedTags } from "./repeated-tags.js";
import { mayUse, xsiNamespace } from "./scope.js";
import { hasCodes, type TagForm } from "./tag-form.js";
import { TextReader } from "./text-reader.js";
import { type NeedMore, needMore, type XmlReaderOptions, type XmlWindow } from "./window.js";

/** An element as it stands in the document, made complete by the namespaces around it. */
export interface CapturedElement {
  /** Index of its start tag in the window. */
  readonly start: number;
  readonly namespace: string;
  readonly local: string;
  readonly xml: string;
}

/** `XmlReader` or a class that extends it, such as `EncodedReader`. */
export type XmlReaderClass = new (source: XmlWindow | string, options?: XmlReaderOptions) => XmlReader;

/** Reads one document from windows; its state is the position, the open elements and reports not yet told. */
export class XmlReader extends TextReader {
  /** Types that may stand for their bases by xsi:type. */
  readonly types: readonly DerivedTypes[];
  private readonly repeated: RepeatedTags = new RepeatedTags();
  /** Unknown children at the end of an element, and where that element ends. */
  private passedOver: { readonly names: ReadonlySet<string>; readonly end: number } | undefined;

  constructor(source: XmlWindow | string, options: XmlReaderOptions = {}) {
    super(source, options);
    this.types = options.types ?? [];
  }

  /**
   * Index in `names` of the next known child, whose start tag is then matched and whose attributes are pending;
   * -1 at the end tag, which is then consumed. Unknown children are skipped and reported.
   * `predicted` is the index expected next.
   */
  field(names: XmlNames, predicted: number): number {
    if (this.pending !== 0 && this.enterContent()) return -1;
    if (names.scopeId !== this.scope.id) names.enterScope(this.scope.id);
    const codes = this.codes;
    let at = this.position;
    let code = codes[at];
    while (code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09) {
      at++;
      code = codes[at];
    }
    if (codes[at + 1] === 0x2f) {
      if (this.closeAt(at)) return -1;
    } else {
      const index = names.successors[predicted] ?? 0;
      const tag = names.tags[index];
      if (tag !== undefined) {
        if (hasCodes(codes, at, tag.start)) {
          if (this.depth >= this.limits.depth) this.exceeded("depth");
          this.tagStart = at;
          this.position = at + tag.start.length;
          this.pushElement(tag);
          return index;
        }
        if (this.reopen(tag, at)) return index;
      }
    }
    return this.searchField(names, predicted);
  }

  /** Opens the element at `at` if its start tag, attributes and all, is the one that came last. */
  private reopen(tag: TagForm, at: number): boolean {
    const again = this.repeated.find(tag, this.scope, this.codes, at);
    if (again === undefined || this.depth >= this.limits.depth) return false;
    this.tagStart = at;
    this.position = at + again.codes.length;
    this.attributes = again.attributes;
    this.pending = pendingAttributes | (again.isEmpty ? pendingEmpty : 0);
    this.pushElement(tag);
    return true;
  }

  private searchField(names: XmlNames, predicted: number): number {
    const outer = this.scope;
    let passed: Set<string> | undefined;
    while (this.stepToChild()) {
      const index = this.indexOf(names);
      if (index >= 0) {
        names.successors[predicted] = index;
        if (this.scope === outer) {
          const tag = this.tagForm();
          names.tags[index] = tag;
          const read = { attributes: this.attributes, isEmpty: this.tagIsEmpty, scope: outer };
          if (this.attributes.length > 0)
            this.repeated.learn(tag, read, this.codes, this.tagStart, this.position);
        }
        return index;
      }
      const name = clarkName(this.tagNamespace, this.tagLocal);
      this.skip();
      this.reportUnknown(name);
      passed = (passed ?? new Set()).add(name);
    }
    if (passed) this.passedOver = { names: passed, end: this.position };
    return -1;
  }

  /** Index in a table of the element just opened. */
  protected indexOf(names: XmlNames): number {
    return names.indexOf(this.tagNamespace, this.tagLocal);
  }

  /** Opens the next child, or closes the current element and returns false. */
  private stepToChild(): boolean {
    this.takeSawText();
    const child = this.advanceToTag();
    if (this.takeSawText()) this.reportUnknown("#text");
    if (child) this.openElement();
    else this.closeElement();
    return child;
  }

  /** Opens the next child whatever its name, or closes the current element and returns undefined. */
  nextChild(): ExpandedName | undefined {
    if (this.dropPending()) return undefined;
    return this.stepToChild() ? { namespace: this.tagNamespace, local: this.tagLocal } : undefined;
  }

  /** Passes over the rest of the current element, its end tag included; what is not well-formed there is still an error. */
  skip(): void {
    if (this.dropPending()) return;
    const outside = this.depth - 1;
    while (this.depth > outside) {
      if (!this.advanceToTag()) {
        this.closeElement();
      } else {
        this.openElement();
        this.dropPending();
      }
    }
    this.takeSawText();
  }

  /** True if the current element has `xsi:nil="true"`. */
  isNil(): boolean {
    return (this.pending & pendingAttributes) !== 0 && this.nilState() === true;
  }

  /**
   * True if the current element has `xsi:nil="true"`; it is then consumed, and must be empty. Its attributes are reported
   * but for those whose Clark names are known.
   */
  nil(known: readonly string[] | "all" = []): boolean {
    if (!this.isNil()) return false;
    if (known !== "all") this.reportAttributes(known);
    if (this.dropPending()) return true;
    this.takeSawText();
    if (this.advanceToTag() || this.takeSawText()) {
      throw this.failure("invalid-value", "a nil element has content", this.pathOf(this.depth));
    }
    this.closeElement();
    return true;
  }

  /** Value of an attribute of the current element, undefined if it is absent; before the content is read. */
  attribute<T>(namespace: string, local: string, type: SimpleType<T, never>): T | undefined {
    const text = this.findAttribute(namespace, local);
    if (text === undefined) return undefined;
    try {
      return type.parseIn === undefined ? type.parse(text) : type.parseIn(text, this.scope);
    } catch (error) {
      if (!SoapError.is(error)) throw error;
      return this.invalid(type.name, text, local);
    }
  }

  /** Like {@link attribute}, for one that must be there. */
  requiredAttribute<T>(namespace: string, local: string, type: SimpleType<T, never>): T {
    const value = this.attribute(namespace, local, type);
    if (value === undefined) {
      throw this.failure(
        "missing-element",
        "a required attribute is missing",
        this.pathOf(this.depth, `@${local}`),
      );
    }
    return value;
  }

  /**
   * Attributes of the current element that no declaration names, by Clark name; undefined if there are none. Those of
   * XML Schema's own (xsi:type, xsi:nil) are not among them.
   */
  otherAttributes(known: readonly string[]): Record<string, string> | undefined {
    if ((this.pending & pendingAttributes) === 0) return undefined;
    let others: Record<string, string> | undefined;
    for (const { namespace, local, value } of this.attributes) {
      const name = clarkName(namespace, local);
      if (namespace === xsiNamespace || known.includes(name)) continue;
      others ??= {};
      Object.defineProperty(others, name, { value, enumerable: true, writable: true, configurable: true });
    }
    return others;
  }

  /** Mixed content through the end tag: runs of text, and what `takeChild` makes of each child element, in order. */
  mixed<T>(takeChild: (xml: XmlReader) => T): (string | T)[] {
    const runs: (string | T)[] = [];
    if (this.dropPending()) return runs;
    let text = "";
    for (;;) {
      const open = this.window.indexOf("<", this.position);
      if (open < 0) this.runOut();
      if (open > this.position) text += this.decodeText(this.position, open);
      if (text.length > this.limits.textLength) this.exceeded("textLength");
      this.position = open;
      const next = this.window.charCodeAt(open + 1);
      if (Number.isNaN(next)) this.runOut();
      if (next === 0x21 || next === 0x3f) {
        text += this.passMarkup();
        continue;
      }
      if (text !== "") runs.push(this.owned(text));
      text = "";
      if (next === 0x2f) {
        this.closeElement();
        this.takeSawText();
        return runs;
      }
      this.openElement();
      runs.push(takeChild(this));
    }
  }

  /** Clark name that `xsi:type` gives, undefined if it is absent. */
  typeName(): string | undefined {
    const given = this.findAttribute(xsiNamespace, "type");
    if (given === undefined) return undefined;
    const text = trimSpace(given);
    const colon = text.indexOf(":");
    const namespace = this.scope.resolve(colon < 0 ? "" : text.slice(0, colon));
    return namespace === undefined
      ? this.invalid("xs:QName", text, "type")
      : clarkName(namespace, text.slice(colon + 1));
  }

  /** The prefixes of the current element, for values that use them; still right when the element is closed. */
  prefixes(): PrefixLookup {
    return this.scope;
  }

  /** Namespace of unprefixed names in the current element. */
  defaultNamespace(): string {
    return this.scope.defaultNamespace;
  }

  /** Throws that a required child of the element just closed did not come. */
  missing(names: XmlNames, index: number): never {
    const wanted = names.names[index];
    const passed = this.passedOver?.end === this.position ? this.passedOver.names : undefined;
    const namesake = wanted && passed ? describeNamesake(wanted, passed) : "";
    throw this.missingChild(wanted?.local ?? "*", namesake);
  }

  /** The error that a child of the element just closed did not come, by its name or by those that it might have had. */
  missingChild(name: string, namesake = ""): SoapError {
    const problem = `the required element is missing${namesake}`;
    return this.failure("missing-element", problem, this.pathOf(this.depth + 1, name));
  }

  /** The whole current element, completed by the namespaces around it; consumed. */
  capture(): CapturedElement {
    const start = this.tagStart;
    const tag = this.tags[this.depth - 1] ?? this.tagForm();
    const own = this.scope;
    const outer = this.scopes[this.depth - 2];
    this.skip();
    const xml = this.window.slice(start, this.position);
    const nameEnd = tag.lexical.length + 1;
    let declarations = "";
    for (const [prefix, namespace] of outer?.bindings ?? []) {
      if ((own !== outer && own.declared.has(prefix)) || !mayUse(xml, prefix, namespace)) continue;
      const value = namespace.replace(/[&<"\t\n\r]/g, (char) => `&#${char.charCodeAt(0)};`);
      declarations += ` xmlns${prefix === "" ? "" : ":"}${prefix}="${value}"`;
    }
    return {
      start,
      namespace: own.resolve(tag.prefix) ?? "",
      local: tag.local,
      xml: this.owned(xml.slice(0, nameEnd) + declarations + xml.slice(nameEnd)),
    };
  }

  /** True if the signal `needMore` was thrown: the window was too short, nothing else is wrong. */
  static isNeedMore(thrown: unknown): thrown is NeedMore {
    return thrown === needMore;
  }
}
