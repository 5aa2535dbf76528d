// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import { AccessDeniedFault } from "../faults/access-denied-fault.js";
import { ServiceFault } from "../faults/service-fault.js";
import {
  type Init,
  type Operation,
  type XmlReader,
  type XmlWriter,
  xmlNames,
  xsInt,
} from "../runtime/index.js";
import { serviceFaultTypes } from "../types/service-fault-types.js";

const ns = "http://example.org/warehouse";
const responseFields = xmlNames(ns, "left");

/** Request of operation `count`. */
export class CountRequest {
  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<CountRequest>): CountRequest {
    return init instanceof CountRequest ? init : new CountRequest();
  }

  static write(_xml: XmlWriter, _value: Init<CountRequest>): void {}

  static read(xml: XmlReader): CountRequest {
    xml.skip();
    return new CountRequest();
  }
}

/** Response of operation `count`. */
export class CountResponse {
  /** Element `left`, xs:int, 1..1. */
  left: number;

  constructor(init: Init<CountResponse>) {
    this.left = init.left;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<CountResponse>): CountResponse {
    return init instanceof CountResponse ? init : new CountResponse(init);
  }

  static write(xml: XmlWriter, value: Init<CountResponse>): void {
    xml.element(ns, "left", xsInt, value.left);
  }

  static read(xml: XmlReader): CountResponse {
    let left: number | undefined;
    for (let at = xml.field(responseFields, 0); at >= 0; at = xml.field(responseFields, at + 1)) {
      switch (at) {
        case 0:
          left = xsInt.read(xml);
          break;
      }
    }
    return new CountResponse({
      left: left ?? xml.missing(responseFields, 0),
    });
  }
}

/** How operation `count` travels. */
export const count: Operation<CountRequest, CountResponse> = {
  name: "count",
  action: "urn:count",
  input: { name: "{http://example.org/warehouse}count", codec: CountRequest },
  output: { name: "{http://example.org/warehouse}countResponse", codec: CountResponse },
  faults: [AccessDeniedFault, ServiceFault],
  types: [serviceFaultTypes],
};
