/** What the reader reads from: a piece of the document, its limits, and the signal that more is needed. */

import type { FindAttachment } from "../multipart.js";
import type { DerivedTypes } from "./derived-types.js";

/** A piece of the document. */
export interface XmlWindow {
  readonly text: string;
  /** Index in `text` at which reading goes on. */
  readonly position: number;
  /** True if the document ends with this text. */
  readonly final: boolean;
  /** The codes of its characters, if they are known. */
  readonly codes?: Uint8Array | undefined;
}

/** What a document may not exceed; each is an error of kind "limit". */
export interface XmlLimits {
  /** Open elements. */
  readonly depth: number;
  /** Attributes and namespace declarations of one element. */
  readonly attributes: number;
  /** Characters (UTF-16 units) of one element's text. */
  readonly textLength: number;
  /** Characters (UTF-16 units) of the document. */
  readonly size: number;
}

/** Limits of a reader that is given none. */
export const defaultXmlLimits: XmlLimits = {
  depth: 1000,
  attributes: 256,
  textLength: 2 ** 28,
  size: 2 ** 29,
};

/** An element or text that a codec did not expect and the reader passed over. */
export interface UnknownContent {
  /** Where, as in `SoapError.path`. */
  readonly path: string;
  /** Clark name of the element; `#text` for text between elements; `@` and its name for an attribute of a nil element. */
  readonly name: string;
}

/** How to read. */
export interface XmlReaderOptions {
  readonly limits?: Partial<XmlLimits> | undefined;
  /** Told of each unknown element once, when its document part is settled (`end` or `flushReports`). */
  readonly onUnknown?: ((unknown: UnknownContent) => void) | undefined;
  /** Local names of elements whose values must not be in messages. */
  readonly secrets?: readonly string[] | undefined;
  /** Types that may stand for their bases by xsi:type. */
  readonly types?: readonly DerivedTypes[] | undefined;
  /** What `xop:Include` refers to; without it the element is one that is not expected. */
  readonly attachments?: FindAttachment | undefined;
  /** Name of the operation, for errors. */
  readonly operation?: string | undefined;
}

/** Thrown (as the one object `needMore`) when a window that is not final ends too early. */
export class NeedMore {
  readonly kind = "need-more" as const;
}

/** The one signal: not an error, made once because it is thrown often. */
export const needMore: NeedMore = new NeedMore();
