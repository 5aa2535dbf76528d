/** What an overlay lets the plan assume about a whole service, and what holds without one. */

export interface OverlaySettings {
  /** Which optional request members must be spelled out; `assumed-explicit`: those whose occurrence is only assumed. */
  readonly requests: "explicit" | "assumed-explicit" | "optional";
  /** Whether a response without its result element is an error. */
  readonly results: "required" | "optional";
  /** Whether items of arrays of structs can be null. */
  readonly structItems: "nonNull" | "nullable";
  /** What an absent array wrapper reads as. */
  readonly absentArrays: "empty" | "undefined";
}

export const defaultOverlaySettings: OverlaySettings = {
  requests: "assumed-explicit",
  results: "optional",
  structItems: "nullable",
  absentArrays: "undefined",
};
