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
const requestFields = xmlNames(ns, "token", "spaceID", "spaceProperties");

/** Request of operation `SetSpaceProperties`. */
export class SetSpacePropertiesRequest {
  /** Element `token`, xs:string, 0..1. */
  token: string | undefined;
  /** Element `spaceID`, xs:string, 0..1. */
  spaceID: string | undefined;
  /** Element `spaceProperties`, SpaceProperties, 0..1. */
  spaceProperties: SpaceProperties | undefined;

  constructor(init: Init<SetSpacePropertiesRequest>) {
    this.token = init.token;
    this.spaceID = init.spaceID;
    this.spaceProperties =
      init.spaceProperties === undefined ? undefined : SpaceProperties.from(init.spaceProperties);
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<SetSpacePropertiesRequest>): SetSpacePropertiesRequest {
    return init instanceof SetSpacePropertiesRequest ? init : new SetSpacePropertiesRequest(init);
  }

  static write(xml: XmlWriter, value: Init<SetSpacePropertiesRequest>): void {
    xml.optional(ns, "token", xsString, value.token);
    xml.optional(ns, "spaceID", xsString, value.spaceID);
    xml.optional(ns, "spaceProperties", SpaceProperties, value.spaceProperties);
  }

  static read(xml: XmlReader): SetSpacePropertiesRequest {
    let token: string | undefined;
    let spaceID: string | undefined;
    let spaceProperties: SpaceProperties | undefined;
    for (let at = xml.field(requestFields, 0); at >= 0; at = xml.field(requestFields, at + 1)) {
      switch (at) {
        case 0:
          token = xsString.read(xml);
          break;
        case 1:
          spaceID = xsString.read(xml);
          break;
        case 2:
          spaceProperties = SpaceProperties.read(xml);
          break;
      }
    }
    return new SetSpacePropertiesRequest({
      token,
      spaceID,
      spaceProperties,
    });
  }
}

/** Response of operation `SetSpaceProperties`. */
export class SetSpacePropertiesResponse {
  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<SetSpacePropertiesResponse>): SetSpacePropertiesResponse {
    return init instanceof SetSpacePropertiesResponse ? init : new SetSpacePropertiesResponse();
  }

  static write(_xml: XmlWriter, _value: Init<SetSpacePropertiesResponse>): void {}

  static read(xml: XmlReader): SetSpacePropertiesResponse {
    xml.skip();
    return new SetSpacePropertiesResponse();
  }
}

/** How operation `SetSpaceProperties` travels. */
export const setSpaceProperties: Operation<SetSpacePropertiesRequest, SetSpacePropertiesResponse> = {
  name: "SetSpaceProperties",
  action: "http://www.birst.com/SetSpaceProperties",
  input: { name: "{http://www.birst.com/}SetSpaceProperties", codec: SetSpacePropertiesRequest },
  output: { name: "{http://www.birst.com/}SetSpacePropertiesResponse", codec: SetSpacePropertiesResponse },
  secrets: ["token"],
};
