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
const responseFields = xmlNames(ns, "exportReportToRTFResult");

/** Request of operation `exportReportToRTF`. */
export class ExportReportToRTFRequest {
  /** Element `token`, xs:string, 0..1. */
  token: string | undefined;
  /** Element `spaceId`, xs:string, 0..1. */
  spaceId: string | undefined;
  /** Element `reportPath`, xs:string, 0..1. */
  reportPath: string | undefined;
  /** Element `reportFilters`, ArrayOfFilter, 0..1. */
  reportFilters: Filter[] | undefined;

  constructor(init: Init<ExportReportToRTFRequest>) {
    this.token = init.token;
    this.spaceId = init.spaceId;
    this.reportPath = init.reportPath;
    this.reportFilters =
      init.reportFilters === undefined ? undefined : arrayOfFilter.from(init.reportFilters);
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<ExportReportToRTFRequest>): ExportReportToRTFRequest {
    return init instanceof ExportReportToRTFRequest ? init : new ExportReportToRTFRequest(init);
  }

  static write(xml: XmlWriter, value: Init<ExportReportToRTFRequest>): void {
    xml.optional(ns, "token", xsString, value.token);
    xml.optional(ns, "spaceId", xsString, value.spaceId);
    xml.optional(ns, "reportPath", xsString, value.reportPath);
    xml.optional(ns, "reportFilters", arrayOfFilter, value.reportFilters);
  }

  static read(xml: XmlReader): ExportReportToRTFRequest {
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
    return new ExportReportToRTFRequest({
      token,
      spaceId,
      reportPath,
      reportFilters,
    });
  }
}

/** Response of operation `exportReportToRTF`. */
export class ExportReportToRTFResponse {
  /** Element `exportReportToRTFResult`, xs:string, 0..1, required by the overlay. */
  exportReportToRTFResult: string;

  constructor(init: Init<ExportReportToRTFResponse>) {
    this.exportReportToRTFResult = init.exportReportToRTFResult;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<ExportReportToRTFResponse>): ExportReportToRTFResponse {
    return init instanceof ExportReportToRTFResponse ? init : new ExportReportToRTFResponse(init);
  }

  static write(xml: XmlWriter, value: Init<ExportReportToRTFResponse>): void {
    xml.element(ns, "exportReportToRTFResult", xsString, value.exportReportToRTFResult);
  }

  static read(xml: XmlReader): ExportReportToRTFResponse {
    let exportReportToRTFResult: string | undefined;
    for (let at = xml.field(responseFields, 0); at >= 0; at = xml.field(responseFields, at + 1)) {
      switch (at) {
        case 0:
          exportReportToRTFResult = xsString.read(xml);
          break;
      }
    }
    return new ExportReportToRTFResponse({
      exportReportToRTFResult: exportReportToRTFResult ?? xml.missing(responseFields, 0),
    });
  }
}

/** How operation `exportReportToRTF` travels. */
export const exportReportToRTF: Operation<ExportReportToRTFRequest, ExportReportToRTFResponse> = {
  name: "exportReportToRTF",
  action: "http://www.birst.com/exportReportToRTF",
  input: { name: "{http://www.birst.com/}exportReportToRTF", codec: ExportReportToRTFRequest },
  output: { name: "{http://www.birst.com/}exportReportToRTFResponse", codec: ExportReportToRTFResponse },
  secrets: ["token"],
};
