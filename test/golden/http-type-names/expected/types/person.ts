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
const fields = xmlNames(ns, "name", "since");

/** XSD complexType `Person`. */
export class Person {
  /** Element `name`, xs:string, 0..1 assumed. */
  name?: string | undefined;
  /** Element `since`, xs:date, 1..1 assumed. */
  since: XsDate;

  constructor(init: Init<Person>) {
    this.name = init.name;
    this.since = xsDate.from(init.since);
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<Person>): Person {
    return init instanceof Person ? init : new Person(init);
  }

  static write(xml: XmlWriter, value: Init<Person>): void {
    xml.optional(ns, "name", xsString, value.name);
    xml.element(ns, "since", xsDate, value.since);
  }

  static read(xml: XmlReader): Person {
    let name: string | undefined;
    let since: XsDate | undefined;
    for (let at = xml.field(fields, 0); at >= 0; at = xml.field(fields, at + 1)) {
      switch (at) {
        case 0:
          name = xsString.read(xml);
          break;
        case 1:
          since = xsDate.read(xml);
          break;
      }
    }
    return new Person({
      name,
      since: since ?? xml.missing(fields, 1),
    });
  }
}
