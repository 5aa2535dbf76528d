// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import { DerivedTypes, derivedType } from "../runtime/index.js";
import { SignedReceipt } from "./signed-receipt.js";

/** Types that derive from `Receipt`, by xsi:type and `$type`. */
export const receiptTypes: DerivedTypes = new DerivedTypes([
  derivedType("SignedReceipt", "Receipt", "{http://example.org/post}SignedReceipt", SignedReceipt),
]);
