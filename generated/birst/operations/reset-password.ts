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
const requestFields = xmlNames(ns, "token", "username");

/** Request of operation `resetPassword`. */
export class ResetPasswordRequest {
  /** Element `token`, xs:string, 0..1. */
  token: string | undefined;
  /** Element `username`, xs:string, 0..1. */
  username: string | undefined;

  constructor(init: Init<ResetPasswordRequest>) {
    this.token = init.token;
    this.username = init.username;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<ResetPasswordRequest>): ResetPasswordRequest {
    return init instanceof ResetPasswordRequest ? init : new ResetPasswordRequest(init);
  }

  static write(xml: XmlWriter, value: Init<ResetPasswordRequest>): void {
    xml.optional(ns, "token", xsString, value.token);
    xml.optional(ns, "username", xsString, value.username);
  }

  static read(xml: XmlReader): ResetPasswordRequest {
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
    return new ResetPasswordRequest({
      token,
      username,
    });
  }
}

/** Response of operation `resetPassword`. */
export class ResetPasswordResponse {
  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<ResetPasswordResponse>): ResetPasswordResponse {
    return init instanceof ResetPasswordResponse ? init : new ResetPasswordResponse();
  }

  static write(_xml: XmlWriter, _value: Init<ResetPasswordResponse>): void {}

  static read(xml: XmlReader): ResetPasswordResponse {
    xml.skip();
    return new ResetPasswordResponse();
  }
}

/** How operation `resetPassword` travels. */
export const resetPassword: Operation<ResetPasswordRequest, ResetPasswordResponse> = {
  name: "resetPassword",
  action: "http://www.birst.com/resetPassword",
  input: { name: "{http://www.birst.com/}resetPassword", codec: ResetPasswordRequest },
  output: { name: "{http://www.birst.com/}resetPasswordResponse", codec: ResetPasswordResponse },
  secrets: ["token"],
};
