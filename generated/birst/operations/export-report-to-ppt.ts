// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import {
  arrayOf,
  type Init,
  type Operation,
  type XmlReader,
  type XmlWriter,
  xmlNames,
  xsString,
} from "../runtime/index.js";
import { Filter } from "../types/filter.js";

const ns = "http://www.birst.com/";
const arrayOfFilter = arrayOf(ns, "Filter", Filter);
const requestFields = xmlNames(ns, "token", "spaceId", "reportPath", "reportFilters");
const responseFields = xmlNames(ns, "exportReportToPPTResult");

/** Request of operation `exportReportToPPT`. */
export class ExportReportToPPTRequest {
  /** Element `token`, xs:string, 0..1. */
  token: string | undefined;
  /** Element `spaceId`, xs:string, 0..1. */
  spaceId: string | undefined;
  /** Element `reportPath`, xs:string, 0..1. */
  reportPath: string | undefined;
  /** Element `reportFilters`, ArrayOfFilter, 0..1. */
  reportFilters: Filter[] | undefined;

  constructor(init: Init<ExportReportToPPTRequest>) {
    this.token = init.token;
    this.spaceId = init.spaceId;
    this.reportPath = init.reportPath;
    this.reportFilters =
      init.reportFilters === undefined ? undefined : arrayOfFilter.from(init.reportFilters);
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<ExportReportToPPTRequest>): ExportReportToPPTRequest {
    return init instanceof ExportReportToPPTRequest ? init : new ExportReportToPPTRequest(init);
  }

  static write(xml: XmlWriter, value: Init<ExportReportToPPTRequest>): void {
    xml.optional(ns, "token", xsString, value.token);
    xml.optional(ns, "spaceId", xsString, value.spaceId);
    xml.optional(ns, "reportPath", xsString, value.reportPath);
    xml.optional(ns, "reportFilters", arrayOfFilter, value.reportFilters);
  }

  static read(xml: XmlReader): ExportReportToPPTRequest {
    let token: string | undefined;
    let spaceId: string | undefined;
    let reportPath: string | undefined;
    let reportFilters: Filter[] | undefined;
    for (let at = xml.field(requestFields, 0); at >= 0; at = xml.field(requestFields, at + 1)) {
      switch (at) {
        case 0:
          token = xsString.read(xml);
          break;
        case 1:
          spaceId = xsString.read(xml);
          break;
        case 2:
          reportPath = xsString.read(xml);
          break;
        case 3:
          reportFilters = arrayOfFilter.read(xml);
          break;
      }
    }
    return new ExportReportToPPTRequest({
      token,
      spaceId,
      reportPath,
      reportFilters,
    });
  }
}

/** Response of operation `exportReportToPPT`. */
export class ExportReportToPPTResponse {
  /** Element `exportReportToPPTResult`, xs:string, 0..1, required by the overlay. */
  exportReportToPPTResult: string;

  constructor(init: Init<ExportReportToPPTResponse>) {
    this.exportReportToPPTResult = init.exportReportToPPTResult;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<ExportReportToPPTResponse>): ExportReportToPPTResponse {
    return init instanceof ExportReportToPPTResponse ? init : new ExportReportToPPTResponse(init);
  }

  static write(xml: XmlWriter, value: Init<ExportReportToPPTResponse>): void {
    xml.element(ns, "exportReportToPPTResult", xsString, value.exportReportToPPTResult);
  }

  static read(xml: XmlReader): ExportReportToPPTResponse {
    let exportReportToPPTResult: string | undefined;
    for (let at = xml.field(responseFields, 0); at >= 0; at = xml.field(responseFields, at + 1)) {
      switch (at) {
        case 0:
          exportReportToPPTResult = xsString.read(xml);
          break;
      }
    }
    return new ExportReportToPPTResponse({
      exportReportToPPTResult: exportReportToPPTResult ?? xml.missing(responseFields, 0),
    });
  }
}

/** How operation `exportReportToPPT` travels. */
export const exportReportToPPT: Operation<ExportReportToPPTRequest, ExportReportToPPTResponse> = {
  name: "exportReportToPPT",
  action: "http://www.birst.com/exportReportToPPT",
  input: { name: "{http://www.birst.com/}exportReportToPPT", codec: ExportReportToPPTRequest },
  output: { name: "{http://www.birst.com/}exportReportToPPTResponse", codec: ExportReportToPPTResponse },
  secrets: ["token"],
};
