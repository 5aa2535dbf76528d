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
import { EmailDomain } from "../types/email-domain.js";

const ns = "http://www.birst.com/";
const arrayOfEmailDomain = arrayOf(ns, "EmailDomain", EmailDomain);
const requestFields = xmlNames(ns, "token");
const responseFields = xmlNames(ns, "listEmailDomainsResult");

/** Request of operation `listEmailDomains`. */
export class ListEmailDomainsRequest {
  /** Element `token`, xs:string, 0..1. */
  token: string | undefined;

  constructor(init: Init<ListEmailDomainsRequest>) {
    this.token = init.token;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<ListEmailDomainsRequest>): ListEmailDomainsRequest {
    return init instanceof ListEmailDomainsRequest ? init : new ListEmailDomainsRequest(init);
  }

  static write(xml: XmlWriter, value: Init<ListEmailDomainsRequest>): void {
    xml.optional(ns, "token", xsString, value.token);
  }

  static read(xml: XmlReader): ListEmailDomainsRequest {
    let token: string | undefined;
    for (let at = xml.field(requestFields, 0); at >= 0; at = xml.field(requestFields, at + 1)) {
      switch (at) {
        case 0:
          token = xsString.read(xml);
          break;
      }
    }
    return new ListEmailDomainsRequest({
      token,
    });
  }
}

/** Response of operation `listEmailDomains`. */
export class ListEmailDomainsResponse {
  /** Element `listEmailDomainsResult`, ArrayOfEmailDomain, 0..1. */
  listEmailDomainsResult: EmailDomain[];

  constructor(init: Init<ListEmailDomainsResponse>) {
    this.listEmailDomainsResult =
      init.listEmailDomainsResult === undefined ? [] : arrayOfEmailDomain.from(init.listEmailDomainsResult);
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<ListEmailDomainsResponse>): ListEmailDomainsResponse {
    return init instanceof ListEmailDomainsResponse ? init : new ListEmailDomainsResponse(init);
  }

  static write(xml: XmlWriter, value: Init<ListEmailDomainsResponse>): void {
    xml.optional(ns, "listEmailDomainsResult", arrayOfEmailDomain, value.listEmailDomainsResult);
  }

  static read(xml: XmlReader): ListEmailDomainsResponse {
    let listEmailDomainsResult: EmailDomain[] | undefined;
    for (let at = xml.field(responseFields, 0); at >= 0; at = xml.field(responseFields, at + 1)) {
      switch (at) {
        case 0:
          listEmailDomainsResult = arrayOfEmailDomain.read(xml);
          break;
      }
    }
    return new ListEmailDomainsResponse({
      listEmailDomainsResult: listEmailDomainsResult ?? [],
    });
  }
}

/** How operation `listEmailDomains` travels. */
export const listEmailDomains: Operation<ListEmailDomainsRequest, ListEmailDomainsResponse> = {
  name: "listEmailDomains",
  action: "http://www.birst.com/listEmailDomains",
  input: { name: "{http://www.birst.com/}listEmailDomains", codec: ListEmailDomainsRequest },
  output: { name: "{http://www.birst.com/}listEmailDomainsResponse", codec: ListEmailDomainsResponse },
  secrets: ["token"],
};

/** The items of `listEmailDomainsResult` in the response of `listEmailDomains`, for `streamItems`. */
export const listEmailDomainsItems: ItemPath<ListEmailDomainsRequest, ListEmailDomainsResponse, EmailDomain> =
  {
    operation: listEmailDomains,
    path: ["{http://www.birst.com/}listEmailDomainsResult", "{http://www.birst.com/}EmailDomain"],
    codec: EmailDomain,
  };
