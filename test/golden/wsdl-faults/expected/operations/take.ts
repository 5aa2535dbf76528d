// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import { LimitBillingFault } from "../faults/limit-billing-fault.js";
import { LimitWarehouseFault } from "../faults/limit-warehouse-fault.js";
import { LockedFault } from "../faults/locked-fault.js";
import { ServiceFault } from "../faults/service-fault.js";
import {
  type Init,
  type Operation,
  type XmlReader,
  type XmlWriter,
  xmlNames,
  xsInt,
  xsString,
} from "../runtime/index.js";
import { serviceFaultTypes } from "../types/service-fault-types.js";

const ns = "http://example.org/warehouse";
const requestFields = xmlNames(ns, "article");
const responseFields = xmlNames(ns, "left");

/** Request of operation `take`. */
export class TakeRequest {
  /** Element `article`, xs:string, 1..1. */
  article: string;

  constructor(init: Init<TakeRequest>) {
    this.article = init.article;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<TakeRequest>): TakeRequest {
    return init instanceof TakeRequest ? init : new TakeRequest(init);
  }

  static write(xml: XmlWriter, value: Init<TakeRequest>): void {
    xml.element(ns, "article", xsString, value.article);
  }

  static read(xml: XmlReader): TakeRequest {
    let article: string | undefined;
    for (let at = xml.field(requestFields, 0); at >= 0; at = xml.field(requestFields, at + 1)) {
      switch (at) {
        case 0:
          article = xsString.read(xml);
          break;
      }
    }
    return new TakeRequest({
      article: article ?? xml.missing(requestFields, 0),
    });
  }
}

/** Response of operation `take`. */
export class TakeResponse {
  /** Element `left`, xs:int, 1..1. */
  left: number;

  constructor(init: Init<TakeResponse>) {
    this.left = init.left;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<TakeResponse>): TakeResponse {
    return init instanceof TakeResponse ? init : new TakeResponse(init);
  }

  static write(xml: XmlWriter, value: Init<TakeResponse>): void {
    xml.element(ns, "left", xsInt, value.left);
  }

  static read(xml: XmlReader): TakeResponse {
    let left: number | undefined;
    for (let at = xml.field(responseFields, 0); at >= 0; at = xml.field(responseFields, at + 1)) {
      switch (at) {
        case 0:
          left = xsInt.read(xml);
          break;
      }
    }
    return new TakeResponse({
      left: left ?? xml.missing(responseFields, 0),
    });
  }
}

/** How operation `take` travels. */
export const take: Operation<TakeRequest, TakeResponse> = {
  name: "take",
  action: "urn:take",
  input: { name: "{http://example.org/warehouse}take", codec: TakeRequest },
  output: { name: "{http://example.org/warehouse}takeResponse", codec: TakeResponse },
  faults: [LimitBillingFault, LimitWarehouseFault, ServiceFault, LockedFault],
  types: [serviceFaultTypes],
};
