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
const requestFields = xmlNames(ns, "token", "profileID");

/** Request of operation `deleteProfile`. */
export class DeleteProfileRequest {
  /** Element `token`, xs:string, 0..1. */
  token: string | undefined;
  /** Element `profileID`, xs:string, 0..1. */
  profileID: string | undefined;

  constructor(init: Init<DeleteProfileRequest>) {
    this.token = init.token;
    this.profileID = init.profileID;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<DeleteProfileRequest>): DeleteProfileRequest {
    return init instanceof DeleteProfileRequest ? init : new DeleteProfileRequest(init);
  }

  static write(xml: XmlWriter, value: Init<DeleteProfileRequest>): void {
    xml.optional(ns, "token", xsString, value.token);
    xml.optional(ns, "profileID", xsString, value.profileID);
  }

  static read(xml: XmlReader): DeleteProfileRequest {
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
    return new DeleteProfileRequest({
      token,
      profileID,
    });
  }
}

/** Response of operation `deleteProfile`. */
export class DeleteProfileResponse {
  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<DeleteProfileResponse>): DeleteProfileResponse {
    return init instanceof DeleteProfileResponse ? init : new DeleteProfileResponse();
  }

  static write(_xml: XmlWriter, _value: Init<DeleteProfileResponse>): void {}

  static read(xml: XmlReader): DeleteProfileResponse {
    xml.skip();
    return new DeleteProfileResponse();
  }
}

/** How operation `deleteProfile` travels. */
export const deleteProfile: Operation<DeleteProfileRequest, DeleteProfileResponse> = {
  name: "deleteProfile",
  action: "http://www.birst.com/deleteProfile",
  input: { name: "{http://www.birst.com/}deleteProfile", codec: DeleteProfileRequest },
  output: { name: "{http://www.birst.com/}deleteProfileResponse", codec: DeleteProfileResponse },
  secrets: ["token"],
};
