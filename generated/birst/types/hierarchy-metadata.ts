// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import { arrayOf, type Init, type XmlReader, type XmlWriter, xmlNames, xsString } from "../runtime/index.js";
import { LevelMetadata } from "./level-metadata.js";

const ns = "http://www.birst.com/";
const arrayOfLevelMetadata = arrayOf(ns, "LevelMetadata", LevelMetadata);
const fields = xmlNames(ns, "Name", "Children");

/** XSD complexType `HierarchyMetadata`. */
export class HierarchyMetadata {
  /** Element `Name`, xs:string, 0..1. */
  Name?: string | undefined;
  /** Element `Children`, ArrayOfLevelMetadata, 0..1. */
  Children: LevelMetadata[];

  constructor(init: Init<HierarchyMetadata>) {
    this.Name = init.Name;
    this.Children = init.Children === undefined ? [] : arrayOfLevelMetadata.from(init.Children);
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<HierarchyMetadata>): HierarchyMetadata {
    return init instanceof HierarchyMetadata ? init : new HierarchyMetadata(init);
  }

  static write(xml: XmlWriter, value: Init<HierarchyMetadata>): void {
    xml.optional(ns, "Name", xsString, value.Name);
    xml.optional(ns, "Children", arrayOfLevelMetadata, value.Children);
  }

  static read(xml: XmlReader): HierarchyMetadata {
    let name: string | undefined;
    let children: LevelMetadata[] | undefined;
    for (let at = xml.field(fields, 0); at >= 0; at = xml.field(fields, at + 1)) {
      switch (at) {
        case 0:
          name = xsString.read(xml);
          break;
        case 1:
          children = arrayOfLevelMetadata.read(xml);
          break;
      }
    }
    return new HierarchyMetadata({
      Name: name,
      Children: children ?? [],
    });
  }
}
