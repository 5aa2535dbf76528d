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
const requestFields = xmlNames(ns, "token", "userName", "groupName", "spaceID");

/** Request of operation `addUserToGroupInSpace`. */
export class AddUserToGroupInSpaceRequest {
  /** Element `token`, xs:string, 0..1. */
  token: string | undefined;
  /** Element `userName`, xs:string, 0..1. */
  userName: string | undefined;
  /** Element `groupName`, xs:string, 0..1. */
  groupName: string | undefined;
  /** Element `spaceID`, xs:string, 0..1. */
  spaceID: string | undefined;

  constructor(init: Init<AddUserToGroupInSpaceRequest>) {
    this.token = init.token;
    this.userName = init.userName;
    this.groupName = init.groupName;
    this.spaceID = init.spaceID;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<AddUserToGroupInSpaceRequest>): AddUserToGroupInSpaceRequest {
    return init instanceof AddUserToGroupInSpaceRequest ? init : new AddUserToGroupInSpaceRequest(init);
  }

  static write(xml: XmlWriter, value: Init<AddUserToGroupInSpaceRequest>): void {
    xml.optional(ns, "token", xsString, value.token);
    xml.optional(ns, "userName", xsString, value.userName);
    xml.optional(ns, "groupName", xsString, value.groupName);
    xml.optional(ns, "spaceID", xsString, value.spaceID);
  }

  static read(xml: XmlReader): AddUserToGroupInSpaceRequest {
    let token: string | undefined;
    let userName: string | undefined;
    let groupName: string | undefined;
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
          groupName = xsString.read(xml);
          break;
        case 3:
          spaceID = xsString.read(xml);
          break;
      }
    }
    return new AddUserToGroupInSpaceRequest({
      token,
      userName,
      groupName,
      spaceID,
    });
  }
}

/** Response of operation `addUserToGroupInSpace`. */
export class AddUserToGroupInSpaceResponse {
  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<AddUserToGroupInSpaceResponse>): AddUserToGroupInSpaceResponse {
    return init instanceof AddUserToGroupInSpaceResponse ? init : new AddUserToGroupInSpaceResponse();
  }

  static write(_xml: XmlWriter, _value: Init<AddUserToGroupInSpaceResponse>): void {}

  static read(xml: XmlReader): AddUserToGroupInSpaceResponse {
    xml.skip();
    return new AddUserToGroupInSpaceResponse();
  }
}

/** How operation `addUserToGroupInSpace` travels. */
export const addUserToGroupInSpace: Operation<AddUserToGroupInSpaceRequest, AddUserToGroupInSpaceResponse> = {
  name: "addUserToGroupInSpace",
  action: "http://www.birst.com/addUserToGroupInSpace",
  input: { name: "{http://www.birst.com/}addUserToGroupInSpace", codec: AddUserToGroupInSpaceRequest },
  output: {
    name: "{http://www.birst.com/}addUserToGroupInSpaceResponse",
    codec: AddUserToGroupInSpaceResponse,
  },
  secrets: ["token"],
};
