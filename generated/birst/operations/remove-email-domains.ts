// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import {
  type Init,
  type Operation,
  type XmlReader,
  type XmlWriter,
  xmlNames,
  xsString,
} from "../runtime/index.js";

const ns = "http://www.birst.com/";
const requestFields = xmlNames(ns, "token");

/** Request of operation `removeEmailDomains`. */
export class RemoveEmailDomainsRequest {
  /** Element `token`, xs:string, 0..1. */
  token: string | undefined;

  constructor(init: Init<RemoveEmailDomainsRequest>) {
    this.token = init.token;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<RemoveEmailDomainsRequest>): RemoveEmailDomainsRequest {
    return init instanceof RemoveEmailDomainsRequest ? init : new RemoveEmailDomainsRequest(init);
  }

  static write(xml: XmlWriter, value: Init<RemoveEmailDomainsRequest>): void {
    xml.optional(ns, "token", xsString, value.token);
  }

  static read(xml: XmlReader): RemoveEmailDomainsRequest {
    let token: string | undefined;
    for (let at = xml.field(requestFields, 0); at >= 0; at = xml.field(requestFields, at + 1)) {
      switch (at) {
        case 0:
          token = xsString.read(xml);
          break;
      }
    }
    return new RemoveEmailDomainsRequest({
      token,
    });
  }
}

/** Response of operation `removeEmailDomains`. */
export class RemoveEmailDomainsResponse {
  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<RemoveEmailDomainsResponse>): RemoveEmailDomainsResponse {
    return init instanceof RemoveEmailDomainsResponse ? init : new RemoveEmailDomainsResponse();
  }

  static write(_xml: XmlWriter, _value: Init<RemoveEmailDomainsResponse>): void {}

  static read(xml: XmlReader): RemoveEmailDomainsResponse {
    xml.skip();
    return new RemoveEmailDomainsResponse();
  }
}

/** How operation `removeEmailDomains` travels. */
export const removeEmailDomains: Operation<RemoveEmailDomainsRequest, RemoveEmailDomainsResponse> = {
  name: "removeEmailDomains",
  action: "http://www.birst.com/removeEmailDomains",
  input: { name: "{http://www.birst.com/}removeEmailDomains", codec: RemoveEmailDomainsRequest },
  output: { name: "{http://www.birst.com/}removeEmailDomainsResponse", codec: RemoveEmailDomainsResponse },
  secrets: ["token"],
};
