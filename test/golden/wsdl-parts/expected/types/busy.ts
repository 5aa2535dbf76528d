// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import { type Init, type XmlReader, type XmlWriter, xmlNames, xsInt } from "../runtime/index.js";

const ns = "http://example.org/desk/types";
const fields = xmlNames(ns, "minutes");

/** XSD complexType `Busy`. */
export class Busy {
  /** Element `minutes`, xs:int, 1..1. */
  minutes: number;

  constructor(init: Init<Busy>) {
    this.minutes = init.minutes;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<Busy>): Busy {
    return init instanceof Busy ? init : new Busy(init);
  }

  static write(xml: XmlWriter, value: Init<Busy>): void {
    xml.element(ns, "minutes", xsInt, value.minutes);
  }

  static read(xml: XmlReader): Busy {
    let minutes: number | undefined;
    for (let at = xml.field(fields, 0); at >= 0; at = xml.field(fields, at + 1)) {
      switch (at) {
        case 0:
          minutes = xsInt.read(xml);
          break;
      }
    }
    return new Busy({
      minutes: minutes ?? xml.missing(fields, 0),
    });
  }
}
