// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import { type Init, type XmlReader, type XmlWriter, xmlNames, xsString } from "../runtime/index.js";

const ns = "http://www.birst.com/";
const fields = xmlNames(ns, "name", "value", "locale");

/** XSD complexType `ProfileProperty`. */
export class ProfileProperty {
  /** Element `name`, xs:string, 0..1. */
  name?: string | undefined;
  /** Element `value`, xs:string, 0..1. */
  value?: string | undefined;
  /** Element `locale`, xs:string, 0..1. */
  locale?: string | undefined;

  constructor(init: Init<ProfileProperty>) {
    this.name = init.name;
    this.value = init.value;
    this.locale = init.locale;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<ProfileProperty>): ProfileProperty {
    return init instanceof ProfileProperty ? init : new ProfileProperty(init);
  }

  static write(xml: XmlWriter, value: Init<ProfileProperty>): void {
    xml.optional(ns, "name", xsString, value.name);
    xml.optional(ns, "value", xsString, value.value);
    xml.optional(ns, "locale", xsString, value.locale);
  }

  static read(xml: XmlReader): ProfileProperty {
    let name: string | undefined;
    let valueValue: string | undefined;
    let locale: string | undefined;
    for (let at = xml.field(fields, 0); at >= 0; at = xml.field(fields, at + 1)) {
      switch (at) {
        case 0:
          name = xsString.read(xml);
          break;
        case 1:
          valueValue = xsString.read(xml);
          break;
        case 2:
          locale = xsString.read(xml);
          break;
      }
    }
    return new ProfileProperty({
      name,
      value: valueValue,
      locale,
    });
  }
}
