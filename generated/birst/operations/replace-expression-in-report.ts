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
const requestFields = xmlNames(
  ns,
  "token",
  "spaceID",
  "reportPath",
  "reportName",
  "existingGlobalExpressionName",
  "newGlobalExpressionName",
);

/** Request of operation `replaceExpressionInReport`. */
export class ReplaceExpressionInReportRequest {
  /** Element `token`, xs:string, 0..1. */
  token: string | undefined;
  /** Element `spaceID`, xs:string, 0..1. */
  spaceID: string | undefined;
  /** Element `reportPath`, xs:string, 0..1. */
  reportPath: string | undefined;
  /** Element `reportName`, xs:string, 0..1. */
  reportName: string | undefined;
  /** Element `existingGlobalExpressionName`, xs:string, 0..1. */
  existingGlobalExpressionName: string | undefined;
  /** Element `newGlobalExpressionName`, xs:string, 0..1. */
  newGlobalExpressionName: string | undefined;

  constructor(init: Init<ReplaceExpressionInReportRequest>) {
    this.token = init.token;
    this.spaceID = init.spaceID;
    this.reportPath = init.reportPath;
    this.reportName = init.reportName;
    this.existingGlobalExpressionName = init.existingGlobalExpressionName;
    this.newGlobalExpressionName = init.newGlobalExpressionName;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<ReplaceExpressionInReportRequest>): ReplaceExpressionInReportRequest {
    return init instanceof ReplaceExpressionInReportRequest
      ? init
      : new ReplaceExpressionInReportRequest(init);
  }

  static write(xml: XmlWriter, value: Init<ReplaceExpressionInReportRequest>): void {
    xml.optional(ns, "token", xsString, value.token);
    xml.optional(ns, "spaceID", xsString, value.spaceID);
    xml.optional(ns, "reportPath", xsString, value.reportPath);
    xml.optional(ns, "reportName", xsString, value.reportName);
    xml.optional(ns, "existingGlobalExpressionName", xsString, value.existingGlobalExpressionName);
    xml.optional(ns, "newGlobalExpressionName", xsString, value.newGlobalExpressionName);
  }

  static read(xml: XmlReader): ReplaceExpressionInReportRequest {
    let token: string | undefined;
    let spaceID: string | undefined;
    let reportPath: string | undefined;
    let reportName: string | undefined;
    let existingGlobalExpressionName: string | undefined;
    let newGlobalExpressionName: string | undefined;
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
          existingGlobalExpressionName = xsString.read(xml);
          break;
        case 5:
          newGlobalExpressionName = xsString.read(xml);
          break;
      }
    }
    return new ReplaceExpressionInReportRequest({
      token,
      spaceID,
      reportPath,
      reportName,
      existingGlobalExpressionName,
      newGlobalExpressionName,
    });
  }
}

/** Response of operation `replaceExpressionInReport`. */
export class ReplaceExpressionInReportResponse {
  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<ReplaceExpressionInReportResponse>): ReplaceExpressionInReportResponse {
    return init instanceof ReplaceExpressionInReportResponse ? init : new ReplaceExpressionInReportResponse();
  }

  static write(_xml: XmlWriter, _value: Init<ReplaceExpressionInReportResponse>): void {}

  static read(xml: XmlReader): ReplaceExpressionInReportResponse {
    xml.skip();
    return new ReplaceExpressionInReportResponse();
  }
}

/** How operation `replaceExpressionInReport` travels. */
export const replaceExpressionInReport: Operation<
  ReplaceExpressionInReportRequest,
  ReplaceExpressionInReportResponse
> = {
  name: "replaceExpressionInReport",
  action: "http://www.birst.com/replaceExpressionInReport",
  input: {
    name: "{http://www.birst.com/}replaceExpressionInReport",
    codec: ReplaceExpressionInReportRequest,
  },
  output: {
    name: "{http://www.birst.com/}replaceExpressionInReportResponse",
    codec: ReplaceExpressionInReportResponse,
  },
  secrets: ["token"],
};
