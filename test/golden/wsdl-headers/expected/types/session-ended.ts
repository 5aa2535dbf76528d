// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import {
  type Init,
  type XmlReader,
  type XmlWriter,
  type XsDateTime,
  xmlNames,
  xsDateTime,
} from "../runtime/index.js";

const ns = "http://example.org/post";
const fields = xmlNames(ns, "at");

/** Content of element `SessionEnded`, of a type without a name. */
export class SessionEnded {
  /** Element `at`, xs:dateTime, 1..1. */
  at: XsDateTime;

  constructor(init: Init<SessionEnded>) {
    this.at = xsDateTime.from(init.at);
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<SessionEnded>): SessionEnded {
    return init instanceof SessionEnded ? init : new SessionEnded(init);
  }

  static write(xml: XmlWriter, value: Init<SessionEnded>): void {
    xml.element(ns, "at", xsDateTime, value.at);
  }

  static read(xml: XmlReader): SessionEnded {
    let atValue: XsDateTime | undefined;
    for (let at = xml.field(fields, 0); at >= 0; at = xml.field(fields, at + 1)) {
      switch (at) {
        case 0:
          atValue = xsDateTime.read(xml);
          break;
      }
    }
    return new SessionEnded({
      at: atValue ?? xml.missing(fields, 0),
    });
  }
}
