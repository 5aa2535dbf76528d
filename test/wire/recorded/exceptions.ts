/** The list of recorded cases whose contract, request or response is not what the schema says, each with a reason that a machine can check. */
import { readFileSync } from "node:fs";

/** A change of a text, everywhere it occurs. */
export interface Edit {
  /** A regular expression. */
  readonly find: string;
  /** With `$1` for what its first group found. */
  readonly put: string;
}

/** A change of a file of a contract. */
export interface Mend extends Edit {
  readonly file: string;
}

/** Contracts with an error. */
export interface ContractException {
  readonly cases: readonly string[];
  readonly reason: string;
  /** In what the generator reports. */
  readonly says: string;
  /**
   * What the exchange is replayed with: the SDK of all that the error does not touch, that of the contract once it is
   * mended, or nothing as there is no recorded XML.
   */
  readonly replayed: "leave-out" | "mended" | "nothing";
  readonly mend?: readonly Mend[] | undefined;
}

/** What is wrong with a recorded message, as `check-reason.ts` checks it. */
export type ReasonKind =
  | "refused by the schema"
  | "another element"
  | "not well-formed"
  | "no envelope"
  | "multipart"
  | "undeclared name"
  | "strings trimmed"
  | "offset invented"
  | "CDATA taken for markup"
  | "encodingStyle left out"
  | "declared type said"
  | "header without elements";

export interface MessageException {
  readonly kind: ReasonKind;
  /** In what libxml2 says, for kinds that it judges; else the name that is undeclared, or of the type that is said. */
  readonly says?: string | undefined;
  /** In the difference that is found, so that the reason does not hide another one. */
  readonly ours: string;
  /** What mends the recorded XML so far that it is equal, where little does: the reason is all that is wrong then. */
  readonly mend?: readonly Edit[] | undefined;
  readonly reason: string;
}

export interface Exceptions {
  readonly contracts: readonly ContractException[];
  /** By case. */
  readonly requests: Readonly<Record<string, MessageException>>;
  readonly responses: Readonly<Record<string, MessageException>>;
}

// The file is ours; what is in it is checked against the recordings.
export const exceptions = JSON.parse(
  readFileSync(new URL("exceptions.json", import.meta.url), "utf8"),
) as Exceptions;

/** The text with all edits. Throws if one finds nothing, as a mend that does nothing explains nothing. */
export function mendText(text: string, edits: readonly Edit[], name: string): string {
  return edits.reduce((mended, { find, put }) => {
    const pattern = new RegExp(find, "g");
    if (mended.search(pattern) < 0) throw new Error(`${name} has no ${find}`);
    return mended.replaceAll(pattern, put);
  }, text);
}
