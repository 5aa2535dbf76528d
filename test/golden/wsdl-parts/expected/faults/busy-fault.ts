// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import { type Codec, DeclaredFault, isDeclared } from "../runtime/index.js";
import { Busy } from "../types/busy.js";

/** Fault with the detail `fault` of type `Busy`: `value` is that detail. */
export class BusyFault extends DeclaredFault<Busy> {
  static readonly element = "{http://example.org/desk}fault";
  static readonly type = "{http://example.org/desk/types}Busy";
  static readonly codec: Codec<Busy, never> = Busy;
  override readonly name = "BusyFault";

  /** Whether an error is this fault, also one of another copy of this SDK. */
  static override is(error: unknown): error is BusyFault {
    return isDeclared(error, BusyFault);
  }
}
