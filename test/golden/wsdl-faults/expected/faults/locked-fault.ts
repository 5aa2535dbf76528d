// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import { type Codec, DeclaredFault, type FaultClass, isDeclared } from "../runtime/index.js";
import { Locked } from "../types/locked.js";

const lockedSubstitutes: FaultClass["substitutes"] = {
  "{http://example.org/warehouse}shut": Locked,
  "{http://example.org/warehouse}thatNobodyMayTakeAnythingFromThisWarehouseAnyMoreUntilAllIsCountedAgain":
    Locked,
};

/** Fault with the detail `locked`: `value` is that detail. */
export class LockedFault extends DeclaredFault<Locked> {
  static readonly element = "{http://example.org/warehouse}locked";
  static readonly codec: Codec<Locked, never> = Locked;
  static readonly substitutes: FaultClass["substitutes"] = lockedSubstitutes;
  override readonly name = "LockedFault";

  /** Whether an error is this fault, also one of another copy of this SDK. */
  static override is(error: unknown): error is LockedFault {
    return isDeclared(error, LockedFault);
  }
}
