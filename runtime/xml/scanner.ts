/** The lower half of the reader: position in the window, comments, instructions, references and character data. */
import { SoapError, type SoapErrorKind } from "../errors.js";
import { readCharCodes } from "./char-codes.js";
import { findIllegalChar, isSpace, isXmlCodePoint, scanNcName } from "./chars.js";
import { longestKept, ownText, TextCopier } from "./own-text.js";
import type { CharCodes } from "./tag-form.js";
import {
  defaultXmlLimits,
  needMore,
  type XmlLimits,
  type XmlReaderOptions,
  type XmlWindow,
} from "./window.js";

const namedReferences: ReadonlyMap<string, string> = new Map([
  ["lt", "<"],
  ["gt", ">"],
  ["amp", "&"],
  ["quot", '"'],
  ["apos", "'"],
]);

/** A window with a position, and the parts of XML that need no namespaces. */
export class XmlScanner {
  /** Index in the window of what is read next. */
  position: number;
  protected window: string;
  /** The characters of the window, for the paths that must be fast. */
  protected codes: CharCodes;
  protected final: boolean;
  protected readonly limits: XmlLimits;
  protected readonly operation: string | undefined;
  /** Characters of the document before this window. */
  private dropped: number;
  /** Copies what is handed out: pieces of a large window, or of one of many, must not keep it alive. */
  private copier: TextCopier | undefined;

  constructor(source: XmlWindow | string, options: XmlReaderOptions = {}) {
    const window: XmlWindow =
      typeof source === "string" ? { text: source, position: 0, final: true } : source;
    this.limits =
      options.limits === undefined ? defaultXmlLimits : { ...defaultXmlLimits, ...options.limits };
    this.operation = options.operation;
    this.window = window.text;
    this.position = window.position;
    this.final = window.final;
    this.dropped = 0;
    this.copier = undefined;
    this.checkSize();
    this.codes = window.codes ?? readCharCodes(window.text);
    this.prepareCopies();
  }

  /** Goes on in another window, whose `position` is the same place in the document as the present one. */
  feed(window: XmlWindow): void {
    this.dropped += this.position - window.position;
    this.window = window.text;
    this.position = window.position;
    this.final = window.final;
    this.checkSize();
    this.codes = readCharCodes(window.text);
    this.prepareCopies();
  }

  private prepareCopies(): void {
    // Once it reads one window of many, the last one is one of them too.
    if (this.copier === undefined && this.final && this.window.length <= longestKept) return;
    this.copier = new TextCopier(this.window, this.codes);
  }

  /** A piece of the window, as the caller may keep it. */
  protected piece(from: number, to: number): string {
    return this.copier === undefined ? this.window.slice(from, to) : this.copier.piece(from, to);
  }

  /** A text made of pieces of the window, as the caller may keep it. */
  protected owned(text: string): string {
    return this.copier === undefined ? text : ownText(text);
  }

  /** Path of the current element; the reader knows it. */
  protected currentPath(): string | undefined {
    return undefined;
  }

  /** Throws that the window ended: `needMore`, or that the document is truncated. */
  protected runOut(): never {
    if (!this.final) throw needMore;
    throw this.error(
      "malformed-xml",
      "the XML is truncated: it ends inside an element or markup",
      this.window.length,
    );
  }

  protected malformed(problem: string, at: number = this.position): never {
    throw this.error("malformed-xml", problem, at);
  }

  protected exceeded(limit: keyof XmlLimits): never {
    throw this.error("limit", `the XML exceeds the limit ${limit} = ${this.limits[limit]}`, this.position);
  }

  private error(kind: SoapErrorKind, problem: string, at: number): SoapError {
    const message = this.owned(`${problem} (character ${this.dropped + at + 1})`);
    return new SoapError(kind, message, { operation: this.operation, path: this.currentPath() });
  }

  private checkSize(): void {
    if (this.dropped + this.window.length > this.limits.size) this.exceeded("size");
  }

