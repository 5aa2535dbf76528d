// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import {
  type Init,
  type XmlReader,
  type XmlWriter,
  type XsDate,
  xmlNames,
  xsDate,
  xsString,
} from "../runtime/index.js";

const ns = "http://example.org/shop/";
const fields = xmlNames(ns, "name", "born");
type AnimalTypes = "Animal" | "Dog";

/** XSD complexType `Animal`. */
export class Animal {
  /** Which type of its hierarchy this is. */
  readonly $type: AnimalTypes = "Animal";
  /** Element `name`, xs:string, 0..1 assumed. */
  name?: string | undefined;
  /** Element `born`, xs:date, 1..1 assumed. */
  born: XsDate;

  constructor(init: Init<Animal>) {
    this.name = init.name;
    this.born = xsDate.from(init.born);
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<Animal>): Animal {
    return init instanceof Animal ? init : new Animal(init);
  }

  static write(xml: XmlWriter, value: Init<Animal>): void {
    xml.optional(ns, "name", xsString, value.name);
    xml.element(ns, "born", xsDate, value.born);
  }

  static read(xml: XmlReader): Animal {
    let name: string | undefined;
    let born: XsDate | undefined;
    for (let at = xml.field(fields, 0); at >= 0; at = xml.field(fields, at + 1)) {
      switch (at) {
        case 0:
          name = xsString.read(xml);
          break;
        case 1:
          born = xsDate.read(xml);
          break;
      }
    }
    return new Animal({
      name,
      born: born ?? xml.missing(fields, 1),
    });
  }
}
