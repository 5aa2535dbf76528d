/** Start tags: names, attributes and namespace declarations, checked as Namespaces in XML 1.0 asks. */
import { charClass, isSpace, plainAttribute, scanNcName } from "./chars.js";
import { XmlScanner } from "./scanner.js";
import { Scope, xmlNamespace, xmlnsNamespace } from "./scope.js";
import type { XmlReaderOptions, XmlWindow } from "./window.js";

/** A normal attribute of the start tag that was read last. */
export interface XmlAttribute {
  readonly namespace: string;
  readonly local: string;
  readonly value: string;
}

/** What an element without attributes has. */
export const noAttributes: readonly XmlAttribute[] = [];

/** A scanner that can read one start tag. */
export class StartTagScanner extends XmlScanner {
  /** The prefixes in scope at the present position. */
  protected scope: Scope;
  /** Attributes of the last start tag, without namespace declarations. */
  protected attributes: readonly XmlAttribute[];
  protected tagLexical: string;
  protected tagNamespace: string;
  protected tagLocal: string;
  protected tagIsEmpty: boolean;

  constructor(source: XmlWindow | string, options?: XmlReaderOptions) {
    super(source, options);
    this.scope = Scope.root();
    this.attributes = noAttributes;
    this.tagLexical = "";
    this.tagNamespace = "";
    this.tagLocal = "";
    this.tagIsEmpty = false;
  }

  /** Reads the start tag at the position (a `<`) to its end and enters its scope. */
  protected readStartTag(): void {
    const nameStart = this.position + 1;
    const nameEnd = this.passQName(nameStart);
    const lexical = this.window.slice(nameStart, nameEnd);
    let at = nameEnd;
    if (this.window.charCodeAt(at) === 0x3e) {
      this.attributes = noAttributes;
      this.tagIsEmpty = false;
      this.position = at + 1;
    } else {
      const names: string[] = [];
      const values: string[] = [];
      for (at = this.passSpace(nameEnd); !this.atTagEnd(at); at = this.passSpace(at)) {
        if (!isSpace(this.window.charCodeAt(at - 1))) this.malformed("no space before an attribute", at);
        if (names.length >= this.limits.attributes) this.exceeded("attributes");
        at = this.readAttribute(at, names, values);
      }
      this.tagIsEmpty = this.window[at] === "/";
      this.enterScope(names, values);
      this.position = at + (this.tagIsEmpty ? 2 : 1);
    }
    const colon = lexical.indexOf(":");
    this.tagLexical = lexical;
    this.tagLocal = colon < 0 ? lexical : lexical.slice(colon + 1);
    this.tagNamespace = colon < 0 ? this.scope.defaultNamespace : this.resolvePrefix(lexical.slice(0, colon));
  }

  protected passSpace(from: number): number {
    let at = from;
    while (isSpace(this.codes[at] ?? 0)) at++;
    return at;
  }

  private atTagEnd(at: number): boolean {
    const code = this.window.charCodeAt(at);
    if (code === 0x3e) return true;
    if (Number.isNaN(code)) this.runOut();
    if (code !== 0x2f) return false;
    if (at + 1 >= this.window.length) this.runOut();
    if (this.window[at + 1] !== ">") this.malformed('"/" inside a start tag', at);
    return true;
  }

  /** Index after the QName at `from`, which must be followed by something. */
  private passQName(from: number): number {
    let start = from;
    let end = scanNcName(this.window, from);
    if (end > from && this.window[end] === ":") {
      start = end + 1;
      end = scanNcName(this.window, start);
    }
    if (end >= this.window.length) this.runOut();
    const next = this.window.charCodeAt(end);
    // A high surrogate at the end has its second half in the next window.
    if (end === this.window.length - 1 && next >= 0xd800 && next <= 0xdbff) this.runOut();
    if (end === start)
      this.malformed(start === from ? "a name was expected" : "a name that ends in a colon", from);
    if (!isSpace(next) && next !== 0x2f && next !== 0x3e && next !== 0x3d)
      this.malformed("a bad character in a name", end);
    return end;
  }

  private readAttribute(from: number, names: string[], values: string[]): number {
    const nameEnd = this.passQName(from);
    const name = this.window.slice(from, nameEnd);
    const equals = this.passSpace(nameEnd);
    if (equals >= this.window.length) this.runOut();
    if (this.window[equals] !== "=") this.malformed(`no "=" after attribute ${name}`, equals);
    const open = this.passSpace(equals + 1);
    const quote = this.window[open];
    if (quote === undefined) this.runOut();
    if (quote !== '"' && quote !== "'")
      this.malformed(`no quote around the value of attribute ${name}`, open);
    if (names.includes(name)) this.malformed(`attribute ${name} appears twice`, from);
    const code = quote.charCodeAt(0);
    let at = open + 1;
    let next = this.window.charCodeAt(at);
    while (next < 128 && ((charClass[next] ?? 0) & plainAttribute) !== 0) {
      at++;
      next = this.window.charCodeAt(at);
    }
    const close = next === code ? at : this.window.indexOf(quote, at);
    if (close < 0) this.runOut();
    if (close - open - 1 > this.limits.textLength) this.exceeded("textLength");
    names.push(name);
    values.push(next === code ? this.piece(open + 1, at) : this.owned(this.decodeAttribute(open + 1, close)));
    return close + 1;
  }

  private enterScope(names: readonly string[], values: readonly string[]): void {
    const declarations: string[] = [];
    for (const [index, name] of names.entries()) {
      if (name !== "xmlns" && !name.startsWith("xmlns:")) continue;
      const prefix = name === "xmlns" ? "" : name.slice(6);
      const namespace = values[index] ?? "";
      this.checkDeclaration(prefix, namespace);
      if (prefix !== "xml") declarations.push(prefix, namespace);
    }
    if (declarations.length > 0) this.scope = this.scope.declare(declarations);
    if (declarations.length === 2 * names.length) {
      this.attributes = noAttributes;
      return;
    }
    const attributes: XmlAttribute[] = [];
    for (const [index, name] of names.entries()) {
      if (name === "xmlns" || name.startsWith("xmlns:")) continue;
      const colon = name.indexOf(":");
      const namespace = colon < 0 ? "" : this.resolvePrefix(name.slice(0, colon));
      const local = name.slice(colon + 1);
      if (colon >= 0 && attributes.some((other) => other.local === local && other.namespace === namespace)) {
        this.malformed(`attribute ${name} appears twice, by another prefix`);
      }
      attributes.push({ namespace, local, value: values[index] ?? "" });
    }
    this.attributes = attributes;
  }

  private checkDeclaration(prefix: string, namespace: string): void {
    if (prefix === "xmlns") this.malformed("the prefix xmlns cannot be declared");
    if ((prefix === "xml") !== (namespace === xmlNamespace) || namespace === xmlnsNamespace) {
      this.malformed(`the prefix ${prefix === "" ? "(default)" : prefix} cannot be bound to that namespace`);
    }
    if (prefix !== "" && namespace === "") this.malformed(`the prefix ${prefix} is bound to no namespace`);
  }

  private resolvePrefix(prefix: string): string {
    return this.scope.resolve(prefix) ?? this.malformed(`the prefix ${prefix} is not bound to a namespace`);
  }
}
