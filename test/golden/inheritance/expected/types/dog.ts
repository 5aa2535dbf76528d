// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import {
  type Init,
  polymorphic,
  type XmlReader,
  type XmlWriter,
  type XsDate,
  xmlNames,
  xsBoolean,
  xsDate,
  xsString,
} from "../runtime/index.js";
import { Animal } from "./animal.js";

const ns = "http://example.org/shop/";
const anyAnimal = polymorphic("Animal", "{http://example.org/shop/}Animal", "concrete", Animal);
const fields = xmlNames(ns, "name", "born", "barks", "friend");

/** XSD complexType `Dog`. */
export class Dog extends Animal {
  /** Which type of its hierarchy this is. */
  override readonly $type: "Dog" = "Dog";
  /** Element `barks`, xs:boolean, 1..1. */
  barks: boolean;
  /** Element `friend`, Animal, 0..1. */
  friend?: Animal | undefined;

  constructor(init: Init<Dog>) {
    super(init);
    this.barks = init.barks;
    this.friend = init.friend === undefined ? undefined : anyAnimal.from(init.friend);
  }

  /** The instance itself, or a new one made from plain data. */
  static override from(init: Init<Dog>): Dog {
    return init instanceof Dog ? init : new Dog(init);
  }

  static override write(xml: XmlWriter, value: Init<Dog>): void {
    Animal.write(xml, value);
    xml.element(ns, "barks", xsBoolean, value.barks);
    xml.optional(ns, "friend", anyAnimal, value.friend);
  }

  static override read(xml: XmlReader): Dog {
    let name: string | undefined;
    let born: XsDate | undefined;
    let barks: boolean | undefined;
    let friend: Animal | undefined;
    for (let at = xml.field(fields, 0); at >= 0; at = xml.field(fields, at + 1)) {
      switch (at) {
        case 0:
          name = xsString.read(xml);
          break;
        case 1:
          born = xsDate.read(xml);
          break;
        case 2:
          barks = xsBoolean.read(xml);
          break;
        case 3:
          friend = anyAnimal.read(xml);
          break;
      }
    }
    return new Dog({
      name,
      born: born ?? xml.missing(fields, 1),
      barks: barks ?? xml.missing(fields, 2),
      friend,
    });
  }
}
