// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import { type Init, type XmlReader, type XmlWriter, xmlNames, xsInt } from "../runtime/index.js";

const ns = "http://example.org/stock";
const fields = xmlNames(ns, "number");
type ArticleTypes = "Article" | "Crate";

/** XSD complexType `Article`. */
export class Article {
  /** Which type of its hierarchy this is. */
  readonly $type: ArticleTypes = "Article";
  /** Element `number`, xs:int, 1..1. */
  number: number;

  constructor(init: Init<Article>) {
    this.number = init.number;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<Article>): Article {
    return init instanceof Article ? init : new Article(init);
  }

  static write(xml: XmlWriter, value: Init<Article>): void {
    xml.element(ns, "number", xsInt, value.number);
  }

  static read(xml: XmlReader): Article {
    let numberValue: number | undefined;
    for (let at = xml.field(fields, 0); at >= 0; at = xml.field(fields, at + 1)) {
      switch (at) {
        case 0:
          numberValue = xsInt.read(xml);
          break;
      }
    }
    return new Article({
      number: numberValue ?? xml.missing(fields, 0),
    });
  }
}
