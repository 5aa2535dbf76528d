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
const requestFields = xmlNames(ns, "token", "profileID");
const responseFields = xmlNames(ns, "getProfileDetailsResult");

/** Request of operation `getProfileDetails`. */
export class GetProfileDetailsRequest {
  /** Element `token`, xs:string, 0..1. */
  token: string | undefined;
  /** Element `profileID`, xs:string, 0..1. */
  profileID: string | undefined;

  constructor(init: Init<GetProfileDetailsRequest>) {
    this.token = init.token;
    this.profileID = init.profileID;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<GetProfileDetailsRequest>): GetProfileDetailsRequest {
    return init instanceof GetProfileDetailsRequest ? init : new GetProfileDetailsRequest(init);
  }

  static write(xml: XmlWriter, value: Init<GetProfileDetailsRequest>): void {
    xml.optional(ns, "token", xsString, value.token);
    xml.optional(ns, "profileID", xsString, value.profileID);
  }

  static read(xml: XmlReader): GetProfileDetailsRequest {
    let token: string | undefined;
    let profileID: string | undefined;
    for (let at = xml.field(requestFields, 0); at >= 0; at = xml.field(requestFields, at + 1)) {
      switch (at) {
        case 0:
          token = xsString.read(xml);
          break;
        case 1:
          profileID = xsString.read(xml);
          break;
      }
    }
    return new GetProfileDetailsRequest({
      token,
      profileID,
    });
  }
}

/** Response of operation `getProfileDetails`. */
export class GetProfileDetailsResponse {
  /** Element `getProfileDetailsResult`, Profile, 0..1, required by the overlay. */
  getProfileDetailsResult: Profile;

  constructor(init: Init<GetProfileDetailsResponse>) {
    this.getProfileDetailsResult = Profile.from(init.getProfileDetailsResult);
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<GetProfileDetailsResponse>): GetProfileDetailsResponse {
    return init instanceof GetProfileDetailsResponse ? init : new GetProfileDetailsResponse(init);
  }

  static write(xml: XmlWriter, value: Init<GetProfileDetailsResponse>): void {
    xml.element(ns, "getProfileDetailsResult", Profile, value.getProfileDetailsResult);
  }

  static read(xml: XmlReader): GetProfileDetailsResponse {
    let getProfileDetailsResult: Profile | undefined;
    for (let at = xml.field(responseFields, 0); at >= 0; at = xml.field(responseFields, at + 1)) {
      switch (at) {
        case 0:
          getProfileDetailsResult = Profile.read(xml);
          break;
      }
    }
    return new GetProfileDetailsResponse({
      getProfileDetailsResult: getProfileDetailsResult ?? xml.missing(responseFields, 0),
    });
  }
}

/** How operation `getProfileDetails` travels. */
export const getProfileDetails: Operation<GetProfileDetailsRequest, GetProfileDetailsResponse> = {
  name: "getProfileDetails",
  action: "http://www.birst.com/getProfileDetails",
  input: { name: "{http://www.birst.com/}getProfileDetails", codec: GetProfileDetailsRequest },
  output: { name: "{http://www.birst.com/}getProfileDetailsResponse", codec: GetProfileDetailsResponse },
  secrets: ["token"],
};

/**
 * The items of `getProfileDetailsResult/properties` in the response of `getProfileDetails`, for
 * `streamItems`.
 */
export const getProfileDetailsProperties: ItemPath<
  GetProfileDetailsRequest,
  GetProfileDetailsResponse,
  ProfileProperty
> = {
  operation: getProfileDetails,
  path: [
    "{http://www.birst.com/}getProfileDetailsResult",
    "{http://www.birst.com/}properties",
    "{http://www.birst.com/}ProfileProperty",
  ],
  codec: ProfileProperty,
};
