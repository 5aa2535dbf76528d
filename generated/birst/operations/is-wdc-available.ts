// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import {
  type Init,
  type Operation,
  type XmlReader,
  type XmlWriter,
  xmlNames,
  xsBoolean,
  xsString,
} from "../runtime/index.js";

const ns = "http://www.birst.com/";
const requestFields = xmlNames(ns, "token");
const responseFields = xmlNames(ns, "isWdcAvailableResult");

/** Request of operation `isWdcAvailable`. */
export class IsWdcAvailableRequest {
  /** Element `token`, xs:string, 0..1. */
  token: string | undefined;

  constructor(init: Init<IsWdcAvailableRequest>) {
    this.token = init.token;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<IsWdcAvailableRequest>): IsWdcAvailableRequest {
    return init instanceof IsWdcAvailableRequest ? init : new IsWdcAvailableRequest(init);
  }

  static write(xml: XmlWriter, value: Init<IsWdcAvailableRequest>): void {
    xml.optional(ns, "token", xsString, value.token);
  }

  static read(xml: XmlReader): IsWdcAvailableRequest {
    let token: string | undefined;
    for (let at = xml.field(requestFields, 0); at >= 0; at = xml.field(requestFields, at + 1)) {
      switch (at) {
        case 0:
          token = xsString.read(xml);
          break;
      }
    }
    return new IsWdcAvailableRequest({
      token,
    });
  }
}

/** Response of operation `isWdcAvailable`. */
export class IsWdcAvailableResponse {
  /** Element `isWdcAvailableResult`, xs:boolean, 1..1. */
  isWdcAvailableResult: boolean;

  constructor(init: Init<IsWdcAvailableResponse>) {
    this.isWdcAvailableResult = init.isWdcAvailableResult;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<IsWdcAvailableResponse>): IsWdcAvailableResponse {
    return init instanceof IsWdcAvailableResponse ? init : new IsWdcAvailableResponse(init);
  }

  static write(xml: XmlWriter, value: Init<IsWdcAvailableResponse>): void {
    xml.element(ns, "isWdcAvailableResult", xsBoolean, value.isWdcAvailableResult);
  }

  static read(xml: XmlReader): IsWdcAvailableResponse {
    let isWdcAvailableResult: boolean | undefined;
    for (let at = xml.field(responseFields, 0); at >= 0; at = xml.field(responseFields, at + 1)) {
      switch (at) {
        case 0:
          isWdcAvailableResult = xsBoolean.read(xml);
          break;
      }
    }
    return new IsWdcAvailableResponse({
      isWdcAvailableResult: isWdcAvailableResult ?? xml.missing(responseFields, 0),
    });
  }
}

/** How operation `isWdcAvailable` travels. */
export const isWdcAvailable: Operation<IsWdcAvailableRequest, IsWdcAvailableResponse> = {
  name: "isWdcAvailable",
  action: "http://www.birst.com/isWdcAvailable",
  input: { name: "{http://www.birst.com/}isWdcAvailable", codec: IsWdcAvailableRequest },
  output: { name: "{http://www.birst.com/}isWdcAvailableResponse", codec: IsWdcAvailableResponse },
  secrets: ["token"],
};
