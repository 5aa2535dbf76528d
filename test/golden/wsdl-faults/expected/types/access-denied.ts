// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import { type Init, type XmlReader, type XmlWriter, xmlNames, xsString } from "../runtime/index.js";

const ns = "http://example.org/warehouse";
const fields = xmlNames(ns, "who");

/** XSD complexType `AccessDenied`. */
export class AccessDenied {
  /** Element `who`, xs:string, 1..1. */
  who: string;

  constructor(init: Init<AccessDenied>) {
    this.who = init.who;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<AccessDenied>): AccessDenied {
    return init instanceof AccessDenied ? init : new AccessDenied(init);
  }

  static write(xml: XmlWriter, value: Init<AccessDenied>): void {
    xml.element(ns, "who", xsString, value.who);
  }

  static read(xml: XmlReader): AccessDenied {
    let who: string | undefined;
    for (let at = xml.field(fields, 0); at >= 0; at = xml.field(fields, at + 1)) {
      switch (at) {
        case 0:
          who = xsString.read(xml);
          break;
      }
    }
    return new AccessDenied({
      who: who ?? xml.missing(fields, 0),
    });
  }
}
