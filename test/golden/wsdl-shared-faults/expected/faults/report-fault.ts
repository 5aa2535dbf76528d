// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import type { FaultDescriptor } from "../runtime/index.js";
import { Report } from "../types/report.js";

/** Detail `report` of a fault, for `findFault`. */
export const reportFault: FaultDescriptor<Report> = {
  name: "{http://example.org/orders}report",
  codec: Report,
};
