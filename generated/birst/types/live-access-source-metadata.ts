// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import {
  type Init,
  type XmlReader,
  type XmlWriter,
  xmlNames,
  xsBoolean,
  xsString,
} from "../runtime/index.js";

const ns = "http://www.birst.com/";
const fields = xmlNames(
  ns,
  "Connection",
  "SourceName",
  "IsQuerySource",
  "PhysicalTableName",
  "Query",
  "SchemaName",
);

/** XSD complexType `LiveAccessSourceMetadata`. */
export class LiveAccessSourceMetadata {
  /** Element `Connection`, xs:string, 0..1. */
  Connection?: string | undefined;
  /** Element `SourceName`, xs:string, 0..1. */
  SourceName?: string | undefined;
  /** Element `IsQuerySource`, xs:boolean, 1..1. */
  IsQuerySource: boolean;
  /** Element `PhysicalTableName`, xs:string, 0..1. */
  PhysicalTableName?: string | undefined;
  /** Element `Query`, xs:string, 0..1. */
  Query?: string | undefined;
  /** Element `SchemaName`, xs:string, 0..1. */
  SchemaName?: string | undefined;

  constructor(init: Init<LiveAccessSourceMetadata>) {
    this.Connection = init.Connection;
    this.SourceName = init.SourceName;
    this.IsQuerySource = init.IsQuerySource;
    this.PhysicalTableName = init.PhysicalTableName;
    this.Query = init.Query;
    this.SchemaName = init.SchemaName;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<LiveAccessSourceMetadata>): LiveAccessSourceMetadata {
    return init instanceof LiveAccessSourceMetadata ? init : new LiveAccessSourceMetadata(init);
  }

  static write(xml: XmlWriter, value: Init<LiveAccessSourceMetadata>): void {
    xml.optional(ns, "Connection", xsString, value.Connection);
    xml.optional(ns, "SourceName", xsString, value.SourceName);
    xml.element(ns, "IsQuerySource", xsBoolean, value.IsQuerySource);
    xml.optional(ns, "PhysicalTableName", xsString, value.PhysicalTableName);
    xml.optional(ns, "Query", xsString, value.Query);
    xml.optional(ns, "SchemaName", xsString, value.SchemaName);
  }

  static read(xml: XmlReader): LiveAccessSourceMetadata {
    let connection: string | undefined;
    let sourceName: string | undefined;
    let isQuerySource: boolean | undefined;
    let physicalTableName: string | undefined;
    let query: string | undefined;
    let schemaName: string | undefined;
    for (let at = xml.field(fields, 0); at >= 0; at = xml.field(fields, at + 1)) {
      switch (at) {
        case 0:
          connection = xsString.read(xml);
          break;
        case 1:
          sourceName = xsString.read(xml);
          break;
        case 2:
          isQuerySource = xsBoolean.read(xml);
          break;
        case 3:
          physicalTableName = xsString.read(xml);
          break;
        case 4:
          query = xsString.read(xml);
          break;
        case 5:
          schemaName = xsString.read(xml);
          break;
      }
    }
    return new LiveAccessSourceMetadata({
      Connection: connection,
      SourceName: sourceName,
      IsQuerySource: isQuerySource ?? xml.missing(fields, 2),
      PhysicalTableName: physicalTableName,
      Query: query,
      SchemaName: schemaName,
    });
  }
}
