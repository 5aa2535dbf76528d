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
const responseFields = xmlNames(ns, "exportReportToPDFResult");

/** Request of operation `exportReportToPDF`. */
export class ExportReportToPDFRequest {
  /** Element `token`, xs:string, 0..1. */
  token: string | undefined;
  /** Element `spaceId`, xs:string, 0..1. */
  spaceId: string | undefined;
  /** Element `reportPath`, xs:string, 0..1. */
  reportPath: string | undefined;
  /** Element `reportFilters`, ArrayOfFilter, 0..1. */
  reportFilters: Filter[] | undefined;

  constructor(init: Init<ExportReportToPDFRequest>) {
    this.token = init.token;
    this.spaceId = init.spaceId;
    this.reportPath = init.reportPath;
    this.reportFilters =
      init.reportFilters === undefined ? undefined : arrayOfFilter.from(init.reportFilters);
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<ExportReportToPDFRequest>): ExportReportToPDFRequest {
    return init instanceof ExportReportToPDFRequest ? init : new ExportReportToPDFRequest(init);
  }

  static write(xml: XmlWriter, value: Init<ExportReportToPDFRequest>): void {
    xml.optional(ns, "token", xsString, value.token);
    xml.optional(ns, "spaceId", xsString, value.spaceId);
    xml.optional(ns, "reportPath", xsString, value.reportPath);
    xml.optional(ns, "reportFilters", arrayOfFilter, value.reportFilters);
  }

  static read(xml: XmlReader): ExportReportToPDFRequest {
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
    return new ExportReportToPDFRequest({
      token,
      spaceId,
      reportPath,
      reportFilters,
    });
  }
}

/** Response of operation `exportReportToPDF`. */
export class ExportReportToPDFResponse {
  /** Element `exportReportToPDFResult`, xs:string, 0..1, required by the overlay. */
  exportReportToPDFResult: string;

  constructor(init: Init<ExportReportToPDFResponse>) {
    this.exportReportToPDFResult = init.exportReportToPDFResult;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<ExportReportToPDFResponse>): ExportReportToPDFResponse {
    return init instanceof ExportReportToPDFResponse ? init : new ExportReportToPDFResponse(init);
  }

  static write(xml: XmlWriter, value: Init<ExportReportToPDFResponse>): void {
    xml.element(ns, "exportReportToPDFResult", xsString, value.exportReportToPDFResult);
  }

  static read(xml: XmlReader): ExportReportToPDFResponse {
    let exportReportToPDFResult: string | undefined;
    for (let at = xml.field(responseFields, 0); at >= 0; at = xml.field(responseFields, at + 1)) {
      switch (at) {
        case 0:
          exportReportToPDFResult = xsString.read(xml);
          break;
      }
    }
    return new ExportReportToPDFResponse({
      exportReportToPDFResult: exportReportToPDFResult ?? xml.missing(responseFields, 0),
    });
  }
}

/** How operation `exportReportToPDF` travels. */
export const exportReportToPDF: Operation<ExportReportToPDFRequest, ExportReportToPDFResponse> = {
  name: "exportReportToPDF",
  action: "http://www.birst.com/exportReportToPDF",
  input: { name: "{http://www.birst.com/}exportReportToPDF", codec: ExportReportToPDFRequest },
  output: { name: "{http://www.birst.com/}exportReportToPDFResponse", codec: ExportReportToPDFResponse },
  secrets: ["token"],
};
