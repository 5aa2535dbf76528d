// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import {
  type Init,
  type Operation,
  type XmlReader,
  type XmlWriter,
  xmlNames,
  xsString,
} from "../runtime/index.js";
import { LiveAccessSourceColumnSubClass } from "../types/live-access-source-column-sub-class.js";

const ns = "http://www.birst.com/";
const requestFields = xmlNames(ns, "token", "spaceID", "sourceName", "columnName");
const responseFields = xmlNames(ns, "getLiveAccessColumnPropertiesResult");

/** Request of operation `getLiveAccessColumnProperties`. */
export class GetLiveAccessColumnPropertiesRequest {
  /** Element `token`, xs:string, 0..1. */
  token: string | undefined;
  /** Element `spaceID`, xs:string, 0..1. */
  spaceID: string | undefined;
  /** Element `sourceName`, xs:string, 0..1. */
  sourceName: string | undefined;
  /** Element `columnName`, xs:string, 0..1. */
  columnName: string | undefined;

  constructor(init: Init<GetLiveAccessColumnPropertiesRequest>) {
    this.token = init.token;
    this.spaceID = init.spaceID;
    this.sourceName = init.sourceName;
    this.columnName = init.columnName;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<GetLiveAccessColumnPropertiesRequest>): GetLiveAccessColumnPropertiesRequest {
    return init instanceof GetLiveAccessColumnPropertiesRequest
      ? init
      : new GetLiveAccessColumnPropertiesRequest(init);
  }

  static write(xml: XmlWriter, value: Init<GetLiveAccessColumnPropertiesRequest>): void {
    xml.optional(ns, "token", xsString, value.token);
    xml.optional(ns, "spaceID", xsString, value.spaceID);
    xml.optional(ns, "sourceName", xsString, value.sourceName);
    xml.optional(ns, "columnName", xsString, value.columnName);
  }

  static read(xml: XmlReader): GetLiveAccessColumnPropertiesRequest {
    let token: string | undefined;
    let spaceID: string | undefined;
    let sourceName: string | undefined;
    let columnName: string | undefined;
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
        case 3:
          columnName = xsString.read(xml);
          break;
      }
    }
    return new GetLiveAccessColumnPropertiesRequest({
      token,
      spaceID,
      sourceName,
      columnName,
    });
  }
}

/** Response of operation `getLiveAccessColumnProperties`. */
export class GetLiveAccessColumnPropertiesResponse {
  /**
   * Element `getLiveAccessColumnPropertiesResult`, LiveAccessSourceColumnSubClass, 0..1, required by the
   * overlay.
   */
  getLiveAccessColumnPropertiesResult: LiveAccessSourceColumnSubClass;

  constructor(init: Init<GetLiveAccessColumnPropertiesResponse>) {
    this.getLiveAccessColumnPropertiesResult = LiveAccessSourceColumnSubClass.from(
      init.getLiveAccessColumnPropertiesResult,
    );
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<GetLiveAccessColumnPropertiesResponse>): GetLiveAccessColumnPropertiesResponse {
    return init instanceof GetLiveAccessColumnPropertiesResponse
      ? init
      : new GetLiveAccessColumnPropertiesResponse(init);
  }

  static write(xml: XmlWriter, value: Init<GetLiveAccessColumnPropertiesResponse>): void {
    xml.element(
      ns,
      "getLiveAccessColumnPropertiesResult",
      LiveAccessSourceColumnSubClass,
      value.getLiveAccessColumnPropertiesResult,
    );
  }

  static read(xml: XmlReader): GetLiveAccessColumnPropertiesResponse {
    let getLiveAccessColumnPropertiesResult: LiveAccessSourceColumnSubClass | undefined;
    for (let at = xml.field(responseFields, 0); at >= 0; at = xml.field(responseFields, at + 1)) {
      switch (at) {
        case 0:
          getLiveAccessColumnPropertiesResult = LiveAccessSourceColumnSubClass.read(xml);
          break;
      }
    }
    return new GetLiveAccessColumnPropertiesResponse({
      getLiveAccessColumnPropertiesResult:
        getLiveAccessColumnPropertiesResult ?? xml.missing(responseFields, 0),
    });
  }
}

/** How operation `getLiveAccessColumnProperties` travels. */
export const getLiveAccessColumnProperties: Operation<
  GetLiveAccessColumnPropertiesRequest,
  GetLiveAccessColumnPropertiesResponse
> = {
  name: "getLiveAccessColumnProperties",
  action: "http://www.birst.com/getLiveAccessColumnProperties",
  input: {
    name: "{http://www.birst.com/}getLiveAccessColumnProperties",
    codec: GetLiveAccessColumnPropertiesRequest,
  },
  output: {
    name: "{http://www.birst.com/}getLiveAccessColumnPropertiesResponse",
    codec: GetLiveAccessColumnPropertiesResponse,
  },
  secrets: ["token"],
};
