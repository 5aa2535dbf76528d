// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import { type Init, type XmlReader, type XmlWriter, xmlNames, xsString } from "../runtime/index.js";

const ns = "http://www.birst.com/";
const fields = xmlNames(ns, "code", "description");

/** XSD complexType `Language`. */
export class Language {
  /** Element `code`, xs:string, 0..1. */
  code?: string | undefined;
  /** Element `description`, xs:string, 0..1. */
  description?: string | undefined;

  constructor(init: Init<Language>) {
    this.code = init.code;
    this.description = init.description;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<Language>): Language {
    return init instanceof Language ? init : new Language(init);
  }

  static write(xml: XmlWriter, value: Init<Language>): void {
    xml.optional(ns, "code", xsString, value.code);
    xml.optional(ns, "description", xsString, value.description);
  }

  static read(xml: XmlReader): Language {
    let code: string | undefined;
    let description: string | undefined;
    for (let at = xml.field(fields, 0); at >= 0; at = xml.field(fields, at + 1)) {
      switch (at) {
        case 0:
          code = xsString.read(xml);
          break;
        case 1:
          description = xsString.read(xml);
          break;
      }
    }
    return new Language({
      code,
      description,
    });
  }
}
