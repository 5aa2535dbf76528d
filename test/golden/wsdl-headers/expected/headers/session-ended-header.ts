// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import { HeaderType } from "../runtime/index.js";
import { SessionEnded } from "../types/session-ended.js";

/** SOAP header `SessionEnded`: `of` makes one for a request, `find` reads that of a response. */
export const sessionEndedHeader: HeaderType<SessionEnded> = new HeaderType(
  "{http://example.org/post}SessionEnded",
  SessionEnded,
);
