// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import {
  type Init,
  type Operation,
  type XmlReader,
  type XmlWriter,
  xmlNames,
  xsString,
} from "../runtime/index.js";
import { SpaceStatistics } from "../types/space-statistics.js";

const ns = "http://www.birst.com/";
const requestFields = xmlNames(ns, "token", "spaceID");
const responseFields = xmlNames(ns, "getSpaceStatisticsResult");

/** Request of operation `getSpaceStatistics`. */
export class GetSpaceStatisticsRequest {
  /** Element `token`, xs:string, 0..1. */
  token: string | undefined;
  /** Element `spaceID`, xs:string, 0..1. */
  spaceID: string | undefined;

  constructor(init: Init<GetSpaceStatisticsRequest>) {
    this.token = init.token;
    this.spaceID = init.spaceID;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<GetSpaceStatisticsRequest>): GetSpaceStatisticsRequest {
    return init instanceof GetSpaceStatisticsRequest ? init : new GetSpaceStatisticsRequest(init);
  }

  static write(xml: XmlWriter, value: Init<GetSpaceStatisticsRequest>): void {
    xml.optional(ns, "token", xsString, value.token);
    xml.optional(ns, "spaceID", xsString, value.spaceID);
  }

  static read(xml: XmlReader): GetSpaceStatisticsRequest {
    let token: string | undefined;
    let spaceID: string | undefined;
    for (let at = xml.field(requestFields, 0); at >= 0; at = xml.field(requestFields, at + 1)) {
      switch (at) {
        case 0:
          token = xsString.read(xml);
          break;
        case 1:
          spaceID = xsString.read(xml);
          break;
      }
    }
    return new GetSpaceStatisticsRequest({
      token,
      spaceID,
    });
  }
}

/** Response of operation `getSpaceStatistics`. */
export class GetSpaceStatisticsResponse {
  /** Element `getSpaceStatisticsResult`, SpaceStatistics, 0..1, required by the overlay. */
  getSpaceStatisticsResult: SpaceStatistics;

  constructor(init: Init<GetSpaceStatisticsResponse>) {
    this.getSpaceStatisticsResult = SpaceStatistics.from(init.getSpaceStatisticsResult);
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<GetSpaceStatisticsResponse>): GetSpaceStatisticsResponse {
    return init instanceof GetSpaceStatisticsResponse ? init : new GetSpaceStatisticsResponse(init);
  }

  static write(xml: XmlWriter, value: Init<GetSpaceStatisticsResponse>): void {
    xml.element(ns, "getSpaceStatisticsResult", SpaceStatistics, value.getSpaceStatisticsResult);
  }

  static read(xml: XmlReader): GetSpaceStatisticsResponse {
    let getSpaceStatisticsResult: SpaceStatistics | undefined;
    for (let at = xml.field(responseFields, 0); at >= 0; at = xml.field(responseFields, at + 1)) {
      switch (at) {
        case 0:
          getSpaceStatisticsResult = SpaceStatistics.read(xml);
          break;
      }
    }
    return new GetSpaceStatisticsResponse({
      getSpaceStatisticsResult: getSpaceStatisticsResult ?? xml.missing(responseFields, 0),
    });
  }
}

/** How operation `getSpaceStatistics` travels. */
export const getSpaceStatistics: Operation<GetSpaceStatisticsRequest, GetSpaceStatisticsResponse> = {
  name: "getSpaceStatistics",
  action: "http://www.birst.com/getSpaceStatistics",
  input: { name: "{http://www.birst.com/}getSpaceStatistics", codec: GetSpaceStatisticsRequest },
  output: { name: "{http://www.birst.com/}getSpaceStatisticsResponse", codec: GetSpaceStatisticsResponse },
  secrets: ["token"],
};
