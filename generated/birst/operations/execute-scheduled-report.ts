// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import {
  type Init,
  type Operation,
  type XmlReader,
  type XmlWriter,
  xmlNames,
  xsString,
} from "../runtime/index.js";

const ns = "http://www.birst.com/";
const requestFields = xmlNames(ns, "token", "spaceId", "reportScheduleName");

/** Request of operation `executeScheduledReport`. */
export class ExecuteScheduledReportRequest {
  /** Element `token`, xs:string, 0..1. */
  token: string | undefined;
  /** Element `spaceId`, xs:string, 0..1. */
  spaceId: string | undefined;
  /** Element `reportScheduleName`, xs:string, 0..1. */
  reportScheduleName: string | undefined;

  constructor(init: Init<ExecuteScheduledReportRequest>) {
    this.token = init.token;
    this.spaceId = init.spaceId;
    this.reportScheduleName = init.reportScheduleName;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<ExecuteScheduledReportRequest>): ExecuteScheduledReportRequest {
    return init instanceof ExecuteScheduledReportRequest ? init : new ExecuteScheduledReportRequest(init);
  }

  static write(xml: XmlWriter, value: Init<ExecuteScheduledReportRequest>): void {
    xml.optional(ns, "token", xsString, value.token);
    xml.optional(ns, "spaceId", xsString, value.spaceId);
    xml.optional(ns, "reportScheduleName", xsString, value.reportScheduleName);
  }

  static read(xml: XmlReader): ExecuteScheduledReportRequest {
    let token: string | undefined;
    let spaceId: string | undefined;
    let reportScheduleName: string | undefined;
    for (let at = xml.field(requestFields, 0); at >= 0; at = xml.field(requestFields, at + 1)) {
      switch (at) {
        case 0:
          token = xsString.read(xml);
          break;
        case 1:
          spaceId = xsString.read(xml);
          break;
        case 2:
          reportScheduleName = xsString.read(xml);
          break;
      }
    }
    return new ExecuteScheduledReportRequest({
      token,
      spaceId,
      reportScheduleName,
    });
  }
}

/** Response of operation `executeScheduledReport`. */
export class ExecuteScheduledReportResponse {
  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<ExecuteScheduledReportResponse>): ExecuteScheduledReportResponse {
    return init instanceof ExecuteScheduledReportResponse ? init : new ExecuteScheduledReportResponse();
  }

  static write(_xml: XmlWriter, _value: Init<ExecuteScheduledReportResponse>): void {}

  static read(xml: XmlReader): ExecuteScheduledReportResponse {
    xml.skip();
    return new ExecuteScheduledReportResponse();
  }
}

/** How operation `executeScheduledReport` travels. */
export const executeScheduledReport: Operation<
  ExecuteScheduledReportRequest,
  ExecuteScheduledReportResponse
> = {
  name: "executeScheduledReport",
  action: "http://www.birst.com/executeScheduledReport",
  input: { name: "{http://www.birst.com/}executeScheduledReport", codec: ExecuteScheduledReportRequest },
  output: {
    name: "{http://www.birst.com/}executeScheduledReportResponse",
    codec: ExecuteScheduledReportResponse,
  },
  secrets: ["token"],
};
