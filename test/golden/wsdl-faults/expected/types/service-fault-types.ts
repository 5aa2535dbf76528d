// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import { DerivedTypes, derivedType } from "../runtime/index.js";
import { StockFault } from "./stock-fault.js";

/** Types that derive from `ServiceFault`, by xsi:type and `$type`. */
export const serviceFaultTypes: DerivedTypes = new DerivedTypes([
  derivedType("StockFault", "ServiceFaultDetail", "{http://example.org/warehouse}StockFault", StockFault),
]);
