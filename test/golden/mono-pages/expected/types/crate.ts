// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import {
  type Init,
  type XmlReader,
  type XmlWriter,
  xmlNames,
  xsBoolean,
  xsInt,
  xsString,
} from "../runtime/index.js";

const ns = "urn:harbour";
const fields = xmlNames(ns, "mark", "fragile");

/** XSD complexType `Crate`. */
export class Crate {
  /** Attribute `weight`, xs:int, assumed required. */
  weight: number;
  /** Element `mark`, xs:string, 0..1 assumed. */
  mark?: string | undefined;
  /** Element `fragile`, xs:boolean, 1..1 assumed. */
  fragile: boolean;

  constructor(init: Init<Crate>) {
    this.weight = init.weight;
    this.mark = init.mark;
    this.fragile = init.fragile;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<Crate>): Crate {
    return init instanceof Crate ? init : new Crate(init);
  }

  static write(xml: XmlWriter, value: Init<Crate>): void {
    xml.attribute("", "weight", xsInt, value.weight);
    xml.optional(ns, "mark", xsString, value.mark);
    xml.element(ns, "fragile", xsBoolean, value.fragile);
  }

  static read(xml: XmlReader): Crate {
    const weight = xml.requiredAttribute("", "weight", xsInt);
    let mark: string | undefined;
    let fragile: boolean | undefined;
    for (let at = xml.field(fields, 0); at >= 0; at = xml.field(fields, at + 1)) {
      switch (at) {
        case 0:
          mark = xsString.read(xml);
          break;
        case 1:
          fragile = xsBoolean.read(xml);
          break;
      }
    }
    return new Crate({
      weight,
      mark,
      fragile: fragile ?? xml.missing(fields, 1),
    });
  }
}
