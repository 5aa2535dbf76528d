// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import {
  arrayOf,
  type Init,
  type Operation,
  type XmlReader,
  type XmlWriter,
  xmlNames,
  xsInt,
  xsString,
} from "../runtime/index.js";
import { Filter } from "../types/filter.js";

const ns = "http://www.birst.com/";
const arrayOfFilter = arrayOf(ns, "Filter", Filter);
const requestFields = xmlNames(ns, "token", "spaceId", "reportPath", "reportFilters", "zoomFactor", "page");
const responseFields = xmlNames(ns, "exportReportToPNGResult");

/** Request of operation `exportReportToPNG`. */
export class ExportReportToPNGRequest {
  /** Element `token`, xs:string, 0..1. */
  token: string | undefined;
  /** Element `spaceId`, xs:string, 0..1. */
  spaceId: string | undefined;
  /** Element `reportPath`, xs:string, 0..1. */
  reportPath: string | undefined;
  /** Element `reportFilters`, ArrayOfFilter, 0..1. */
  reportFilters: Filter[] | undefined;
  /** Element `zoomFactor`, xs:int, 1..1. */
  zoomFactor: number;
  /** Element `page`, xs:int, 1..1. */
  page: number;

  constructor(init: Init<ExportReportToPNGRequest>) {
    this.token = init.token;
    this.spaceId = init.spaceId;
    this.reportPath = init.reportPath;
    this.reportFilters =
      init.reportFilters === undefined ? undefined : arrayOfFilter.from(init.reportFilters);
    this.zoomFactor = init.zoomFactor;
    this.page = init.page;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<ExportReportToPNGRequest>): ExportReportToPNGRequest {
    return init instanceof ExportReportToPNGRequest ? init : new ExportReportToPNGRequest(init);
  }

  static write(xml: XmlWriter, value: Init<ExportReportToPNGRequest>): void {
    xml.optional(ns, "token", xsString, value.token);
    xml.optional(ns, "spaceId", xsString, value.spaceId);
    xml.optional(ns, "reportPath", xsString, value.reportPath);
    xml.optional(ns, "reportFilters", arrayOfFilter, value.reportFilters);
    xml.element(ns, "zoomFactor", xsInt, value.zoomFactor);
    xml.element(ns, "page", xsInt, value.page);
  }

  static read(xml: XmlReader): ExportReportToPNGRequest {
    let token: string | undefined;
    let spaceId: string | undefined;
    let reportPath: string | undefined;
    let reportFilters: Filter[] | undefined;
    let zoomFactor: number | undefined;
    let page: number | undefined;
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
        case 4:
          zoomFactor = xsInt.read(xml);
          break;
        case 5:
          page = xsInt.read(xml);
          break;
      }
    }
    return new ExportReportToPNGRequest({
      token,
      spaceId,
      reportPath,
      reportFilters,
      zoomFactor: zoomFactor ?? xml.missing(requestFields, 4),
      page: page ?? xml.missing(requestFields, 5),
    });
  }
}

/** Response of operation `exportReportToPNG`. */
export class ExportReportToPNGResponse {
  /** Element `exportReportToPNGResult`, xs:string, 0..1, required by the overlay. */
  exportReportToPNGResult: string;

  constructor(init: Init<ExportReportToPNGResponse>) {
    this.exportReportToPNGResult = init.exportReportToPNGResult;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<ExportReportToPNGResponse>): ExportReportToPNGResponse {
    return init instanceof ExportReportToPNGResponse ? init : new ExportReportToPNGResponse(init);
  }

  static write(xml: XmlWriter, value: Init<ExportReportToPNGResponse>): void {
    xml.element(ns, "exportReportToPNGResult", xsString, value.exportReportToPNGResult);
  }

  static read(xml: XmlReader): ExportReportToPNGResponse {
    let exportReportToPNGResult: string | undefined;
    for (let at = xml.field(responseFields, 0); at >= 0; at = xml.field(responseFields, at + 1)) {
      switch (at) {
        case 0:
          exportReportToPNGResult = xsString.read(xml);
          break;
      }
    }
    return new ExportReportToPNGResponse({
      exportReportToPNGResult: exportReportToPNGResult ?? xml.missing(responseFields, 0),
    });
  }
}

/** How operation `exportReportToPNG` travels. */
export const exportReportToPNG: Operation<ExportReportToPNGRequest, ExportReportToPNGResponse> = {
  name: "exportReportToPNG",
  action: "http://www.birst.com/exportReportToPNG",
  input: { name: "{http://www.birst.com/}exportReportToPNG", codec: ExportReportToPNGRequest },
  output: { name: "{http://www.birst.com/}exportReportToPNGResponse", codec: ExportReportToPNGResponse },
  secrets: ["token"],
};
