/** Steps from tag to tag: over text, comments, instructions, CDATA sections and the prolog. */
import { isSpace, trimSpace } from "./chars.js";
import { StartTagScanner } from "./start-tag.js";
import type { XmlReaderOptions, XmlWindow } from "./window.js";

const xmlDeclaration =
  /^<\?xml[ \t\r\n]+version[ \t\r\n]*=[ \t\r\n]*(["'])1\.[0-9]+\1(?:[ \t\r\n]+encoding[ \t\r\n]*=[ \t\r\n]*(["'])[A-Za-z][A-Za-z0-9._-]*\2)?(?:[ \t\r\n]+standalone[ \t\r\n]*=[ \t\r\n]*(["'])(?:yes|no)\3)?[ \t\r\n]*\?>$/;

/** A scanner that finds the next tag. */
export class ContentScanner extends StartTagScanner {
  private sawText: boolean;

  constructor(source: XmlWindow | string, options?: XmlReaderOptions) {
    super(source, options);
    this.sawText = false;
  }

  /** Goes to the next start tag (true) or end tag (false) of the current element's content, not over it. */
  protected advanceToTag(): boolean {
    for (;;) {
      const at = this.passSpace(this.position);
      const code = this.window.charCodeAt(at);
      if (code !== 0x3c) {
        this.passText();
        continue;
      }
      this.position = at;
      const next = this.window.charCodeAt(at + 1);
      if (next === 0x2f) return false;
      if (next !== 0x21 && next !== 0x3f) {
        if (Number.isNaN(next)) this.runOut();
        return true;
      }
      this.passMarkup();
    }
  }

  private passText(): void {
    const end = this.window.indexOf("<", this.position);
    if (end < 0) this.runOut();
    if (trimSpace(this.decodeText(this.position, end)) !== "") this.sawText = true;
    this.position = end;
  }

  /** Over a comment, an instruction or a CDATA section inside an element; the section's text is returned. */
  protected passMarkup(): string {
    const at = this.position;
    if (this.window.charCodeAt(at + 1) === 0x3f) {
      this.position = this.passInstruction(at);
      return "";
    }
    if (this.looksAt("<!--", at)) {
      this.position = this.passComment(at);
      return "";
    }
    if (!this.looksAt("<![CDATA[", at)) this.malformed("a declaration inside an element");
    const end = this.window.indexOf("]]>", at + 9);
    if (end < 0) this.runOut();
    this.checkChars(at + 9, end);
    this.position = end + 3;
    const text = this.window.slice(at + 9, end).replace(/\r\n?/g, "\n");
    if (trimSpace(text) !== "") this.sawText = true;
    return text;
  }

  /** True if text other than white space was passed since the last call. */
  protected takeSawText(): boolean {
    const saw = this.sawText;
    this.sawText = false;
    return saw;
  }

  /** True if a start tag follows outside the root, false if the window ends. */
  protected advanceInMisc(): boolean {
    for (;;) {
      this.position = this.passSpace(this.position);
      if (this.position >= this.window.length) return false;
      if (this.window[this.position] !== "<") this.malformed("text outside the root element");
      const next = this.window.charCodeAt(this.position + 1);
      if (next === 0x21 || next === 0x3f) {
        if (next === 0x21 && this.looksAt("<!DOCTYPE", this.position)) this.malformed("DOCTYPE is refused");
        if (next === 0x21 && !this.looksAt("<!--", this.position))
          this.malformed("markup that may not be here");
        this.passMarkup();
      } else {
        if (Number.isNaN(next)) this.runOut();
        return true;
      }
    }
  }

  /** Over a byte order mark and an XML declaration, if the document begins with them. */
  protected passDeclaration(): void {
    if (this.window.charCodeAt(this.position) === 0xfeff) this.position++;
    if (!this.looksAt("<?xml", this.position)) return;
    const next = this.window.charCodeAt(this.position + 5);
    if (Number.isNaN(next)) this.runOut();
    if (!isSpace(next)) return;
    const end = this.window.indexOf("?>", this.position);
    if (end < 0) this.runOut();
    const declaration = this.window.slice(this.position, end + 2);
    if (!xmlDeclaration.test(declaration)) this.malformed("an XML declaration that is not well-formed");
    this.position = end + 2;
  }
}
