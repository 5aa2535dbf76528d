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
const requestFields = xmlNames(ns, "token", "spaceID", "reportPath", "reportName", "query");

/** Request of operation `saveQueryReport`. */
export class SaveQueryReportRequest {
  /** Element `token`, xs:string, 0..1. */
  token: string | undefined;
  /** Element `spaceID`, xs:string, 0..1. */
  spaceID: string | undefined;
  /** Element `reportPath`, xs:string, 0..1. */
  reportPath: string | undefined;
  /** Element `reportName`, xs:string, 0..1. */
  reportName: string | undefined;
  /** Element `query`, xs:string, 0..1. */
  query: string | undefined;

  constructor(init: Init<SaveQueryReportRequest>) {
    this.token = init.token;
    this.spaceID = init.spaceID;
    this.reportPath = init.reportPath;
    this.reportName = init.reportName;
    this.query = init.query;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<SaveQueryReportRequest>): SaveQueryReportRequest {
    return init instanceof SaveQueryReportRequest ? init : new SaveQueryReportRequest(init);
  }

  static write(xml: XmlWriter, value: Init<SaveQueryReportRequest>): void {
    xml.optional(ns, "token", xsString, value.token);
    xml.optional(ns, "spaceID", xsString, value.spaceID);
    xml.optional(ns, "reportPath", xsString, value.reportPath);
    xml.optional(ns, "reportName", xsString, value.reportName);
    xml.optional(ns, "query", xsString, value.query);
  }

  static read(xml: XmlReader): SaveQueryReportRequest {
    let token: string | undefined;
    let spaceID: string | undefined;
    let reportPath: string | undefined;
    let reportName: string | undefined;
    let query: string | undefined;
    for (let at = xml.field(requestFields, 0); at >= 0; at = xml.field(requestFields, at + 1)) {
      switch (at) {
        case 0:
          token = xsString.read(xml);
          break;
        case 1:
          spaceID = xsString.read(xml);
          break;
        case 2:
          reportPath = xsString.read(xml);
          break;
        case 3:
          reportName = xsString.read(xml);
          break;
        case 4:
          query = xsString.read(xml);
          break;
      }
    }
    return new SaveQueryReportRequest({
      token,
      spaceID,
      reportPath,
      reportName,
      query,
    });
  }
}

/** Response of operation `saveQueryReport`. */
export class SaveQueryReportResponse {
  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<SaveQueryReportResponse>): SaveQueryReportResponse {
    return init instanceof SaveQueryReportResponse ? init : new SaveQueryReportResponse();
  }

  static write(_xml: XmlWriter, _value: Init<SaveQueryReportResponse>): void {}

  static read(xml: XmlReader): SaveQueryReportResponse {
    xml.skip();
    return new SaveQueryReportResponse();
  }
}

/** How operation `saveQueryReport` travels. */
export const saveQueryReport: Operation<SaveQueryReportRequest, SaveQueryReportResponse> = {
  name: "saveQueryReport",
  action: "http://www.birst.com/saveQueryReport",
  input: { name: "{http://www.birst.com/}saveQueryReport", codec: SaveQueryReportRequest },
  output: { name: "{http://www.birst.com/}saveQueryReportResponse", codec: SaveQueryReportResponse },
  secrets: ["token"],
};
