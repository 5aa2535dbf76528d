// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import {
  type Init,
  itemsFrom,
  type RawXml,
  rawXml,
  type XmlReader,
  type XmlWriter,
  xmlNames,
  xsInt,
  xsString,
} from "../runtime/index.js";

const ns = "http://example.org/notes";
const fields = xmlNames(ns, "known", "*");

/** XSD complexType `Open`. */
export class Open {
  /** Attribute `version`, xs:string, optional. */
  version?: string | undefined;
  /** Attributes that the contract does not declare, by Clark name. */
  otherAttributes?: Record<string, string> | undefined;
  /** Element `known`, xs:int, 1..1. */
  known: number;
  /** Any elements, 0..*. */
  any: RawXml[];

  constructor(init: Init<Open>) {
    this.version = init.version;
    this.otherAttributes = init.otherAttributes;
    this.known = init.known;
    this.any = itemsFrom(rawXml, init.any);
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<Open>): Open {
    return init instanceof Open ? init : new Open(init);
  }

  static write(xml: XmlWriter, value: Init<Open>): void {
    xml.attribute("", "version", xsString, value.version);
    xml.attributes(value.otherAttributes);
    xml.element(ns, "known", xsInt, value.known);
    xml.any(value.any);
  }

  static read(xml: XmlReader): Open {
    const version = xml.attribute("", "version", xsString);
    const otherAttributes = xml.otherAttributes(["version"]);
    let known: number | undefined;
    const anyValue: RawXml[] = [];
    for (let at = xml.field(fields, 0); at >= 0; at = xml.field(fields, at + 1)) {
      switch (at) {
        case 0:
          known = xsInt.read(xml);
          break;
        case 1:
          anyValue.push(rawXml.read(xml));
          break;
      }
    }
    return new Open({
      version,
      otherAttributes,
      known: known ?? xml.missing(fields, 0),
      any: anyValue,
    });
  }
}
