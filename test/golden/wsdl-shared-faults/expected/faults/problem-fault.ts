// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import { type Codec, DeclaredFault, isDeclared } from "../runtime/index.js";
import { Problem } from "../types/problem.js";

/** Fault with the detail `problem`: `value` is that detail. */
export class ProblemFault extends DeclaredFault<Problem> {
  static readonly element = "{http://example.org/orders}problem";
  static readonly codec: Codec<Problem, never> = Problem;
  override readonly name = "ProblemFault";

  /** Whether an error is this fault, also one of another copy of this SDK. */
  static override is(error: unknown): error is ProblemFault {
    return isDeclared(error, ProblemFault);
  }
}
