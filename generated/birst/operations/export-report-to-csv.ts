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
const responseFields = xmlNames(ns, "exportReportToCSVResult");

/** Request of operation `exportReportToCSV`. */
export class ExportReportToCSVRequest {
  /** Element `token`, xs:string, 0..1. */
  token: string | undefined;
  /** Element `spaceId`, xs:string, 0..1. */
  spaceId: string | undefined;
  /** Element `reportPath`, xs:string, 0..1. */
  reportPath: string | undefined;
  /** Element `reportFilters`, ArrayOfFilter, 0..1. */
  reportFilters: Filter[] | undefined;

  constructor(init: Init<ExportReportToCSVRequest>) {
    this.token = init.token;
    this.spaceId = init.spaceId;
    this.reportPath = init.reportPath;
    this.reportFilters =
      init.reportFilters === undefined ? undefined : arrayOfFilter.from(init.reportFilters);
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<ExportReportToCSVRequest>): ExportReportToCSVRequest {
    return init instanceof ExportReportToCSVRequest ? init : new ExportReportToCSVRequest(init);
  }

  static write(xml: XmlWriter, value: Init<ExportReportToCSVRequest>): void {
    xml.optional(ns, "token", xsString, value.token);
    xml.optional(ns, "spaceId", xsString, value.spaceId);
    xml.optional(ns, "reportPath", xsString, value.reportPath);
    xml.optional(ns, "reportFilters", arrayOfFilter, value.reportFilters);
  }

  static read(xml: XmlReader): ExportReportToCSVRequest {
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
    return new ExportReportToCSVRequest({
      token,
      spaceId,
      reportPath,
      reportFilters,
    });
  }
}

/** Response of operation `exportReportToCSV`. */
export class ExportReportToCSVResponse {
  /** Element `exportReportToCSVResult`, xs:string, 0..1, required by the overlay. */
  exportReportToCSVResult: string;

  constructor(init: Init<ExportReportToCSVResponse>) {
    this.exportReportToCSVResult = init.exportReportToCSVResult;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<ExportReportToCSVResponse>): ExportReportToCSVResponse {
    return init instanceof ExportReportToCSVResponse ? init : new ExportReportToCSVResponse(init);
  }

  static write(xml: XmlWriter, value: Init<ExportReportToCSVResponse>): void {
    xml.element(ns, "exportReportToCSVResult", xsString, value.exportReportToCSVResult);
  }

  static read(xml: XmlReader): ExportReportToCSVResponse {
    let exportReportToCSVResult: string | undefined;
    for (let at = xml.field(responseFields, 0); at >= 0; at = xml.field(responseFields, at + 1)) {
      switch (at) {
        case 0:
          exportReportToCSVResult = xsString.read(xml);
          break;
      }
    }
    return new ExportReportToCSVResponse({
      exportReportToCSVResult: exportReportToCSVResult ?? xml.missing(responseFields, 0),
    });
  }
}

/** How operation `exportReportToCSV` travels. */
export const exportReportToCSV: Operation<ExportReportToCSVRequest, ExportReportToCSVResponse> = {
  name: "exportReportToCSV",
  action: "http://www.birst.com/exportReportToCSV",
  input: { name: "{http://www.birst.com/}exportReportToCSV", codec: ExportReportToCSVRequest },
  output: { name: "{http://www.birst.com/}exportReportToCSVResponse", codec: ExportReportToCSVResponse },
  secrets: ["token"],
};
