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

/** Request of operation `addAllowedIp`. */
export class AddAllowedIpRequest {
  /** Element `token`, xs:string, 0..1. */
  token: string | undefined;
  /** Element `userName`, xs:string, 0..1. */
  userName: string | undefined;
  /** Element `ip`, xs:string, 0..1. */
  ip: string | undefined;

  constructor(init: Init<AddAllowedIpRequest>) {
    this.token = init.token;
    this.userName = init.userName;
    this.ip = init.ip;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<AddAllowedIpRequest>): AddAllowedIpRequest {
    return init instanceof AddAllowedIpRequest ? init : new AddAllowedIpRequest(init);
  }

  static write(xml: XmlWriter, value: Init<AddAllowedIpRequest>): void {
    xml.optional(ns, "token", xsString, value.token);
    xml.optional(ns, "userName", xsString, value.userName);
    xml.optional(ns, "ip", xsString, value.ip);
  }

  static read(xml: XmlReader): AddAllowedIpRequest {
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
    return new AddAllowedIpRequest({
      token,
      userName,
      ip,
    });
  }
}

/** Response of operation `addAllowedIp`. */
export class AddAllowedIpResponse {
  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<AddAllowedIpResponse>): AddAllowedIpResponse {
    return init instanceof AddAllowedIpResponse ? init : new AddAllowedIpResponse();
  }

  static write(_xml: XmlWriter, _value: Init<AddAllowedIpResponse>): void {}

  static read(xml: XmlReader): AddAllowedIpResponse {
    xml.skip();
    return new AddAllowedIpResponse();
  }
}

/** How operation `addAllowedIp` travels. */
export const addAllowedIp: Operation<AddAllowedIpRequest, AddAllowedIpResponse> = {
  name: "addAllowedIp",
  action: "http://www.birst.com/addAllowedIp",
  input: { name: "{http://www.birst.com/}addAllowedIp", codec: AddAllowedIpRequest },
  output: { name: "{http://www.birst.com/}addAllowedIpResponse", codec: AddAllowedIpResponse },
  secrets: ["token"],
};
