// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import { type Init, polymorphic, type XmlReader, type XmlWriter, xmlNames, xsInt } from "../runtime/index.js";
import { Shape } from "./shape.js";

const ns = "http://example.org/drawing";
const anyShape = polymorphic("Shape", "{http://example.org/drawing}Shape", "abstract", Shape);
const fields = xmlNames(ns, "code", "culprit");

/** Content of element `refusal`, of a type without a name. */
export class Refusal {
  /** Element `code`, xs:int, 1..1. */
  code: number;
  /** Element `culprit`, Shape, 0..1. */
  culprit?: Shape | undefined;

  constructor(init: Init<Refusal>) {
    this.code = init.code;
    this.culprit = init.culprit === undefined ? undefined : anyShape.from(init.culprit);
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<Refusal>): Refusal {
    return init instanceof Refusal ? init : new Refusal(init);
  }

  static write(xml: XmlWriter, value: Init<Refusal>): void {
    xml.element(ns, "code", xsInt, value.code);
    xml.optional(ns, "culprit", anyShape, value.culprit);
  }

  static read(xml: XmlReader): Refusal {
    let code: number | undefined;
    let culprit: Shape | undefined;
    for (let at = xml.field(fields, 0); at >= 0; at = xml.field(fields, at + 1)) {
      switch (at) {
        case 0:
          code = xsInt.read(xml);
          break;
        case 1:
          culprit = anyShape.read(xml);
          break;
      }
    }
    return new Refusal({
      code: code ?? xml.missing(fields, 0),
      culprit,
    });
  }
}
