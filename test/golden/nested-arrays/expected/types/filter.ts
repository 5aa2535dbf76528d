// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import {
  arrayOf,
  type Init,
  nillable,
  type XmlReader,
  type XmlWriter,
  xmlNames,
  xsString,
} from "../runtime/index.js";

const ns = "http://example.org/shop/";
const arrayOfString = arrayOf(ns, "string", nillable(xsString));
const fields = xmlNames(ns, "column", "values");

/** XSD complexType `Filter`. */
export class Filter {
  /** Element `column`, xs:string, 0..1 assumed. */
  column?: string | undefined;
  /** Element `values`, array of xs:string, 0..1 assumed. */
  values: (string | null)[];

  constructor(init: Init<Filter>) {
    this.column = init.column;
    this.values = init.values === undefined ? [] : arrayOfString.from(init.values);
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<Filter>): Filter {
    return init instanceof Filter ? init : new Filter(init);
  }

  static write(xml: XmlWriter, value: Init<Filter>): void {
    xml.optional(ns, "column", xsString, value.column);
    xml.optional(ns, "values", arrayOfString, value.values);
  }

  static read(xml: XmlReader): Filter {
    let column: string | undefined;
    let values: (string | null)[] | undefined;
    for (let at = xml.field(fields, 0); at >= 0; at = xml.field(fields, at + 1)) {
      switch (at) {
        case 0:
          column = xsString.read(xml);
          break;
        case 1:
          values = arrayOfString.read(xml);
          break;
      }
    }
    return new Filter({
      column,
      values: values ?? [],
    });
  }
}
