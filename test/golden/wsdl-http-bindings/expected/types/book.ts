// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import { type Init, type XmlReader, type XmlWriter, xmlNames, xsInt, xsString } from "../runtime/index.js";

const ns = "urn:library";
const fields = xmlNames(ns, "title", "year");

/** XSD complexType `Book`. */
export class Book {
  /** Element `title`, xs:string, 0..1. */
  title?: string | undefined;
  /** Element `year`, xs:int, 1..1. */
  year: number;

  constructor(init: Init<Book>) {
    this.title = init.title;
    this.year = init.year;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<Book>): Book {
    return init instanceof Book ? init : new Book(init);
  }

  static write(xml: XmlWriter, value: Init<Book>): void {
    xml.optional(ns, "title", xsString, value.title);
    xml.element(ns, "year", xsInt, value.year);
  }

  static read(xml: XmlReader): Book {
    let title: string | undefined;
    let year: number | undefined;
    for (let at = xml.field(fields, 0); at >= 0; at = xml.field(fields, at + 1)) {
      switch (at) {
        case 0:
          title = xsString.read(xml);
          break;
        case 1:
          year = xsInt.read(xml);
          break;
      }
    }
    return new Book({
      title,
      year: year ?? xml.missing(fields, 1),
    });
  }
}
