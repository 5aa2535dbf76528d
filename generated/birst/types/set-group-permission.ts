// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import {
  type Init,
  type XmlReader,
  type XmlWriter,
  xmlNames,
  xsBoolean,
  xsString,
} from "../runtime/index.js";

const ns = "http://www.birst.com/";
const fields = xmlNames(ns, "groupName", "canView", "canModify", "recursive");

/** XSD complexType `SetGroupPermission`. */
export class SetGroupPermission {
  /** Element `groupName`, xs:string, 0..1. */
  groupName?: string | undefined;
  /** Element `canView`, xs:boolean, 1..1. */
  canView: boolean;
  /** Element `canModify`, xs:boolean, 1..1. */
  canModify: boolean;
  /** Element `recursive`, xs:boolean, 1..1. */
  recursive: boolean;

  constructor(init: Init<SetGroupPermission>) {
    this.groupName = init.groupName;
    this.canView = init.canView;
    this.canModify = init.canModify;
    this.recursive = init.recursive;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<SetGroupPermission>): SetGroupPermission {
    return init instanceof SetGroupPermission ? init : new SetGroupPermission(init);
  }

  static write(xml: XmlWriter, value: Init<SetGroupPermission>): void {
    xml.optional(ns, "groupName", xsString, value.groupName);
    xml.element(ns, "canView", xsBoolean, value.canView);
    xml.element(ns, "canModify", xsBoolean, value.canModify);
    xml.element(ns, "recursive", xsBoolean, value.recursive);
  }

  static read(xml: XmlReader): SetGroupPermission {
    let groupName: string | undefined;
    let canView: boolean | undefined;
    let canModify: boolean | undefined;
    let recursive: boolean | undefined;
    for (let at = xml.field(fields, 0); at >= 0; at = xml.field(fields, at + 1)) {
      switch (at) {
        case 0:
          groupName = xsString.read(xml);
          break;
        case 1:
          canView = xsBoolean.read(xml);
          break;
        case 2:
          canModify = xsBoolean.read(xml);
          break;
        case 3:
          recursive = xsBoolean.read(xml);
          break;
      }
    }
    return new SetGroupPermission({
      groupName,
      canView: canView ?? xml.missing(fields, 1),
      canModify: canModify ?? xml.missing(fields, 2),
      recursive: recursive ?? xml.missing(fields, 3),
    });
  }
}
