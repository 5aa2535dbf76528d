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
const requestFields = xmlNames(ns, "token", "groupName", "spaceID");

/** Request of operation `addGroupToSpace`. */
export class AddGroupToSpaceRequest {
  /** Element `token`, xs:string, 0..1. */
  token: string | undefined;
  /** Element `groupName`, xs:string, 0..1. */
  groupName: string | undefined;
  /** Element `spaceID`, xs:string, 0..1. */
  spaceID: string | undefined;

  constructor(init: Init<AddGroupToSpaceRequest>) {
    this.token = init.token;
    this.groupName = init.groupName;
    this.spaceID = init.spaceID;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<AddGroupToSpaceRequest>): AddGroupToSpaceRequest {
    return init instanceof AddGroupToSpaceRequest ? init : new AddGroupToSpaceRequest(init);
  }

  static write(xml: XmlWriter, value: Init<AddGroupToSpaceRequest>): void {
    xml.optional(ns, "token", xsString, value.token);
    xml.optional(ns, "groupName", xsString, value.groupName);
    xml.optional(ns, "spaceID", xsString, value.spaceID);
  }

  static read(xml: XmlReader): AddGroupToSpaceRequest {
    let token: string | undefined;
    let groupName: string | undefined;
    let spaceID: string | undefined;
    for (let at = xml.field(requestFields, 0); at >= 0; at = xml.field(requestFields, at + 1)) {
      switch (at) {
        case 0:
          token = xsString.read(xml);
          break;
        case 1:
          groupName = xsString.read(xml);
          break;
        case 2:
          spaceID = xsString.read(xml);
          break;
      }
    }
    return new AddGroupToSpaceRequest({
      token,
      groupName,
      spaceID,
    });
  }
}

/** Response of operation `addGroupToSpace`. */
export class AddGroupToSpaceResponse {
  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<AddGroupToSpaceResponse>): AddGroupToSpaceResponse {
    return init instanceof AddGroupToSpaceResponse ? init : new AddGroupToSpaceResponse();
  }

  static write(_xml: XmlWriter, _value: Init<AddGroupToSpaceResponse>): void {}

  static read(xml: XmlReader): AddGroupToSpaceResponse {
    xml.skip();
    return new AddGroupToSpaceResponse();
  }
}

/** How operation `addGroupToSpace` travels. */
export const addGroupToSpace: Operation<AddGroupToSpaceRequest, AddGroupToSpaceResponse> = {
  name: "addGroupToSpace",
  action: "http://www.birst.com/addGroupToSpace",
  input: { name: "{http://www.birst.com/}addGroupToSpace", codec: AddGroupToSpaceRequest },
  output: { name: "{http://www.birst.com/}addGroupToSpaceResponse", codec: AddGroupToSpaceResponse },
  secrets: ["token"],
};
