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

const ns = "http://www.birst.com/";
const analyzeMeasureCodec = withDefault(xsBoolean, "false");
const arrayOfString = arrayOf(ns, "string", nillable(xsString));
const arrayOfArrayOfString = arrayOf(ns, "ArrayOfString", nillable(arrayOfString));
const fields = xmlNames(
  ns,
  "Name",
  "OriginalName",
  "AnalyzeMeasure",
  "DataType",
  "Format",
  "EnableSecutityFilter",
  "SourceFileColumn",
  "TargetAggregations",
  "TargetTypes",
  "UnknownValue",
  "Width",
  "HierarchyName",
  "LevelName",
  "Levels",
  "AnalyzeByDate",
  "Measure",
  "LockType",
);

/** XSD complexType `SourceColumnSubClass`. */
export class SourceColumnSubClass {
  /** Element `Name`, xs:string, 0..1. */
  Name?: string | undefined;
  /** Element `OriginalName`, xs:string, 0..1. */
  OriginalName?: string | undefined;
  /** Element `AnalyzeMeasure`, xs:boolean, 0..1, default "false". */
  AnalyzeMeasure?: boolean | undefined;
  /** Element `DataType`, xs:string, 0..1. */
  DataType?: string | undefined;
  /** Element `Format`, xs:string, 0..1. */
  Format?: string | undefined;
  /** Element `EnableSecutityFilter`, xs:boolean, 1..1. */
  EnableSecutityFilter: boolean;
  /** Element `SourceFileColumn`, xs:string, 0..1. */
  SourceFileColumn?: string | undefined;
  /** Element `TargetAggregations`, ArrayOfString, 0..1. */
  TargetAggregations: (string | null)[];
  /** Element `TargetTypes`, ArrayOfString, 0..1. */
  TargetTypes: (string | null)[];
  /** Element `UnknownValue`, xs:string, 0..1. */
  UnknownValue?: string | undefined;
  /** Element `Width`, xs:int, 1..1. */
  Width: number;
  /** Element `HierarchyName`, xs:string, 0..1. */
  HierarchyName?: string | undefined;
  /** Element `LevelName`, xs:string, 0..1. */
  LevelName?: string | undefined;
  /** Element `Levels`, ArrayOfArrayOfString, 0..1. */
  Levels: ((string | null)[] | null)[];
  /** Element `AnalyzeByDate`, xs:boolean, 1..1. */
  AnalyzeByDate: boolean;
  /** Element `Measure`, xs:boolean, 1..1. */
  Measure: boolean;
  /** Element `LockType`, xs:boolean, 1..1. */
  LockType: boolean;

  constructor(init: Init<SourceColumnSubClass>) {
    this.Name = init.Name;
    this.OriginalName = init.OriginalName;
    this.AnalyzeMeasure = init.AnalyzeMeasure;
    this.DataType = init.DataType;
    this.Format = init.Format;
    this.EnableSecutityFilter = init.EnableSecutityFilter;
    this.SourceFileColumn = init.SourceFileColumn;
    this.TargetAggregations =
      init.TargetAggregations === undefined ? [] : arrayOfString.from(init.TargetAggregations);
    this.TargetTypes = init.TargetTypes === undefined ? [] : arrayOfString.from(init.TargetTypes);
    this.UnknownValue = init.UnknownValue;
    this.Width = init.Width;
    this.HierarchyName = init.HierarchyName;
    this.LevelName = init.LevelName;
    this.Levels = init.Levels === undefined ? [] : arrayOfArrayOfString.from(init.Levels);
    this.AnalyzeByDate = init.AnalyzeByDate;
    this.Measure = init.Measure;
    this.LockType = init.LockType;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<SourceColumnSubClass>): SourceColumnSubClass {
    return init instanceof SourceColumnSubClass ? init : new SourceColumnSubClass(init);
  }

