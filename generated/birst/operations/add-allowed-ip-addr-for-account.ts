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
const requestFields = xmlNames(ns, "token", "ip");

/** Request of operation `addAllowedIPAddrForAccount`. */
export class AddAllowedIPAddrForAccountRequest {
  /** Element `token`, xs:string, 0..1. */
  token: string | undefined;
  /** Element `ip`, xs:string, 0..1. */
  ip: string | undefined;

  constructor(init: Init<AddAllowedIPAddrForAccountRequest>) {
    this.token = init.token;
    this.ip = init.ip;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<AddAllowedIPAddrForAccountRequest>): AddAllowedIPAddrForAccountRequest {
    return init instanceof AddAllowedIPAddrForAccountRequest
      ? init
      : new AddAllowedIPAddrForAccountRequest(init);
  }

  static write(xml: XmlWriter, value: Init<AddAllowedIPAddrForAccountRequest>): void {
    xml.optional(ns, "token", xsString, value.token);
    xml.optional(ns, "ip", xsString, value.ip);
  }

  static read(xml: XmlReader): AddAllowedIPAddrForAccountRequest {
    let token: string | undefined;
    let ip: string | undefined;
    for (let at = xml.field(requestFields, 0); at >= 0; at = xml.field(requestFields, at + 1)) {
      switch (at) {
        case 0:
          token = xsString.read(xml);
          break;
        case 1:
          ip = xsString.read(xml);
          break;
      }
    }
    return new AddAllowedIPAddrForAccountRequest({
      token,
      ip,
    });
  }
}

/** Response of operation `addAllowedIPAddrForAccount`. */
export class AddAllowedIPAddrForAccountResponse {
  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<AddAllowedIPAddrForAccountResponse>): AddAllowedIPAddrForAccountResponse {
    return init instanceof AddAllowedIPAddrForAccountResponse
      ? init
      : new AddAllowedIPAddrForAccountResponse();
  }

  static write(_xml: XmlWriter, _value: Init<AddAllowedIPAddrForAccountResponse>): void {}

  static read(xml: XmlReader): AddAllowedIPAddrForAccountResponse {
    xml.skip();
    return new AddAllowedIPAddrForAccountResponse();
  }
}

/** How operation `addAllowedIPAddrForAccount` travels. */
export const addAllowedIPAddrForAccount: Operation<
  AddAllowedIPAddrForAccountRequest,
  AddAllowedIPAddrForAccountResponse
> = {
  name: "addAllowedIPAddrForAccount",
  action: "http://www.birst.com/addAllowedIPAddrForAccount",
  input: {
    name: "{http://www.birst.com/}addAllowedIPAddrForAccount",
    codec: AddAllowedIPAddrForAccountRequest,
  },
  output: {
    name: "{http://www.birst.com/}addAllowedIPAddrForAccountResponse",
    codec: AddAllowedIPAddrForAccountResponse,
  },
  secrets: ["token"],
};
