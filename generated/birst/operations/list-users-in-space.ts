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
const listUsersInSpaceResultItemCodec = nillable(xsString);
const requestFields = xmlNames(ns, "token", "spaceID");
const responseFields = xmlNames(ns, "listUsersInSpaceResult");

/** Request of operation `listUsersInSpace`. */
export class ListUsersInSpaceRequest {
  /** Element `token`, xs:string, 0..1. */
  token: string | undefined;
  /** Element `spaceID`, xs:string, 0..1. */
  spaceID: string | undefined;

  constructor(init: Init<ListUsersInSpaceRequest>) {
    this.token = init.token;
    this.spaceID = init.spaceID;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<ListUsersInSpaceRequest>): ListUsersInSpaceRequest {
    return init instanceof ListUsersInSpaceRequest ? init : new ListUsersInSpaceRequest(init);
  }

  static write(xml: XmlWriter, value: Init<ListUsersInSpaceRequest>): void {
    xml.optional(ns, "token", xsString, value.token);
    xml.optional(ns, "spaceID", xsString, value.spaceID);
  }

  static read(xml: XmlReader): ListUsersInSpaceRequest {
    let token: string | undefined;
    let spaceID: string | undefined;
    for (let at = xml.field(requestFields, 0); at >= 0; at = xml.field(requestFields, at + 1)) {
      switch (at) {
        case 0:
          token = xsString.read(xml);
          break;
        case 1:
          spaceID = xsString.read(xml);
          break;
      }
    }
    return new ListUsersInSpaceRequest({
      token,
      spaceID,
    });
  }
}

/** Response of operation `listUsersInSpace`. */
export class ListUsersInSpaceResponse {
  /** Element `listUsersInSpaceResult`, ArrayOfString, 0..1. */
  listUsersInSpaceResult: (string | null)[];

  constructor(init: Init<ListUsersInSpaceResponse>) {
    this.listUsersInSpaceResult =
      init.listUsersInSpaceResult === undefined ? [] : arrayOfString.from(init.listUsersInSpaceResult);
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<ListUsersInSpaceResponse>): ListUsersInSpaceResponse {
    return init instanceof ListUsersInSpaceResponse ? init : new ListUsersInSpaceResponse(init);
  }

  static write(xml: XmlWriter, value: Init<ListUsersInSpaceResponse>): void {
    xml.optional(ns, "listUsersInSpaceResult", arrayOfString, value.listUsersInSpaceResult);
  }

  static read(xml: XmlReader): ListUsersInSpaceResponse {
    let listUsersInSpaceResult: (string | null)[] | undefined;
    for (let at = xml.field(responseFields, 0); at >= 0; at = xml.field(responseFields, at + 1)) {
      switch (at) {
        case 0:
          listUsersInSpaceResult = arrayOfString.read(xml);
          break;
      }
    }
    return new ListUsersInSpaceResponse({
      listUsersInSpaceResult: listUsersInSpaceResult ?? [],
    });
  }
}

/** How operation `listUsersInSpace` travels. */
export const listUsersInSpace: Operation<ListUsersInSpaceRequest, ListUsersInSpaceResponse> = {
  name: "listUsersInSpace",
  action: "http://www.birst.com/listUsersInSpace",
  input: { name: "{http://www.birst.com/}listUsersInSpace", codec: ListUsersInSpaceRequest },
  output: { name: "{http://www.birst.com/}listUsersInSpaceResponse", codec: ListUsersInSpaceResponse },
  secrets: ["token"],
};

/** The items of `listUsersInSpaceResult` in the response of `listUsersInSpace`, for `streamItems`. */
export const listUsersInSpaceItems: ItemPath<
  ListUsersInSpaceRequest,
  ListUsersInSpaceResponse,
  string | null
> = {
  operation: listUsersInSpace,
  path: ["{http://www.birst.com/}listUsersInSpaceResult", "{http://www.birst.com/}string"],
  codec: listUsersInSpaceResultItemCodec,
};
