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
const requestFields = xmlNames(ns, "token", "userName", "proxyUserName");

/** Request of operation `removeProxyUser`. */
export class RemoveProxyUserRequest {
  /** Element `token`, xs:string, 0..1. */
  token: string | undefined;
  /** Element `userName`, xs:string, 0..1. */
  userName: string | undefined;
  /** Element `proxyUserName`, xs:string, 0..1. */
  proxyUserName: string | undefined;

  constructor(init: Init<RemoveProxyUserRequest>) {
    this.token = init.token;
    this.userName = init.userName;
    this.proxyUserName = init.proxyUserName;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<RemoveProxyUserRequest>): RemoveProxyUserRequest {
    return init instanceof RemoveProxyUserRequest ? init : new RemoveProxyUserRequest(init);
  }

  static write(xml: XmlWriter, value: Init<RemoveProxyUserRequest>): void {
    xml.optional(ns, "token", xsString, value.token);
    xml.optional(ns, "userName", xsString, value.userName);
    xml.optional(ns, "proxyUserName", xsString, value.proxyUserName);
  }

  static read(xml: XmlReader): RemoveProxyUserRequest {
    let token: string | undefined;
    let userName: string | undefined;
    let proxyUserName: string | undefined;
    for (let at = xml.field(requestFields, 0); at >= 0; at = xml.field(requestFields, at + 1)) {
      switch (at) {
        case 0:
          token = xsString.read(xml);
          break;
        case 1:
          userName = xsString.read(xml);
          break;
        case 2:
          proxyUserName = xsString.read(xml);
          break;
      }
    }
    return new RemoveProxyUserRequest({
      token,
      userName,
      proxyUserName,
    });
  }
}

/** Response of operation `removeProxyUser`. */
export class RemoveProxyUserResponse {
  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<RemoveProxyUserResponse>): RemoveProxyUserResponse {
    return init instanceof RemoveProxyUserResponse ? init : new RemoveProxyUserResponse();
  }

  static write(_xml: XmlWriter, _value: Init<RemoveProxyUserResponse>): void {}

  static read(xml: XmlReader): RemoveProxyUserResponse {
    xml.skip();
    return new RemoveProxyUserResponse();
  }
}

/** How operation `removeProxyUser` travels. */
export const removeProxyUser: Operation<RemoveProxyUserRequest, RemoveProxyUserResponse> = {
  name: "removeProxyUser",
  action: "http://www.birst.com/removeProxyUser",
  input: { name: "{http://www.birst.com/}removeProxyUser", codec: RemoveProxyUserRequest },
  output: { name: "{http://www.birst.com/}removeProxyUserResponse", codec: RemoveProxyUserResponse },
  secrets: ["token"],
};
