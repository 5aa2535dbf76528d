// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import { HeaderType, polymorphic } from "../runtime/index.js";
import { Receipt } from "../types/receipt.js";
import { receiptTypes } from "../types/receipt-types.js";

const anyReceipt = polymorphic("Receipt", "{http://example.org/post}Receipt", "concrete", Receipt);

/** SOAP header `Receipt`: `of` makes one for a request, `find` reads that of a response. */
export const receiptHeader: HeaderType<Receipt> = new HeaderType(
  "{http://example.org/post}Receipt",
  anyReceipt,
  [receiptTypes],
);
