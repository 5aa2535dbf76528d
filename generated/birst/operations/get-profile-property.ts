// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import {
  arrayOf,
  type Init,
  type ItemPath,
  type Operation,
  type XmlReader,
  type XmlWriter,
  xmlNames,
  xsString,
} from "../runtime/index.js";
import { ProfileProperty } from "../types/profile-property.js";

const ns = "http://www.birst.com/";
const arrayOfProfileProperty = arrayOf(ns, "ProfileProperty", ProfileProperty);
const requestFields = xmlNames(ns, "token", "profileID", "propertyName");
const responseFields = xmlNames(ns, "getProfilePropertyResult");

/** Request of operation `getProfileProperty`. */
export class GetProfilePropertyRequest {
  /** Element `token`, xs:string, 0..1. */
  token: string | undefined;
  /** Element `profileID`, xs:string, 0..1. */
  profileID: string | undefined;
  /** Element `propertyName`, xs:string, 0..1. */
  propertyName: string | undefined;

  constructor(init: Init<GetProfilePropertyRequest>) {
    this.token = init.token;
    this.profileID = init.profileID;
    this.propertyName = init.propertyName;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<GetProfilePropertyRequest>): GetProfilePropertyRequest {
    return init instanceof GetProfilePropertyRequest ? init : new GetProfilePropertyRequest(init);
  }

  static write(xml: XmlWriter, value: Init<GetProfilePropertyRequest>): void {
    xml.optional(ns, "token", xsString, value.token);
    xml.optional(ns, "profileID", xsString, value.profileID);
    xml.optional(ns, "propertyName", xsString, value.propertyName);
  }

  static read(xml: XmlReader): GetProfilePropertyRequest {
    let token: string | undefined;
    let profileID: string | undefined;
    let propertyName: string | undefined;
    for (let at = xml.field(requestFields, 0); at >= 0; at = xml.field(requestFields, at + 1)) {
      switch (at) {
        case 0:
          token = xsString.read(xml);
          break;
        case 1:
          profileID = xsString.read(xml);
          break;
        case 2:
          propertyName = xsString.read(xml);
          break;
      }
    }
    return new GetProfilePropertyRequest({
      token,
      profileID,
      propertyName,
    });
  }
}

/** Response of operation `getProfileProperty`. */
export class GetProfilePropertyResponse {
  /** Element `getProfilePropertyResult`, ArrayOfProfileProperty, 0..1. */
  getProfilePropertyResult: ProfileProperty[];

  constructor(init: Init<GetProfilePropertyResponse>) {
    this.getProfilePropertyResult =
      init.getProfilePropertyResult === undefined
        ? []
        : arrayOfProfileProperty.from(init.getProfilePropertyResult);
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<GetProfilePropertyResponse>): GetProfilePropertyResponse {
    return init instanceof GetProfilePropertyResponse ? init : new GetProfilePropertyResponse(init);
  }

  static write(xml: XmlWriter, value: Init<GetProfilePropertyResponse>): void {
    xml.optional(ns, "getProfilePropertyResult", arrayOfProfileProperty, value.getProfilePropertyResult);
  }

  static read(xml: XmlReader): GetProfilePropertyResponse {
    let getProfilePropertyResult: ProfileProperty[] | undefined;
    for (let at = xml.field(responseFields, 0); at >= 0; at = xml.field(responseFields, at + 1)) {
      switch (at) {
        case 0:
          getProfilePropertyResult = arrayOfProfileProperty.read(xml);
          break;
      }
    }
    return new GetProfilePropertyResponse({
      getProfilePropertyResult: getProfilePropertyResult ?? [],
    });
  }
}

/** How operation `getProfileProperty` travels. */
export const getProfileProperty: Operation<GetProfilePropertyRequest, GetProfilePropertyResponse> = {
  name: "getProfileProperty",
  action: "http://www.birst.com/getProfileProperty",
  input: { name: "{http://www.birst.com/}getProfileProperty", codec: GetProfilePropertyRequest },
  output: { name: "{http://www.birst.com/}getProfilePropertyResponse", codec: GetProfilePropertyResponse },
  secrets: ["token"],
};

/** The items of `getProfilePropertyResult` in the response of `getProfileProperty`, for `streamItems`. */
export const getProfilePropertyItems: ItemPath<
  GetProfilePropertyRequest,
  GetProfilePropertyResponse,
  ProfileProperty
> = {
  operation: getProfileProperty,
  path: ["{http://www.birst.com/}getProfilePropertyResult", "{http://www.birst.com/}ProfileProperty"],
  codec: ProfileProperty,
};
