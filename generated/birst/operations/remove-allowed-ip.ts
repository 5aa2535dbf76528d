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
const requestFields = xmlNames(ns, "token", "userName", "ip");

/** Request of operation `removeAllowedIp`. */
export class RemoveAllowedIpRequest {
  /** Element `token`, xs:string, 0..1. */
  token: string | undefined;
  /** Element `userName`, xs:string, 0..1. */
  userName: string | undefined;
  /** Element `ip`, xs:string, 0..1. */
  ip: string | undefined;

  constructor(init: Init<RemoveAllowedIpRequest>) {
    this.token = init.token;
    this.userName = init.userName;
    this.ip = init.ip;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<RemoveAllowedIpRequest>): RemoveAllowedIpRequest {
    return init instanceof RemoveAllowedIpRequest ? init : new RemoveAllowedIpRequest(init);
  }

  static write(xml: XmlWriter, value: Init<RemoveAllowedIpRequest>): void {
    xml.optional(ns, "token", xsString, value.token);
    xml.optional(ns, "userName", xsString, value.userName);
    xml.optional(ns, "ip", xsString, value.ip);
  }

  static read(xml: XmlReader): RemoveAllowedIpRequest {
    let token: string | undefined;
    let userName: string | undefined;
    let ip: string | undefined;
    for (let at = xml.field(requestFields, 0); at >= 0; at = xml.field(requestFields, at + 1)) {
      switch (at) {
        case 0:
          token = xsString.read(xml);
          break;
        case 1:
          userName = xsString.read(xml);
          break;
        case 2:
          ip = xsString.read(xml);
          break;
      }
    }
    return new RemoveAllowedIpRequest({
      token,
      userName,
      ip,
    });
  }
}

/** Response of operation `removeAllowedIp`. */
export class RemoveAllowedIpResponse {
  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<RemoveAllowedIpResponse>): RemoveAllowedIpResponse {
    return init instanceof RemoveAllowedIpResponse ? init : new RemoveAllowedIpResponse();
  }

  static write(_xml: XmlWriter, _value: Init<RemoveAllowedIpResponse>): void {}

  static read(xml: XmlReader): RemoveAllowedIpResponse {
    xml.skip();
    return new RemoveAllowedIpResponse();
  }
}

/** How operation `removeAllowedIp` travels. */
export const removeAllowedIp: Operation<RemoveAllowedIpRequest, RemoveAllowedIpResponse> = {
  name: "removeAllowedIp",
  action: "http://www.birst.com/removeAllowedIp",
  input: { name: "{http://www.birst.com/}removeAllowedIp", codec: RemoveAllowedIpRequest },
  output: { name: "{http://www.birst.com/}removeAllowedIpResponse", codec: RemoveAllowedIpResponse },
  secrets: ["token"],
};
