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
const responseFields = xmlNames(ns, "exportReportToXLSResult");

/** Request of operation `exportReportToXLS`. */
export class ExportReportToXLSRequest {
  /** Element `token`, xs:string, 0..1. */
  token: string | undefined;
  /** Element `spaceId`, xs:string, 0..1. */
  spaceId: string | undefined;
  /** Element `reportPath`, xs:string, 0..1. */
  reportPath: string | undefined;
  /** Element `reportFilters`, ArrayOfFilter, 0..1. */
  reportFilters: Filter[] | undefined;

  constructor(init: Init<ExportReportToXLSRequest>) {
    this.token = init.token;
    this.spaceId = init.spaceId;
    this.reportPath = init.reportPath;
    this.reportFilters =
      init.reportFilters === undefined ? undefined : arrayOfFilter.from(init.reportFilters);
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<ExportReportToXLSRequest>): ExportReportToXLSRequest {
    return init instanceof ExportReportToXLSRequest ? init : new ExportReportToXLSRequest(init);
  }

  static write(xml: XmlWriter, value: Init<ExportReportToXLSRequest>): void {
    xml.optional(ns, "token", xsString, value.token);
    xml.optional(ns, "spaceId", xsString, value.spaceId);
    xml.optional(ns, "reportPath", xsString, value.reportPath);
    xml.optional(ns, "reportFilters", arrayOfFilter, value.reportFilters);
  }

  static read(xml: XmlReader): ExportReportToXLSRequest {
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
    return new ExportReportToXLSRequest({
      token,
      spaceId,
      reportPath,
      reportFilters,
    });
  }
}

/** Response of operation `exportReportToXLS`. */
export class ExportReportToXLSResponse {
  /** Element `exportReportToXLSResult`, xs:string, 0..1, required by the overlay. */
  exportReportToXLSResult: string;

  constructor(init: Init<ExportReportToXLSResponse>) {
    this.exportReportToXLSResult = init.exportReportToXLSResult;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<ExportReportToXLSResponse>): ExportReportToXLSResponse {
    return init instanceof ExportReportToXLSResponse ? init : new ExportReportToXLSResponse(init);
  }

  static write(xml: XmlWriter, value: Init<ExportReportToXLSResponse>): void {
    xml.element(ns, "exportReportToXLSResult", xsString, value.exportReportToXLSResult);
  }

  static read(xml: XmlReader): ExportReportToXLSResponse {
    let exportReportToXLSResult: string | undefined;
    for (let at = xml.field(responseFields, 0); at >= 0; at = xml.field(responseFields, at + 1)) {
      switch (at) {
        case 0:
          exportReportToXLSResult = xsString.read(xml);
          break;
      }
    }
    return new ExportReportToXLSResponse({
      exportReportToXLSResult: exportReportToXLSResult ?? xml.missing(responseFields, 0),
    });
  }
}

/** How operation `exportReportToXLS` travels. */
export const exportReportToXLS: Operation<ExportReportToXLSRequest, ExportReportToXLSResponse> = {
  name: "exportReportToXLS",
  action: "http://www.birst.com/exportReportToXLS",
  input: { name: "{http://www.birst.com/}exportReportToXLS", codec: ExportReportToXLSRequest },
  output: { name: "{http://www.birst.com/}exportReportToXLSResponse", codec: ExportReportToXLSResponse },
  secrets: ["token"],
};
