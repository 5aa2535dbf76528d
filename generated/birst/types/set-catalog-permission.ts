// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import {
  type Init,
  itemsFrom,
  type XmlReader,
  type XmlWriter,
  xmlNames,
  xsString,
} from "../runtime/index.js";
import { SetGroupPermission } from "./set-group-permission.js";

const ns = "http://www.birst.com/";
const fields = xmlNames(ns, "directory", "GroupPermission");

/** XSD complexType `SetCatalogPermission`. */
export class SetCatalogPermission {
  /** Element `directory`, xs:string, 0..1. */
  directory?: string | undefined;
  /** Element `GroupPermission`, SetGroupPermission, 0..*. */
  GroupPermission: SetGroupPermission[];

  constructor(init: Init<SetCatalogPermission>) {
    this.directory = init.directory;
    this.GroupPermission = itemsFrom(SetGroupPermission, init.GroupPermission);
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<SetCatalogPermission>): SetCatalogPermission {
    return init instanceof SetCatalogPermission ? init : new SetCatalogPermission(init);
  }

  static write(xml: XmlWriter, value: Init<SetCatalogPermission>): void {
    xml.optional(ns, "directory", xsString, value.directory);
    xml.repeated(ns, "GroupPermission", SetGroupPermission, value.GroupPermission);
  }

  static read(xml: XmlReader): SetCatalogPermission {
    let directory: string | undefined;
    const groupPermission: SetGroupPermission[] = [];
    for (let at = xml.field(fields, 0); at >= 0; at = xml.field(fields, at + 1)) {
      switch (at) {
        case 0:
          directory = xsString.read(xml);
          break;
        case 1:
          groupPermission.push(SetGroupPermission.read(xml));
          break;
      }
    }
    return new SetCatalogPermission({
      directory,
      GroupPermission: groupPermission,
    });
  }
}
