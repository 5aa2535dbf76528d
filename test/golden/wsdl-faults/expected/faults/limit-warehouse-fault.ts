// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import { type Codec, DeclaredFault, type FaultClass, isDeclared, xsInt } from "../runtime/index.js";

const limitFaultSubstitutes: FaultClass["substitutes"] = {
  "{http://example.org/warehouse}lowLimit": xsInt,
};

/** Fault with the detail `LimitFault`: `value` is that detail. */
export class LimitWarehouseFault extends DeclaredFault<number> {
  static readonly element = "{http://example.org/warehouse}LimitFault";
  static readonly codec: Codec<number, never> = xsInt;
  static readonly substitutes: FaultClass["substitutes"] = limitFaultSubstitutes;
  override readonly name = "LimitWarehouseFault";

  /** Whether an error is this fault, also one of another copy of this SDK. */
  static override is(error: unknown): error is LimitWarehouseFault {
    return isDeclared(error, LimitWarehouseFault);
  }
}
