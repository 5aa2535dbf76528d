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
  "Name",
  "UnCached",
  "TTL",
  "Cardinality",
  "SourceKeys",
  "ForeignKeys",
  "SourceFilterCondition",
);

/** XSD complexType `LiveAccessSourceSubClass`. */
export class LiveAccessSourceSubClass {
  /** Element `Name`, xs:string, 0..1. */
  Name?: string | undefined;
  /** Element `UnCached`, xs:boolean, 1..1. */
  UnCached: boolean;
  /** Element `TTL`, xs:int, 1..1. */
  TTL: number;
  /** Element `Cardinality`, xs:int, 1..1. */
  Cardinality: number;
  /** Element `SourceKeys`, ArrayOfString, 0..1. */
  SourceKeys: (string | null)[];
  /** Element `ForeignKeys`, ArrayOfString, 0..1. */
  ForeignKeys: (string | null)[];
  /** Element `SourceFilterCondition`, xs:string, 0..1. */
  SourceFilterCondition?: string | undefined;

  constructor(init: Init<LiveAccessSourceSubClass>) {
    this.Name = init.Name;
    this.UnCached = init.UnCached;
    this.TTL = init.TTL;
    this.Cardinality = init.Cardinality;
    this.SourceKeys = init.SourceKeys === undefined ? [] : arrayOfString.from(init.SourceKeys);
    this.ForeignKeys = init.ForeignKeys === undefined ? [] : arrayOfString.from(init.ForeignKeys);
    this.SourceFilterCondition = init.SourceFilterCondition;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<LiveAccessSourceSubClass>): LiveAccessSourceSubClass {
    return init instanceof LiveAccessSourceSubClass ? init : new LiveAccessSourceSubClass(init);
  }

  static write(xml: XmlWriter, value: Init<LiveAccessSourceSubClass>): void {
    xml.optional(ns, "Name", xsString, value.Name);
    xml.element(ns, "UnCached", xsBoolean, value.UnCached);
    xml.element(ns, "TTL", xsInt, value.TTL);
    xml.element(ns, "Cardinality", xsInt, value.Cardinality);
    xml.optional(ns, "SourceKeys", arrayOfString, value.SourceKeys);
    xml.optional(ns, "ForeignKeys", arrayOfString, value.ForeignKeys);
    xml.optional(ns, "SourceFilterCondition", xsString, value.SourceFilterCondition);
  }

  static read(xml: XmlReader): LiveAccessSourceSubClass {
    let name: string | undefined;
    let unCached: boolean | undefined;
    let ttl: number | undefined;
    let cardinality: number | undefined;
    let sourceKeys: (string | null)[] | undefined;
    let foreignKeys: (string | null)[] | undefined;
    let sourceFilterCondition: string | undefined;
    for (let at = xml.field(fields, 0); at >= 0; at = xml.field(fields, at + 1)) {
      switch (at) {
        case 0:
          name = xsString.read(xml);
          break;
        case 1:
          unCached = xsBoolean.read(xml);
          break;
        case 2:
          ttl = xsInt.read(xml);
          break;
        case 3:
          cardinality = xsInt.read(xml);
          break;
        case 4:
          sourceKeys = arrayOfString.read(xml);
          break;
        case 5:
          foreignKeys = arrayOfString.read(xml);
          break;
        case 6:
          sourceFilterCondition = xsString.read(xml);
          break;
      }
    }
    return new LiveAccessSourceSubClass({
      Name: name,
      UnCached: unCached ?? xml.missing(fields, 1),
      TTL: ttl ?? xml.missing(fields, 2),
      Cardinality: cardinality ?? xml.missing(fields, 3),
      SourceKeys: sourceKeys ?? [],
      ForeignKeys: foreignKeys ?? [],
      SourceFilterCondition: sourceFilterCondition,
    });
  }
}
