// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import { type Init, type XmlReader, type XmlWriter, xmlNames, xsString } from "../runtime/index.js";

const ns = "http://example.org/post";
const fields = xmlNames(ns, "key");

/** XSD complexType `Session`. */
export class Session {
  /** Element `key`, xs:string, 1..1. */
  key: string;

  constructor(init: Init<Session>) {
    this.key = init.key;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<Session>): Session {
    return init instanceof Session ? init : new Session(init);
  }

  static write(xml: XmlWriter, value: Init<Session>): void {
    xml.element(ns, "key", xsString, value.key);
  }

  static read(xml: XmlReader): Session {
    let key: string | undefined;
    for (let at = xml.field(fields, 0); at >= 0; at = xml.field(fields, at + 1)) {
      switch (at) {
        case 0:
          key = xsString.read(xml);
          break;
      }
    }
    return new Session({
      key: key ?? xml.missing(fields, 0),
    });
  }
}
