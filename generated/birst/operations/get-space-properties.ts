// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import {
  type Init,
  type Operation,
  type XmlReader,
  type XmlWriter,
  xmlNames,
  xsString,
} from "../runtime/index.js";
import { SpaceProperties } from "../types/space-properties.js";

const ns = "http://www.birst.com/";
const requestFields = xmlNames(ns, "token", "spaceID");
const responseFields = xmlNames(ns, "GetSpacePropertiesResult");

/** Request of operation `GetSpaceProperties`. */
export class GetSpacePropertiesRequest {
  /** Element `token`, xs:string, 0..1. */
  token: string | undefined;
  /** Element `spaceID`, xs:string, 0..1. */
  spaceID: string | undefined;

  constructor(init: Init<GetSpacePropertiesRequest>) {
    this.token = init.token;
    this.spaceID = init.spaceID;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<GetSpacePropertiesRequest>): GetSpacePropertiesRequest {
    return init instanceof GetSpacePropertiesRequest ? init : new GetSpacePropertiesRequest(init);
  }

  static write(xml: XmlWriter, value: Init<GetSpacePropertiesRequest>): void {
    xml.optional(ns, "token", xsString, value.token);
    xml.optional(ns, "spaceID", xsString, value.spaceID);
  }

  static read(xml: XmlReader): GetSpacePropertiesRequest {
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
    return new GetSpacePropertiesRequest({
      token,
      spaceID,
    });
  }
}

/** Response of operation `GetSpaceProperties`. */
export class GetSpacePropertiesResponse {
  /** Element `GetSpacePropertiesResult`, SpaceProperties, 0..1, required by the overlay. */
  GetSpacePropertiesResult: SpaceProperties;

  constructor(init: Init<GetSpacePropertiesResponse>) {
    this.GetSpacePropertiesResult = SpaceProperties.from(init.GetSpacePropertiesResult);
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<GetSpacePropertiesResponse>): GetSpacePropertiesResponse {
    return init instanceof GetSpacePropertiesResponse ? init : new GetSpacePropertiesResponse(init);
  }

  static write(xml: XmlWriter, value: Init<GetSpacePropertiesResponse>): void {
    xml.element(ns, "GetSpacePropertiesResult", SpaceProperties, value.GetSpacePropertiesResult);
  }

  static read(xml: XmlReader): GetSpacePropertiesResponse {
    let getSpacePropertiesResult: SpaceProperties | undefined;
    for (let at = xml.field(responseFields, 0); at >= 0; at = xml.field(responseFields, at + 1)) {
      switch (at) {
        case 0:
          getSpacePropertiesResult = SpaceProperties.read(xml);
          break;
      }
    }
    return new GetSpacePropertiesResponse({
      GetSpacePropertiesResult: getSpacePropertiesResult ?? xml.missing(responseFields, 0),
    });
  }
}

/** How operation `GetSpaceProperties` travels. */
export const getSpaceProperties: Operation<GetSpacePropertiesRequest, GetSpacePropertiesResponse> = {
  name: "GetSpaceProperties",
  action: "http://www.birst.com/GetSpaceProperties",
  input: { name: "{http://www.birst.com/}GetSpaceProperties", codec: GetSpacePropertiesRequest },
  output: { name: "{http://www.birst.com/}GetSpacePropertiesResponse", codec: GetSpacePropertiesResponse },
  secrets: ["token"],
};
