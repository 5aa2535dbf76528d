// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import {
  arrayOf,
  type Init,
  nillable,
  polymorphic,
  type XmlReader,
  type XmlWriter,
  type XsDate,
  xmlNames,
  xsDate,
  xsString,
} from "../runtime/index.js";
import { Animal } from "./animal.js";

const ns = "http://example.org/shop/";
const anyAnimal = polymorphic("Animal", "{http://example.org/shop/}Animal", "concrete", Animal);
const arrayOfAnimal = arrayOf(ns, "Animal", nillable(anyAnimal));
const farmFields = xmlNames(ns, "animals", "leader");
const farmLeaderFields = xmlNames(ns, "name", "born");

/** XSD complexType `Farm`. */
export class Farm {
  /** Element `animals`, array of Animal, 0..1 assumed. */
  animals?: (Animal | null)[] | undefined;
  /** Element `leader`, FarmLeader, 0..1 assumed. */
  leader?: FarmLeader | undefined;

  constructor(init: Init<Farm>) {
    this.animals = init.animals === undefined ? undefined : arrayOfAnimal.from(init.animals);
    this.leader = init.leader === undefined ? undefined : FarmLeader.from(init.leader);
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<Farm>): Farm {
    return init instanceof Farm ? init : new Farm(init);
  }

  static write(xml: XmlWriter, value: Init<Farm>): void {
    xml.optional(ns, "animals", arrayOfAnimal, value.animals);
    xml.optional(ns, "leader", FarmLeader, value.leader);
  }

  static read(xml: XmlReader): Farm {
    let animals: (Animal | null)[] | undefined;
    let leader: FarmLeader | undefined;
    for (let at = xml.field(farmFields, 0); at >= 0; at = xml.field(farmFields, at + 1)) {
      switch (at) {
        case 0:
          animals = arrayOfAnimal.read(xml);
          break;
        case 1:
          leader = FarmLeader.read(xml);
          break;
      }
    }
    return new Farm({
      animals,
      leader,
    });
  }
}

/** Content of element `leader`, of a type without a name. */
export class FarmLeader {
  /** Element `name`, xs:string, 0..1 assumed. */
  name?: string | undefined;
  /** Element `born`, xs:date, 1..1 assumed. */
  born: XsDate;

  constructor(init: Init<FarmLeader>) {
    this.name = init.name;
    this.born = xsDate.from(init.born);
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<FarmLeader>): FarmLeader {
    return init instanceof FarmLeader ? init : new FarmLeader(init);
  }

  static write(xml: XmlWriter, value: Init<FarmLeader>): void {
    xml.optional(ns, "name", xsString, value.name);
    xml.element(ns, "born", xsDate, value.born);
  }

  static read(xml: XmlReader): FarmLeader {
    let name: string | undefined;
    let born: XsDate | undefined;
    for (let at = xml.field(farmLeaderFields, 0); at >= 0; at = xml.field(farmLeaderFields, at + 1)) {
      switch (at) {
        case 0:
          name = xsString.read(xml);
          break;
        case 1:
          born = xsDate.read(xml);
          break;
      }
    }
    return new FarmLeader({
      name,
      born: born ?? xml.missing(farmLeaderFields, 1),
    });
  }
}
