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
const listAllowedIPAddrsForAccountResultItemCodec = nillable(xsString);
const requestFields = xmlNames(ns, "token");
const responseFields = xmlNames(ns, "listAllowedIPAddrsForAccountResult");

/** Request of operation `listAllowedIPAddrsForAccount`. */
export class ListAllowedIPAddrsForAccountRequest {
  /** Element `token`, xs:string, 0..1. */
  token: string | undefined;

  constructor(init: Init<ListAllowedIPAddrsForAccountRequest>) {
    this.token = init.token;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<ListAllowedIPAddrsForAccountRequest>): ListAllowedIPAddrsForAccountRequest {
    return init instanceof ListAllowedIPAddrsForAccountRequest
      ? init
      : new ListAllowedIPAddrsForAccountRequest(init);
  }

  static write(xml: XmlWriter, value: Init<ListAllowedIPAddrsForAccountRequest>): void {
    xml.optional(ns, "token", xsString, value.token);
  }

  static read(xml: XmlReader): ListAllowedIPAddrsForAccountRequest {
    let token: string | undefined;
    for (let at = xml.field(requestFields, 0); at >= 0; at = xml.field(requestFields, at + 1)) {
      switch (at) {
        case 0:
          token = xsString.read(xml);
          break;
      }
    }
    return new ListAllowedIPAddrsForAccountRequest({
      token,
    });
  }
}

/** Response of operation `listAllowedIPAddrsForAccount`. */
export class ListAllowedIPAddrsForAccountResponse {
  /** Element `listAllowedIPAddrsForAccountResult`, ArrayOfString, 0..1. */
  listAllowedIPAddrsForAccountResult: (string | null)[];

  constructor(init: Init<ListAllowedIPAddrsForAccountResponse>) {
    this.listAllowedIPAddrsForAccountResult =
      init.listAllowedIPAddrsForAccountResult === undefined
        ? []
        : arrayOfString.from(init.listAllowedIPAddrsForAccountResult);
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<ListAllowedIPAddrsForAccountResponse>): ListAllowedIPAddrsForAccountResponse {
    return init instanceof ListAllowedIPAddrsForAccountResponse
      ? init
      : new ListAllowedIPAddrsForAccountResponse(init);
  }

  static write(xml: XmlWriter, value: Init<ListAllowedIPAddrsForAccountResponse>): void {
    xml.optional(
      ns,
      "listAllowedIPAddrsForAccountResult",
      arrayOfString,
      value.listAllowedIPAddrsForAccountResult,
    );
  }

  static read(xml: XmlReader): ListAllowedIPAddrsForAccountResponse {
    let listAllowedIPAddrsForAccountResult: (string | null)[] | undefined;
    for (let at = xml.field(responseFields, 0); at >= 0; at = xml.field(responseFields, at + 1)) {
      switch (at) {
        case 0:
          listAllowedIPAddrsForAccountResult = arrayOfString.read(xml);
          break;
      }
    }
    return new ListAllowedIPAddrsForAccountResponse({
      listAllowedIPAddrsForAccountResult: listAllowedIPAddrsForAccountResult ?? [],
    });
  }
}

/** How operation `listAllowedIPAddrsForAccount` travels. */
export const listAllowedIPAddrsForAccount: Operation<
  ListAllowedIPAddrsForAccountRequest,
  ListAllowedIPAddrsForAccountResponse
> = {
  name: "listAllowedIPAddrsForAccount",
  action: "http://www.birst.com/listAllowedIPAddrsForAccount",
  input: {
    name: "{http://www.birst.com/}listAllowedIPAddrsForAccount",
    codec: ListAllowedIPAddrsForAccountRequest,
  },
  output: {
    name: "{http://www.birst.com/}listAllowedIPAddrsForAccountResponse",
    codec: ListAllowedIPAddrsForAccountResponse,
  },
  secrets: ["token"],
};

/**
 * The items of `listAllowedIPAddrsForAccountResult` in the response of `listAllowedIPAddrsForAccount`, for
 * `streamItems`.
 */
export const listAllowedIPAddrsForAccountItems: ItemPath<
  ListAllowedIPAddrsForAccountRequest,
  ListAllowedIPAddrsForAccountResponse,
  string | null
> = {
  operation: listAllowedIPAddrsForAccount,
  path: ["{http://www.birst.com/}listAllowedIPAddrsForAccountResult", "{http://www.birst.com/}string"],
  codec: listAllowedIPAddrsForAccountResultItemCodec,
};
