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
const requestFields = xmlNames(ns, "token", "spaceID", "email");

/** Request of operation `setEmailFromForSpace`. */
export class SetEmailFromForSpaceRequest {
  /** Element `token`, xs:string, 0..1. */
  token: string | undefined;
  /** Element `spaceID`, xs:string, 0..1. */
  spaceID: string | undefined;
  /** Element `email`, xs:string, 0..1. */
  email: string | undefined;

  constructor(init: Init<SetEmailFromForSpaceRequest>) {
    this.token = init.token;
    this.spaceID = init.spaceID;
    this.email = init.email;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<SetEmailFromForSpaceRequest>): SetEmailFromForSpaceRequest {
    return init instanceof SetEmailFromForSpaceRequest ? init : new SetEmailFromForSpaceRequest(init);
  }

  static write(xml: XmlWriter, value: Init<SetEmailFromForSpaceRequest>): void {
    xml.optional(ns, "token", xsString, value.token);
    xml.optional(ns, "spaceID", xsString, value.spaceID);
    xml.optional(ns, "email", xsString, value.email);
  }

  static read(xml: XmlReader): SetEmailFromForSpaceRequest {
    let token: string | undefined;
    let spaceID: string | undefined;
    let email: string | undefined;
    for (let at = xml.field(requestFields, 0); at >= 0; at = xml.field(requestFields, at + 1)) {
      switch (at) {
        case 0:
          token = xsString.read(xml);
          break;
        case 1:
          spaceID = xsString.read(xml);
          break;
        case 2:
          email = xsString.read(xml);
          break;
      }
    }
    return new SetEmailFromForSpaceRequest({
      token,
      spaceID,
      email,
    });
  }
}

/** Response of operation `setEmailFromForSpace`. */
export class SetEmailFromForSpaceResponse {
  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<SetEmailFromForSpaceResponse>): SetEmailFromForSpaceResponse {
    return init instanceof SetEmailFromForSpaceResponse ? init : new SetEmailFromForSpaceResponse();
  }

  static write(_xml: XmlWriter, _value: Init<SetEmailFromForSpaceResponse>): void {}

  static read(xml: XmlReader): SetEmailFromForSpaceResponse {
    xml.skip();
    return new SetEmailFromForSpaceResponse();
  }
}

/** How operation `setEmailFromForSpace` travels. */
export const setEmailFromForSpace: Operation<SetEmailFromForSpaceRequest, SetEmailFromForSpaceResponse> = {
  name: "setEmailFromForSpace",
  action: "http://www.birst.com/setEmailFromForSpace",
  input: { name: "{http://www.birst.com/}setEmailFromForSpace", codec: SetEmailFromForSpaceRequest },
  output: {
    name: "{http://www.birst.com/}setEmailFromForSpaceResponse",
    codec: SetEmailFromForSpaceResponse,
  },
  secrets: ["token"],
};
