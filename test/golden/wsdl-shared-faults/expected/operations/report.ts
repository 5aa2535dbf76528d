// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import { ReportFault } from "../faults/report-fault.js";
import type { Init, Operation, XmlReader, XmlWriter } from "../runtime/index.js";
import { Report } from "../types/report.js";

/** Response of operation `report`. */
export class ReportResponse {
  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<ReportResponse>): ReportResponse {
    return init instanceof ReportResponse ? init : new ReportResponse();
  }

  static write(_xml: XmlWriter, _value: Init<ReportResponse>): void {}

  static read(xml: XmlReader): ReportResponse {
    xml.skip();
    return new ReportResponse();
  }
}

/** How operation `report` travels. */
export const report: Operation<Report, ReportResponse> = {
  name: "report",
  action: "urn:report",
  input: { name: "{http://example.org/orders}report", codec: Report },
  output: { name: "{http://example.org/orders}reportResponse", codec: ReportResponse },
  faults: [ReportFault],
};
