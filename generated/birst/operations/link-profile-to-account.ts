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
const requestFields = xmlNames(ns, "token", "profileID");

/** Request of operation `linkProfileToAccount`. */
export class LinkProfileToAccountRequest {
  /** Element `token`, xs:string, 0..1. */
  token: string | undefined;
  /** Element `profileID`, xs:string, 0..1. */
  profileID: string | undefined;

  constructor(init: Init<LinkProfileToAccountRequest>) {
    this.token = init.token;
    this.profileID = init.profileID;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<LinkProfileToAccountRequest>): LinkProfileToAccountRequest {
    return init instanceof LinkProfileToAccountRequest ? init : new LinkProfileToAccountRequest(init);
  }

  static write(xml: XmlWriter, value: Init<LinkProfileToAccountRequest>): void {
    xml.optional(ns, "token", xsString, value.token);
    xml.optional(ns, "profileID", xsString, value.profileID);
  }

  static read(xml: XmlReader): LinkProfileToAccountRequest {
    let token: string | undefined;
    let profileID: string | undefined;
    for (let at = xml.field(requestFields, 0); at >= 0; at = xml.field(requestFields, at + 1)) {
      switch (at) {
        case 0:
          token = xsString.read(xml);
          break;
        case 1:
          profileID = xsString.read(xml);
          break;
      }
    }
    return new LinkProfileToAccountRequest({
      token,
      profileID,
    });
  }
}

/** Response of operation `linkProfileToAccount`. */
export class LinkProfileToAccountResponse {
  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<LinkProfileToAccountResponse>): LinkProfileToAccountResponse {
    return init instanceof LinkProfileToAccountResponse ? init : new LinkProfileToAccountResponse();
  }

  static write(_xml: XmlWriter, _value: Init<LinkProfileToAccountResponse>): void {}

  static read(xml: XmlReader): LinkProfileToAccountResponse {
    xml.skip();
    return new LinkProfileToAccountResponse();
  }
}

/** How operation `linkProfileToAccount` travels. */
export const linkProfileToAccount: Operation<LinkProfileToAccountRequest, LinkProfileToAccountResponse> = {
  name: "linkProfileToAccount",
  action: "http://www.birst.com/linkProfileToAccount",
  input: { name: "{http://www.birst.com/}linkProfileToAccount", codec: LinkProfileToAccountRequest },
  output: {
    name: "{http://www.birst.com/}linkProfileToAccountResponse",
    codec: LinkProfileToAccountResponse,
  },
  secrets: ["token"],
};
