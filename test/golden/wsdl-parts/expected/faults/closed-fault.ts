// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import { type Codec, DeclaredFault, isDeclared } from "../runtime/index.js";
import { Closed } from "../types/closed.js";

/** Fault with the detail `fault` of type `Closed`: `value` is that detail. */
export class ClosedFault extends DeclaredFault<Closed> {
  static readonly element = "{http://example.org/desk}fault";
  static readonly type = "{http://example.org/desk/types}Closed";
  static readonly codec: Codec<Closed, never> = Closed;
  override readonly name = "ClosedFault";

  /** Whether an error is this fault, also one of another copy of this SDK. */
  static override is(error: unknown): error is ClosedFault {
    return isDeclared(error, ClosedFault);
  }
}
