// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import { HeaderType } from "../runtime/index.js";
import { QuotaHeader } from "../types/quota-header.js";

/** SOAP header `QuotaHeader`: `of` makes one for a request, `find` reads that of a response. */
export const quotaHeader: HeaderType<QuotaHeader> = new HeaderType(
  "{http://example.org/shop/}QuotaHeader",
  QuotaHeader,
);
