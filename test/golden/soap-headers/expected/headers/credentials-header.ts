// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import type { HeaderDescriptor } from "../runtime/index.js";
import { Credentials } from "../types/credentials.js";

/** SOAP header `Credentials`, for `createHeader` and `findHeader`. */
export const credentialsHeader: HeaderDescriptor<Credentials> = {
  name: "{http://example.org/shop/}Credentials",
  codec: Credentials,
};
