// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import {
  type Init,
  type XmlReader,
  type XmlWriter,
  xmlNames,
  xsBoolean,
  xsInt,
  xsString,
} from "../runtime/index.js";

const ns = "http://www.birst.com/";
const fields = xmlNames(
  ns,
  "SourceName",
  "ColumnName",
  "Formula",
  "DataType",
  "Width",
  "Attribute",
  "Measure",
  "AnalyzeByDate",
);

/** XSD complexType `LiveAccessSourceColumnSubClass`. */
export class LiveAccessSourceColumnSubClass {
  /** Element `SourceName`, xs:string, 0..1. */
  SourceName?: string | undefined;
  /** Element `ColumnName`, xs:string, 0..1. */
  ColumnName?: string | undefined;
  /** Element `Formula`, xs:string, 0..1. */
  Formula?: string | undefined;
  /** Element `DataType`, xs:string, 0..1. */
  DataType?: string | undefined;
  /** Element `Width`, xs:int, 1..1. */
  Width: number;
  /** Element `Attribute`, xs:boolean, 1..1. */
  Attribute: boolean;
  /** Element `Measure`, xs:boolean, 1..1. */
  Measure: boolean;
  /** Element `AnalyzeByDate`, xs:boolean, 1..1. */
  AnalyzeByDate: boolean;

  constructor(init: Init<LiveAccessSourceColumnSubClass>) {
    this.SourceName = init.SourceName;
    this.ColumnName = init.ColumnName;
    this.Formula = init.Formula;
    this.DataType = init.DataType;
    this.Width = init.Width;
    this.Attribute = init.Attribute;
    this.Measure = init.Measure;
    this.AnalyzeByDate = init.AnalyzeByDate;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<LiveAccessSourceColumnSubClass>): LiveAccessSourceColumnSubClass {
    return init instanceof LiveAccessSourceColumnSubClass ? init : new LiveAccessSourceColumnSubClass(init);
  }

  static write(xml: XmlWriter, value: Init<LiveAccessSourceColumnSubClass>): void {
    xml.optional(ns, "SourceName", xsString, value.SourceName);
    xml.optional(ns, "ColumnName", xsString, value.ColumnName);
    xml.optional(ns, "Formula", xsString, value.Formula);
    xml.optional(ns, "DataType", xsString, value.DataType);
    xml.element(ns, "Width", xsInt, value.Width);
    xml.element(ns, "Attribute", xsBoolean, value.Attribute);
    xml.element(ns, "Measure", xsBoolean, value.Measure);
    xml.element(ns, "AnalyzeByDate", xsBoolean, value.AnalyzeByDate);
  }

  static read(xml: XmlReader): LiveAccessSourceColumnSubClass {
    let sourceName: string | undefined;
    let columnName: string | undefined;
    let formula: string | undefined;
    let dataType: string | undefined;
    let width: number | undefined;
    let attribute: boolean | undefined;
    let measure: boolean | undefined;
    let analyzeByDate: boolean | undefined;
    for (let at = xml.field(fields, 0); at >= 0; at = xml.field(fields, at + 1)) {
      switch (at) {
        case 0:
          sourceName = xsString.read(xml);
          break;
        case 1:
          columnName = xsString.read(xml);
          break;
        case 2:
          formula = xsString.read(xml);
          break;
        case 3:
          dataType = xsString.read(xml);
          break;
        case 4:
          width = xsInt.read(xml);
          break;
        case 5:
          attribute = xsBoolean.read(xml);
          break;
        case 6:
          measure = xsBoolean.read(xml);
          break;
        case 7:
          analyzeByDate = xsBoolean.read(xml);
          break;
      }
    }
    return new LiveAccessSourceColumnSubClass({
      SourceName: sourceName,
      ColumnName: columnName,
      Formula: formula,
      DataType: dataType,
      Width: width ?? xml.missing(fields, 4),
      Attribute: attribute ?? xml.missing(fields, 5),
      Measure: measure ?? xml.missing(fields, 6),
      AnalyzeByDate: analyzeByDate ?? xml.missing(fields, 7),
    });
  }
}
