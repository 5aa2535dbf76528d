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
const requestFields = xmlNames(ns, "token", "groupName", "aclTag", "spaceID");

/** Request of operation `removeAclFromGroupInSpace`. */
export class RemoveAclFromGroupInSpaceRequest {
  /** Element `token`, xs:string, 0..1. */
  token: string | undefined;
  /** Element `groupName`, xs:string, 0..1. */
  groupName: string | undefined;
  /** Element `aclTag`, xs:string, 0..1. */
  aclTag: string | undefined;
  /** Element `spaceID`, xs:string, 0..1. */
  spaceID: string | undefined;

  constructor(init: Init<RemoveAclFromGroupInSpaceRequest>) {
    this.token = init.token;
    this.groupName = init.groupName;
    this.aclTag = init.aclTag;
    this.spaceID = init.spaceID;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<RemoveAclFromGroupInSpaceRequest>): RemoveAclFromGroupInSpaceRequest {
    return init instanceof RemoveAclFromGroupInSpaceRequest
      ? init
      : new RemoveAclFromGroupInSpaceRequest(init);
  }

  static write(xml: XmlWriter, value: Init<RemoveAclFromGroupInSpaceRequest>): void {
    xml.optional(ns, "token", xsString, value.token);
    xml.optional(ns, "groupName", xsString, value.groupName);
    xml.optional(ns, "aclTag", xsString, value.aclTag);
    xml.optional(ns, "spaceID", xsString, value.spaceID);
  }

  static read(xml: XmlReader): RemoveAclFromGroupInSpaceRequest {
    let token: string | undefined;
    let groupName: string | undefined;
    let aclTag: string | undefined;
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
          aclTag = xsString.read(xml);
          break;
        case 3:
          spaceID = xsString.read(xml);
          break;
      }
    }
    return new RemoveAclFromGroupInSpaceRequest({
      token,
      groupName,
      aclTag,
      spaceID,
    });
  }
}

/** Response of operation `removeAclFromGroupInSpace`. */
export class RemoveAclFromGroupInSpaceResponse {
  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<RemoveAclFromGroupInSpaceResponse>): RemoveAclFromGroupInSpaceResponse {
    return init instanceof RemoveAclFromGroupInSpaceResponse ? init : new RemoveAclFromGroupInSpaceResponse();
  }

  static write(_xml: XmlWriter, _value: Init<RemoveAclFromGroupInSpaceResponse>): void {}

  static read(xml: XmlReader): RemoveAclFromGroupInSpaceResponse {
    xml.skip();
    return new RemoveAclFromGroupInSpaceResponse();
  }
}

/** How operation `removeAclFromGroupInSpace` travels. */
export const removeAclFromGroupInSpace: Operation<
  RemoveAclFromGroupInSpaceRequest,
  RemoveAclFromGroupInSpaceResponse
> = {
  name: "removeAclFromGroupInSpace",
  action: "http://www.birst.com/removeAclFromGroupInSpace",
  input: {
    name: "{http://www.birst.com/}removeAclFromGroupInSpace",
    codec: RemoveAclFromGroupInSpaceRequest,
  },
  output: {
    name: "{http://www.birst.com/}removeAclFromGroupInSpaceResponse",
    codec: RemoveAclFromGroupInSpaceResponse,
  },
  secrets: ["token"],
};
