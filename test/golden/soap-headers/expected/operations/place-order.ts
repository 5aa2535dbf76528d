// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import { credentialsHeader } from "../headers/credentials-header.js";
import { quotaHeader } from "../headers/quota-header.js";
import {
  type Init,
  type Operation,
  type XmlReader,
  type XmlWriter,
  xmlNames,
  xsLong,
  xsString,
} from "../runtime/index.js";

const ns = "http://example.org/shop/";
const requestFields = xmlNames(ns, "article");
const responseFields = xmlNames(ns, "PlaceOrderResult");

/** Request of operation `PlaceOrder`. */
export class PlaceOrderRequest {
  /** Element `article`, xs:string, 0..1 assumed. */
  article: string | undefined;

  constructor(init: Init<PlaceOrderRequest>) {
    this.article = init.article;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<PlaceOrderRequest>): PlaceOrderRequest {
    return init instanceof PlaceOrderRequest ? init : new PlaceOrderRequest(init);
  }

  static write(xml: XmlWriter, value: Init<PlaceOrderRequest>): void {
    xml.optional(ns, "article", xsString, value.article);
  }

  static read(xml: XmlReader): PlaceOrderRequest {
    let article: string | undefined;
    for (let at = xml.field(requestFields, 0); at >= 0; at = xml.field(requestFields, at + 1)) {
      switch (at) {
        case 0:
          article = xsString.read(xml);
          break;
      }
    }
    return new PlaceOrderRequest({
      article,
    });
  }
}

/** Response of operation `PlaceOrder`. */
export class PlaceOrderResponse {
  /** Element `PlaceOrderResult`, xs:long, 1..1 assumed. */
  PlaceOrderResult: bigint;

  constructor(init: Init<PlaceOrderResponse>) {
    this.PlaceOrderResult = init.PlaceOrderResult;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<PlaceOrderResponse>): PlaceOrderResponse {
    return init instanceof PlaceOrderResponse ? init : new PlaceOrderResponse(init);
  }

  static write(xml: XmlWriter, value: Init<PlaceOrderResponse>): void {
    xml.element(ns, "PlaceOrderResult", xsLong, value.PlaceOrderResult);
  }

  static read(xml: XmlReader): PlaceOrderResponse {
    let placeOrderResult: bigint | undefined;
    for (let at = xml.field(responseFields, 0); at >= 0; at = xml.field(responseFields, at + 1)) {
      switch (at) {
        case 0:
          placeOrderResult = xsLong.read(xml);
          break;
      }
    }
    return new PlaceOrderResponse({
      PlaceOrderResult: placeOrderResult ?? xml.missing(responseFields, 0),
    });
  }
}

/** How operation `PlaceOrder` travels. */
export const placeOrder: Operation<PlaceOrderRequest, PlaceOrderResponse> = {
  name: "PlaceOrder",
  action: "http://example.org/shop/PlaceOrder",
  input: { name: "{http://example.org/shop/}PlaceOrder", codec: PlaceOrderRequest },
  output: { name: "{http://example.org/shop/}PlaceOrderResponse", codec: PlaceOrderResponse },
  headers: {
    input: [credentialsHeader],
    output: [quotaHeader],
  },
  secrets: ["password"],
};
