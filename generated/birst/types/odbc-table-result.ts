// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import {
  arrayOf,
  type Init,
  type XmlReader,
  type XmlWriter,
  xmlNames,
  xsBoolean,
  xsString,
} from "../runtime/index.js";
import { ODBCColumnResult } from "./odbc-column-result.js";

const ns = "http://www.birst.com/";
const arrayOfODBCColumnResult = arrayOf(ns, "ODBCColumnResult", ODBCColumnResult);
const fields = xmlNames(ns, "tableName", "isFact", "columns");

/** XSD complexType `ODBCTableResult`. */
export class ODBCTableResult {
  /** Element `tableName`, xs:string, 0..1. */
  tableName?: string | undefined;
  /** Element `isFact`, xs:boolean, 1..1. */
  isFact: boolean;
  /** Element `columns`, ArrayOfODBCColumnResult, 0..1. */
  columns: ODBCColumnResult[];

  constructor(init: Init<ODBCTableResult>) {
    this.tableName = init.tableName;
    this.isFact = init.isFact;
    this.columns = init.columns === undefined ? [] : arrayOfODBCColumnResult.from(init.columns);
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<ODBCTableResult>): ODBCTableResult {
    return init instanceof ODBCTableResult ? init : new ODBCTableResult(init);
  }

  static write(xml: XmlWriter, value: Init<ODBCTableResult>): void {
    xml.optional(ns, "tableName", xsString, value.tableName);
    xml.element(ns, "isFact", xsBoolean, value.isFact);
    xml.optional(ns, "columns", arrayOfODBCColumnResult, value.columns);
  }

  static read(xml: XmlReader): ODBCTableResult {
    let tableName: string | undefined;
    let isFact: boolean | undefined;
    let columns: ODBCColumnResult[] | undefined;
    for (let at = xml.field(fields, 0); at >= 0; at = xml.field(fields, at + 1)) {
      switch (at) {
        case 0:
          tableName = xsString.read(xml);
          break;
        case 1:
          isFact = xsBoolean.read(xml);
          break;
        case 2:
          columns = arrayOfODBCColumnResult.read(xml);
          break;
      }
    }
    return new ODBCTableResult({
      tableName,
      isFact: isFact ?? xml.missing(fields, 1),
      columns: columns ?? [],
    });
  }
}
