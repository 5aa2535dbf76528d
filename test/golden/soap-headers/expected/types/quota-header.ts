// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import {
  type Init,
  type XmlReader,
  type XmlWriter,
  type XsDateTime,
  xmlNames,
  xsDateTime,
  xsInt,
} from "../runtime/index.js";

const ns = "http://example.org/shop/";
const fields = xmlNames(ns, "left", "until");

/** Content of element `QuotaHeader`, of a type without a name. */
export class QuotaHeader {
  /** Element `left`, xs:int, 1..1 assumed. */
  left: number;
  /** Element `until`, xs:dateTime, 1..1 assumed. */
  until: XsDateTime;

  constructor(init: Init<QuotaHeader>) {
    this.left = init.left;
    this.until = xsDateTime.from(init.until);
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<QuotaHeader>): QuotaHeader {
    return init instanceof QuotaHeader ? init : new QuotaHeader(init);
  }

  static write(xml: XmlWriter, value: Init<QuotaHeader>): void {
    xml.element(ns, "left", xsInt, value.left);
    xml.element(ns, "until", xsDateTime, value.until);
  }

  static read(xml: XmlReader): QuotaHeader {
    let left: number | undefined;
    let until: XsDateTime | undefined;
    for (let at = xml.field(fields, 0); at >= 0; at = xml.field(fields, at + 1)) {
      switch (at) {
        case 0:
          left = xsInt.read(xml);
          break;
        case 1:
          until = xsDateTime.read(xml);
          break;
      }
    }
    return new QuotaHeader({
      left: left ?? xml.missing(fields, 0),
      until: until ?? xml.missing(fields, 1),
    });
  }
}
