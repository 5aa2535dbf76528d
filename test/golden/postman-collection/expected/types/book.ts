// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import { type Init, type XmlReader, type XmlWriter, xmlNames, xsString } from "../runtime/index.js";

const ns = "urn:library";
const fields = xmlNames(ns, "title", "year", "note");

/** XSD complexType `Book`. */
export class Book {
  /** Attribute `isbn`, xs:string, assumed optional; a value, so its type is open. */
  isbn?: string | undefined;
  /**
   * Element `title`, xs:string, 0..1 assumed; printed once, so it may be an array; a value, so its type is
   * open.
   */
  title?: string | undefined;
  /**
   * Element `year`, xs:string, 0..1 assumed; printed once, so it may be an array; a value, so its type is
   * open.
   */
  year?: string | undefined;
  /**
   * Element `note`, xs:string, 0..1 assumed; only one source has it; printed once, so it may be an array; a
   * value, so its type is open.
   */
  note?: string | undefined;

  constructor(init: Init<Book>) {
    this.isbn = init.isbn;
    this.title = init.title;
    this.year = init.year;
    this.note = init.note;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<Book>): Book {
    return init instanceof Book ? init : new Book(init);
  }

  static write(xml: XmlWriter, value: Init<Book>): void {
    xml.attribute("", "isbn", xsString, value.isbn);
    xml.optional(ns, "title", xsString, value.title);
    xml.optional(ns, "year", xsString, value.year);
    xml.optional(ns, "note", xsString, value.note);
  }

  static read(xml: XmlReader): Book {
    const isbn = xml.attribute("", "isbn", xsString);
    let title: string | undefined;
    let year: string | undefined;
    let note: string | undefined;
    for (let at = xml.field(fields, 0); at >= 0; at = xml.field(fields, at + 1)) {
      switch (at) {
        case 0:
          title = xsString.read(xml);
          break;
        case 1:
          year = xsString.read(xml);
          break;
        case 2:
          note = xsString.read(xml);
          break;
      }
    }
    return new Book({
      isbn,
      title,
      year,
      note,
    });
  }
}
