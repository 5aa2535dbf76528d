// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import { type Init, type XmlReader, type XmlWriter, xmlNames, xsString } from "../runtime/index.js";

const ns = "http://www.birst.com/";
const fields = xmlNames(ns, "name", "owner", "id");

/** XSD complexType `UserSpace`. */
export class UserSpace {
  /** Element `name`, xs:string, 0..1. */
  name?: string | undefined;
  /** Element `owner`, xs:string, 0..1. */
  owner?: string | undefined;
  /** Element `id`, xs:string, 0..1. */
  id?: string | undefined;

  constructor(init: Init<UserSpace>) {
    this.name = init.name;
    this.owner = init.owner;
    this.id = init.id;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<UserSpace>): UserSpace {
    return init instanceof UserSpace ? init : new UserSpace(init);
  }

  static write(xml: XmlWriter, value: Init<UserSpace>): void {
    xml.optional(ns, "name", xsString, value.name);
    xml.optional(ns, "owner", xsString, value.owner);
    xml.optional(ns, "id", xsString, value.id);
  }

  static read(xml: XmlReader): UserSpace {
    let name: string | undefined;
    let owner: string | undefined;
    let id: string | undefined;
    for (let at = xml.field(fields, 0); at >= 0; at = xml.field(fields, at + 1)) {
      switch (at) {
        case 0:
          name = xsString.read(xml);
          break;
        case 1:
          owner = xsString.read(xml);
          break;
        case 2:
          id = xsString.read(xml);
          break;
      }
    }
    return new UserSpace({
      name,
      owner,
      id,
    });
  }
}
