// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import {
  type Init,
  msGuid,
  type Operation,
  type XmlReader,
  type XmlWriter,
  xmlNames,
} from "../runtime/index.js";

const ns = "http://example.org/shop/";
const requestFields = xmlNames(ns, "basket");

/** Request of operation `Reset`. */
export class ResetRequest {
  /** Element `basket`, guid, 1..1 assumed. */
  basket: string;

  constructor(init: Init<ResetRequest>) {
    this.basket = init.basket;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<ResetRequest>): ResetRequest {
    return init instanceof ResetRequest ? init : new ResetRequest(init);
  }

  static write(xml: XmlWriter, value: Init<ResetRequest>): void {
    xml.element(ns, "basket", msGuid, value.basket);
  }

  static read(xml: XmlReader): ResetRequest {
    let basket: string | undefined;
    for (let at = xml.field(requestFields, 0); at >= 0; at = xml.field(requestFields, at + 1)) {
      switch (at) {
        case 0:
          basket = msGuid.read(xml);
          break;
      }
    }
    return new ResetRequest({
      basket: basket ?? xml.missing(requestFields, 0),
    });
  }
}

/** Response of operation `Reset`. */
export class ResetResponse {
  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<ResetResponse>): ResetResponse {
    return init instanceof ResetResponse ? init : new ResetResponse();
  }

  static write(_xml: XmlWriter, _value: Init<ResetResponse>): void {}

  static read(xml: XmlReader): ResetResponse {
    xml.skip();
    return new ResetResponse();
  }
}

/** How operation `Reset` travels. */
export const reset: Operation<ResetRequest, ResetResponse> = {
  name: "Reset",
  action: "http://example.org/shop/Reset",
  input: { name: "{http://example.org/shop/}Reset", codec: ResetRequest },
  output: { name: "{http://example.org/shop/}ResetResponse", codec: ResetResponse },
};
