/** Ends a message about an unknown name with what was probably meant. */
import { findNearestName } from "../diagnostics/nearest-name.js";

/** `; did you mean "x"?`, or a full stop if no candidate is near. */
export function describeMeant(name: string, candidates: readonly string[]): string {
  const nearest = findNearestName(name, candidates);
  return nearest === undefined ? "." : `; did you mean "${nearest}"?`;
}
