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
const listUsersInGroupInSpaceResultItemCodec = nillable(xsString);
const requestFields = xmlNames(ns, "token", "groupName", "spaceID");
const responseFields = xmlNames(ns, "listUsersInGroupInSpaceResult");

/** Request of operation `listUsersInGroupInSpace`. */
export class ListUsersInGroupInSpaceRequest {
  /** Element `token`, xs:string, 0..1. */
  token: string | undefined;
  /** Element `groupName`, xs:string, 0..1. */
  groupName: string | undefined;
  /** Element `spaceID`, xs:string, 0..1. */
  spaceID: string | undefined;

  constructor(init: Init<ListUsersInGroupInSpaceRequest>) {
    this.token = init.token;
    this.groupName = init.groupName;
    this.spaceID = init.spaceID;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<ListUsersInGroupInSpaceRequest>): ListUsersInGroupInSpaceRequest {
    return init instanceof ListUsersInGroupInSpaceRequest ? init : new ListUsersInGroupInSpaceRequest(init);
  }

  static write(xml: XmlWriter, value: Init<ListUsersInGroupInSpaceRequest>): void {
    xml.optional(ns, "token", xsString, value.token);
    xml.optional(ns, "groupName", xsString, value.groupName);
    xml.optional(ns, "spaceID", xsString, value.spaceID);
  }

  static read(xml: XmlReader): ListUsersInGroupInSpaceRequest {
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
    return new ListUsersInGroupInSpaceRequest({
      token,
      groupName,
      spaceID,
    });
  }
}

/** Response of operation `listUsersInGroupInSpace`. */
export class ListUsersInGroupInSpaceResponse {
  /** Element `listUsersInGroupInSpaceResult`, ArrayOfString, 0..1. */
  listUsersInGroupInSpaceResult: (string | null)[];

  constructor(init: Init<ListUsersInGroupInSpaceResponse>) {
    this.listUsersInGroupInSpaceResult =
      init.listUsersInGroupInSpaceResult === undefined
        ? []
        : arrayOfString.from(init.listUsersInGroupInSpaceResult);
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<ListUsersInGroupInSpaceResponse>): ListUsersInGroupInSpaceResponse {
    return init instanceof ListUsersInGroupInSpaceResponse ? init : new ListUsersInGroupInSpaceResponse(init);
  }

  static write(xml: XmlWriter, value: Init<ListUsersInGroupInSpaceResponse>): void {
    xml.optional(ns, "listUsersInGroupInSpaceResult", arrayOfString, value.listUsersInGroupInSpaceResult);
  }

  static read(xml: XmlReader): ListUsersInGroupInSpaceResponse {
    let listUsersInGroupInSpaceResult: (string | null)[] | undefined;
    for (let at = xml.field(responseFields, 0); at >= 0; at = xml.field(responseFields, at + 1)) {
      switch (at) {
        case 0:
          listUsersInGroupInSpaceResult = arrayOfString.read(xml);
          break;
      }
    }
    return new ListUsersInGroupInSpaceResponse({
      listUsersInGroupInSpaceResult: listUsersInGroupInSpaceResult ?? [],
    });
  }
}

/** How operation `listUsersInGroupInSpace` travels. */
export const listUsersInGroupInSpace: Operation<
  ListUsersInGroupInSpaceRequest,
  ListUsersInGroupInSpaceResponse
> = {
  name: "listUsersInGroupInSpace",
  action: "http://www.birst.com/listUsersInGroupInSpace",
  input: { name: "{http://www.birst.com/}listUsersInGroupInSpace", codec: ListUsersInGroupInSpaceRequest },
  output: {
    name: "{http://www.birst.com/}listUsersInGroupInSpaceResponse",
    codec: ListUsersInGroupInSpaceResponse,
  },
  secrets: ["token"],
};

/**
 * The items of `listUsersInGroupInSpaceResult` in the response of `listUsersInGroupInSpace`, for
 * `streamItems`.
 */
export const listUsersInGroupInSpaceItems: ItemPath<
  ListUsersInGroupInSpaceRequest,
  ListUsersInGroupInSpaceResponse,
  string | null
> = {
  operation: listUsersInGroupInSpace,
  path: ["{http://www.birst.com/}listUsersInGroupInSpaceResult", "{http://www.birst.com/}string"],
  codec: listUsersInGroupInSpaceResultItemCodec,
};
