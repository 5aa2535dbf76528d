// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import {
  arrayOf,
  type Init,
  nillable,
  type XmlReader,
  type XmlWriter,
  xmlNames,
  xsString,
} from "../runtime/index.js";

const ns = "http://www.birst.com/";
const arrayOfString = arrayOf(ns, "string", nillable(xsString));
const fields = xmlNames(ns, "ConnectionName", "ExtractionGroups");

/** XSD complexType `CloudConnection`. */
export class CloudConnection {
  /** Element `ConnectionName`, xs:string, 0..1. */
  ConnectionName?: string | undefined;
  /** Element `ExtractionGroups`, ArrayOfString, 0..1. */
  ExtractionGroups: (string | null)[];

  constructor(init: Init<CloudConnection>) {
    this.ConnectionName = init.ConnectionName;
    this.ExtractionGroups =
      init.ExtractionGroups === undefined ? [] : arrayOfString.from(init.ExtractionGroups);
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<CloudConnection>): CloudConnection {
    return init instanceof CloudConnection ? init : new CloudConnection(init);
  }

  static write(xml: XmlWriter, value: Init<CloudConnection>): void {
    xml.optional(ns, "ConnectionName", xsString, value.ConnectionName);
    xml.optional(ns, "ExtractionGroups", arrayOfString, value.ExtractionGroups);
  }

  static read(xml: XmlReader): CloudConnection {
    let connectionName: string | undefined;
    let extractionGroups: (string | null)[] | undefined;
    for (let at = xml.field(fields, 0); at >= 0; at = xml.field(fields, at + 1)) {
      switch (at) {
        case 0:
          connectionName = xsString.read(xml);
          break;
        case 1:
          extractionGroups = arrayOfString.read(xml);
          break;
      }
    }
    return new CloudConnection({
      ConnectionName: connectionName,
      ExtractionGroups: extractionGroups ?? [],
    });
  }
}
