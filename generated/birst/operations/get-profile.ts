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
const responseFields = xmlNames(ns, "getProfileResult");

/** Request of operation `getProfile`. */
export class GetProfileRequest {
  /** Element `token`, xs:string, 0..1. */
  token: string | undefined;
  /** Element `profileID`, xs:string, 0..1. */
  profileID: string | undefined;

  constructor(init: Init<GetProfileRequest>) {
    this.token = init.token;
    this.profileID = init.profileID;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<GetProfileRequest>): GetProfileRequest {
    return init instanceof GetProfileRequest ? init : new GetProfileRequest(init);
  }

  static write(xml: XmlWriter, value: Init<GetProfileRequest>): void {
    xml.optional(ns, "token", xsString, value.token);
    xml.optional(ns, "profileID", xsString, value.profileID);
  }

  static read(xml: XmlReader): GetProfileRequest {
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
    return new GetProfileRequest({
      token,
      profileID,
    });
  }
}

/** Response of operation `getProfile`. */
export class GetProfileResponse {
  /** Element `getProfileResult`, Profile, 0..1, required by the overlay. */
  getProfileResult: Profile;

  constructor(init: Init<GetProfileResponse>) {
    this.getProfileResult = Profile.from(init.getProfileResult);
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<GetProfileResponse>): GetProfileResponse {
    return init instanceof GetProfileResponse ? init : new GetProfileResponse(init);
  }

  static write(xml: XmlWriter, value: Init<GetProfileResponse>): void {
    xml.element(ns, "getProfileResult", Profile, value.getProfileResult);
  }

  static read(xml: XmlReader): GetProfileResponse {
    let getProfileResult: Profile | undefined;
    for (let at = xml.field(responseFields, 0); at >= 0; at = xml.field(responseFields, at + 1)) {
      switch (at) {
        case 0:
          getProfileResult = Profile.read(xml);
          break;
      }
    }
    return new GetProfileResponse({
      getProfileResult: getProfileResult ?? xml.missing(responseFields, 0),
    });
  }
}

/** How operation `getProfile` travels. */
export const getProfile: Operation<GetProfileRequest, GetProfileResponse> = {
  name: "getProfile",
  action: "http://www.birst.com/getProfile",
  input: { name: "{http://www.birst.com/}getProfile", codec: GetProfileRequest },
  output: { name: "{http://www.birst.com/}getProfileResponse", codec: GetProfileResponse },
  secrets: ["token"],
};

/** The items of `getProfileResult/properties` in the response of `getProfile`, for `streamItems`. */
export const getProfileProperties: ItemPath<GetProfileRequest, GetProfileResponse, ProfileProperty> = {
  operation: getProfile,
  path: [
    "{http://www.birst.com/}getProfileResult",
    "{http://www.birst.com/}properties",
    "{http://www.birst.com/}ProfileProperty",
  ],
  codec: ProfileProperty,
};
