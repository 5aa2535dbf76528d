// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import type { HeaderDescriptor } from "../runtime/index.js";
import { Session } from "../types/session.js";

/** SOAP header `session`, for `createHeader` and `findHeader`. */
export const sessionHeader: HeaderDescriptor<Session> = {
  name: "{http://example.org/desk}session",
  codec: Session,
};
