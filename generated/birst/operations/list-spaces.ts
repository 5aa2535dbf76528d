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
const responseFields = xmlNames(ns, "listSpacesResult");

/** Request of operation `listSpaces`. */
export class ListSpacesRequest {
  /** Element `token`, xs:string, 0..1. */
  token: string | undefined;

  constructor(init: Init<ListSpacesRequest>) {
    this.token = init.token;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<ListSpacesRequest>): ListSpacesRequest {
    return init instanceof ListSpacesRequest ? init : new ListSpacesRequest(init);
  }

  static write(xml: XmlWriter, value: Init<ListSpacesRequest>): void {
    xml.optional(ns, "token", xsString, value.token);
  }

  static read(xml: XmlReader): ListSpacesRequest {
    let token: string | undefined;
    for (let at = xml.field(requestFields, 0); at >= 0; at = xml.field(requestFields, at + 1)) {
      switch (at) {
        case 0:
          token = xsString.read(xml);
          break;
      }
    }
    return new ListSpacesRequest({
      token,
    });
  }
}

/** Response of operation `listSpaces`. */
export class ListSpacesResponse {
  /** Element `listSpacesResult`, ArrayOfUserSpace, 0..1. */
  listSpacesResult: UserSpace[];

  constructor(init: Init<ListSpacesResponse>) {
    this.listSpacesResult =
      init.listSpacesResult === undefined ? [] : arrayOfUserSpace.from(init.listSpacesResult);
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<ListSpacesResponse>): ListSpacesResponse {
    return init instanceof ListSpacesResponse ? init : new ListSpacesResponse(init);
  }

  static write(xml: XmlWriter, value: Init<ListSpacesResponse>): void {
    xml.optional(ns, "listSpacesResult", arrayOfUserSpace, value.listSpacesResult);
  }

  static read(xml: XmlReader): ListSpacesResponse {
    let listSpacesResult: UserSpace[] | undefined;
    for (let at = xml.field(responseFields, 0); at >= 0; at = xml.field(responseFields, at + 1)) {
      switch (at) {
        case 0:
          listSpacesResult = arrayOfUserSpace.read(xml);
          break;
      }
    }
    return new ListSpacesResponse({
      listSpacesResult: listSpacesResult ?? [],
    });
  }
}

/** How operation `listSpaces` travels. */
export const listSpaces: Operation<ListSpacesRequest, ListSpacesResponse> = {
  name: "listSpaces",
  action: "http://www.birst.com/listSpaces",
  input: { name: "{http://www.birst.com/}listSpaces", codec: ListSpacesRequest },
  output: { name: "{http://www.birst.com/}listSpacesResponse", codec: ListSpacesResponse },
  secrets: ["token"],
};

/** The items of `listSpacesResult` in the response of `listSpaces`, for `streamItems`. */
export const listSpacesItems: ItemPath<ListSpacesRequest, ListSpacesResponse, UserSpace> = {
  operation: listSpaces,
  path: ["{http://www.birst.com/}listSpacesResult", "{http://www.birst.com/}UserSpace"],
  codec: UserSpace,
};
