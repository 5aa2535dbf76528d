// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import type { HeaderDescriptor } from "../runtime/index.js";
import { QuotaHeader } from "../types/quota-header.js";

/** SOAP header `QuotaHeader`, for `createHeader` and `findHeader`. */
export const quotaHeader: HeaderDescriptor<QuotaHeader> = {
  name: "{http://example.org/shop/}QuotaHeader",
  codec: QuotaHeader,
};
