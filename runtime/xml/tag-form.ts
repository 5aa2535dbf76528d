/** How an element's tags are written, as text and as character codes. */

/** The plain start tag (without attributes) and the end tag of one lexical name. */
export class TagForm {
  /** Name as written, with its prefix. */
  readonly lexical: string;
  /** Codes of `<lexical>`. */
  readonly start: readonly number[];
  /** Codes of `</lexical>`. */
  readonly end: readonly number[];

  constructor(lexical: string) {
    const codes = Array.from({ length: lexical.length }, (_, index) => lexical.charCodeAt(index));
    // A new string, as a slice would keep the document it is of alive.
    this.lexical = String.fromCharCode(...codes);
    this.start = [0x3c, ...codes, 0x3e];
    this.end = [0x3c, 0x2f, ...codes, 0x3e];
  }

  /** Name without prefix. */
  get local(): string {
    return this.lexical.slice(this.lexical.indexOf(":") + 1);
  }

  /** "" for a name without prefix. */
  get prefix(): string {
    return this.lexical.slice(0, Math.max(0, this.lexical.indexOf(":")));
  }
}

const knownForms = new Map<string, TagForm>();
const mostForms = 2000;
const longestForm = 200;

/** The form of a lexical name, made once for all documents. */
export function tagFormOf(lexical: string): TagForm {
  const known = knownForms.get(lexical);
  if (known !== undefined) return known;
  const form = new TagForm(lexical);
  if (knownForms.size >= mostForms) knownForms.clear();
  if (lexical.length <= longestForm) knownForms.set(form.lexical, form);
  return form;
}

/** The characters of a window as numbers: bytes if all are ASCII, UTF-16 units otherwise. */
export type CharCodes = Uint8Array | Uint16Array;

/** True if the codes at `at` are the expected ones. */
export function hasCodes(codes: CharCodes, at: number, expected: readonly number[]): boolean {
  for (let i = 0; i < expected.length; i++) {
    if (codes[at + i] !== expected[i]) return false;
  }
  return true;
}
