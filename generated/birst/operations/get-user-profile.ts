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
const responseFields = xmlNames(ns, "getUserProfileResult");

/** Request of operation `getUserProfile`. */
export class GetUserProfileRequest {
  /** Element `token`, xs:string, 0..1. */
  token: string | undefined;

  constructor(init: Init<GetUserProfileRequest>) {
    this.token = init.token;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<GetUserProfileRequest>): GetUserProfileRequest {
    return init instanceof GetUserProfileRequest ? init : new GetUserProfileRequest(init);
  }

  static write(xml: XmlWriter, value: Init<GetUserProfileRequest>): void {
    xml.optional(ns, "token", xsString, value.token);
  }

  static read(xml: XmlReader): GetUserProfileRequest {
    let token: string | undefined;
    for (let at = xml.field(requestFields, 0); at >= 0; at = xml.field(requestFields, at + 1)) {
      switch (at) {
        case 0:
          token = xsString.read(xml);
          break;
      }
    }
    return new GetUserProfileRequest({
      token,
    });
  }
}

/** Response of operation `getUserProfile`. */
export class GetUserProfileResponse {
  /** Element `getUserProfileResult`, Profile, 0..1, required by the overlay. */
  getUserProfileResult: Profile;

  constructor(init: Init<GetUserProfileResponse>) {
    this.getUserProfileResult = Profile.from(init.getUserProfileResult);
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<GetUserProfileResponse>): GetUserProfileResponse {
    return init instanceof GetUserProfileResponse ? init : new GetUserProfileResponse(init);
  }

  static write(xml: XmlWriter, value: Init<GetUserProfileResponse>): void {
    xml.element(ns, "getUserProfileResult", Profile, value.getUserProfileResult);
  }

  static read(xml: XmlReader): GetUserProfileResponse {
    let getUserProfileResult: Profile | undefined;
    for (let at = xml.field(responseFields, 0); at >= 0; at = xml.field(responseFields, at + 1)) {
      switch (at) {
        case 0:
          getUserProfileResult = Profile.read(xml);
          break;
      }
    }
    return new GetUserProfileResponse({
      getUserProfileResult: getUserProfileResult ?? xml.missing(responseFields, 0),
    });
  }
}

/** How operation `getUserProfile` travels. */
export const getUserProfile: Operation<GetUserProfileRequest, GetUserProfileResponse> = {
  name: "getUserProfile",
  action: "http://www.birst.com/getUserProfile",
  input: { name: "{http://www.birst.com/}getUserProfile", codec: GetUserProfileRequest },
  output: { name: "{http://www.birst.com/}getUserProfileResponse", codec: GetUserProfileResponse },
  secrets: ["token"],
};

/** The items of `getUserProfileResult/properties` in the response of `getUserProfile`, for `streamItems`. */
export const getUserProfileProperties: ItemPath<
  GetUserProfileRequest,
  GetUserProfileResponse,
  ProfileProperty
> = {
  operation: getUserProfile,
  path: [
    "{http://www.birst.com/}getUserProfileResult",
    "{http://www.birst.com/}properties",
    "{http://www.birst.com/}ProfileProperty",
  ],
  codec: ProfileProperty,
};
