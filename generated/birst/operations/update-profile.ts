// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import {
  type Init,
  type Operation,
  type XmlReader,
  type XmlWriter,
  xmlNames,
  xsString,
} from "../runtime/index.js";

const ns = "http://www.birst.com/";
const requestFields = xmlNames(ns, "token", "profileID", "name", "description");

/** Request of operation `updateProfile`. */
export class UpdateProfileRequest {
  /** Element `token`, xs:string, 0..1. */
  token: string | undefined;
  /** Element `profileID`, xs:string, 0..1. */
  profileID: string | undefined;
  /** Element `name`, xs:string, 0..1. */
  name: string | undefined;
  /** Element `description`, xs:string, 0..1. */
  description: string | undefined;

  constructor(init: Init<UpdateProfileRequest>) {
    this.token = init.token;
    this.profileID = init.profileID;
    this.name = init.name;
    this.description = init.description;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<UpdateProfileRequest>): UpdateProfileRequest {
    return init instanceof UpdateProfileRequest ? init : new UpdateProfileRequest(init);
  }

  static write(xml: XmlWriter, value: Init<UpdateProfileRequest>): void {
    xml.optional(ns, "token", xsString, value.token);
    xml.optional(ns, "profileID", xsString, value.profileID);
    xml.optional(ns, "name", xsString, value.name);
    xml.optional(ns, "description", xsString, value.description);
  }

  static read(xml: XmlReader): UpdateProfileRequest {
    let token: string | undefined;
    let profileID: string | undefined;
    let name: string | undefined;
    let description: string | undefined;
    for (let at = xml.field(requestFields, 0); at >= 0; at = xml.field(requestFields, at + 1)) {
      switch (at) {
        case 0:
          token = xsString.read(xml);
          break;
        case 1:
          profileID = xsString.read(xml);
          break;
        case 2:
          name = xsString.read(xml);
          break;
        case 3:
          description = xsString.read(xml);
          break;
      }
    }
    return new UpdateProfileRequest({
      token,
      profileID,
      name,
      description,
    });
  }
}

/** Response of operation `updateProfile`. */
export class UpdateProfileResponse {
  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<UpdateProfileResponse>): UpdateProfileResponse {
    return init instanceof UpdateProfileResponse ? init : new UpdateProfileResponse();
  }

  static write(_xml: XmlWriter, _value: Init<UpdateProfileResponse>): void {}

  static read(xml: XmlReader): UpdateProfileResponse {
    xml.skip();
    return new UpdateProfileResponse();
  }
}

/** How operation `updateProfile` travels. */
export const updateProfile: Operation<UpdateProfileRequest, UpdateProfileResponse> = {
  name: "updateProfile",
  action: "http://www.birst.com/updateProfile",
  input: { name: "{http://www.birst.com/}updateProfile", codec: UpdateProfileRequest },
  output: { name: "{http://www.birst.com/}updateProfileResponse", codec: UpdateProfileResponse },
  secrets: ["token"],
};
