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

/** Request of operation `removeAllowedIPAddrForAccount`. */
export class RemoveAllowedIPAddrForAccountRequest {
  /** Element `token`, xs:string, 0..1. */
  token: string | undefined;
  /** Element `ip`, xs:string, 0..1. */
  ip: string | undefined;

  constructor(init: Init<RemoveAllowedIPAddrForAccountRequest>) {
    this.token = init.token;
    this.ip = init.ip;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<RemoveAllowedIPAddrForAccountRequest>): RemoveAllowedIPAddrForAccountRequest {
    return init instanceof RemoveAllowedIPAddrForAccountRequest
      ? init
      : new RemoveAllowedIPAddrForAccountRequest(init);
  }

  static write(xml: XmlWriter, value: Init<RemoveAllowedIPAddrForAccountRequest>): void {
    xml.optional(ns, "token", xsString, value.token);
    xml.optional(ns, "ip", xsString, value.ip);
  }

  static read(xml: XmlReader): RemoveAllowedIPAddrForAccountRequest {
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
    return new RemoveAllowedIPAddrForAccountRequest({
      token,
      ip,
    });
  }
}

/** Response of operation `removeAllowedIPAddrForAccount`. */
export class RemoveAllowedIPAddrForAccountResponse {
  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<RemoveAllowedIPAddrForAccountResponse>): RemoveAllowedIPAddrForAccountResponse {
    return init instanceof RemoveAllowedIPAddrForAccountResponse
      ? init
      : new RemoveAllowedIPAddrForAccountResponse();
  }

  static write(_xml: XmlWriter, _value: Init<RemoveAllowedIPAddrForAccountResponse>): void {}

  static read(xml: XmlReader): RemoveAllowedIPAddrForAccountResponse {
    xml.skip();
    return new RemoveAllowedIPAddrForAccountResponse();
  }
}

/** How operation `removeAllowedIPAddrForAccount` travels. */
export const removeAllowedIPAddrForAccount: Operation<
  RemoveAllowedIPAddrForAccountRequest,
  RemoveAllowedIPAddrForAccountResponse
> = {
  name: "removeAllowedIPAddrForAccount",
  action: "http://www.birst.com/removeAllowedIPAddrForAccount",
  input: {
    name: "{http://www.birst.com/}removeAllowedIPAddrForAccount",
    codec: RemoveAllowedIPAddrForAccountRequest,
  },
  output: {
    name: "{http://www.birst.com/}removeAllowedIPAddrForAccountResponse",
    codec: RemoveAllowedIPAddrForAccountResponse,
  },
  secrets: ["token"],
};
