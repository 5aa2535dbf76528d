// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import { type Init, type XmlReader, type XmlWriter, xmlNames, xsInt } from "../runtime/index.js";

const ns = "http://example.org/stock";
const fields = xmlNames(ns, "pieces");

/** XSD complexType `Tally`. */
export class Tally {
  /** Element `pieces`, xs:int, 0..1. */
  pieces?: number | undefined;

  constructor(init: Init<Tally>) {
    this.pieces = init.pieces;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<Tally>): Tally {
    return init instanceof Tally ? init : new Tally(init);
  }

  static write(xml: XmlWriter, value: Init<Tally>): void {
    xml.optional(ns, "pieces", xsInt, value.pieces);
  }

  static read(xml: XmlReader): Tally {
    let pieces: number | undefined;
    for (let at = xml.field(fields, 0); at >= 0; at = xml.field(fields, at + 1)) {
      switch (at) {
        case 0:
          pieces = xsInt.read(xml);
          break;
      }
    }
    return new Tally({
      pieces,
    });
  }
}
