/** How a document is written: prefixes, what it begins with, and what errors may say of it. */
import type { DerivedTypes } from "./derived-types.js";

/** A root element whose start tag need not be put together for each document. */
export interface OpenedTag {
  /** All through the end of the start tag, the declarations of all prefixes in it. */
  readonly text: string;
  /** Its name as written, with a prefix. */
  readonly tag: string;
}

/** How to write. */
export interface XmlWriterOptions {
  /**
   * Prefix to namespace, all declared on the root element; elements of these namespaces get the prefix. Not to be changed
   * afterwards.
   */
  readonly prefixes?: Readonly<Record<string, string>> | undefined;
  /** What the document begins with, if the root element is opened already. */
  readonly opened?: OpenedTag | undefined;
  /** Types that may stand for their bases by xsi:type. */
  readonly types?: readonly DerivedTypes[] | undefined;
  /** Name of the operation, for errors. */
  readonly operation?: string | undefined;
  /** Local names whose values must not be in messages. */
  readonly secrets?: readonly string[] | undefined;
  /** URI of the SOAP encoding that the message is in; absent for a literal one. */
  readonly encoding?: string | undefined;
}