  static write(xml: XmlWriter, value: Init<SourceColumnSubClass>): void {
    xml.optional(ns, "Name", xsString, value.Name);
    xml.optional(ns, "OriginalName", xsString, value.OriginalName);
    xml.optional(ns, "AnalyzeMeasure", analyzeMeasureCodec, value.AnalyzeMeasure);
    xml.optional(ns, "DataType", xsString, value.DataType);
    xml.optional(ns, "Format", xsString, value.Format);
    xml.element(ns, "EnableSecutityFilter", xsBoolean, value.EnableSecutityFilter);
    xml.optional(ns, "SourceFileColumn", xsString, value.SourceFileColumn);
    xml.optional(ns, "TargetAggregations", arrayOfString, value.TargetAggregations);
    xml.optional(ns, "TargetTypes", arrayOfString, value.TargetTypes);
    xml.optional(ns, "UnknownValue", xsString, value.UnknownValue);
    xml.element(ns, "Width", xsInt, value.Width);
    xml.optional(ns, "HierarchyName", xsString, value.HierarchyName);
    xml.optional(ns, "LevelName", xsString, value.LevelName);
    xml.optional(ns, "Levels", arrayOfArrayOfString, value.Levels);
    xml.element(ns, "AnalyzeByDate", xsBoolean, value.AnalyzeByDate);
    xml.element(ns, "Measure", xsBoolean, value.Measure);
    xml.element(ns, "LockType", xsBoolean, value.LockType);
  }

  static read(xml: XmlReader): SourceColumnSubClass {
    let name: string | undefined;
    let originalName: string | undefined;
    let analyzeMeasure: boolean | undefined;
    let dataType: string | undefined;
    let format: string | undefined;
    let enableSecutityFilter: boolean | undefined;
    let sourceFileColumn: string | undefined;
    let targetAggregations: (string | null)[] | undefined;
    let targetTypes: (string | null)[] | undefined;
    let unknownValue: string | undefined;
    let width: number | undefined;
    let hierarchyName: string | undefined;
    let levelName: string | undefined;
    let levels: ((string | null)[] | null)[] | undefined;
    let analyzeByDate: boolean | undefined;
    let measure: boolean | undefined;
    let lockType: boolean | undefined;
    for (let at = xml.field(fields, 0); at >= 0; at = xml.field(fields, at + 1)) {
      switch (at) {
        case 0:
          name = xsString.read(xml);
          break;
        case 1:
          originalName = xsString.read(xml);
          break;
        case 2:
          analyzeMeasure = analyzeMeasureCodec.read(xml);
          break;
        case 3:
          dataType = xsString.read(xml);
          break;
        case 4:
          format = xsString.read(xml);
          break;
        case 5:
          enableSecutityFilter = xsBoolean.read(xml);
          break;
        case 6:
          sourceFileColumn = xsString.read(xml);
          break;
        case 7:
          targetAggregations = arrayOfString.read(xml);
          break;
        case 8:
          targetTypes = arrayOfString.read(xml);
          break;
        case 9:
          unknownValue = xsString.read(xml);
          break;
        case 10:
          width = xsInt.read(xml);
          break;
        case 11:
          hierarchyName = xsString.read(xml);
          break;
        case 12:
          levelName = xsString.read(xml);
          break;
        case 13:
          levels = arrayOfArrayOfString.read(xml);
          break;
        case 14:
          analyzeByDate = xsBoolean.read(xml);
          break;
        case 15:
          measure = xsBoolean.read(xml);
          break;
        case 16:
          lockType = xsBoolean.read(xml);
          break;
      }
    }
    return new SourceColumnSubClass({
      Name: name,
      OriginalName: originalName,
      AnalyzeMeasure: analyzeMeasure,
      DataType: dataType,
      Format: format,
      EnableSecutityFilter: enableSecutityFilter ?? xml.missing(fields, 5),
      SourceFileColumn: sourceFileColumn,
      TargetAggregations: targetAggregations ?? [],
      TargetTypes: targetTypes ?? [],
      UnknownValue: unknownValue,
      Width: width ?? xml.missing(fields, 10),
      HierarchyName: hierarchyName,
      LevelName: levelName,
      Levels: levels ?? [],
      AnalyzeByDate: analyzeByDate ?? xml.missing(fields, 14),
      Measure: measure ?? xml.missing(fields, 15),
      LockType: lockType ?? xml.missing(fields, 16),
    });
  }
}
