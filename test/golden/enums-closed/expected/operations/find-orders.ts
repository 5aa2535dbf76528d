// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import {
  arrayOf,
  type Init,
  type ItemPath,
  type Operation,
  type XmlReader,
  type XmlWriter,
  xmlNames,
} from "../runtime/index.js";
import { type OrderKind, orderKindCodec } from "../types/order-kind.js";
import { type OrderState, orderStateCodec } from "../types/order-state.js";

const ns = "http://example.org/shop/";
const arrayOfOrderKind = arrayOf(ns, "OrderKind", orderKindCodec);
const requestFields = xmlNames(ns, "state");
const responseFields = xmlNames(ns, "FindOrdersResult");

/** Request of operation `FindOrders`. */
export class FindOrdersRequest {
  /** Element `state`, OrderState, 1..1. */
  state: OrderState;

  constructor(init: Init<FindOrdersRequest>) {
    this.state = init.state;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<FindOrdersRequest>): FindOrdersRequest {
    return init instanceof FindOrdersRequest ? init : new FindOrdersRequest(init);
  }

  static write(xml: XmlWriter, value: Init<FindOrdersRequest>): void {
    xml.element(ns, "state", orderStateCodec, value.state);
  }

  static read(xml: XmlReader): FindOrdersRequest {
    let state: OrderState | undefined;
    for (let at = xml.field(requestFields, 0); at >= 0; at = xml.field(requestFields, at + 1)) {
      switch (at) {
        case 0:
          state = orderStateCodec.read(xml);
          break;
      }
    }
    return new FindOrdersRequest({
      state: state ?? xml.missing(requestFields, 0),
    });
  }
}

/** Response of operation `FindOrders`. */
export class FindOrdersResponse {
  /** Element `FindOrdersResult`, array of OrderKind, 0..1 assumed. */
  FindOrdersResult?: OrderKind[] | undefined;

  constructor(init: Init<FindOrdersResponse>) {
    this.FindOrdersResult =
      init.FindOrdersResult === undefined ? undefined : arrayOfOrderKind.from(init.FindOrdersResult);
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<FindOrdersResponse>): FindOrdersResponse {
    return init instanceof FindOrdersResponse ? init : new FindOrdersResponse(init);
  }

  static write(xml: XmlWriter, value: Init<FindOrdersResponse>): void {
    xml.optional(ns, "FindOrdersResult", arrayOfOrderKind, value.FindOrdersResult);
  }

  static read(xml: XmlReader): FindOrdersResponse {
    let findOrdersResult: OrderKind[] | undefined;
    for (let at = xml.field(responseFields, 0); at >= 0; at = xml.field(responseFields, at + 1)) {
      switch (at) {
        case 0:
          findOrdersResult = arrayOfOrderKind.read(xml);
          break;
      }
    }
    return new FindOrdersResponse({
      FindOrdersResult: findOrdersResult,
    });
  }
}

/** How operation `FindOrders` travels. */
export const findOrders: Operation<FindOrdersRequest, FindOrdersResponse> = {
  name: "FindOrders",
  action: "http://example.org/shop/FindOrders",
  input: { name: "{http://example.org/shop/}FindOrders", codec: FindOrdersRequest },
  output: { name: "{http://example.org/shop/}FindOrdersResponse", codec: FindOrdersResponse },
  idempotent: true,
};

/** The items of `FindOrdersResult` in the response of `FindOrders`, for `streamItems`. */
export const findOrdersItems: ItemPath<FindOrdersRequest, FindOrdersResponse, OrderKind> = {
  operation: findOrders,
  path: ["{http://example.org/shop/}FindOrdersResult", "{http://example.org/shop/}OrderKind"],
  codec: orderKindCodec,
};
