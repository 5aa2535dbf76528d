// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import { type Codec, DeclaredFault, isDeclared } from "../runtime/index.js";
import { Refusal } from "../types/refusal.js";

/** Fault with the detail `refusal`: `value` is that detail. */
export class RefusalFault extends DeclaredFault<Refusal> {
  static readonly element = "{http://example.org/drawing}refusal";
  static readonly codec: Codec<Refusal, never> = Refusal;
  override readonly name = "RefusalFault";

  /** Whether an error is this fault, also one of another copy of this SDK. */
  static override is(error: unknown): error is RefusalFault {
    return isDeclared(error, RefusalFault);
  }
}
