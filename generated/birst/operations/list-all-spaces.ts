// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import {
  arrayOf,
  type Init,
  type ItemPath,
  type Operation,
  type XmlReader,
  type XmlWriter,
  xmlNames,
  xsString,
} from "../runtime/index.js";
import { UserSpace } from "../types/user-space.js";

const ns = "http://www.birst.com/";
const arrayOfUserSpace = arrayOf(ns, "UserSpace", UserSpace);
const requestFields = xmlNames(ns, "token");
const responseFields = xmlNames(ns, "listAllSpacesResult");

/** Request of operation `listAllSpaces`. */
export class ListAllSpacesRequest {
  /** Element `token`, xs:string, 0..1. */
  token: string | undefined;

  constructor(init: Init<ListAllSpacesRequest>) {
    this.token = init.token;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<ListAllSpacesRequest>): ListAllSpacesRequest {
    return init instanceof ListAllSpacesRequest ? init : new ListAllSpacesRequest(init);
  }

  static write(xml: XmlWriter, value: Init<ListAllSpacesRequest>): void {
    xml.optional(ns, "token", xsString, value.token);
  }

  static read(xml: XmlReader): ListAllSpacesRequest {
    let token: string | undefined;
    for (let at = xml.field(requestFields, 0); at >= 0; at = xml.field(requestFields, at + 1)) {
      switch (at) {
        case 0:
          token = xsString.read(xml);
          break;
      }
    }
    return new ListAllSpacesRequest({
      token,
    });
  }
}

/** Response of operation `listAllSpaces`. */
export class ListAllSpacesResponse {
  /** Element `listAllSpacesResult`, ArrayOfUserSpace, 0..1. */
  listAllSpacesResult: UserSpace[];

  constructor(init: Init<ListAllSpacesResponse>) {
    this.listAllSpacesResult =
      init.listAllSpacesResult === undefined ? [] : arrayOfUserSpace.from(init.listAllSpacesResult);
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<ListAllSpacesResponse>): ListAllSpacesResponse {
    return init instanceof ListAllSpacesResponse ? init : new ListAllSpacesResponse(init);
  }

  static write(xml: XmlWriter, value: Init<ListAllSpacesResponse>): void {
    xml.optional(ns, "listAllSpacesResult", arrayOfUserSpace, value.listAllSpacesResult);
  }

  static read(xml: XmlReader): ListAllSpacesResponse {
    let listAllSpacesResult: UserSpace[] | undefined;
    for (let at = xml.field(responseFields, 0); at >= 0; at = xml.field(responseFields, at + 1)) {
      switch (at) {
        case 0:
          listAllSpacesResult = arrayOfUserSpace.read(xml);
          break;
      }
    }
    return new ListAllSpacesResponse({
      listAllSpacesResult: listAllSpacesResult ?? [],
    });
  }
}

/** How operation `listAllSpaces` travels. */
export const listAllSpaces: Operation<ListAllSpacesRequest, ListAllSpacesResponse> = {
  name: "listAllSpaces",
  action: "http://www.birst.com/listAllSpaces",
  input: { name: "{http://www.birst.com/}listAllSpaces", codec: ListAllSpacesRequest },
  output: { name: "{http://www.birst.com/}listAllSpacesResponse", codec: ListAllSpacesResponse },
  secrets: ["token"],
};

/** The items of `listAllSpacesResult` in the response of `listAllSpaces`, for `streamItems`. */
export const listAllSpacesItems: ItemPath<ListAllSpacesRequest, ListAllSpacesResponse, UserSpace> = {
  operation: listAllSpaces,
  path: ["{http://www.birst.com/}listAllSpacesResult", "{http://www.birst.com/}UserSpace"],
  codec: UserSpace,
};
