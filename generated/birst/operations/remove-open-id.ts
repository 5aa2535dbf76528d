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
const requestFields = xmlNames(ns, "token", "userName", "openID");

/** Request of operation `removeOpenID`. */
export class RemoveOpenIDRequest {
  /** Element `token`, xs:string, 0..1. */
  token: string | undefined;
  /** Element `userName`, xs:string, 0..1. */
  userName: string | undefined;
  /** Element `openID`, xs:string, 0..1. */
  openID: string | undefined;

  constructor(init: Init<RemoveOpenIDRequest>) {
    this.token = init.token;
    this.userName = init.userName;
    this.openID = init.openID;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<RemoveOpenIDRequest>): RemoveOpenIDRequest {
    return init instanceof RemoveOpenIDRequest ? init : new RemoveOpenIDRequest(init);
  }

  static write(xml: XmlWriter, value: Init<RemoveOpenIDRequest>): void {
    xml.optional(ns, "token", xsString, value.token);
    xml.optional(ns, "userName", xsString, value.userName);
    xml.optional(ns, "openID", xsString, value.openID);
  }

  static read(xml: XmlReader): RemoveOpenIDRequest {
    let token: string | undefined;
    let userName: string | undefined;
    let openID: string | undefined;
    for (let at = xml.field(requestFields, 0); at >= 0; at = xml.field(requestFields, at + 1)) {
      switch (at) {
        case 0:
          token = xsString.read(xml);
          break;
        case 1:
          userName = xsString.read(xml);
          break;
        case 2:
          openID = xsString.read(xml);
          break;
      }
    }
    return new RemoveOpenIDRequest({
      token,
      userName,
      openID,
    });
  }
}

/** Response of operation `removeOpenID`. */
export class RemoveOpenIDResponse {
  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<RemoveOpenIDResponse>): RemoveOpenIDResponse {
    return init instanceof RemoveOpenIDResponse ? init : new RemoveOpenIDResponse();
  }

  static write(_xml: XmlWriter, _value: Init<RemoveOpenIDResponse>): void {}

  static read(xml: XmlReader): RemoveOpenIDResponse {
    xml.skip();
    return new RemoveOpenIDResponse();
  }
}

/** How operation `removeOpenID` travels. */
export const removeOpenID: Operation<RemoveOpenIDRequest, RemoveOpenIDResponse> = {
  name: "removeOpenID",
  action: "http://www.birst.com/removeOpenID",
  input: { name: "{http://www.birst.com/}removeOpenID", codec: RemoveOpenIDRequest },
  output: { name: "{http://www.birst.com/}removeOpenIDResponse", codec: RemoveOpenIDResponse },
  secrets: ["token"],
};
