// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import { credentialsHeader } from "../headers/credentials-header.js";
import { traceHeader } from "../headers/trace-header.js";
import {
  type Init,
  type Operation,
  type XmlReader,
  type XmlWriter,
  xmlNames,
  xsLong,
} from "../runtime/index.js";

const ns = "http://example.org/shop/";
const requestFields = xmlNames(ns, "order");

/** Request of operation `CancelOrder`. */
export class CancelOrderRequest {
  /** Element `order`, xs:long, 1..1 assumed. */
  order: bigint;

  constructor(init: Init<CancelOrderRequest>) {
    this.order = init.order;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<CancelOrderRequest>): CancelOrderRequest {
    return init instanceof CancelOrderRequest ? init : new CancelOrderRequest(init);
  }

  static write(xml: XmlWriter, value: Init<CancelOrderRequest>): void {
    xml.element(ns, "order", xsLong, value.order);
  }

  static read(xml: XmlReader): CancelOrderRequest {
    let order: bigint | undefined;
    for (let at = xml.field(requestFields, 0); at >= 0; at = xml.field(requestFields, at + 1)) {
      switch (at) {
        case 0:
          order = xsLong.read(xml);
          break;
      }
    }
    return new CancelOrderRequest({
      order: order ?? xml.missing(requestFields, 0),
    });
  }
}

/** Response of operation `CancelOrder`. */
export class CancelOrderResponse {
  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<CancelOrderResponse>): CancelOrderResponse {
    return init instanceof CancelOrderResponse ? init : new CancelOrderResponse();
  }

  static write(_xml: XmlWriter, _value: Init<CancelOrderResponse>): void {}

  static read(xml: XmlReader): CancelOrderResponse {
    xml.skip();
    return new CancelOrderResponse();
  }
}

/** How operation `CancelOrder` travels. */
export const cancelOrder: Operation<CancelOrderRequest, CancelOrderResponse> = {
  name: "CancelOrder",
  action: "http://example.org/shop/CancelOrder",
  input: { name: "{http://example.org/shop/}CancelOrder", codec: CancelOrderRequest },
  output: { name: "{http://example.org/shop/}CancelOrderResponse", codec: CancelOrderResponse },
  headers: {
    input: [credentialsHeader, traceHeader],
    output: [traceHeader],
  },
  secrets: ["password"],
};
