// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import { arrayOf, type Init, type XmlReader, type XmlWriter, xmlNames, xsString } from "../runtime/index.js";
import { ProfileProperty } from "./profile-property.js";

const ns = "http://www.birst.com/";
const arrayOfProfileProperty = arrayOf(ns, "ProfileProperty", ProfileProperty);
const fields = xmlNames(ns, "id", "name", "description", "isDefault", "properties");

/** XSD complexType `Profile`. */
export class Profile {
  /** Element `id`, xs:string, 0..1. */
  id?: string | undefined;
  /** Element `name`, xs:string, 0..1. */
  name?: string | undefined;
  /** Element `description`, xs:string, 0..1. */
  description?: string | undefined;
  /** Element `isDefault`, xs:string, 0..1. */
  isDefault?: string | undefined;
  /** Element `properties`, ArrayOfProfileProperty, 0..1. */
  properties: ProfileProperty[];

  constructor(init: Init<Profile>) {
    this.id = init.id;
    this.name = init.name;
    this.description = init.description;
    this.isDefault = init.isDefault;
    this.properties = init.properties === undefined ? [] : arrayOfProfileProperty.from(init.properties);
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<Profile>): Profile {
    return init instanceof Profile ? init : new Profile(init);
  }

  static write(xml: XmlWriter, value: Init<Profile>): void {
    xml.optional(ns, "id", xsString, value.id);
    xml.optional(ns, "name", xsString, value.name);
    xml.optional(ns, "description", xsString, value.description);
    xml.optional(ns, "isDefault", xsString, value.isDefault);
    xml.optional(ns, "properties", arrayOfProfileProperty, value.properties);
  }

  static read(xml: XmlReader): Profile {
    let id: string | undefined;
    let name: string | undefined;
    let description: string | undefined;
    let isDefault: string | undefined;
    let properties: ProfileProperty[] | undefined;
    for (let at = xml.field(fields, 0); at >= 0; at = xml.field(fields, at + 1)) {
      switch (at) {
        case 0:
          id = xsString.read(xml);
          break;
        case 1:
          name = xsString.read(xml);
          break;
        case 2:
          description = xsString.read(xml);
          break;
        case 3:
          isDefault = xsString.read(xml);
          break;
        case 4:
          properties = arrayOfProfileProperty.read(xml);
          break;
      }
    }
    return new Profile({
      id,
      name,
      description,
      isDefault,
      properties: properties ?? [],
    });
  }
}
