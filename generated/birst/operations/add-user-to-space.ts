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
const requestFields = xmlNames(ns, "token", "userName", "spaceID", "hasAdmin");

/** Request of operation `addUserToSpace`. */
export class AddUserToSpaceRequest {
  /** Element `token`, xs:string, 0..1. */
  token: string | undefined;
  /** Element `userName`, xs:string, 0..1. */
  userName: string | undefined;
  /** Element `spaceID`, xs:string, 0..1. */
  spaceID: string | undefined;
  /** Element `hasAdmin`, xs:boolean, 1..1. */
  hasAdmin: boolean;

  constructor(init: Init<AddUserToSpaceRequest>) {
    this.token = init.token;
    this.userName = init.userName;
    this.spaceID = init.spaceID;
    this.hasAdmin = init.hasAdmin;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<AddUserToSpaceRequest>): AddUserToSpaceRequest {
    return init instanceof AddUserToSpaceRequest ? init : new AddUserToSpaceRequest(init);
  }

  static write(xml: XmlWriter, value: Init<AddUserToSpaceRequest>): void {
    xml.optional(ns, "token", xsString, value.token);
    xml.optional(ns, "userName", xsString, value.userName);
    xml.optional(ns, "spaceID", xsString, value.spaceID);
    xml.element(ns, "hasAdmin", xsBoolean, value.hasAdmin);
  }

  static read(xml: XmlReader): AddUserToSpaceRequest {
    let token: string | undefined;
    let userName: string | undefined;
    let spaceID: string | undefined;
    let hasAdmin: boolean | undefined;
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
        case 3:
          hasAdmin = xsBoolean.read(xml);
          break;
      }
    }
    return new AddUserToSpaceRequest({
      token,
      userName,
      spaceID,
      hasAdmin: hasAdmin ?? xml.missing(requestFields, 3),
    });
  }
}

/** Response of operation `addUserToSpace`. */
export class AddUserToSpaceResponse {
  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<AddUserToSpaceResponse>): AddUserToSpaceResponse {
    return init instanceof AddUserToSpaceResponse ? init : new AddUserToSpaceResponse();
  }

  static write(_xml: XmlWriter, _value: Init<AddUserToSpaceResponse>): void {}

  static read(xml: XmlReader): AddUserToSpaceResponse {
    xml.skip();
    return new AddUserToSpaceResponse();
  }
}

/** How operation `addUserToSpace` travels. */
export const addUserToSpace: Operation<AddUserToSpaceRequest, AddUserToSpaceResponse> = {
  name: "addUserToSpace",
  action: "http://www.birst.com/addUserToSpace",
  input: { name: "{http://www.birst.com/}addUserToSpace", codec: AddUserToSpaceRequest },
  output: { name: "{http://www.birst.com/}addUserToSpaceResponse", codec: AddUserToSpaceResponse },
  secrets: ["token"],
};
