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
const listProxyUsersResultItemCodec = nillable(xsString);
const requestFields = xmlNames(ns, "token", "userName");
const responseFields = xmlNames(ns, "listProxyUsersResult");

/** Request of operation `listProxyUsers`. */
export class ListProxyUsersRequest {
  /** Element `token`, xs:string, 0..1. */
  token: string | undefined;
  /** Element `userName`, xs:string, 0..1. */
  userName: string | undefined;

  constructor(init: Init<ListProxyUsersRequest>) {
    this.token = init.token;
    this.userName = init.userName;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<ListProxyUsersRequest>): ListProxyUsersRequest {
    return init instanceof ListProxyUsersRequest ? init : new ListProxyUsersRequest(init);
  }

  static write(xml: XmlWriter, value: Init<ListProxyUsersRequest>): void {
    xml.optional(ns, "token", xsString, value.token);
    xml.optional(ns, "userName", xsString, value.userName);
  }

  static read(xml: XmlReader): ListProxyUsersRequest {
    let token: string | undefined;
    let userName: string | undefined;
    for (let at = xml.field(requestFields, 0); at >= 0; at = xml.field(requestFields, at + 1)) {
      switch (at) {
        case 0:
          token = xsString.read(xml);
          break;
        case 1:
          userName = xsString.read(xml);
          break;
      }
    }
    return new ListProxyUsersRequest({
      token,
      userName,
    });
  }
}

/** Response of operation `listProxyUsers`. */
export class ListProxyUsersResponse {
  /** Element `listProxyUsersResult`, ArrayOfString, 0..1. */
  listProxyUsersResult: (string | null)[];

  constructor(init: Init<ListProxyUsersResponse>) {
    this.listProxyUsersResult =
      init.listProxyUsersResult === undefined ? [] : arrayOfString.from(init.listProxyUsersResult);
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<ListProxyUsersResponse>): ListProxyUsersResponse {
    return init instanceof ListProxyUsersResponse ? init : new ListProxyUsersResponse(init);
  }

  static write(xml: XmlWriter, value: Init<ListProxyUsersResponse>): void {
    xml.optional(ns, "listProxyUsersResult", arrayOfString, value.listProxyUsersResult);
  }

  static read(xml: XmlReader): ListProxyUsersResponse {
    let listProxyUsersResult: (string | null)[] | undefined;
    for (let at = xml.field(responseFields, 0); at >= 0; at = xml.field(responseFields, at + 1)) {
      switch (at) {
        case 0:
          listProxyUsersResult = arrayOfString.read(xml);
          break;
      }
    }
    return new ListProxyUsersResponse({
      listProxyUsersResult: listProxyUsersResult ?? [],
    });
  }
}

/** How operation `listProxyUsers` travels. */
export const listProxyUsers: Operation<ListProxyUsersRequest, ListProxyUsersResponse> = {
  name: "listProxyUsers",
  action: "http://www.birst.com/listProxyUsers",
  input: { name: "{http://www.birst.com/}listProxyUsers", codec: ListProxyUsersRequest },
  output: { name: "{http://www.birst.com/}listProxyUsersResponse", codec: ListProxyUsersResponse },
  secrets: ["token"],
};

/** The items of `listProxyUsersResult` in the response of `listProxyUsers`, for `streamItems`. */
export const listProxyUsersItems: ItemPath<ListProxyUsersRequest, ListProxyUsersResponse, string | null> = {
  operation: listProxyUsers,
  path: ["{http://www.birst.com/}listProxyUsersResult", "{http://www.birst.com/}string"],
  codec: listProxyUsersResultItemCodec,
};
