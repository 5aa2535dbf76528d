// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import {
  encodedArrayOf,
  type Init,
  nillable,
  type XmlReader,
  type XmlWriter,
  xmlNames,
  xsDecimal,
  xsString,
} from "../runtime/index.js";

const arrayOfString = encodedArrayOf("{http://www.w3.org/2001/XMLSchema}string", "item", nillable(xsString));
const tagsCodec = nillable(arrayOfString);
const fields = xmlNames("", "amount", "tags");

/** XSD complexType `Entry`. */
export class Entry {
  /** Element `amount`, xs:decimal, 1..1. */
  amount: string;
  /** Element `tags`, Tags, 1..1, nillable. */
  tags: (string | null)[] | null;

  constructor(init: Init<Entry>) {
    this.amount = init.amount;
    this.tags = tagsCodec.from(init.tags);
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<Entry>): Entry {
    return init instanceof Entry ? init : new Entry(init);
  }

  static write(xml: XmlWriter, value: Init<Entry>): void {
    xml.element("", "amount", xsDecimal, value.amount);
    xml.element("", "tags", tagsCodec, value.tags);
  }

  static read(xml: XmlReader): Entry {
    let amount: string | undefined;
    let tags: (string | null)[] | null | undefined;
    for (let at = xml.field(fields, 0); at >= 0; at = xml.field(fields, at + 1)) {
      switch (at) {
        case 0:
          amount = xsDecimal.read(xml);
          break;
        case 1:
          tags = tagsCodec.read(xml);
          break;
      }
    }
    return new Entry({
      amount: amount ?? xml.missing(fields, 0),
      tags: tags ?? null,
    });
  }
}
