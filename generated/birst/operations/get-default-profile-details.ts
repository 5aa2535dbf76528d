// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import {
  type Init,
  type ItemPath,
  type Operation,
  type XmlReader,
  type XmlWriter,
  xmlNames,
  xsString,
} from "../runtime/index.js";
import { Profile } from "../types/profile.js";
import { ProfileProperty } from "../types/profile-property.js";

const ns = "http://www.birst.com/";
const requestFields = xmlNames(ns, "token");
const responseFields = xmlNames(ns, "getDefaultProfileDetailsResult");

/** Request of operation `getDefaultProfileDetails`. */
export class GetDefaultProfileDetailsRequest {
  /** Element `token`, xs:string, 0..1. */
  token: string | undefined;

  constructor(init: Init<GetDefaultProfileDetailsRequest>) {
    this.token = init.token;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<GetDefaultProfileDetailsRequest>): GetDefaultProfileDetailsRequest {
    return init instanceof GetDefaultProfileDetailsRequest ? init : new GetDefaultProfileDetailsRequest(init);
  }

  static write(xml: XmlWriter, value: Init<GetDefaultProfileDetailsRequest>): void {
    xml.optional(ns, "token", xsString, value.token);
  }

  static read(xml: XmlReader): GetDefaultProfileDetailsRequest {
    let token: string | undefined;
    for (let at = xml.field(requestFields, 0); at >= 0; at = xml.field(requestFields, at + 1)) {
      switch (at) {
        case 0:
          token = xsString.read(xml);
          break;
      }
    }
    return new GetDefaultProfileDetailsRequest({
      token,
    });
  }
}

/** Response of operation `getDefaultProfileDetails`. */
export class GetDefaultProfileDetailsResponse {
  /** Element `getDefaultProfileDetailsResult`, Profile, 0..1, required by the overlay. */
  getDefaultProfileDetailsResult: Profile;

  constructor(init: Init<GetDefaultProfileDetailsResponse>) {
    this.getDefaultProfileDetailsResult = Profile.from(init.getDefaultProfileDetailsResult);
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<GetDefaultProfileDetailsResponse>): GetDefaultProfileDetailsResponse {
    return init instanceof GetDefaultProfileDetailsResponse
      ? init
      : new GetDefaultProfileDetailsResponse(init);
  }

  static write(xml: XmlWriter, value: Init<GetDefaultProfileDetailsResponse>): void {
    xml.element(ns, "getDefaultProfileDetailsResult", Profile, value.getDefaultProfileDetailsResult);
  }

  static read(xml: XmlReader): GetDefaultProfileDetailsResponse {
    let getDefaultProfileDetailsResult: Profile | undefined;
    for (let at = xml.field(responseFields, 0); at >= 0; at = xml.field(responseFields, at + 1)) {
      switch (at) {
        case 0:
          getDefaultProfileDetailsResult = Profile.read(xml);
          break;
      }
    }
    return new GetDefaultProfileDetailsResponse({
      getDefaultProfileDetailsResult: getDefaultProfileDetailsResult ?? xml.missing(responseFields, 0),
    });
  }
}

/** How operation `getDefaultProfileDetails` travels. */
export const getDefaultProfileDetails: Operation<
  GetDefaultProfileDetailsRequest,
  GetDefaultProfileDetailsResponse
> = {
  name: "getDefaultProfileDetails",
  action: "http://www.birst.com/getDefaultProfileDetails",
  input: { name: "{http://www.birst.com/}getDefaultProfileDetails", codec: GetDefaultProfileDetailsRequest },
  output: {
    name: "{http://www.birst.com/}getDefaultProfileDetailsResponse",
    codec: GetDefaultProfileDetailsResponse,
  },
  secrets: ["token"],
};

/**
 * The items of `getDefaultProfileDetailsResult/properties` in the response of `getDefaultProfileDetails`, for
 * `streamItems`.
 */
export const getDefaultProfileDetailsProperties: ItemPath<
  GetDefaultProfileDetailsRequest,
  GetDefaultProfileDetailsResponse,
  ProfileProperty
> = {
  operation: getDefaultProfileDetails,
  path: [
    "{http://www.birst.com/}getDefaultProfileDetailsResult",
    "{http://www.birst.com/}properties",
    "{http://www.birst.com/}ProfileProperty",
  ],
  codec: ProfileProperty,
};
