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

/** Request of operation `addOpenID`. */
export class AddOpenIDRequest {
  /** Element `token`, xs:string, 0..1. */
  token: string | undefined;
  /** Element `userName`, xs:string, 0..1. */
  userName: string | undefined;
  /** Element `openID`, xs:string, 0..1. */
  openID: string | undefined;

  constructor(init: Init<AddOpenIDRequest>) {
    this.token = init.token;
    this.userName = init.userName;
    this.openID = init.openID;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<AddOpenIDRequest>): AddOpenIDRequest {
    return init instanceof AddOpenIDRequest ? init : new AddOpenIDRequest(init);
  }

  static write(xml: XmlWriter, value: Init<AddOpenIDRequest>): void {
    xml.optional(ns, "token", xsString, value.token);
    xml.optional(ns, "userName", xsString, value.userName);
    xml.optional(ns, "openID", xsString, value.openID);
  }

  static read(xml: XmlReader): AddOpenIDRequest {
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
    return new AddOpenIDRequest({
      token,
      userName,
      openID,
    });
  }
}

/** Response of operation `addOpenID`. */
export class AddOpenIDResponse {
  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<AddOpenIDResponse>): AddOpenIDResponse {
    return init instanceof AddOpenIDResponse ? init : new AddOpenIDResponse();
  }

  static write(_xml: XmlWriter, _value: Init<AddOpenIDResponse>): void {}

  static read(xml: XmlReader): AddOpenIDResponse {
    xml.skip();
    return new AddOpenIDResponse();
  }
}

/** How operation `addOpenID` travels. */
export const addOpenID: Operation<AddOpenIDRequest, AddOpenIDResponse> = {
  name: "addOpenID",
  action: "http://www.birst.com/addOpenID",
  input: { name: "{http://www.birst.com/}addOpenID", codec: AddOpenIDRequest },
  output: { name: "{http://www.birst.com/}addOpenIDResponse", codec: AddOpenIDResponse },
  secrets: ["token"],
};
