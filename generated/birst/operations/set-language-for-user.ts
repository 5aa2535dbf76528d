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
const requestFields = xmlNames(ns, "token", "username", "localeId");

/** Request of operation `setLanguageForUser`. */
export class SetLanguageForUserRequest {
  /** Element `token`, xs:string, 0..1. */
  token: string | undefined;
  /** Element `username`, xs:string, 0..1. */
  username: string | undefined;
  /** Element `localeId`, xs:string, 0..1. */
  localeId: string | undefined;

  constructor(init: Init<SetLanguageForUserRequest>) {
    this.token = init.token;
    this.username = init.username;
    this.localeId = init.localeId;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<SetLanguageForUserRequest>): SetLanguageForUserRequest {
    return init instanceof SetLanguageForUserRequest ? init : new SetLanguageForUserRequest(init);
  }

  static write(xml: XmlWriter, value: Init<SetLanguageForUserRequest>): void {
    xml.optional(ns, "token", xsString, value.token);
    xml.optional(ns, "username", xsString, value.username);
    xml.optional(ns, "localeId", xsString, value.localeId);
  }

  static read(xml: XmlReader): SetLanguageForUserRequest {
    let token: string | undefined;
    let username: string | undefined;
    let localeId: string | undefined;
    for (let at = xml.field(requestFields, 0); at >= 0; at = xml.field(requestFields, at + 1)) {
      switch (at) {
        case 0:
          token = xsString.read(xml);
          break;
        case 1:
          username = xsString.read(xml);
          break;
        case 2:
          localeId = xsString.read(xml);
          break;
      }
    }
    return new SetLanguageForUserRequest({
      token,
      username,
      localeId,
    });
  }
}

/** Response of operation `setLanguageForUser`. */
export class SetLanguageForUserResponse {
  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<SetLanguageForUserResponse>): SetLanguageForUserResponse {
    return init instanceof SetLanguageForUserResponse ? init : new SetLanguageForUserResponse();
  }

  static write(_xml: XmlWriter, _value: Init<SetLanguageForUserResponse>): void {}

  static read(xml: XmlReader): SetLanguageForUserResponse {
    xml.skip();
    return new SetLanguageForUserResponse();
  }
}

/** How operation `setLanguageForUser` travels. */
export const setLanguageForUser: Operation<SetLanguageForUserRequest, SetLanguageForUserResponse> = {
  name: "setLanguageForUser",
  action: "http://www.birst.com/setLanguageForUser",
  input: { name: "{http://www.birst.com/}setLanguageForUser", codec: SetLanguageForUserRequest },
  output: { name: "{http://www.birst.com/}setLanguageForUserResponse", codec: SetLanguageForUserResponse },
  secrets: ["token"],
};
