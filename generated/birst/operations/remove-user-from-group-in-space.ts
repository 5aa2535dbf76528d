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

/** Request of operation `removeUserFromGroupInSpace`. */
export class RemoveUserFromGroupInSpaceRequest {
  /** Element `token`, xs:string, 0..1. */
  token: string | undefined;
  /** Element `userName`, xs:string, 0..1. */
  userName: string | undefined;
  /** Element `groupName`, xs:string, 0..1. */
  groupName: string | undefined;
  /** Element `spaceID`, xs:string, 0..1. */
  spaceID: string | undefined;

  constructor(init: Init<RemoveUserFromGroupInSpaceRequest>) {
    this.token = init.token;
    this.userName = init.userName;
    this.groupName = init.groupName;
    this.spaceID = init.spaceID;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<RemoveUserFromGroupInSpaceRequest>): RemoveUserFromGroupInSpaceRequest {
    return init instanceof RemoveUserFromGroupInSpaceRequest
      ? init
      : new RemoveUserFromGroupInSpaceRequest(init);
  }

  static write(xml: XmlWriter, value: Init<RemoveUserFromGroupInSpaceRequest>): void {
    xml.optional(ns, "token", xsString, value.token);
    xml.optional(ns, "userName", xsString, value.userName);
    xml.optional(ns, "groupName", xsString, value.groupName);
    xml.optional(ns, "spaceID", xsString, value.spaceID);
  }

  static read(xml: XmlReader): RemoveUserFromGroupInSpaceRequest {
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
    return new RemoveUserFromGroupInSpaceRequest({
      token,
      userName,
      groupName,
      spaceID,
    });
  }
}

/** Response of operation `removeUserFromGroupInSpace`. */
export class RemoveUserFromGroupInSpaceResponse {
  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<RemoveUserFromGroupInSpaceResponse>): RemoveUserFromGroupInSpaceResponse {
    return init instanceof RemoveUserFromGroupInSpaceResponse
      ? init
      : new RemoveUserFromGroupInSpaceResponse();
  }

  static write(_xml: XmlWriter, _value: Init<RemoveUserFromGroupInSpaceResponse>): void {}

  static read(xml: XmlReader): RemoveUserFromGroupInSpaceResponse {
    xml.skip();
    return new RemoveUserFromGroupInSpaceResponse();
  }
}

/** How operation `removeUserFromGroupInSpace` travels. */
export const removeUserFromGroupInSpace: Operation<
  RemoveUserFromGroupInSpaceRequest,
  RemoveUserFromGroupInSpaceResponse
> = {
  name: "removeUserFromGroupInSpace",
  action: "http://www.birst.com/removeUserFromGroupInSpace",
  input: {
    name: "{http://www.birst.com/}removeUserFromGroupInSpace",
    codec: RemoveUserFromGroupInSpaceRequest,
  },
  output: {
    name: "{http://www.birst.com/}removeUserFromGroupInSpaceResponse",
    codec: RemoveUserFromGroupInSpaceResponse,
  },
  secrets: ["token"],
};
