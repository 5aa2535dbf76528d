// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import { EncodedReader, HeaderType, typed, xsString } from "../runtime/index.js";

const clerkCodec = typed("{http://schemas.xmlsoap.org/soap/encoding/}string", xsString);

/** SOAP header `clerk`: `of` makes one for a request, `find` reads that of a response. */
export const clerkHeader: HeaderType<string> = new HeaderType("clerk", clerkCodec, [], EncodedReader);
