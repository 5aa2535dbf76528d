// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import {
  type Init,
  type Operation,
  type XmlReader,
  type XmlWriter,
  xmlNames,
  xsBoolean,
  xsString,
} from "../runtime/index.js";

const ns = "http://www.birst.com/";
const requestFields = xmlNames(ns, "token", "userName", "enable");

/** Request of operation `enableUser`. */
export class EnableUserRequest {
  /** Element `token`, xs:string, 0..1. */
  token: string | undefined;
  /** Element `userName`, xs:string, 0..1. */
  userName: string | undefined;
  /** Element `enable`, xs:boolean, 1..1. */
  enable: boolean;

  constructor(init: Init<EnableUserRequest>) {
    this.token = init.token;
    this.userName = init.userName;
    this.enable = init.enable;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<EnableUserRequest>): EnableUserRequest {
    return init instanceof EnableUserRequest ? init : new EnableUserRequest(init);
  }

  static write(xml: XmlWriter, value: Init<EnableUserRequest>): void {
    xml.optional(ns, "token", xsString, value.token);
    xml.optional(ns, "userName", xsString, value.userName);
    xml.element(ns, "enable", xsBoolean, value.enable);
  }

  static read(xml: XmlReader): EnableUserRequest {
    let token: string | undefined;
    let userName: string | undefined;
    let enable: boolean | undefined;
    for (let at = xml.field(requestFields, 0); at >= 0; at = xml.field(requestFields, at + 1)) {
      switch (at) {
        case 0:
          token = xsString.read(xml);
          break;
        case 1:
          userName = xsString.read(xml);
          break;
        case 2:
          enable = xsBoolean.read(xml);
          break;
      }
    }
    return new EnableUserRequest({
      token,
      userName,
      enable: enable ?? xml.missing(requestFields, 2),
    });
  }
}

/** Response of operation `enableUser`. */
export class EnableUserResponse {
  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<EnableUserResponse>): EnableUserResponse {
    return init instanceof EnableUserResponse ? init : new EnableUserResponse();
  }

  static write(_xml: XmlWriter, _value: Init<EnableUserResponse>): void {}

  static read(xml: XmlReader): EnableUserResponse {
    xml.skip();
    return new EnableUserResponse();
  }
}

/** How operation `enableUser` travels. */
export const enableUser: Operation<EnableUserRequest, EnableUserResponse> = {
  name: "enableUser",
  action: "http://www.birst.com/enableUser",
  input: { name: "{http://www.birst.com/}enableUser", codec: EnableUserRequest },
  output: { name: "{http://www.birst.com/}enableUserResponse", codec: EnableUserResponse },
  secrets: ["token"],
};
