// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import {
  arrayOf,
  type Init,
  nillable,
  type XmlReader,
  type XmlWriter,
  xmlNames,
  xsBoolean,
  xsInt,
  xsString,
} from "../runtime/index.js";

const ns = "http://www.birst.com/";
const arrayOfString = arrayOf(ns, "string", nillable(xsString));
const fields = xmlNames(
  ns,
  "columnName",
  "birstColumnName",
  "dataType",
  "width",
  "aggsSupported",
  "key",
  "isFact",
);

/** XSD complexType `ODBCColumnResult`. */
export class ODBCColumnResult {
  /** Element `columnName`, xs:string, 0..1. */
  columnName?: string | undefined;
  /** Element `birstColumnName`, xs:string, 0..1. */
  birstColumnName?: string | undefined;
  /** Element `dataType`, xs:int, 1..1. */
  dataType: number;
  /** Element `width`, xs:int, 1..1. */
  width: number;
  /** Element `aggsSupported`, ArrayOfString, 0..1. */
  aggsSupported: (string | null)[];
  /** Element `key`, xs:int, 1..1. */
  key: number;
  /** Element `isFact`, xs:boolean, 1..1. */
  isFact: boolean;

  constructor(init: Init<ODBCColumnResult>) {
    this.columnName = init.columnName;
    this.birstColumnName = init.birstColumnName;
    this.dataType = init.dataType;
    this.width = init.width;
    this.aggsSupported = init.aggsSupported === undefined ? [] : arrayOfString.from(init.aggsSupported);
    this.key = init.key;
    this.isFact = init.isFact;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<ODBCColumnResult>): ODBCColumnResult {
    return init instanceof ODBCColumnResult ? init : new ODBCColumnResult(init);
  }

  static write(xml: XmlWriter, value: Init<ODBCColumnResult>): void {
    xml.optional(ns, "columnName", xsString, value.columnName);
    xml.optional(ns, "birstColumnName", xsString, value.birstColumnName);
    xml.element(ns, "dataType", xsInt, value.dataType);
    xml.element(ns, "width", xsInt, value.width);
    xml.optional(ns, "aggsSupported", arrayOfString, value.aggsSupported);
    xml.element(ns, "key", xsInt, value.key);
    xml.element(ns, "isFact", xsBoolean, value.isFact);
  }

  static read(xml: XmlReader): ODBCColumnResult {
    let columnName: string | undefined;
    let birstColumnName: string | undefined;
    let dataType: number | undefined;
    let width: number | undefined;
    let aggsSupported: (string | null)[] | undefined;
    let key: number | undefined;
    let isFact: boolean | undefined;
    for (let at = xml.field(fields, 0); at >= 0; at = xml.field(fields, at + 1)) {
      switch (at) {
        case 0:
          columnName = xsString.read(xml);
          break;
        case 1:
          birstColumnName = xsString.read(xml);
          break;
        case 2:
          dataType = xsInt.read(xml);
          break;
        case 3:
          width = xsInt.read(xml);
          break;
        case 4:
          aggsSupported = arrayOfString.read(xml);
          break;
        case 5:
          key = xsInt.read(xml);
          break;
        case 6:
          isFact = xsBoolean.read(xml);
          break;
      }
    }
    return new ODBCColumnResult({
      columnName,
      birstColumnName,
      dataType: dataType ?? xml.missing(fields, 2),
      width: width ?? xml.missing(fields, 3),
      aggsSupported: aggsSupported ?? [],
      key: key ?? xml.missing(fields, 5),
      isFact: isFact ?? xml.missing(fields, 6),
    });
  }
}
