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
const responseFields = xmlNames(ns, "getUserProfileDetailsResult");

/** Request of operation `getUserProfileDetails`. */
export class GetUserProfileDetailsRequest {
  /** Element `token`, xs:string, 0..1. */
  token: string | undefined;

  constructor(init: Init<GetUserProfileDetailsRequest>) {
    this.token = init.token;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<GetUserProfileDetailsRequest>): GetUserProfileDetailsRequest {
    return init instanceof GetUserProfileDetailsRequest ? init : new GetUserProfileDetailsRequest(init);
  }

  static write(xml: XmlWriter, value: Init<GetUserProfileDetailsRequest>): void {
    xml.optional(ns, "token", xsString, value.token);
  }

  static read(xml: XmlReader): GetUserProfileDetailsRequest {
    let token: string | undefined;
    for (let at = xml.field(requestFields, 0); at >= 0; at = xml.field(requestFields, at + 1)) {
      switch (at) {
        case 0:
          token = xsString.read(xml);
          break;
      }
    }
    return new GetUserProfileDetailsRequest({
      token,
    });
  }
}

/** Response of operation `getUserProfileDetails`. */
export class GetUserProfileDetailsResponse {
  /** Element `getUserProfileDetailsResult`, Profile, 0..1, required by the overlay. */
  getUserProfileDetailsResult: Profile;

  constructor(init: Init<GetUserProfileDetailsResponse>) {
    this.getUserProfileDetailsResult = Profile.from(init.getUserProfileDetailsResult);
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<GetUserProfileDetailsResponse>): GetUserProfileDetailsResponse {
    return init instanceof GetUserProfileDetailsResponse ? init : new GetUserProfileDetailsResponse(init);
  }

  static write(xml: XmlWriter, value: Init<GetUserProfileDetailsResponse>): void {
    xml.element(ns, "getUserProfileDetailsResult", Profile, value.getUserProfileDetailsResult);
  }

  static read(xml: XmlReader): GetUserProfileDetailsResponse {
    let getUserProfileDetailsResult: Profile | undefined;
    for (let at = xml.field(responseFields, 0); at >= 0; at = xml.field(responseFields, at + 1)) {
      switch (at) {
        case 0:
          getUserProfileDetailsResult = Profile.read(xml);
          break;
      }
    }
    return new GetUserProfileDetailsResponse({
      getUserProfileDetailsResult: getUserProfileDetailsResult ?? xml.missing(responseFields, 0),
    });
  }
}

/** How operation `getUserProfileDetails` travels. */
export const getUserProfileDetails: Operation<GetUserProfileDetailsRequest, GetUserProfileDetailsResponse> = {
  name: "getUserProfileDetails",
  action: "http://www.birst.com/getUserProfileDetails",
  input: { name: "{http://www.birst.com/}getUserProfileDetails", codec: GetUserProfileDetailsRequest },
  output: {
    name: "{http://www.birst.com/}getUserProfileDetailsResponse",
    codec: GetUserProfileDetailsResponse,
  },
  secrets: ["token"],
};

/**
 * The items of `getUserProfileDetailsResult/properties` in the response of `getUserProfileDetails`, for
 * `streamItems`.
 */
export const getUserProfileDetailsProperties: ItemPath<
  GetUserProfileDetailsRequest,
  GetUserProfileDetailsResponse,
  ProfileProperty
> = {
  operation: getUserProfileDetails,
  path: [
    "{http://www.birst.com/}getUserProfileDetailsResult",
    "{http://www.birst.com/}properties",
    "{http://www.birst.com/}ProfileProperty",
  ],
  codec: ProfileProperty,
};
