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

/** Request of operation `unlinkProfileFromAccount`. */
export class UnlinkProfileFromAccountRequest {
  /** Element `token`, xs:string, 0..1. */
  token: string | undefined;

  constructor(init: Init<UnlinkProfileFromAccountRequest>) {
    this.token = init.token;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<UnlinkProfileFromAccountRequest>): UnlinkProfileFromAccountRequest {
    return init instanceof UnlinkProfileFromAccountRequest ? init : new UnlinkProfileFromAccountRequest(init);
  }

  static write(xml: XmlWriter, value: Init<UnlinkProfileFromAccountRequest>): void {
    xml.optional(ns, "token", xsString, value.token);
  }

  static read(xml: XmlReader): UnlinkProfileFromAccountRequest {
    let token: string | undefined;
    for (let at = xml.field(requestFields, 0); at >= 0; at = xml.field(requestFields, at + 1)) {
      switch (at) {
        case 0:
          token = xsString.read(xml);
          break;
      }
    }
    return new UnlinkProfileFromAccountRequest({
      token,
    });
  }
}

/** Response of operation `unlinkProfileFromAccount`. */
export class UnlinkProfileFromAccountResponse {
  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<UnlinkProfileFromAccountResponse>): UnlinkProfileFromAccountResponse {
    return init instanceof UnlinkProfileFromAccountResponse ? init : new UnlinkProfileFromAccountResponse();
  }

  static write(_xml: XmlWriter, _value: Init<UnlinkProfileFromAccountResponse>): void {}

  static read(xml: XmlReader): UnlinkProfileFromAccountResponse {
    xml.skip();
    return new UnlinkProfileFromAccountResponse();
  }
}

/** How operation `unlinkProfileFromAccount` travels. */
export const unlinkProfileFromAccount: Operation<
  UnlinkProfileFromAccountRequest,
  UnlinkProfileFromAccountResponse
> = {
  name: "unlinkProfileFromAccount",
  action: "http://www.birst.com/unlinkProfileFromAccount",
  input: { name: "{http://www.birst.com/}unlinkProfileFromAccount", codec: UnlinkProfileFromAccountRequest },
  output: {
    name: "{http://www.birst.com/}unlinkProfileFromAccountResponse",
    codec: UnlinkProfileFromAccountResponse,
  },
  secrets: ["token"],
};
