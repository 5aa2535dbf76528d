// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import { type Codec, DeclaredFault, isDeclared, polymorphic } from "../runtime/index.js";
import { ServiceFaultDetail } from "../types/service-fault-detail.js";

const anyServiceFaultDetail = polymorphic(
  "ServiceFaultDetail",
  "{http://example.org/warehouse}ServiceFault",
  "concrete",
  ServiceFaultDetail,
);

/** Fault with the detail `ServiceFault`: `value` is that detail. */
export class ServiceFault extends DeclaredFault<ServiceFaultDetail> {
  static readonly element = "{http://example.org/warehouse}ServiceFault";
  static readonly codec: Codec<ServiceFaultDetail, never> = anyServiceFaultDetail;
  override readonly name = "ServiceFault";

  /** Whether an error is this fault, also one of another copy of this SDK. */
  static override is(error: unknown): error is ServiceFault {
    return isDeclared(error, ServiceFault);
  }
}
