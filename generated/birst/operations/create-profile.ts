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
const requestFields = xmlNames(ns, "token", "name", "description");
const responseFields = xmlNames(ns, "createProfileResult");

/** Request of operation `createProfile`. */
export class CreateProfileRequest {
  /** Element `token`, xs:string, 0..1. */
  token: string | undefined;
  /** Element `name`, xs:string, 0..1. */
  name: string | undefined;
  /** Element `description`, xs:string, 0..1. */
  description: string | undefined;

  constructor(init: Init<CreateProfileRequest>) {
    this.token = init.token;
    this.name = init.name;
    this.description = init.description;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<CreateProfileRequest>): CreateProfileRequest {
    return init instanceof CreateProfileRequest ? init : new CreateProfileRequest(init);
  }

  static write(xml: XmlWriter, value: Init<CreateProfileRequest>): void {
    xml.optional(ns, "token", xsString, value.token);
    xml.optional(ns, "name", xsString, value.name);
    xml.optional(ns, "description", xsString, value.description);
  }

  static read(xml: XmlReader): CreateProfileRequest {
    let token: string | undefined;
    let name: string | undefined;
    let description: string | undefined;
    for (let at = xml.field(requestFields, 0); at >= 0; at = xml.field(requestFields, at + 1)) {
      switch (at) {
        case 0:
          token = xsString.read(xml);
          break;
        case 1:
          name = xsString.read(xml);
          break;
        case 2:
          description = xsString.read(xml);
          break;
      }
    }
    return new CreateProfileRequest({
      token,
      name,
      description,
    });
  }
}

/** Response of operation `createProfile`. */
export class CreateProfileResponse {
  /** Element `createProfileResult`, Profile, 0..1, required by the overlay. */
  createProfileResult: Profile;

  constructor(init: Init<CreateProfileResponse>) {
    this.createProfileResult = Profile.from(init.createProfileResult);
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<CreateProfileResponse>): CreateProfileResponse {
    return init instanceof CreateProfileResponse ? init : new CreateProfileResponse(init);
  }

  static write(xml: XmlWriter, value: Init<CreateProfileResponse>): void {
    xml.element(ns, "createProfileResult", Profile, value.createProfileResult);
  }

  static read(xml: XmlReader): CreateProfileResponse {
    let createProfileResult: Profile | undefined;
    for (let at = xml.field(responseFields, 0); at >= 0; at = xml.field(responseFields, at + 1)) {
      switch (at) {
        case 0:
          createProfileResult = Profile.read(xml);
          break;
      }
    }
    return new CreateProfileResponse({
      createProfileResult: createProfileResult ?? xml.missing(responseFields, 0),
    });
  }
}

/** How operation `createProfile` travels. */
export const createProfile: Operation<CreateProfileRequest, CreateProfileResponse> = {
  name: "createProfile",
  action: "http://www.birst.com/createProfile",
  input: { name: "{http://www.birst.com/}createProfile", codec: CreateProfileRequest },
  output: { name: "{http://www.birst.com/}createProfileResponse", codec: CreateProfileResponse },
  secrets: ["token"],
};

/** The items of `createProfileResult/properties` in the response of `createProfile`, for `streamItems`. */
export const createProfileProperties: ItemPath<CreateProfileRequest, CreateProfileResponse, ProfileProperty> =
  {
    operation: createProfile,
    path: [
      "{http://www.birst.com/}createProfileResult",
      "{http://www.birst.com/}properties",
      "{http://www.birst.com/}ProfileProperty",
    ],
    codec: ProfileProperty,
  };
