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
const listOpenIDsResultItemCodec = nillable(xsString);
const requestFields = xmlNames(ns, "token", "userName");
const responseFields = xmlNames(ns, "listOpenIDsResult");

/** Request of operation `listOpenIDs`. */
export class ListOpenIDsRequest {
  /** Element `token`, xs:string, 0..1. */
  token: string | undefined;
  /** Element `userName`, xs:string, 0..1. */
  userName: string | undefined;

  constructor(init: Init<ListOpenIDsRequest>) {
    this.token = init.token;
    this.userName = init.userName;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<ListOpenIDsRequest>): ListOpenIDsRequest {
    return init instanceof ListOpenIDsRequest ? init : new ListOpenIDsRequest(init);
  }

  static write(xml: XmlWriter, value: Init<ListOpenIDsRequest>): void {
    xml.optional(ns, "token", xsString, value.token);
    xml.optional(ns, "userName", xsString, value.userName);
  }

  static read(xml: XmlReader): ListOpenIDsRequest {
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
    return new ListOpenIDsRequest({
      token,
      userName,
    });
  }
}

/** Response of operation `listOpenIDs`. */
export class ListOpenIDsResponse {
  /** Element `listOpenIDsResult`, ArrayOfString, 0..1. */
  listOpenIDsResult: (string | null)[];

  constructor(init: Init<ListOpenIDsResponse>) {
    this.listOpenIDsResult =
      init.listOpenIDsResult === undefined ? [] : arrayOfString.from(init.listOpenIDsResult);
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<ListOpenIDsResponse>): ListOpenIDsResponse {
    return init instanceof ListOpenIDsResponse ? init : new ListOpenIDsResponse(init);
  }

  static write(xml: XmlWriter, value: Init<ListOpenIDsResponse>): void {
    xml.optional(ns, "listOpenIDsResult", arrayOfString, value.listOpenIDsResult);
  }

  static read(xml: XmlReader): ListOpenIDsResponse {
    let listOpenIDsResult: (string | null)[] | undefined;
    for (let at = xml.field(responseFields, 0); at >= 0; at = xml.field(responseFields, at + 1)) {
      switch (at) {
        case 0:
          listOpenIDsResult = arrayOfString.read(xml);
          break;
      }
    }
    return new ListOpenIDsResponse({
      listOpenIDsResult: listOpenIDsResult ?? [],
    });
  }
}

/** How operation `listOpenIDs` travels. */
export const listOpenIDs: Operation<ListOpenIDsRequest, ListOpenIDsResponse> = {
  name: "listOpenIDs",
  action: "http://www.birst.com/listOpenIDs",
  input: { name: "{http://www.birst.com/}listOpenIDs", codec: ListOpenIDsRequest },
  output: { name: "{http://www.birst.com/}listOpenIDsResponse", codec: ListOpenIDsResponse },
  secrets: ["token"],
};

/** The items of `listOpenIDsResult` in the response of `listOpenIDs`, for `streamItems`. */
export const listOpenIDsItems: ItemPath<ListOpenIDsRequest, ListOpenIDsResponse, string | null> = {
  operation: listOpenIDs,
  path: ["{http://www.birst.com/}listOpenIDsResult", "{http://www.birst.com/}string"],
  codec: listOpenIDsResultItemCodec,
};
