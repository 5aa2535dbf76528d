// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import {
  type Init,
  type XmlReader,
  type XmlWriter,
  type XsDate,
  xmlNames,
  xsDate,
} from "../runtime/index.js";

const ns = "http://example.org/desk/types";
const fields = xmlNames(ns, "until");

/** XSD complexType `Closed`. */
export class Closed {
  /** Element `until`, xs:date, 1..1. */
  until: XsDate;

  constructor(init: Init<Closed>) {
    this.until = xsDate.from(init.until);
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<Closed>): Closed {
    return init instanceof Closed ? init : new Closed(init);
  }

  static write(xml: XmlWriter, value: Init<Closed>): void {
    xml.element(ns, "until", xsDate, value.until);
  }

  static read(xml: XmlReader): Closed {
    let until: XsDate | undefined;
    for (let at = xml.field(fields, 0); at >= 0; at = xml.field(fields, at + 1)) {
      switch (at) {
        case 0:
          until = xsDate.read(xml);
          break;
      }
    }
    return new Closed({
      until: until ?? xml.missing(fields, 0),
    });
  }
}
