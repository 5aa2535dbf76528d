// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import { type Codec, DeclaredFault, type FaultClass, isDeclared, polymorphic } from "../runtime/index.js";
import { ServiceFaultDetail } from "../types/service-fault-detail.js";
import { ShelfEmptied } from "../types/shelf-emptied.js";
import { StockFault } from "../types/stock-fault.js";

const anyServiceFaultDetail = polymorphic(
  "ServiceFaultDetail",
  "{http://example.org/warehouse}ServiceFault",
  "concrete",
  ServiceFaultDetail,
);
const serviceFaultSubstitutes: FaultClass["substitutes"] = {
  "{http://example.org/warehouse}emptied": StockFault,
  "{http://example.org/warehouse}shelfEmptied": ShelfEmptied,
};

/** Fault with the detail `ServiceFault`: `value` is that detail. */
export class ServiceFault extends DeclaredFault<ServiceFaultDetail> {
  static readonly element = "{http://example.org/warehouse}ServiceFault";
  static readonly codec: Codec<ServiceFaultDetail, never> = anyServiceFaultDetail;
  static readonly substitutes: FaultClass["substitutes"] = serviceFaultSubstitutes;
  override readonly name = "ServiceFault";

  /** Whether an error is this fault, also one of another copy of this SDK. */
  static override is(error: unknown): error is ServiceFault {
    return isDeclared(error, ServiceFault);
  }
}
