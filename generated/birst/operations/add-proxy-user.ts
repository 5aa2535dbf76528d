// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import {
  type Init,
  type Operation,
  type XmlReader,
  type XmlWriter,
  type XsDateTime,
  xmlNames,
  xsDateTime,
  xsString,
} from "../runtime/index.js";

const ns = "http://www.birst.com/";
const requestFields = xmlNames(ns, "token", "userName", "proxyUserName", "expiration");

/** Request of operation `addProxyUser`. */
export class AddProxyUserRequest {
  /** Element `token`, xs:string, 0..1. */
  token: string | undefined;
  /** Element `userName`, xs:string, 0..1. */
  userName: string | undefined;
  /** Element `proxyUserName`, xs:string, 0..1. */
  proxyUserName: string | undefined;
  /** Element `expiration`, xs:dateTime, 1..1. */
  expiration: XsDateTime;

  constructor(init: Init<AddProxyUserRequest>) {
    this.token = init.token;
    this.userName = init.userName;
    this.proxyUserName = init.proxyUserName;
    this.expiration = xsDateTime.from(init.expiration);
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<AddProxyUserRequest>): AddProxyUserRequest {
    return init instanceof AddProxyUserRequest ? init : new AddProxyUserRequest(init);
  }

  static write(xml: XmlWriter, value: Init<AddProxyUserRequest>): void {
    xml.optional(ns, "token", xsString, value.token);
    xml.optional(ns, "userName", xsString, value.userName);
    xml.optional(ns, "proxyUserName", xsString, value.proxyUserName);
    xml.element(ns, "expiration", xsDateTime, value.expiration);
  }

  static read(xml: XmlReader): AddProxyUserRequest {
    let token: string | undefined;
    let userName: string | undefined;
    let proxyUserName: string | undefined;
    let expiration: XsDateTime | undefined;
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
        case 3:
          expiration = xsDateTime.read(xml);
          break;
      }
    }
    return new AddProxyUserRequest({
      token,
      userName,
      proxyUserName,
      expiration: expiration ?? xml.missing(requestFields, 3),
    });
  }
}

/** Response of operation `addProxyUser`. */
export class AddProxyUserResponse {
  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<AddProxyUserResponse>): AddProxyUserResponse {
    return init instanceof AddProxyUserResponse ? init : new AddProxyUserResponse();
  }

  static write(_xml: XmlWriter, _value: Init<AddProxyUserResponse>): void {}

  static read(xml: XmlReader): AddProxyUserResponse {
    xml.skip();
    return new AddProxyUserResponse();
  }
}

/** How operation `addProxyUser` travels. */
export const addProxyUser: Operation<AddProxyUserRequest, AddProxyUserResponse> = {
  name: "addProxyUser",
  action: "http://www.birst.com/addProxyUser",
  input: { name: "{http://www.birst.com/}addProxyUser", codec: AddProxyUserRequest },
  output: { name: "{http://www.birst.com/}addProxyUserResponse", codec: AddProxyUserResponse },
  secrets: ["token"],
};
