// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import {
  arrayOf,
  type Init,
  nillable,
  withDefault,
  type XmlReader,
  type XmlWriter,
  xmlNames,
  xsInt,
  xsString,
} from "../runtime/index.js";

const ns = "http://www.birst.com/";
const arrayOfString = arrayOf(ns, "string", nillable(xsString));
const arrayOfArrayOfString = arrayOf(ns, "ArrayOfString", nillable(arrayOfString));
const arrayOfInt = arrayOf(ns, "int", nillable(xsInt));
const errorCodeCodec = withDefault(xsInt, "0");
const fields = xmlNames(ns, "rows", "columnNames", "displayNames", "dataTypes", "errorMessage", "errorCode");

/** XSD complexType `QueryResult`. */
export class QueryResult {
  /** Element `rows`, ArrayOfArrayOfString, 0..1. */
  rows: ((string | null)[] | null)[];
  /** Element `columnNames`, ArrayOfString, 0..1. */
  columnNames: (string | null)[];
  /** Element `displayNames`, ArrayOfString, 0..1. */
  displayNames: (string | null)[];
  /** Element `dataTypes`, ArrayOfInt, 0..1. */
  dataTypes: (number | null)[];
  /** Element `errorMessage`, xs:string, 0..1. */
  errorMessage?: string | undefined;
  /** Element `errorCode`, xs:int, 0..1, default "0". */
  errorCode?: number | undefined;

  constructor(init: Init<QueryResult>) {
    this.rows = init.rows === undefined ? [] : arrayOfArrayOfString.from(init.rows);
    this.columnNames = init.columnNames === undefined ? [] : arrayOfString.from(init.columnNames);
    this.displayNames = init.displayNames === undefined ? [] : arrayOfString.from(init.displayNames);
    this.dataTypes = init.dataTypes === undefined ? [] : arrayOfInt.from(init.dataTypes);
    this.errorMessage = init.errorMessage;
    this.errorCode = init.errorCode;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<QueryResult>): QueryResult {
    return init instanceof QueryResult ? init : new QueryResult(init);
  }

  static write(xml: XmlWriter, value: Init<QueryResult>): void {
    xml.optional(ns, "rows", arrayOfArrayOfString, value.rows);
    xml.optional(ns, "columnNames", arrayOfString, value.columnNames);
    xml.optional(ns, "displayNames", arrayOfString, value.displayNames);
    xml.optional(ns, "dataTypes", arrayOfInt, value.dataTypes);
    xml.optional(ns, "errorMessage", xsString, value.errorMessage);
    xml.optional(ns, "errorCode", errorCodeCodec, value.errorCode);
  }

  static read(xml: XmlReader): QueryResult {
    let rows: ((string | null)[] | null)[] | undefined;
    let columnNames: (string | null)[] | undefined;
    let displayNames: (string | null)[] | undefined;
    let dataTypes: (number | null)[] | undefined;
    let errorMessage: string | undefined;
    let errorCode: number | undefined;
    for (let at = xml.field(fields, 0); at >= 0; at = xml.field(fields, at + 1)) {
      switch (at) {
        case 0:
          rows = arrayOfArrayOfString.read(xml);
          break;
        case 1:
          columnNames = arrayOfString.read(xml);
          break;
        case 2:
          displayNames = arrayOfString.read(xml);
          break;
        case 3:
          dataTypes = arrayOfInt.read(xml);
          break;
        case 4:
          errorMessage = xsString.read(xml);
          break;
        case 5:
          errorCode = errorCodeCodec.read(xml);
          break;
      }
    }
    return new QueryResult({
      rows: rows ?? [],
      columnNames: columnNames ?? [],
      displayNames: displayNames ?? [],
      dataTypes: dataTypes ?? [],
      errorMessage,
      errorCode,
    });
  }
}
