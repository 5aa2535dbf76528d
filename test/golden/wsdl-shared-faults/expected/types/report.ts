// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import { type Init, type XmlReader, type XmlWriter, xmlNames, xsString } from "../runtime/index.js";

const ns = "http://example.org/orders";
const fields = xmlNames(ns, "text");

/** Content of element `report`, of a type without a name. */
export class Report {
  /** Element `text`, xs:string, 1..1. */
  text: string;

  constructor(init: Init<Report>) {
    this.text = init.text;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<Report>): Report {
    return init instanceof Report ? init : new Report(init);
  }

  static write(xml: XmlWriter, value: Init<Report>): void {
    xml.element(ns, "text", xsString, value.text);
  }

  static read(xml: XmlReader): Report {
    let text: string | undefined;
    for (let at = xml.field(fields, 0); at >= 0; at = xml.field(fields, at + 1)) {
      switch (at) {
        case 0:
          text = xsString.read(xml);
          break;
      }
    }
    return new Report({
      text: text ?? xml.missing(fields, 0),
    });
  }
}
