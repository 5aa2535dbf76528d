// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import {
  arrayOf,
  type Init,
  nillable,
  type XmlReader,
  type XmlWriter,
  type XsDateTime,
  xmlNames,
  xsBoolean,
  xsDateTime,
  xsString,
} from "../runtime/index.js";
import { ScriptDefinition } from "./script-definition.js";
import { SourceColumnSubClass } from "./source-column-sub-class.js";

const ns = "http://www.birst.com/";
const lastModifiedDateCodec = nillable(xsDateTime);
const arrayOfString = arrayOf(ns, "string", nillable(xsString));
const arrayOfSourceColumnSubClass = arrayOf(ns, "SourceColumnSubClass", SourceColumnSubClass);
const fields = xmlNames(
  ns,
  "Name",
  "OriginalName",
  "Disabled",
  "Script",
  "LastModifiedDate",
  "SubGroups",
  "Columns",
);

/** XSD complexType `StagingTableSubClass`. */
export class StagingTableSubClass {
  /** Element `Name`, xs:string, 0..1. */
  Name?: string | undefined;
  /** Element `OriginalName`, xs:string, 0..1. */
  OriginalName?: string | undefined;
  /** Element `Disabled`, xs:boolean, 1..1. */
  Disabled: boolean;
  /** Element `Script`, ScriptDefinition, 0..1. */
  Script?: ScriptDefinition | undefined;
  /** Element `LastModifiedDate`, xs:dateTime, 1..1, nillable. */
  LastModifiedDate: XsDateTime | null;
  /** Element `SubGroups`, ArrayOfString, 0..1. */
  SubGroups: (string | null)[];
  /** Element `Columns`, ArrayOfSourceColumnSubClass, 0..1. */
  Columns: SourceColumnSubClass[];

  constructor(init: Init<StagingTableSubClass>) {
    this.Name = init.Name;
    this.OriginalName = init.OriginalName;
    this.Disabled = init.Disabled;
    this.Script = init.Script === undefined ? undefined : ScriptDefinition.from(init.Script);
    this.LastModifiedDate = lastModifiedDateCodec.from(init.LastModifiedDate);
    this.SubGroups = init.SubGroups === undefined ? [] : arrayOfString.from(init.SubGroups);
    this.Columns = init.Columns === undefined ? [] : arrayOfSourceColumnSubClass.from(init.Columns);
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<StagingTableSubClass>): StagingTableSubClass {
    return init instanceof StagingTableSubClass ? init : new StagingTableSubClass(init);
  }

  static write(xml: XmlWriter, value: Init<StagingTableSubClass>): void {
    xml.optional(ns, "Name", xsString, value.Name);
    xml.optional(ns, "OriginalName", xsString, value.OriginalName);
    xml.element(ns, "Disabled", xsBoolean, value.Disabled);
    xml.optional(ns, "Script", ScriptDefinition, value.Script);
    xml.element(ns, "LastModifiedDate", lastModifiedDateCodec, value.LastModifiedDate);
    xml.optional(ns, "SubGroups", arrayOfString, value.SubGroups);
    xml.optional(ns, "Columns", arrayOfSourceColumnSubClass, value.Columns);
  }

  static read(xml: XmlReader): StagingTableSubClass {
    let name: string | undefined;
    let originalName: string | undefined;
    let disabled: boolean | undefined;
    let script: ScriptDefinition | undefined;
    let lastModifiedDate: XsDateTime | null | undefined;
    let subGroups: (string | null)[] | undefined;
    let columns: SourceColumnSubClass[] | undefined;
    for (let at = xml.field(fields, 0); at >= 0; at = xml.field(fields, at + 1)) {
      switch (at) {
        case 0:
          name = xsString.read(xml);
          break;
        case 1:
          originalName = xsString.read(xml);
          break;
        case 2:
          disabled = xsBoolean.read(xml);
          break;
        case 3:
          script = ScriptDefinition.read(xml);
          break;
        case 4:
          lastModifiedDate = lastModifiedDateCodec.read(xml);
          break;
        case 5:
          subGroups = arrayOfString.read(xml);
          break;
        case 6:
          columns = arrayOfSourceColumnSubClass.read(xml);
          break;
      }
    }
    return new StagingTableSubClass({
      Name: name,
      OriginalName: originalName,
      Disabled: disabled ?? xml.missing(fields, 2),
      Script: script,
      LastModifiedDate: lastModifiedDate === undefined ? xml.missing(fields, 4) : lastModifiedDate,
      SubGroups: subGroups ?? [],
      Columns: columns ?? [],
    });
  }
}
