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
const requestFields = xmlNames(ns, "token", "spaceID", "password");

/** Request of operation `setSpaceSSOPassword`. */
export class SetSpaceSSOPasswordRequest {
  /** Element `token`, xs:string, 0..1. */
  token: string | undefined;
  /** Element `spaceID`, xs:string, 0..1. */
  spaceID: string | undefined;
  /** Element `password`, xs:string, 0..1. */
  password: string | undefined;

  constructor(init: Init<SetSpaceSSOPasswordRequest>) {
    this.token = init.token;
    this.spaceID = init.spaceID;
    this.password = init.password;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<SetSpaceSSOPasswordRequest>): SetSpaceSSOPasswordRequest {
    return init instanceof SetSpaceSSOPasswordRequest ? init : new SetSpaceSSOPasswordRequest(init);
  }

  static write(xml: XmlWriter, value: Init<SetSpaceSSOPasswordRequest>): void {
    xml.optional(ns, "token", xsString, value.token);
    xml.optional(ns, "spaceID", xsString, value.spaceID);
    xml.optional(ns, "password", xsString, value.password);
  }

  static read(xml: XmlReader): SetSpaceSSOPasswordRequest {
    let token: string | undefined;
    let spaceID: string | undefined;
    let password: string | undefined;
    for (let at = xml.field(requestFields, 0); at >= 0; at = xml.field(requestFields, at + 1)) {
      switch (at) {
        case 0:
          token = xsString.read(xml);
          break;
        case 1:
          spaceID = xsString.read(xml);
          break;
        case 2:
          password = xsString.read(xml);
          break;
      }
    }
    return new SetSpaceSSOPasswordRequest({
      token,
      spaceID,
      password,
    });
  }
}

/** Response of operation `setSpaceSSOPassword`. */
export class SetSpaceSSOPasswordResponse {
  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<SetSpaceSSOPasswordResponse>): SetSpaceSSOPasswordResponse {
    return init instanceof SetSpaceSSOPasswordResponse ? init : new SetSpaceSSOPasswordResponse();
  }

  static write(_xml: XmlWriter, _value: Init<SetSpaceSSOPasswordResponse>): void {}

  static read(xml: XmlReader): SetSpaceSSOPasswordResponse {
    xml.skip();
    return new SetSpaceSSOPasswordResponse();
  }
}

/** How operation `setSpaceSSOPassword` travels. */
export const setSpaceSSOPassword: Operation<SetSpaceSSOPasswordRequest, SetSpaceSSOPasswordResponse> = {
  name: "setSpaceSSOPassword",
  action: "http://www.birst.com/setSpaceSSOPassword",
  input: { name: "{http://www.birst.com/}setSpaceSSOPassword", codec: SetSpaceSSOPasswordRequest },
  output: { name: "{http://www.birst.com/}setSpaceSSOPasswordResponse", codec: SetSpaceSSOPasswordResponse },
  secrets: ["password", "token"],
};
