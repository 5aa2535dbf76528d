// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import {
  arrayOf,
  type Init,
  type ItemPath,
  nillable,
  type Operation,
  type XmlReader,
  type XmlWriter,
  xmlNames,
  xsString,
} from "../runtime/index.js";
import { CommandQueryResult } from "../types/command-query-result.js";
import { Filter } from "../types/filter.js";

const ns = "http://www.birst.com/";
const arrayOfFilter = arrayOf(ns, "Filter", Filter);
const arrayOfString = arrayOf(ns, "string", nillable(xsString));
const rowsItemCodec = nillable(arrayOfString);
const requestFields = xmlNames(ns, "token", "spaceID", "reportName", "reportFilters");
const responseFields = xmlNames(ns, "getReportDataResult");

/** Request of operation `getReportData`. */
export class GetReportDataRequest {
  /** Element `token`, xs:string, 0..1. */
  token: string | undefined;
  /** Element `spaceID`, xs:string, 0..1. */
  spaceID: string | undefined;
  /** Element `reportName`, xs:string, 0..1. */
  reportName: string | undefined;
  /** Element `reportFilters`, ArrayOfFilter, 0..1. */
  reportFilters: Filter[] | undefined;

  constructor(init: Init<GetReportDataRequest>) {
    this.token = init.token;
    this.spaceID = init.spaceID;
    this.reportName = init.reportName;
    this.reportFilters =
      init.reportFilters === undefined ? undefined : arrayOfFilter.from(init.reportFilters);
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<GetReportDataRequest>): GetReportDataRequest {
    return init instanceof GetReportDataRequest ? init : new GetReportDataRequest(init);
  }

  static write(xml: XmlWriter, value: Init<GetReportDataRequest>): void {
    xml.optional(ns, "token", xsString, value.token);
    xml.optional(ns, "spaceID", xsString, value.spaceID);
    xml.optional(ns, "reportName", xsString, value.reportName);
    xml.optional(ns, "reportFilters", arrayOfFilter, value.reportFilters);
  }

  static read(xml: XmlReader): GetReportDataRequest {
    let token: string | undefined;
    let spaceID: string | undefined;
    let reportName: string | undefined;
    let reportFilters: Filter[] | undefined;
    for (let at = xml.field(requestFields, 0); at >= 0; at = xml.field(requestFields, at + 1)) {
      switch (at) {
        case 0:
          token = xsString.read(xml);
          break;
        case 1:
          spaceID = xsString.read(xml);
          break;
        case 2:
          reportName = xsString.read(xml);
          break;
        case 3:
          reportFilters = arrayOfFilter.read(xml);
          break;
      }
    }
    return new GetReportDataRequest({
      token,
      spaceID,
      reportName,
      reportFilters,
    });
  }
}

/** Response of operation `getReportData`. */
export class GetReportDataResponse {
  /** Element `getReportDataResult`, CommandQueryResult, 0..1, required by the overlay. */
  getReportDataResult: CommandQueryResult;

  constructor(init: Init<GetReportDataResponse>) {
    this.getReportDataResult = CommandQueryResult.from(init.getReportDataResult);
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<GetReportDataResponse>): GetReportDataResponse {
    return init instanceof GetReportDataResponse ? init : new GetReportDataResponse(init);
  }

  static write(xml: XmlWriter, value: Init<GetReportDataResponse>): void {
    xml.element(ns, "getReportDataResult", CommandQueryResult, value.getReportDataResult);
  }

  static read(xml: XmlReader): GetReportDataResponse {
    let getReportDataResult: CommandQueryResult | undefined;
    for (let at = xml.field(responseFields, 0); at >= 0; at = xml.field(responseFields, at + 1)) {
      switch (at) {
        case 0:
          getReportDataResult = CommandQueryResult.read(xml);
          break;
      }
    }
    return new GetReportDataResponse({
      getReportDataResult: getReportDataResult ?? xml.missing(responseFields, 0),
    });
  }
}

/** How operation `getReportData` travels. */
export const getReportData: Operation<GetReportDataRequest, GetReportDataResponse> = {
  name: "getReportData",
  action: "http://www.birst.com/getReportData",
  input: { name: "{http://www.birst.com/}getReportData", codec: GetReportDataRequest },
  output: { name: "{http://www.birst.com/}getReportDataResponse", codec: GetReportDataResponse },
  secrets: ["token"],
};

/** The items of `getReportDataResult/rows` in the response of `getReportData`, for `streamItems`. */
export const getReportDataRows: ItemPath<
  GetReportDataRequest,
  GetReportDataResponse,
  (string | null)[] | null
> = {
  operation: getReportData,
  path: [
    "{http://www.birst.com/}getReportDataResult",
    "{http://www.birst.com/}rows",
    "{http://www.birst.com/}ArrayOfString",
  ],
  codec: rowsItemCodec,
};
