// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import {
  arrayOf,
  type Init,
  lazy,
  nillable,
  type XmlReader,
  type XmlWriter,
  xmlNames,
  xsString,
} from "../runtime/index.js";

const ns = "http://www.birst.com/";
const arrayOfString = arrayOf(ns, "string", nillable(xsString));
const arrayOfLevelMetadata = arrayOf(
  ns,
  "LevelMetadata",
  lazy(() => LevelMetadata),
);
const fields = xmlNames(ns, "Name", "Cardinality", "ColumnNames", "Children");

/** XSD complexType `LevelMetadata`. */
export class LevelMetadata {
  /** Element `Name`, xs:string, 0..1. */
  Name?: string | undefined;
  /** Element `Cardinality`, xs:string, 0..1. */
  Cardinality?: string | undefined;
  /** Element `ColumnNames`, ArrayOfString, 0..1. */
  ColumnNames: (string | null)[];
  /** Element `Children`, ArrayOfLevelMetadata, 0..1. */
  Children: LevelMetadata[];

  constructor(init: Init<LevelMetadata>) {
    this.Name = init.Name;
    this.Cardinality = init.Cardinality;
    this.ColumnNames = init.ColumnNames === undefined ? [] : arrayOfString.from(init.ColumnNames);
    this.Children = init.Children === undefined ? [] : arrayOfLevelMetadata.from(init.Children);
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<LevelMetadata>): LevelMetadata {
    return init instanceof LevelMetadata ? init : new LevelMetadata(init);
  }

  static write(xml: XmlWriter, value: Init<LevelMetadata>): void {
    xml.optional(ns, "Name", xsString, value.Name);
    xml.optional(ns, "Cardinality", xsString, value.Cardinality);
    xml.optional(ns, "ColumnNames", arrayOfString, value.ColumnNames);
    xml.optional(ns, "Children", arrayOfLevelMetadata, value.Children);
  }

  static read(xml: XmlReader): LevelMetadata {
    let name: string | undefined;
    let cardinality: string | undefined;
    let columnNames: (string | null)[] | undefined;
    let children: LevelMetadata[] | undefined;
    for (let at = xml.field(fields, 0); at >= 0; at = xml.field(fields, at + 1)) {
      switch (at) {
        case 0:
          name = xsString.read(xml);
          break;
        case 1:
          cardinality = xsString.read(xml);
          break;
        case 2:
          columnNames = arrayOfString.read(xml);
          break;
        case 3:
          children = arrayOfLevelMetadata.read(xml);
          break;
      }
    }
    return new LevelMetadata({
      Name: name,
      Cardinality: cardinality,
      ColumnNames: columnNames ?? [],
      Children: children ?? [],
    });
  }
}