  /** True if `token` is at `at`; runs out if the window ends within it. */
  protected looksAt(token: string, at: number): boolean {
    if (this.window.startsWith(token, at)) return true;
    if (this.window.length - at < token.length && token.startsWith(this.window.slice(at))) this.runOut();
    return false;
  }

  protected checkChars(from: number, to: number): void {
    const bad = findIllegalChar(this.window.slice(from, to));
    if (bad >= 0) this.malformed("a character that XML does not allow", from + bad);
  }

  /** Index after the comment that starts at `at`. */
  protected passComment(at: number): number {
    const dashes = this.window.indexOf("--", at + 4);
    if (dashes < 0 || dashes + 2 >= this.window.length) this.runOut();
    if (this.window[dashes + 2] !== ">") this.malformed('"--" inside a comment', dashes);
    this.checkChars(at, dashes);
    return dashes + 3;
  }

  /** Index after the processing instruction that starts at `at`. */
  protected passInstruction(at: number): number {
    const end = this.window.indexOf("?>", at + 2);
    if (end < 0) this.runOut();
    const nameEnd = scanNcName(this.window, at + 2);
    const target = this.window.slice(at + 2, nameEnd);
    if (target === "") this.malformed("a processing instruction without a name", at);
    if (target.toLowerCase() === "xml") this.malformed("an XML declaration that is not at the start", at);
    if (nameEnd !== end && !isSpace(this.window.charCodeAt(nameEnd))) {
      this.malformed("a processing instruction with a bad name", at);
    }
    this.checkChars(nameEnd, end);
    return end + 2;
  }

  /** Character data (no markup) between two indexes, with line ends normalised and references replaced. */
  protected decodeText(from: number, to: number): string {
    let raw = this.window.slice(from, to);
    this.checkChars(from, to);
    const close = raw.indexOf("]]>");
    if (close >= 0) this.malformed('"]]>" in text', from + close);
    if (raw.includes("\r")) raw = raw.replace(/\r\n?/g, "\n");
    return raw.includes("&") ? this.expandReferences(raw, from) : raw;
  }

  /** An attribute value between two indexes, normalised (XML 1.0, section 3.3.3). */
  protected decodeAttribute(from: number, to: number): string {
    this.checkChars(from, to);
    const given = this.window.slice(from, to);
    const open = given.indexOf("<");
    if (open >= 0) this.malformed('"<" in an attribute value', from + open);
    const raw = given.replace(/\r\n|[\t\n\r]/g, " ");
    return raw.includes("&") ? this.expandReferences(raw, from) : raw;
  }

  /** `begin` is where the text begins in the window. */
  private expandReferences(raw: string, begin: number): string {
    let value = "";
    let from = 0;
    let at = begin - 1;
    for (let start = raw.indexOf("&"); start >= 0; start = raw.indexOf("&", from)) {
      // Line ends before it may have been longer.
      at = this.window.indexOf("&", at + 1);
      const end = raw.indexOf(";", start);
      const body = end < 0 ? "" : raw.slice(start + 1, end);
      const char =
        namedReferences.get(body) ?? (body.startsWith("#") ? this.decodeCharacter(body, at) : undefined);
      if (char === undefined)
        this.malformed('"&" that is no character reference nor a predefined entity', at);
      value += raw.slice(from, start) + char;
      from = end + 1;
    }
    return value + raw.slice(from);
  }

  private decodeCharacter(body: string, at: number): string | undefined {
    const hex = /^#x([0-9A-Fa-f]+)$/.exec(body);
    const decimal = /^#([0-9]+)$/.exec(body);
    const digits = hex?.[1] ?? decimal?.[1];
    if (digits === undefined) return undefined;
    const code = Number.parseInt(digits, hex === null ? 10 : 16);
    if (!isXmlCodePoint(code)) this.malformed("a reference to a character that XML does not allow", at);
    return String.fromCodePoint(code);
  }
}
