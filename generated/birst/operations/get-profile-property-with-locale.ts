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
const requestFields = xmlNames(ns, "token", "profileID", "propertyName", "locale");
const responseFields = xmlNames(ns, "getProfilePropertyWithLocaleResult");

/** Request of operation `getProfilePropertyWithLocale`. */
export class GetProfilePropertyWithLocaleRequest {
  /** Element `token`, xs:string, 0..1. */
  token: string | undefined;
  /** Element `profileID`, xs:string, 0..1. */
  profileID: string | undefined;
  /** Element `propertyName`, xs:string, 0..1. */
  propertyName: string | undefined;
  /** Element `locale`, xs:string, 0..1. */
  locale: string | undefined;

  constructor(init: Init<GetProfilePropertyWithLocaleRequest>) {
    this.token = init.token;
    this.profileID = init.profileID;
    this.propertyName = init.propertyName;
    this.locale = init.locale;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<GetProfilePropertyWithLocaleRequest>): GetProfilePropertyWithLocaleRequest {
    return init instanceof GetProfilePropertyWithLocaleRequest
      ? init
      : new GetProfilePropertyWithLocaleRequest(init);
  }

  static write(xml: XmlWriter, value: Init<GetProfilePropertyWithLocaleRequest>): void {
    xml.optional(ns, "token", xsString, value.token);
    xml.optional(ns, "profileID", xsString, value.profileID);
    xml.optional(ns, "propertyName", xsString, value.propertyName);
    xml.optional(ns, "locale", xsString, value.locale);
  }

  static read(xml: XmlReader): GetProfilePropertyWithLocaleRequest {
    let token: string | undefined;
    let profileID: string | undefined;
    let propertyName: string | undefined;
    let locale: string | undefined;
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
        case 3:
          locale = xsString.read(xml);
          break;
      }
    }
    return new GetProfilePropertyWithLocaleRequest({
      token,
      profileID,
      propertyName,
      locale,
    });
  }
}

/** Response of operation `getProfilePropertyWithLocale`. */
export class GetProfilePropertyWithLocaleResponse {
  /** Element `getProfilePropertyWithLocaleResult`, ProfileProperty, 0..1, required by the overlay. */
  getProfilePropertyWithLocaleResult: ProfileProperty;

  constructor(init: Init<GetProfilePropertyWithLocaleResponse>) {
    this.getProfilePropertyWithLocaleResult = ProfileProperty.from(init.getProfilePropertyWithLocaleResult);
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<GetProfilePropertyWithLocaleResponse>): GetProfilePropertyWithLocaleResponse {
    return init instanceof GetProfilePropertyWithLocaleResponse
      ? init
      : new GetProfilePropertyWithLocaleResponse(init);
  }

  static write(xml: XmlWriter, value: Init<GetProfilePropertyWithLocaleResponse>): void {
    xml.element(
      ns,
      "getProfilePropertyWithLocaleResult",
      ProfileProperty,
      value.getProfilePropertyWithLocaleResult,
    );
  }

  static read(xml: XmlReader): GetProfilePropertyWithLocaleResponse {
    let getProfilePropertyWithLocaleResult: ProfileProperty | undefined;
    for (let at = xml.field(responseFields, 0); at >= 0; at = xml.field(responseFields, at + 1)) {
      switch (at) {
        case 0:
          getProfilePropertyWithLocaleResult = ProfileProperty.read(xml);
          break;
      }
    }
    return new GetProfilePropertyWithLocaleResponse({
      getProfilePropertyWithLocaleResult:
        getProfilePropertyWithLocaleResult ?? xml.missing(responseFields, 0),
    });
  }
}

/** How operation `getProfilePropertyWithLocale` travels. */
export const getProfilePropertyWithLocale: Operation<
  GetProfilePropertyWithLocaleRequest,
  GetProfilePropertyWithLocaleResponse
> = {
  name: "getProfilePropertyWithLocale",
  action: "http://www.birst.com/getProfilePropertyWithLocale",
  input: {
    name: "{http://www.birst.com/}getProfilePropertyWithLocale",
    codec: GetProfilePropertyWithLocaleRequest,
  },
  output: {
    name: "{http://www.birst.com/}getProfilePropertyWithLocaleResponse",
    codec: GetProfilePropertyWithLocaleResponse,
  },
  secrets: ["token"],
};
