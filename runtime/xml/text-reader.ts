/** Text content: the hot path of reading, with the general one behind it. */
import { type FindAttachment, xopNamespace } from "../multipart.js";
import { plainUnits } from "./chars.js";
import { ElementStack } from "./element-stack.js";
import { clarkName } from "./names.js";
import { hasCodes } from "./tag-form.js";
import type { XmlReaderOptions, XmlWindow } from "./window.js";

/** Longest run of digits that a number holds exactly. */
const exactDigits = 15;
const powersOfTen: readonly number[] = Array.from({ length: exactDigits + 1 }, (_, power) => 10 ** power);

/** A reader of the text of elements. */
export class TextReader extends ElementStack {
  private readonly attachments: FindAttachment | undefined;

  constructor(source: XmlWindow | string, options: XmlReaderOptions = {}) {
    super(source, options);
    this.attachments = options.attachments;
  }

  /** All text of the current element, untrimmed, through its end tag; a child element is an error. */
  text(): string {
    if (this.pending !== 0) {
      const attached = this.attachments && this.readReferred(this.attachments);
      if (attached !== undefined) return attached;
      if (this.enterContent()) return "";
    }
    const codes = this.codes;
    const start = this.position;
    let at = start;
    while (plainUnits[codes[at] ?? 0] === 1) at++;
    if (at - start > this.limits.textLength || !this.closeAt(at)) return this.gatherText();
    return this.piece(start, at);
  }

  /** The text of an element whose content is base64. */
  base64(): string {
    return this.text();
  }

  private gatherText(): string {
    let value = "";
    for (;;) {
      const open = this.window.indexOf("<", this.position);
      if (open < 0) this.runOut();
      if (open > this.position) value += this.decodeText(this.position, open);
      if (value.length > this.limits.textLength) this.exceeded("textLength");
      this.position = open;
      const next = this.window.charCodeAt(open + 1);
      if (next === 0x2f) {
        this.closeElement();
        return this.owned(value);
      }
      if (Number.isNaN(next)) this.runOut();
      if (next === 0x21 || next === 0x3f) {
        value += this.passMarkup();
      } else {
        const path = this.pathOf(this.depth);
        this.openElement();
        if (this.attachments !== undefined && this.tagNamespace === xopNamespace) {
          value += this.readInclude(this.attachments, path);
          continue;
        }
        throw this.failure(
          "unexpected-element",
          `${clarkName(this.tagNamespace, this.tagLocal)} where only text is allowed`,
          path,
        );
      }
    }
  }

  /** What stands for the content of an element that refers to an attachment (SOAP Messages with Attachments, section 4). */
  private readReferred(attachments: FindAttachment): string | undefined {
    const href = this.findAttribute("", "href");
    if (href?.startsWith("cid:") !== true || this.nilState() === true) return undefined;
    const base64 = attachments(href);
    const path = this.pathOf(this.depth);
    const content = this.allText();
    if (/\S/.test(content)) return content;
    return base64 ?? this.refuseReference("href", path);
  }

  private refuseReference(by: string, path: string): never {
    throw this.failure("missing-element", `the response has no attachment that ${by} refers to`, path);
  }

  /** What the `xop:Include` that was just opened stands for, as base64 (XOP section 2). */
  private readInclude(attachments: FindAttachment, path: string): string {
    const href = this.findAttribute("", "href") ?? "";
    const base64 = this.tagLocal === "Include" ? attachments(href) : undefined;
    if (base64 === undefined) return this.refuseReference("xop:Include", path);
    this.allText();
    return base64;
  }

  /** Text of the current element and its descendants, without markup, through the end tag. */
  allText(): string {
    if (this.dropPending()) return "";
    const outside = this.depth - 1;
    let value = "";
    while (this.depth > outside) {
      const open = this.window.indexOf("<", this.position);
      if (open < 0) this.runOut();
      if (open > this.position) value += this.decodeText(this.position, open);
      if (value.length > this.limits.textLength) this.exceeded("textLength");
      this.position = open;
      const next = this.window.charCodeAt(open + 1);
      if (next === 0x2f) {
        this.closeElement();
      } else if (next === 0x21 || next === 0x3f) {
        value += this.passMarkup();
      } else {
        this.openElement();
        this.dropPending();
      }
    }
    return this.owned(value);
  }

  /**
   * Content that is a plain decimal integer of at most 15 digits, through the end tag.
   * NaN, and nothing consumed, for all other content: `text` then has it.
   */
  plainInteger(): number {
    const codes = this.codes;
    const negative = codes[this.position] === 0x2d;
    const start = negative ? this.position + 1 : this.position;
    let at = start;
    let value = 0;
    for (;;) {
      const code = codes[at];
      if (code === undefined || code < 0x30 || code > 0x39) break;
      value = value * 10 + (code - 0x30);
      at++;
    }
    const digits = at - start;
    if (digits === 0 || digits > exactDigits || this.pending !== 0 || !this.closeAt(at)) return Number.NaN;
    return negative && value !== 0 ? -value : value;
  }

  /** As `plainInteger`, with a decimal point allowed; the nearest double. */
  plainNumber(): number {
    const codes = this.codes;
    const negative = codes[this.position] === 0x2d;
    const start = negative ? this.position + 1 : this.position;
    let at = start;
    let point = -1;
    let value = 0;
    for (; ; at++) {
      const code = codes[at];
      if (code === undefined) break;
      if (code >= 0x30 && code <= 0x39) value = value * 10 + (code - 0x30);
      else if (code === 0x2e && point < 0) point = at;
      else break;
    }
    const digits = at - start - (point < 0 ? 0 : 1);
    if (digits <= 0 || digits > exactDigits || this.pending !== 0 || !this.closeAt(at)) return Number.NaN;
    // Both are exact, so the quotient is the nearest double, as that of the text would be.
    if (point >= 0) value /= powersOfTen[at - point - 1] ?? 1;
    return negative ? -value : value;
  }

  /** Closes the current element if its end tag is at `at`, written as expected. */
  protected closeAt(at: number): boolean {
    const tag = this.tags[this.depth - 1];
    if (tag === undefined || !hasCodes(this.codes, at, tag.end)) return false;
    this.position = at + tag.end.length;
    this.popElement();
    return true;
  }
}
