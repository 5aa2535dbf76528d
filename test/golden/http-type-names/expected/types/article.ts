// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import { type Init, type XmlReader, type XmlWriter, xmlNames, xsDecimal, xsInt } from "../runtime/index.js";

const ns = "http://example.org/shop/";
const fields = xmlNames(ns, "id", "price");

/** XSD complexType `Article`. */
export class Article {
  /** Element `id`, xs:int, 1..1 assumed. */
  id: number;
  /** Element `price`, xs:decimal, 1..1 assumed. */
  price: string;

  constructor(init: Init<Article>) {
    this.id = init.id;
    this.price = init.price;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<Article>): Article {
    return init instanceof Article ? init : new Article(init);
  }

  static write(xml: XmlWriter, value: Init<Article>): void {
    xml.element(ns, "id", xsInt, value.id);
    xml.element(ns, "price", xsDecimal, value.price);
  }

  static read(xml: XmlReader): Article {
    let id: number | undefined;
    let price: string | undefined;
    for (let at = xml.field(fields, 0); at >= 0; at = xml.field(fields, at + 1)) {
      switch (at) {
        case 0:
          id = xsInt.read(xml);
          break;
        case 1:
          price = xsDecimal.read(xml);
          break;
      }
    }
    return new Article({
      id: id ?? xml.missing(fields, 0),
      price: price ?? xml.missing(fields, 1),
    });
  }
}
