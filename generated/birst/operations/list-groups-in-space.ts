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
const listGroupsInSpaceResultItemCodec = nillable(xsString);
const requestFields = xmlNames(ns, "token", "spaceID");
const responseFields = xmlNames(ns, "listGroupsInSpaceResult");

/** Request of operation `listGroupsInSpace`. */
export class ListGroupsInSpaceRequest {
  /** Element `token`, xs:string, 0..1. */
  token: string | undefined;
  /** Element `spaceID`, xs:string, 0..1. */
  spaceID: string | undefined;

  constructor(init: Init<ListGroupsInSpaceRequest>) {
    this.token = init.token;
    this.spaceID = init.spaceID;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<ListGroupsInSpaceRequest>): ListGroupsInSpaceRequest {
    return init instanceof ListGroupsInSpaceRequest ? init : new ListGroupsInSpaceRequest(init);
  }

  static write(xml: XmlWriter, value: Init<ListGroupsInSpaceRequest>): void {
    xml.optional(ns, "token", xsString, value.token);
    xml.optional(ns, "spaceID", xsString, value.spaceID);
  }

  static read(xml: XmlReader): ListGroupsInSpaceRequest {
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
    return new ListGroupsInSpaceRequest({
      token,
      spaceID,
    });
  }
}

/** Response of operation `listGroupsInSpace`. */
export class ListGroupsInSpaceResponse {
  /** Element `listGroupsInSpaceResult`, ArrayOfString, 0..1. */
  listGroupsInSpaceResult: (string | null)[];

  constructor(init: Init<ListGroupsInSpaceResponse>) {
    this.listGroupsInSpaceResult =
      init.listGroupsInSpaceResult === undefined ? [] : arrayOfString.from(init.listGroupsInSpaceResult);
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<ListGroupsInSpaceResponse>): ListGroupsInSpaceResponse {
    return init instanceof ListGroupsInSpaceResponse ? init : new ListGroupsInSpaceResponse(init);
  }

  static write(xml: XmlWriter, value: Init<ListGroupsInSpaceResponse>): void {
    xml.optional(ns, "listGroupsInSpaceResult", arrayOfString, value.listGroupsInSpaceResult);
  }

  static read(xml: XmlReader): ListGroupsInSpaceResponse {
    let listGroupsInSpaceResult: (string | null)[] | undefined;
    for (let at = xml.field(responseFields, 0); at >= 0; at = xml.field(responseFields, at + 1)) {
      switch (at) {
        case 0:
          listGroupsInSpaceResult = arrayOfString.read(xml);
          break;
      }
    }
    return new ListGroupsInSpaceResponse({
      listGroupsInSpaceResult: listGroupsInSpaceResult ?? [],
    });
  }
}

/** How operation `listGroupsInSpace` travels. */
export const listGroupsInSpace: Operation<ListGroupsInSpaceRequest, ListGroupsInSpaceResponse> = {
  name: "listGroupsInSpace",
  action: "http://www.birst.com/listGroupsInSpace",
  input: { name: "{http://www.birst.com/}listGroupsInSpace", codec: ListGroupsInSpaceRequest },
  output: { name: "{http://www.birst.com/}listGroupsInSpaceResponse", codec: ListGroupsInSpaceResponse },
  secrets: ["token"],
};

/** The items of `listGroupsInSpaceResult` in the response of `listGroupsInSpace`, for `streamItems`. */
export const listGroupsInSpaceItems: ItemPath<
  ListGroupsInSpaceRequest,
  ListGroupsInSpaceResponse,
  string | null
> = {
  operation: listGroupsInSpace,
  path: ["{http://www.birst.com/}listGroupsInSpaceResult", "{http://www.birst.com/}string"],
  codec: listGroupsInSpaceResultItemCodec,
};
