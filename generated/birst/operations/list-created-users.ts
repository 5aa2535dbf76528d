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
const listCreatedUsersResultItemCodec = nillable(xsString);
const requestFields = xmlNames(ns, "token");
const responseFields = xmlNames(ns, "listCreatedUsersResult");

/** Request of operation `listCreatedUsers`. */
export class ListCreatedUsersRequest {
  /** Element `token`, xs:string, 0..1. */
  token: string | undefined;

  constructor(init: Init<ListCreatedUsersRequest>) {
    this.token = init.token;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<ListCreatedUsersRequest>): ListCreatedUsersRequest {
    return init instanceof ListCreatedUsersRequest ? init : new ListCreatedUsersRequest(init);
  }

  static write(xml: XmlWriter, value: Init<ListCreatedUsersRequest>): void {
    xml.optional(ns, "token", xsString, value.token);
  }

  static read(xml: XmlReader): ListCreatedUsersRequest {
    let token: string | undefined;
    for (let at = xml.field(requestFields, 0); at >= 0; at = xml.field(requestFields, at + 1)) {
      switch (at) {
        case 0:
          token = xsString.read(xml);
          break;
      }
    }
    return new ListCreatedUsersRequest({
      token,
    });
  }
}

/** Response of operation `listCreatedUsers`. */
export class ListCreatedUsersResponse {
  /** Element `listCreatedUsersResult`, ArrayOfString, 0..1. */
  listCreatedUsersResult: (string | null)[];

  constructor(init: Init<ListCreatedUsersResponse>) {
    this.listCreatedUsersResult =
      init.listCreatedUsersResult === undefined ? [] : arrayOfString.from(init.listCreatedUsersResult);
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<ListCreatedUsersResponse>): ListCreatedUsersResponse {
    return init instanceof ListCreatedUsersResponse ? init : new ListCreatedUsersResponse(init);
  }

  static write(xml: XmlWriter, value: Init<ListCreatedUsersResponse>): void {
    xml.optional(ns, "listCreatedUsersResult", arrayOfString, value.listCreatedUsersResult);
  }

  static read(xml: XmlReader): ListCreatedUsersResponse {
    let listCreatedUsersResult: (string | null)[] | undefined;
    for (let at = xml.field(responseFields, 0); at >= 0; at = xml.field(responseFields, at + 1)) {
      switch (at) {
        case 0:
          listCreatedUsersResult = arrayOfString.read(xml);
          break;
      }
    }
    return new ListCreatedUsersResponse({
      listCreatedUsersResult: listCreatedUsersResult ?? [],
    });
  }
}

/** How operation `listCreatedUsers` travels. */
export const listCreatedUsers: Operation<ListCreatedUsersRequest, ListCreatedUsersResponse> = {
  name: "listCreatedUsers",
  action: "http://www.birst.com/listCreatedUsers",
  input: { name: "{http://www.birst.com/}listCreatedUsers", codec: ListCreatedUsersRequest },
  output: { name: "{http://www.birst.com/}listCreatedUsersResponse", codec: ListCreatedUsersResponse },
  secrets: ["token"],
};

/** The items of `listCreatedUsersResult` in the response of `listCreatedUsers`, for `streamItems`. */
export const listCreatedUsersItems: ItemPath<
  ListCreatedUsersRequest,
  ListCreatedUsersResponse,
  string | null
> = {
  operation: listCreatedUsers,
  path: ["{http://www.birst.com/}listCreatedUsersResult", "{http://www.birst.com/}string"],
  codec: listCreatedUsersResultItemCodec,
};
