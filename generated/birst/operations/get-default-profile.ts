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
const responseFields = xmlNames(ns, "getDefaultProfileResult");

/** Request of operation `getDefaultProfile`. */
export class GetDefaultProfileRequest {
  /** Element `token`, xs:string, 0..1. */
  token: string | undefined;

  constructor(init: Init<GetDefaultProfileRequest>) {
    this.token = init.token;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<GetDefaultProfileRequest>): GetDefaultProfileRequest {
    return init instanceof GetDefaultProfileRequest ? init : new GetDefaultProfileRequest(init);
  }

  static write(xml: XmlWriter, value: Init<GetDefaultProfileRequest>): void {
    xml.optional(ns, "token", xsString, value.token);
  }

  static read(xml: XmlReader): GetDefaultProfileRequest {
    let token: string | undefined;
    for (let at = xml.field(requestFields, 0); at >= 0; at = xml.field(requestFields, at + 1)) {
      switch (at) {
        case 0:
          token = xsString.read(xml);
          break;
      }
    }
    return new GetDefaultProfileRequest({
      token,
    });
  }
}

/** Response of operation `getDefaultProfile`. */
export class GetDefaultProfileResponse {
  /** Element `getDefaultProfileResult`, Profile, 0..1, required by the overlay. */
  getDefaultProfileResult: Profile;

  constructor(init: Init<GetDefaultProfileResponse>) {
    this.getDefaultProfileResult = Profile.from(init.getDefaultProfileResult);
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<GetDefaultProfileResponse>): GetDefaultProfileResponse {
    return init instanceof GetDefaultProfileResponse ? init : new GetDefaultProfileResponse(init);
  }

  static write(xml: XmlWriter, value: Init<GetDefaultProfileResponse>): void {
    xml.element(ns, "getDefaultProfileResult", Profile, value.getDefaultProfileResult);
  }

  static read(xml: XmlReader): GetDefaultProfileResponse {
    let getDefaultProfileResult: Profile | undefined;
    for (let at = xml.field(responseFields, 0); at >= 0; at = xml.field(responseFields, at + 1)) {
      switch (at) {
        case 0:
          getDefaultProfileResult = Profile.read(xml);
          break;
      }
    }
    return new GetDefaultProfileResponse({
      getDefaultProfileResult: getDefaultProfileResult ?? xml.missing(responseFields, 0),
    });
  }
}

/** How operation `getDefaultProfile` travels. */
export const getDefaultProfile: Operation<GetDefaultProfileRequest, GetDefaultProfileResponse> = {
  name: "getDefaultProfile",
  action: "http://www.birst.com/getDefaultProfile",
  input: { name: "{http://www.birst.com/}getDefaultProfile", codec: GetDefaultProfileRequest },
  output: { name: "{http://www.birst.com/}getDefaultProfileResponse", codec: GetDefaultProfileResponse },
  secrets: ["token"],
};

/**
 * The items of `getDefaultProfileResult/properties` in the response of `getDefaultProfile`, for
 * `streamItems`.
 */
export const getDefaultProfileProperties: ItemPath<
  GetDefaultProfileRequest,
  GetDefaultProfileResponse,
  ProfileProperty
> = {
  operation: getDefaultProfile,
  path: [
    "{http://www.birst.com/}getDefaultProfileResult",
    "{http://www.birst.com/}properties",
    "{http://www.birst.com/}ProfileProperty",
  ],
  codec: ProfileProperty,
};
