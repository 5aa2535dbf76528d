// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import { type Codec, DeclaredFault, isDeclared, xsDecimal } from "../runtime/index.js";

/** Fault with the detail `LimitFault`: `value` is that detail. */
export class LimitBillingFault extends DeclaredFault<string> {
  static readonly element = "{http://example.org/billing}LimitFault";
  static readonly codec: Codec<string, never> = xsDecimal;
  override readonly name = "LimitBillingFault";

  /** Whether an error is this fault, also one of another copy of this SDK. */
  static override is(error: unknown): error is LimitBillingFault {
    return isDeclared(error, LimitBillingFault);
  }
}
