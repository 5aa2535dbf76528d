// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import {
  arrayOf,
  type Init,
  nillable,
  withDefault,
  type XmlReader,
  type XmlWriter,
  xmlNames,
  xsBoolean,
  xsInt,
  xsString,
} from "../runtime/index.js";
import { QueryResult } from "./query-result.js";

const ns = "http://www.birst.com/";
const arrayOfString = arrayOf(ns, "string", nillable(xsString));
const arrayOfArrayOfString = arrayOf(ns, "ArrayOfString", nillable(arrayOfString));
const arrayOfInt = arrayOf(ns, "int", nillable(xsInt));
const errorCodeCodec = withDefault(xsInt, "0");
const fields = xmlNames(
  ns,
  "rows",
  "columnNames",
  "displayNames",
  "dataTypes",
  "errorMessage",
  "errorCode",
  "queryToken",
  "numRowsReturned",
  "hasMoreRows",
);

/** XSD complexType `CommandQueryResult`. */
export class CommandQueryResult extends QueryResult {
  /** Element `queryToken`, xs:string, 0..1. */
  queryToken?: string | undefined;
  /** Element `numRowsReturned`, xs:int, 1..1. */
  numRowsReturned: number;
  /** Element `hasMoreRows`, xs:boolean, 1..1. */
  hasMoreRows: boolean;

  constructor(init: Init<CommandQueryResult>) {
    super(init);
    this.queryToken = init.queryToken;
    this.numRowsReturned = init.numRowsReturned;
    this.hasMoreRows = init.hasMoreRows;
  }

  /** The instance itself, or a new one made from plain data. */
  static override from(init: Init<CommandQueryResult>): CommandQueryResult {
    return init instanceof CommandQueryResult ? init : new CommandQueryResult(init);
  }

  static override write(xml: XmlWriter, value: Init<CommandQueryResult>): void {
    QueryResult.write(xml, value);
    xml.optional(ns, "queryToken", xsString, value.queryToken);
    xml.element(ns, "numRowsReturned", xsInt, value.numRowsReturned);
    xml.element(ns, "hasMoreRows", xsBoolean, value.hasMoreRows);
  }

  static override read(xml: XmlReader): CommandQueryResult {
    let rows: ((string | null)[] | null)[] | undefined;
    let columnNames: (string | null)[] | undefined;
    let displayNames: (string | null)[] | undefined;
    let dataTypes: (number | null)[] | undefined;
    let errorMessage: string | undefined;
    let errorCode: number | undefined;
    let queryToken: string | undefined;
    let numRowsReturned: number | undefined;
    let hasMoreRows: boolean | undefined;
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
        case 6:
          queryToken = xsString.read(xml);
          break;
        case 7:
          numRowsReturned = xsInt.read(xml);
          break;
        case 8:
          hasMoreRows = xsBoolean.read(xml);
          break;
      }
    }
    return new CommandQueryResult({
      rows: rows ?? [],
      columnNames: columnNames ?? [],
      displayNames: displayNames ?? [],
      dataTypes: dataTypes ?? [],
      errorMessage,
      errorCode,
      queryToken,
      numRowsReturned: numRowsReturned ?? xml.missing(fields, 7),
      hasMoreRows: hasMoreRows ?? xml.missing(fields, 8),
    });
  }
}
