/** Where a node of the model was read, and which of its facts the source did not state. */
import type { SourceSpan } from "../diagnostics/diagnostic.js";

/** Files are named relative to the contract's folder, with `/`. */
export type Span = SourceSpan;

export type AssumedFact = "type" | "occurs" | "nillable" | "order" | "content" | "name" | "base";

/** Why a fact had to be assumed. Operation pages cannot state any of these. */
export type AssumedBecause =
  /** A value is printed as its type's name only. */
  | "placeholder"
  /** A blank to fill in, such as `?`, does not tell its type. */
  | "blank"
  /** A value stands where a type would; it does not tell its type for certain. */
  | "sample-value"
  /** A message that was sent lacks what may be absent. */
  | "recorded"
  /** The sample has comments that state bounds, and none here: so once, unless a group around it may be left out. */
  | "no-comment"
  /** A comment counts the items of a choice, which may be groups of elements. */
  | "choice-extent"
  /** The page shows members of a base type last, or there is no base type. */
  | "derived-first"
  /** This generator prints arrays once, so one item may mean an array. */
  | "printed-once"
  /** The generator stopped at its depth limit; what is below is unknown. */
  | "depth-cut"
  /** `<X />` may be an empty type, an Object, a list or a restricted string. */
  | "empty-element"
  /** The page shows own members only; those of a base type vanish. */
  | "vanished-base"
  /** The .NET serializer's rule for occurrence and nil was applied. */
  | "dotnet-convention"
  /** The page ends inside the sample. */
  | "truncated"
  /** Printed as `A or B`, which a flags enumeration or a list of it looks like too. */
  | "enumeration-wording"
  /** Taken from the name of an array's items or of an HTTP answer's root. */
  | "item-name"
  /** Printed as any content. */
  | "any-content"
  /** Sources differ, and this one was preferred. */
  | "contradiction"
  /** Only one of several sources has it. */
  | "one-source-only"
  /** Any item of an array of SOAP encoding may be nil, whatever a schema says. */
  | "soap-encoding"
  /** The contract has bindings but no service. */
  | "no-service";

export interface Assumption {
  readonly fact: AssumedFact;
  readonly because: AssumedBecause;
}

/** Empty `assumed` means that the source stated everything. */
export interface Origin {
  readonly span: Span;
  readonly assumed: readonly Assumption[];
}
