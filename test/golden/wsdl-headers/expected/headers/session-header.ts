// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import { HeaderType } from "../runtime/index.js";
import { Session } from "../types/session.js";

/** SOAP header `Session`: `of` makes one for a request, `find` reads that of a response. */
export const sessionHeader: HeaderType<Session> = new HeaderType("{http://example.org/post}Session", Session);
