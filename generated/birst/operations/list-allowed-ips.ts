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
const listAllowedIpsResultItemCodec = nillable(xsString);
const requestFields = xmlNames(ns, "token", "userName");
const responseFields = xmlNames(ns, "listAllowedIpsResult");

/** Request of operation `listAllowedIps`. */
export class ListAllowedIpsRequest {
  /** Element `token`, xs:string, 0..1. */
  token: string | undefined;
  /** Element `userName`, xs:string, 0..1. */
  userName: string | undefined;

  constructor(init: Init<ListAllowedIpsRequest>) {
    this.token = init.token;
    this.userName = init.userName;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<ListAllowedIpsRequest>): ListAllowedIpsRequest {
    return init instanceof ListAllowedIpsRequest ? init : new ListAllowedIpsRequest(init);
  }

  static write(xml: XmlWriter, value: Init<ListAllowedIpsRequest>): void {
    xml.optional(ns, "token", xsString, value.token);
    xml.optional(ns, "userName", xsString, value.userName);
  }

  static read(xml: XmlReader): ListAllowedIpsRequest {
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
    return new ListAllowedIpsRequest({
      token,
      userName,
    });
  }
}

/** Response of operation `listAllowedIps`. */
export class ListAllowedIpsResponse {
  /** Element `listAllowedIpsResult`, ArrayOfString, 0..1. */
  listAllowedIpsResult: (string | null)[];

  constructor(init: Init<ListAllowedIpsResponse>) {
    this.listAllowedIpsResult =
      init.listAllowedIpsResult === undefined ? [] : arrayOfString.from(init.listAllowedIpsResult);
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<ListAllowedIpsResponse>): ListAllowedIpsResponse {
    return init instanceof ListAllowedIpsResponse ? init : new ListAllowedIpsResponse(init);
  }

  static write(xml: XmlWriter, value: Init<ListAllowedIpsResponse>): void {
    xml.optional(ns, "listAllowedIpsResult", arrayOfString, value.listAllowedIpsResult);
  }

  static read(xml: XmlReader): ListAllowedIpsResponse {
    let listAllowedIpsResult: (string | null)[] | undefined;
    for (let at = xml.field(responseFields, 0); at >= 0; at = xml.field(responseFields, at + 1)) {
      switch (at) {
        case 0:
          listAllowedIpsResult = arrayOfString.read(xml);
          break;
      }
    }
    return new ListAllowedIpsResponse({
      listAllowedIpsResult: listAllowedIpsResult ?? [],
    });
  }
}

/** How operation `listAllowedIps` travels. */
export const listAllowedIps: Operation<ListAllowedIpsRequest, ListAllowedIpsResponse> = {
  name: "listAllowedIps",
  action: "http://www.birst.com/listAllowedIps",
  input: { name: "{http://www.birst.com/}listAllowedIps", codec: ListAllowedIpsRequest },
  output: { name: "{http://www.birst.com/}listAllowedIpsResponse", codec: ListAllowedIpsResponse },
  secrets: ["token"],
};

/** The items of `listAllowedIpsResult` in the response of `listAllowedIps`, for `streamItems`. */
export const listAllowedIpsItems: ItemPath<ListAllowedIpsRequest, ListAllowedIpsResponse, string | null> = {
  operation: listAllowedIps,
  path: ["{http://www.birst.com/}listAllowedIpsResult", "{http://www.birst.com/}string"],
  codec: listAllowedIpsResultItemCodec,
};
