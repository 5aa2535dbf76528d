/** Strings that own their characters: a piece of a string keeps the whole of it alive in V8, and with it a response. */
import { type HostBuffer, host } from "../host.js";
import { littleEndian } from "./char-codes.js";
import type { CharCodes } from "./tag-form.js";

/** V8 copies shorter pieces anyway. */
const shortestPiece = 13;

/** A window beyond this many characters is worth less than the copies of what is kept of it. */
export const longestKept: number = 2 ** 18;

/**
 * Characters that are copied at once. A copy of each value would keep the least, yet costs a decode about a tenth of its time; so
 * neighbours share one, and what a kept value keeps alive with it is not longer than this.
 */
const blockLength = 512;

/** The same text; it keeps no other string alive. */
export function ownText(text: string): string {
  // Joined, it has two parts; to cut those, the host makes one string of them.
  return text.length < shortestPiece ? text : ` ${text}`.slice(1);
}

/** Cuts pieces out of a window that do not keep it alive. */
export class TextCopier {
  private readonly window: string;
  /** The window again, and how many bytes of it a character takes. */
  private readonly bytes: HostBuffer | undefined;
  private readonly unitLength: number;
  private block = "";
  private blockStart = 0;

  constructor(window: string, codes: CharCodes) {
    this.window = window;
    this.bytes = host.Buffer?.from(codes.buffer, codes.byteOffset, codes.byteLength);
    this.unitLength = codes.BYTES_PER_ELEMENT;
  }

  piece(from: number, to: number): string {
    if (to - from < shortestPiece) return this.window.slice(from, to);
    const at = from - this.blockStart;
    if (at < 0 || to - this.blockStart > this.block.length) return this.nextBlock(from, to);
    return this.block.slice(at, at + to - from);
  }

  private nextBlock(from: number, to: number): string {
    const end = Math.min(Math.max(to, from + blockLength), this.window.length);
    this.block = this.copy(from, end) ?? ownText(this.window.slice(from, end));
    this.blockStart = from;
    return this.block.slice(0, to - from);
  }

  private copy(from: number, end: number): string | undefined {
    if (this.unitLength === 1) return this.bytes?.latin1Slice?.(from, end);
    return littleEndian ? this.bytes?.ucs2Slice?.(2 * from, 2 * end) : undefined;
  }
}
