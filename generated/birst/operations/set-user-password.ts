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
const requestFields = xmlNames(ns, "token", "userName", "password");

/** Request of operation `setUserPassword`. */
export class SetUserPasswordRequest {
  /** Element `token`, xs:string, 0..1. */
  token: string | undefined;
  /** Element `userName`, xs:string, 0..1. */
  userName: string | undefined;
  /** Element `password`, xs:string, 0..1. */
  password: string | undefined;

  constructor(init: Init<SetUserPasswordRequest>) {
    this.token = init.token;
    this.userName = init.userName;
    this.password = init.password;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<SetUserPasswordRequest>): SetUserPasswordRequest {
    return init instanceof SetUserPasswordRequest ? init : new SetUserPasswordRequest(init);
  }

  static write(xml: XmlWriter, value: Init<SetUserPasswordRequest>): void {
    xml.optional(ns, "token", xsString, value.token);
    xml.optional(ns, "userName", xsString, value.userName);
    xml.optional(ns, "password", xsString, value.password);
  }

  static read(xml: XmlReader): SetUserPasswordRequest {
    let token: string | undefined;
    let userName: string | undefined;
    let password: string | undefined;
    for (let at = xml.field(requestFields, 0); at >= 0; at = xml.field(requestFields, at + 1)) {
      switch (at) {
        case 0:
          token = xsString.read(xml);
          break;
        case 1:
          userName = xsString.read(xml);
          break;
        case 2:
          password = xsString.read(xml);
          break;
      }
    }
    return new SetUserPasswordRequest({
      token,
      userName,
      password,
    });
  }
}

/** Response of operation `setUserPassword`. */
export class SetUserPasswordResponse {
  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<SetUserPasswordResponse>): SetUserPasswordResponse {
    return init instanceof SetUserPasswordResponse ? init : new SetUserPasswordResponse();
  }

  static write(_xml: XmlWriter, _value: Init<SetUserPasswordResponse>): void {}

  static read(xml: XmlReader): SetUserPasswordResponse {
    xml.skip();
    return new SetUserPasswordResponse();
  }
}

/** How operation `setUserPassword` travels. */
export const setUserPassword: Operation<SetUserPasswordRequest, SetUserPasswordResponse> = {
  name: "setUserPassword",
  action: "http://www.birst.com/setUserPassword",
  input: { name: "{http://www.birst.com/}setUserPassword", codec: SetUserPasswordRequest },
  output: { name: "{http://www.birst.com/}setUserPasswordResponse", codec: SetUserPasswordResponse },
  secrets: ["password", "token"],
};
