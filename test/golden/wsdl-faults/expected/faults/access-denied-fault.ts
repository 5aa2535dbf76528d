// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import { type Codec, DeclaredFault, isDeclared } from "../runtime/index.js";
import { AccessDenied } from "../types/access-denied.js";

/** Fault with the detail `AccessDenied`: `value` is that detail. */
export class AccessDeniedFault extends DeclaredFault<AccessDenied> {
  static readonly element = "{http://example.org/warehouse}AccessDenied";
  static readonly codec: Codec<AccessDenied, never> = AccessDenied;
  override readonly name = "AccessDeniedFault";

  /** Whether an error is this fault, also one of another copy of this SDK. */
  static override is(error: unknown): error is AccessDeniedFault {
    return isDeclared(error, AccessDeniedFault);
  }
}
