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
const requestFields = xmlNames(ns, "token", "userName", "spaceID");

/** Request of operation `removeUserFromSpace`. */
export class RemoveUserFromSpaceRequest {
  /** Element `token`, xs:string, 0..1. */
  token: string | undefined;
  /** Element `userName`, xs:string, 0..1. */
  userName: string | undefined;
  /** Element `spaceID`, xs:string, 0..1. */
  spaceID: string | undefined;

  constructor(init: Init<RemoveUserFromSpaceRequest>) {
    this.token = init.token;
    this.userName = init.userName;
    this.spaceID = init.spaceID;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<RemoveUserFromSpaceRequest>): RemoveUserFromSpaceRequest {
    return init instanceof RemoveUserFromSpaceRequest ? init : new RemoveUserFromSpaceRequest(init);
  }

  static write(xml: XmlWriter, value: Init<RemoveUserFromSpaceRequest>): void {
    xml.optional(ns, "token", xsString, value.token);
    xml.optional(ns, "userName", xsString, value.userName);
    xml.optional(ns, "spaceID", xsString, value.spaceID);
  }

  static read(xml: XmlReader): RemoveUserFromSpaceRequest {
    let token: string | undefined;
    let userName: string | undefined;
    let spaceID: string | undefined;
    for (let at = xml.field(requestFields, 0); at >= 0; at = xml.field(requestFields, at + 1)) {
      switch (at) {
        case 0:
          token = xsString.read(xml);
          break;
        case 1:
          userName = xsString.read(xml);
          break;
        case 2:
          spaceID = xsString.read(xml);
          break;
      }
    }
    return new RemoveUserFromSpaceRequest({
      token,
      userName,
      spaceID,
    });
  }
}

/** Response of operation `removeUserFromSpace`. */
export class RemoveUserFromSpaceResponse {
  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<RemoveUserFromSpaceResponse>): RemoveUserFromSpaceResponse {
    return init instanceof RemoveUserFromSpaceResponse ? init : new RemoveUserFromSpaceResponse();
  }

  static write(_xml: XmlWriter, _value: Init<RemoveUserFromSpaceResponse>): void {}

  static read(xml: XmlReader): RemoveUserFromSpaceResponse {
    xml.skip();
    return new RemoveUserFromSpaceResponse();
  }
}

/** How operation `removeUserFromSpace` travels. */
export const removeUserFromSpace: Operation<RemoveUserFromSpaceRequest, RemoveUserFromSpaceResponse> = {
  name: "removeUserFromSpace",
  action: "http://www.birst.com/removeUserFromSpace",
  input: { name: "{http://www.birst.com/}removeUserFromSpace", codec: RemoveUserFromSpaceRequest },
  output: { name: "{http://www.birst.com/}removeUserFromSpaceResponse", codec: RemoveUserFromSpaceResponse },
  secrets: ["token"],
};
