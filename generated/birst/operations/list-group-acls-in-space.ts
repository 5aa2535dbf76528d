// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import {
  arrayOf,
  type Init,
  type ItemPath,
  nillable,
  type Operation,
  type XmlReader,
  type XmlWriter,
  xmlNames,
  xsString,
} from "../runtime/index.js";

const ns = "http://www.birst.com/";
const arrayOfString = arrayOf(ns, "string", nillable(xsString));
const listGroupAclsInSpaceResultItemCodec = nillable(xsString);
const requestFields = xmlNames(ns, "token", "groupName", "spaceID");
const responseFields = xmlNames(ns, "listGroupAclsInSpaceResult");

/** Request of operation `listGroupAclsInSpace`. */
export class ListGroupAclsInSpaceRequest {
  /** Element `token`, xs:string, 0..1. */
  token: string | undefined;
  /** Element `groupName`, xs:string, 0..1. */
  groupName: string | undefined;
  /** Element `spaceID`, xs:string, 0..1. */
  spaceID: string | undefined;

  constructor(init: Init<ListGroupAclsInSpaceRequest>) {
    this.token = init.token;
    this.groupName = init.groupName;
    this.spaceID = init.spaceID;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<ListGroupAclsInSpaceRequest>): ListGroupAclsInSpaceRequest {
    return init instanceof ListGroupAclsInSpaceRequest ? init : new ListGroupAclsInSpaceRequest(init);
  }

  static write(xml: XmlWriter, value: Init<ListGroupAclsInSpaceRequest>): void {
    xml.optional(ns, "token", xsString, value.token);
    xml.optional(ns, "groupName", xsString, value.groupName);
    xml.optional(ns, "spaceID", xsString, value.spaceID);
  }

  static read(xml: XmlReader): ListGroupAclsInSpaceRequest {
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
    return new ListGroupAclsInSpaceRequest({
      token,
      groupName,
      spaceID,
    });
  }
}

/** Response of operation `listGroupAclsInSpace`. */
export class ListGroupAclsInSpaceResponse {
  /** Element `listGroupAclsInSpaceResult`, ArrayOfString, 0..1. */
  listGroupAclsInSpaceResult: (string | null)[];

  constructor(init: Init<ListGroupAclsInSpaceResponse>) {
    this.listGroupAclsInSpaceResult =
      init.listGroupAclsInSpaceResult === undefined
        ? []
        : arrayOfString.from(init.listGroupAclsInSpaceResult);
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<ListGroupAclsInSpaceResponse>): ListGroupAclsInSpaceResponse {
    return init instanceof ListGroupAclsInSpaceResponse ? init : new ListGroupAclsInSpaceResponse(init);
  }

  static write(xml: XmlWriter, value: Init<ListGroupAclsInSpaceResponse>): void {
    xml.optional(ns, "listGroupAclsInSpaceResult", arrayOfString, value.listGroupAclsInSpaceResult);
  }

  static read(xml: XmlReader): ListGroupAclsInSpaceResponse {
    let listGroupAclsInSpaceResult: (string | null)[] | undefined;
    for (let at = xml.field(responseFields, 0); at >= 0; at = xml.field(responseFields, at + 1)) {
      switch (at) {
        case 0:
          listGroupAclsInSpaceResult = arrayOfString.read(xml);
          break;
      }
    }
    return new ListGroupAclsInSpaceResponse({
      listGroupAclsInSpaceResult: listGroupAclsInSpaceResult ?? [],
    });
  }
}

/** How operation `listGroupAclsInSpace` travels. */
export const listGroupAclsInSpace: Operation<ListGroupAclsInSpaceRequest, ListGroupAclsInSpaceResponse> = {
  name: "listGroupAclsInSpace",
  action: "http://www.birst.com/listGroupAclsInSpace",
  input: { name: "{http://www.birst.com/}listGroupAclsInSpace", codec: ListGroupAclsInSpaceRequest },
  output: {
    name: "{http://www.birst.com/}listGroupAclsInSpaceResponse",
    codec: ListGroupAclsInSpaceResponse,
  },
  secrets: ["token"],
};

/** The items of `listGroupAclsInSpaceResult` in the response of `listGroupAclsInSpace`, for `streamItems`. */
export const listGroupAclsInSpaceItems: ItemPath<
  ListGroupAclsInSpaceRequest,
  ListGroupAclsInSpaceResponse,
  string | null
> = {
  operation: listGroupAclsInSpace,
  path: ["{http://www.birst.com/}listGroupAclsInSpaceResult", "{http://www.birst.com/}string"],
  codec: listGroupAclsInSpaceResultItemCodec,
};
