// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import {
  arrayOf,
  type Init,
  nillable,
  type Operation,
  type XmlReader,
  type XmlWriter,
  xmlNames,
  xsString,
} from "../runtime/index.js";

const ns = "http://www.birst.com/";
const arrayOfString = arrayOf(ns, "string", nillable(xsString));
const requestFields = xmlNames(ns, "token", "domainList");

/** Request of operation `addEmailDomains`. */
export class AddEmailDomainsRequest {
  /** Element `token`, xs:string, 0..1. */
  token: string | undefined;
  /** Element `domainList`, ArrayOfString, 0..1. */
  domainList: (string | null)[] | undefined;

  constructor(init: Init<AddEmailDomainsRequest>) {
    this.token = init.token;
    this.domainList = init.domainList === undefined ? undefined : arrayOfString.from(init.domainList);
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<AddEmailDomainsRequest>): AddEmailDomainsRequest {
    return init instanceof AddEmailDomainsRequest ? init : new AddEmailDomainsRequest(init);
  }

  static write(xml: XmlWriter, value: Init<AddEmailDomainsRequest>): void {
    xml.optional(ns, "token", xsString, value.token);
    xml.optional(ns, "domainList", arrayOfString, value.domainList);
  }

  static read(xml: XmlReader): AddEmailDomainsRequest {
    let token: string | undefined;
    let domainList: (string | null)[] | undefined;
    for (let at = xml.field(requestFields, 0); at >= 0; at = xml.field(requestFields, at + 1)) {
      switch (at) {
        case 0:
          token = xsString.read(xml);
          break;
        case 1:
          domainList = arrayOfString.read(xml);
          break;
      }
    }
    return new AddEmailDomainsRequest({
      token,
      domainList,
    });
  }
}

/** Response of operation `addEmailDomains`. */
export class AddEmailDomainsResponse {
  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<AddEmailDomainsResponse>): AddEmailDomainsResponse {
    return init instanceof AddEmailDomainsResponse ? init : new AddEmailDomainsResponse();
  }

  static write(_xml: XmlWriter, _value: Init<AddEmailDomainsResponse>): void {}

  static read(xml: XmlReader): AddEmailDomainsResponse {
    xml.skip();
    return new AddEmailDomainsResponse();
  }
}

/** How operation `addEmailDomains` travels. */
export const addEmailDomains: Operation<AddEmailDomainsRequest, AddEmailDomainsResponse> = {
  name: "addEmailDomains",
  action: "http://www.birst.com/addEmailDomains",
  input: { name: "{http://www.birst.com/}addEmailDomains", codec: AddEmailDomainsRequest },
  output: { name: "{http://www.birst.com/}addEmailDomainsResponse", codec: AddEmailDomainsResponse },
  secrets: ["token"],
};
