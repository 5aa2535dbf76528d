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

/** Request of operation `removeGroupFromSpace`. */
export class RemoveGroupFromSpaceRequest {
  /** Element `token`, xs:string, 0..1. */
  token: string | undefined;
  /** Element `groupName`, xs:string, 0..1. */
  groupName: string | undefined;
  /** Element `spaceID`, xs:string, 0..1. */
  spaceID: string | undefined;

  constructor(init: Init<RemoveGroupFromSpaceRequest>) {
    this.token = init.token;
    this.groupName = init.groupName;
    this.spaceID = init.spaceID;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<RemoveGroupFromSpaceRequest>): RemoveGroupFromSpaceRequest {
    return init instanceof RemoveGroupFromSpaceRequest ? init : new RemoveGroupFromSpaceRequest(init);
  }

  static write(xml: XmlWriter, value: Init<RemoveGroupFromSpaceRequest>): void {
    xml.optional(ns, "token", xsString, value.token);
    xml.optional(ns, "groupName", xsString, value.groupName);
    xml.optional(ns, "spaceID", xsString, value.spaceID);
  }

  static read(xml: XmlReader): RemoveGroupFromSpaceRequest {
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
    return new RemoveGroupFromSpaceRequest({
      token,
      groupName,
      spaceID,
    });
  }
}

/** Response of operation `removeGroupFromSpace`. */
export class RemoveGroupFromSpaceResponse {
  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<RemoveGroupFromSpaceResponse>): RemoveGroupFromSpaceResponse {
    return init instanceof RemoveGroupFromSpaceResponse ? init : new RemoveGroupFromSpaceResponse();
  }

  static write(_xml: XmlWriter, _value: Init<RemoveGroupFromSpaceResponse>): void {}

  static read(xml: XmlReader): RemoveGroupFromSpaceResponse {
    xml.skip();
    return new RemoveGroupFromSpaceResponse();
  }
}

/** How operation `removeGroupFromSpace` travels. */
export const removeGroupFromSpace: Operation<RemoveGroupFromSpaceRequest, RemoveGroupFromSpaceResponse> = {
  name: "removeGroupFromSpace",
  action: "http://www.birst.com/removeGroupFromSpace",
  input: { name: "{http://www.birst.com/}removeGroupFromSpace", codec: RemoveGroupFromSpaceRequest },
  output: {
    name: "{http://www.birst.com/}removeGroupFromSpaceResponse",
    codec: RemoveGroupFromSpaceResponse,
  },
  secrets: ["token"],
};
