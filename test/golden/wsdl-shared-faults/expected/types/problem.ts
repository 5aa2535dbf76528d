// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import { type Init, type XmlReader, type XmlWriter, xmlNames, xsInt } from "../runtime/index.js";

const ns = "http://example.org/orders";
const fields = xmlNames(ns, "code");

/** Content of element `problem`, of a type without a name. */
export class Problem {
  /** Element `code`, xs:int, 1..1. */
  code: number;

  constructor(init: Init<Problem>) {
    this.code = init.code;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<Problem>): Problem {
    return init instanceof Problem ? init : new Problem(init);
  }

  static write(xml: XmlWriter, value: Init<Problem>): void {
    xml.element(ns, "code", xsInt, value.code);
  }

  static read(xml: XmlReader): Problem {
    let code: number | undefined;
    for (let at = xml.field(fields, 0); at >= 0; at = xml.field(fields, at + 1)) {
      switch (at) {
        case 0:
          code = xsInt.read(xml);
          break;
      }
    }
    return new Problem({
      code: code ?? xml.missing(fields, 0),
    });
  }
}
