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
const requestFields = xmlNames(ns, "token");

/** Request of operation `Logout`. */
export class LogoutRequest {
  /** Element `token`, xs:string, 0..1. */
  token: string | undefined;

  constructor(init: Init<LogoutRequest>) {
    this.token = init.token;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<LogoutRequest>): LogoutRequest {
    return init instanceof LogoutRequest ? init : new LogoutRequest(init);
  }

  static write(xml: XmlWriter, value: Init<LogoutRequest>): void {
    xml.optional(ns, "token", xsString, value.token);
  }

  static read(xml: XmlReader): LogoutRequest {
    let token: string | undefined;
    for (let at = xml.field(requestFields, 0); at >= 0; at = xml.field(requestFields, at + 1)) {
      switch (at) {
        case 0:
          token = xsString.read(xml);
          break;
      }
    }
    return new LogoutRequest({
      token,
    });
  }
}

/** Response of operation `Logout`. */
export class LogoutResponse {
  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<LogoutResponse>): LogoutResponse {
    return init instanceof LogoutResponse ? init : new LogoutResponse();
  }

  static write(_xml: XmlWriter, _value: Init<LogoutResponse>): void {}

  static read(xml: XmlReader): LogoutResponse {
    xml.skip();
    return new LogoutResponse();
  }
}

/** How operation `Logout` travels. */
export const logout: Operation<LogoutRequest, LogoutResponse> = {
  name: "Logout",
  action: "http://www.birst.com/Logout",
  input: { name: "{http://www.birst.com/}Logout", codec: LogoutRequest },
  output: { name: "{http://www.birst.com/}LogoutResponse", codec: LogoutResponse },
  secrets: ["token"],
};
