// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import {
  type Init,
  type Operation,
  type XmlReader,
  type XmlWriter,
  xmlNames,
  xsString,
} from "../runtime/index.js";
import { ProfileProperty } from "../types/profile-property.js";

const ns = "http://www.birst.com/";
const requestFields = xmlNames(ns, "token", "profileID", "property");

/** Request of operation `setProfileProperty`. */
export class SetProfilePropertyRequest {
  /** Element `token`, xs:string, 0..1. */
  token: string | undefined;
  /** Element `profileID`, xs:string, 0..1. */
  profileID: string | undefined;
  /** Element `property`, ProfileProperty, 0..1. */
  property: ProfileProperty | undefined;

  constructor(init: Init<SetProfilePropertyRequest>) {
    this.token = init.token;
    this.profileID = init.profileID;
    this.property = init.property === undefined ? undefined : ProfileProperty.from(init.property);
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<SetProfilePropertyRequest>): SetProfilePropertyRequest {
    return init instanceof SetProfilePropertyRequest ? init : new SetProfilePropertyRequest(init);
  }

  static write(xml: XmlWriter, value: Init<SetProfilePropertyRequest>): void {
    xml.optional(ns, "token", xsString, value.token);
    xml.optional(ns, "profileID", xsString, value.profileID);
    xml.optional(ns, "property", ProfileProperty, value.property);
  }

  static read(xml: XmlReader): SetProfilePropertyRequest {
    let token: string | undefined;
    let profileID: string | undefined;
    let property: ProfileProperty | undefined;
    for (let at = xml.field(requestFields, 0); at >= 0; at = xml.field(requestFields, at + 1)) {
      switch (at) {
        case 0:
          token = xsString.read(xml);
          break;
        case 1:
          profileID = xsString.read(xml);
          break;
        case 2:
          property = ProfileProperty.read(xml);
          break;
      }
    }
    return new SetProfilePropertyRequest({
      token,
      profileID,
      property,
    });
  }
}

/** Response of operation `setProfileProperty`. */
export class SetProfilePropertyResponse {
  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<SetProfilePropertyResponse>): SetProfilePropertyResponse {
    return init instanceof SetProfilePropertyResponse ? init : new SetProfilePropertyResponse();
  }

  static write(_xml: XmlWriter, _value: Init<SetProfilePropertyResponse>): void {}

  static read(xml: XmlReader): SetProfilePropertyResponse {
    xml.skip();
    return new SetProfilePropertyResponse();
  }
}

/** How operation `setProfileProperty` travels. */
export const setProfileProperty: Operation<SetProfilePropertyRequest, SetProfilePropertyResponse> = {
  name: "setProfileProperty",
  action: "http://www.birst.com/setProfileProperty",
  input: { name: "{http://www.birst.com/}setProfileProperty", codec: SetProfilePropertyRequest },
  output: { name: "{http://www.birst.com/}setProfilePropertyResponse", codec: SetProfilePropertyResponse },
  secrets: ["token"],
};
