// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import { HeaderType } from "../runtime/index.js";
import { Credentials } from "../types/credentials.js";

/** SOAP header `Credentials`: `of` makes one for a request, `find` reads that of a response. */
export const credentialsHeader: HeaderType<Credentials> = new HeaderType(
  "{http://example.org/shop/}Credentials",
  Credentials,
);
