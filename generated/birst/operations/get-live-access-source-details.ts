// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import {
  type Init,
  type Operation,
  type XmlReader,
  type XmlWriter,
  xmlNames,
  xsString,
} from "../runtime/index.js";
import { LiveAccessSourceSubClass } from "../types/live-access-source-sub-class.js";

const ns = "http://www.birst.com/";
const requestFields = xmlNames(ns, "token", "spaceID", "sourceName");
const responseFields = xmlNames(ns, "getLiveAccessSourceDetailsResult");

/** Request of operation `getLiveAccessSourceDetails`. */
export class GetLiveAccessSourceDetailsRequest {
  /** Element `token`, xs:string, 0..1. */
  token: string | undefined;
  /** Element `spaceID`, xs:string, 0..1. */
  spaceID: string | undefined;
  /** Element `sourceName`, xs:string, 0..1. */
  sourceName: string | undefined;

  constructor(init: Init<GetLiveAccessSourceDetailsRequest>) {
    this.token = init.token;
    this.spaceID = init.spaceID;
    this.sourceName = init.sourceName;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<GetLiveAccessSourceDetailsRequest>): GetLiveAccessSourceDetailsRequest {
    return init instanceof GetLiveAccessSourceDetailsRequest
      ? init
      : new GetLiveAccessSourceDetailsRequest(init);
  }

  static write(xml: XmlWriter, value: Init<GetLiveAccessSourceDetailsRequest>): void {
    xml.optional(ns, "token", xsString, value.token);
    xml.optional(ns, "spaceID", xsString, value.spaceID);
    xml.optional(ns, "sourceName", xsString, value.sourceName);
  }

  static read(xml: XmlReader): GetLiveAccessSourceDetailsRequest {
    let token: string | undefined;
    let spaceID: string | undefined;
    let sourceName: string | undefined;
    for (let at = xml.field(requestFields, 0); at >= 0; at = xml.field(requestFields, at + 1)) {
      switch (at) {
        case 0:
          token = xsString.read(xml);
          break;
        case 1:
          spaceID = xsString.read(xml);
          break;
        case 2:
          sourceName = xsString.read(xml);
          break;
      }
    }
    return new GetLiveAccessSourceDetailsRequest({
      token,
      spaceID,
      sourceName,
    });
  }
}

/** Response of operation `getLiveAccessSourceDetails`. */
export class GetLiveAccessSourceDetailsResponse {
  /** Element `getLiveAccessSourceDetailsResult`, LiveAccessSourceSubClass, 0..1, required by the overlay. */
  getLiveAccessSourceDetailsResult: LiveAccessSourceSubClass;

  constructor(init: Init<GetLiveAccessSourceDetailsResponse>) {
    this.getLiveAccessSourceDetailsResult = LiveAccessSourceSubClass.from(
      init.getLiveAccessSourceDetailsResult,
    );
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<GetLiveAccessSourceDetailsResponse>): GetLiveAccessSourceDetailsResponse {
    return init instanceof GetLiveAccessSourceDetailsResponse
      ? init
      : new GetLiveAccessSourceDetailsResponse(init);
  }

  static write(xml: XmlWriter, value: Init<GetLiveAccessSourceDetailsResponse>): void {
    xml.element(
      ns,
      "getLiveAccessSourceDetailsResult",
      LiveAccessSourceSubClass,
      value.getLiveAccessSourceDetailsResult,
    );
  }

  static read(xml: XmlReader): GetLiveAccessSourceDetailsResponse {
    let getLiveAccessSourceDetailsResult: LiveAccessSourceSubClass | undefined;
    for (let at = xml.field(responseFields, 0); at >= 0; at = xml.field(responseFields, at + 1)) {
      switch (at) {
        case 0:
          getLiveAccessSourceDetailsResult = LiveAccessSourceSubClass.read(xml);
          break;
      }
    }
    return new GetLiveAccessSourceDetailsResponse({
      getLiveAccessSourceDetailsResult: getLiveAccessSourceDetailsResult ?? xml.missing(responseFields, 0),
    });
  }
}

/** How operation `getLiveAccessSourceDetails` travels. */
export const getLiveAccessSourceDetails: Operation<
  GetLiveAccessSourceDetailsRequest,
  GetLiveAccessSourceDetailsResponse
> = {
  name: "getLiveAccessSourceDetails",
  action: "http://www.birst.com/getLiveAccessSourceDetails",
  input: {
    name: "{http://www.birst.com/}getLiveAccessSourceDetails",
    codec: GetLiveAccessSourceDetailsRequest,
  },
  output: {
    name: "{http://www.birst.com/}getLiveAccessSourceDetailsResponse",
    codec: GetLiveAccessSourceDetailsResponse,
  },
  secrets: ["token"],
};
