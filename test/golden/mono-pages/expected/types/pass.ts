// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import { type Init, type XmlReader, type XmlWriter, xmlNames, xsString } from "../runtime/index.js";

const ns = "urn:harbour";
const fields = xmlNames(ns, "pilot");

/** Content of element `Pass`, of a type without a name. */
export class Pass {
  /** Element `pilot`, xs:string, 0..1 assumed. */
  pilot?: string | undefined;

  constructor(init: Init<Pass>) {
    this.pilot = init.pilot;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<Pass>): Pass {
    return init instanceof Pass ? init : new Pass(init);
  }

  static write(xml: XmlWriter, value: Init<Pass>): void {
    xml.optional(ns, "pilot", xsString, value.pilot);
  }

  static read(xml: XmlReader): Pass {
    let pilot: string | undefined;
    for (let at = xml.field(fields, 0); at >= 0; at = xml.field(fields, at + 1)) {
      switch (at) {
        case 0:
          pilot = xsString.read(xml);
          break;
      }
    }
    return new Pass({
      pilot,
    });
  }
}
