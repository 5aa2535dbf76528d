// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import {
  arrayOf,
  type Init,
  type XmlReader,
  type XmlWriter,
  xmlNames,
  xsInt,
  xsString,
} from "../runtime/index.js";
import { ODBCRelationshipResult } from "./odbc-relationship-result.js";
import { ODBCTableResult } from "./odbc-table-result.js";

const ns = "http://www.birst.com/";
const arrayOfODBCTableResult = arrayOf(ns, "ODBCTableResult", ODBCTableResult);
const arrayOfODBCRelationshipResult = arrayOf(ns, "ODBCRelationshipResult", ODBCRelationshipResult);
const fields = xmlNames(ns, "tables", "relationships", "errorCode", "errorMessage");

/** XSD complexType `MetaDataResult`. */
export class MetaDataResult {
  /** Element `tables`, ArrayOfODBCTableResult, 0..1. */
  tables: ODBCTableResult[];
  /** Element `relationships`, ArrayOfODBCRelationshipResult, 0..1. */
  relationships: ODBCRelationshipResult[];
  /** Element `errorCode`, xs:int, 1..1. */
  errorCode: number;
  /** Element `errorMessage`, xs:string, 0..1. */
  errorMessage?: string | undefined;

  constructor(init: Init<MetaDataResult>) {
    this.tables = init.tables === undefined ? [] : arrayOfODBCTableResult.from(init.tables);
    this.relationships =
      init.relationships === undefined ? [] : arrayOfODBCRelationshipResult.from(init.relationships);
    this.errorCode = init.errorCode;
    this.errorMessage = init.errorMessage;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<MetaDataResult>): MetaDataResult {
    return init instanceof MetaDataResult ? init : new MetaDataResult(init);
  }

  static write(xml: XmlWriter, value: Init<MetaDataResult>): void {
    xml.optional(ns, "tables", arrayOfODBCTableResult, value.tables);
    xml.optional(ns, "relationships", arrayOfODBCRelationshipResult, value.relationships);
    xml.element(ns, "errorCode", xsInt, value.errorCode);
    xml.optional(ns, "errorMessage", xsString, value.errorMessage);
  }

  static read(xml: XmlReader): MetaDataResult {
    let tables: ODBCTableResult[] | undefined;
    let relationships: ODBCRelationshipResult[] | undefined;
    let errorCode: number | undefined;
    let errorMessage: string | undefined;
    for (let at = xml.field(fields, 0); at >= 0; at = xml.field(fields, at + 1)) {
      switch (at) {
        case 0:
          tables = arrayOfODBCTableResult.read(xml);
          break;
        case 1:
          relationships = arrayOfODBCRelationshipResult.read(xml);
          break;
        case 2:
          errorCode = xsInt.read(xml);
          break;
        case 3:
          errorMessage = xsString.read(xml);
          break;
      }
    }
    return new MetaDataResult({
      tables: tables ?? [],
      relationships: relationships ?? [],
      errorCode: errorCode ?? xml.missing(fields, 2),
      errorMessage,
    });
  }
}
