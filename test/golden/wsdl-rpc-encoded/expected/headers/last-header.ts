// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import { EncodedReader, HeaderType, typed } from "../runtime/index.js";
import { Entry } from "../types/entry.js";

const lastCodec = typed("{urn:ledger}Entry", Entry);

/** SOAP header `last`: `of` makes one for a request, `find` reads that of a response. */
export const lastHeader: HeaderType<Entry> = new HeaderType("{urn:heads}last", lastCodec, [], EncodedReader);
