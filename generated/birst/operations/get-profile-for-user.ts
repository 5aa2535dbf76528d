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
const requestFields = xmlNames(ns, "token", "username");
const responseFields = xmlNames(ns, "getProfileForUserResult");

/** Request of operation `getProfileForUser`. */
export class GetProfileForUserRequest {
  /** Element `token`, xs:string, 0..1. */
  token: string | undefined;
  /** Element `username`, xs:string, 0..1. */
  username: string | undefined;

  constructor(init: Init<GetProfileForUserRequest>) {
    this.token = init.token;
    this.username = init.username;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<GetProfileForUserRequest>): GetProfileForUserRequest {
    return init instanceof GetProfileForUserRequest ? init : new GetProfileForUserRequest(init);
  }

  static write(xml: XmlWriter, value: Init<GetProfileForUserRequest>): void {
    xml.optional(ns, "token", xsString, value.token);
    xml.optional(ns, "username", xsString, value.username);
  }

  static read(xml: XmlReader): GetProfileForUserRequest {
    let token: string | undefined;
    let username: string | undefined;
    for (let at = xml.field(requestFields, 0); at >= 0; at = xml.field(requestFields, at + 1)) {
      switch (at) {
        case 0:
          token = xsString.read(xml);
          break;
        case 1:
          username = xsString.read(xml);
          break;
      }
    }
    return new GetProfileForUserRequest({
      token,
      username,
    });
  }
}

/** Response of operation `getProfileForUser`. */
export class GetProfileForUserResponse {
  /** Element `getProfileForUserResult`, Profile, 0..1, required by the overlay. */
  getProfileForUserResult: Profile;

  constructor(init: Init<GetProfileForUserResponse>) {
    this.getProfileForUserResult = Profile.from(init.getProfileForUserResult);
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<GetProfileForUserResponse>): GetProfileForUserResponse {
    return init instanceof GetProfileForUserResponse ? init : new GetProfileForUserResponse(init);
  }

  static write(xml: XmlWriter, value: Init<GetProfileForUserResponse>): void {
    xml.element(ns, "getProfileForUserResult", Profile, value.getProfileForUserResult);
  }

  static read(xml: XmlReader): GetProfileForUserResponse {
    let getProfileForUserResult: Profile | undefined;
    for (let at = xml.field(responseFields, 0); at >= 0; at = xml.field(responseFields, at + 1)) {
      switch (at) {
        case 0:
          getProfileForUserResult = Profile.read(xml);
          break;
      }
    }
    return new GetProfileForUserResponse({
      getProfileForUserResult: getProfileForUserResult ?? xml.missing(responseFields, 0),
    });
  }
}

/** How operation `getProfileForUser` travels. */
export const getProfileForUser: Operation<GetProfileForUserRequest, GetProfileForUserResponse> = {
  name: "getProfileForUser",
  action: "http://www.birst.com/getProfileForUser",
  input: { name: "{http://www.birst.com/}getProfileForUser", codec: GetProfileForUserRequest },
  output: { name: "{http://www.birst.com/}getProfileForUserResponse", codec: GetProfileForUserResponse },
  secrets: ["token"],
};

/**
 * The items of `getProfileForUserResult/properties` in the response of `getProfileForUser`, for
 * `streamItems`.
 */
export const getProfileForUserProperties: ItemPath<
  GetProfileForUserRequest,
  GetProfileForUserResponse,
  ProfileProperty
> = {
  operation: getProfileForUser,
  path: [
    "{http://www.birst.com/}getProfileForUserResult",
    "{http://www.birst.com/}properties",
    "{http://www.birst.com/}ProfileProperty",
  ],
  codec: ProfileProperty,
};
