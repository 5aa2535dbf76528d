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
const requestFields = xmlNames(ns, "token", "accountID", "enable");

/** Request of operation `enableAccount`. */
export class EnableAccountRequest {
  /** Element `token`, xs:string, 0..1. */
  token: string | undefined;
  /** Element `accountID`, xs:string, 0..1. */
  accountID: string | undefined;
  /** Element `enable`, xs:boolean, 1..1. */
  enable: boolean;

  constructor(init: Init<EnableAccountRequest>) {
    this.token = init.token;
    this.accountID = init.accountID;
    this.enable = init.enable;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<EnableAccountRequest>): EnableAccountRequest {
    return init instanceof EnableAccountRequest ? init : new EnableAccountRequest(init);
  }

  static write(xml: XmlWriter, value: Init<EnableAccountRequest>): void {
    xml.optional(ns, "token", xsString, value.token);
    xml.optional(ns, "accountID", xsString, value.accountID);
    xml.element(ns, "enable", xsBoolean, value.enable);
  }

  static read(xml: XmlReader): EnableAccountRequest {
    let token: string | undefined;
    let accountID: string | undefined;
    let enable: boolean | undefined;
    for (let at = xml.field(requestFields, 0); at >= 0; at = xml.field(requestFields, at + 1)) {
      switch (at) {
        case 0:
          token = xsString.read(xml);
          break;
        case 1:
          accountID = xsString.read(xml);
          break;
        case 2:
          enable = xsBoolean.read(xml);
          break;
      }
    }
    return new EnableAccountRequest({
      token,
      accountID,
      enable: enable ?? xml.missing(requestFields, 2),
    });
  }
}

/** Response of operation `enableAccount`. */
export class EnableAccountResponse {
  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<EnableAccountResponse>): EnableAccountResponse {
    return init instanceof EnableAccountResponse ? init : new EnableAccountResponse();
  }

  static write(_xml: XmlWriter, _value: Init<EnableAccountResponse>): void {}

  static read(xml: XmlReader): EnableAccountResponse {
    xml.skip();
    return new EnableAccountResponse();
  }
}

/** How operation `enableAccount` travels. */
export const enableAccount: Operation<EnableAccountRequest, EnableAccountResponse> = {
  name: "enableAccount",
  action: "http://www.birst.com/enableAccount",
  input: { name: "{http://www.birst.com/}enableAccount", codec: EnableAccountRequest },
  output: { name: "{http://www.birst.com/}enableAccountResponse", codec: EnableAccountResponse },
  secrets: ["token"],
};
