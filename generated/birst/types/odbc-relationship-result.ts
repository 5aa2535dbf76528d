// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import { type Init, type XmlReader, type XmlWriter, xmlNames, xsString } from "../runtime/index.js";

const ns = "http://www.birst.com/";
const fields = xmlNames(ns, "primaryTable", "foreignTable", "primaryTableColumn", "foreignTableColumn");

/** XSD complexType `ODBCRelationshipResult`. */
export class ODBCRelationshipResult {
  /** Element `primaryTable`, xs:string, 0..1. */
  primaryTable?: string | undefined;
  /** Element `foreignTable`, xs:string, 0..1. */
  foreignTable?: string | undefined;
  /** Element `primaryTableColumn`, xs:string, 0..1. */
  primaryTableColumn?: string | undefined;
  /** Element `foreignTableColumn`, xs:string, 0..1. */
  foreignTableColumn?: string | undefined;

  constructor(init: Init<ODBCRelationshipResult>) {
    this.primaryTable = init.primaryTable;
    this.foreignTable = init.foreignTable;
    this.primaryTableColumn = init.primaryTableColumn;
    this.foreignTableColumn = init.foreignTableColumn;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<ODBCRelationshipResult>): ODBCRelationshipResult {
    return init instanceof ODBCRelationshipResult ? init : new ODBCRelationshipResult(init);
  }

  static write(xml: XmlWriter, value: Init<ODBCRelationshipResult>): void {
    xml.optional(ns, "primaryTable", xsString, value.primaryTable);
    xml.optional(ns, "foreignTable", xsString, value.foreignTable);
    xml.optional(ns, "primaryTableColumn", xsString, value.primaryTableColumn);
    xml.optional(ns, "foreignTableColumn", xsString, value.foreignTableColumn);
  }

  static read(xml: XmlReader): ODBCRelationshipResult {
    let primaryTable: string | undefined;
    let foreignTable: string | undefined;
    let primaryTableColumn: string | undefined;
    let foreignTableColumn: string | undefined;
    for (let at = xml.field(fields, 0); at >= 0; at = xml.field(fields, at + 1)) {
      switch (at) {
        case 0:
          primaryTable = xsString.read(xml);
          break;
        case 1:
          foreignTable = xsString.read(xml);
          break;
        case 2:
          primaryTableColumn = xsString.read(xml);
          break;
        case 3:
          foreignTableColumn = xsString.read(xml);
          break;
      }
    }
    return new ODBCRelationshipResult({
      primaryTable,
      foreignTable,
      primaryTableColumn,
      foreignTableColumn,
    });
  }
}
