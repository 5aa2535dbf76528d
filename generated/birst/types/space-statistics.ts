// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import { type Init, type XmlReader, type XmlWriter, xmlNames, xsInt, xsString } from "../runtime/index.js";

const ns = "http://www.birst.com/";
const fields = xmlNames(ns, "SpaceSize", "UserCount");

/** XSD complexType `SpaceStatistics`. */
export class SpaceStatistics {
  /** Element `SpaceSize`, xs:string, 0..1. */
  SpaceSize?: string | undefined;
  /** Element `UserCount`, xs:int, 1..1. */
  UserCount: number;

  constructor(init: Init<SpaceStatistics>) {
    this.SpaceSize = init.SpaceSize;
    this.UserCount = init.UserCount;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<SpaceStatistics>): SpaceStatistics {
    return init instanceof SpaceStatistics ? init : new SpaceStatistics(init);
  }

  static write(xml: XmlWriter, value: Init<SpaceStatistics>): void {
    xml.optional(ns, "SpaceSize", xsString, value.SpaceSize);
    xml.element(ns, "UserCount", xsInt, value.UserCount);
  }

  static read(xml: XmlReader): SpaceStatistics {
    let spaceSize: string | undefined;
    let userCount: number | undefined;
    for (let at = xml.field(fields, 0); at >= 0; at = xml.field(fields, at + 1)) {
      switch (at) {
        case 0:
          spaceSize = xsString.read(xml);
          break;
        case 1:
          userCount = xsInt.read(xml);
          break;
      }
    }
    return new SpaceStatistics({
      SpaceSize: spaceSize,
      UserCount: userCount ?? xml.missing(fields, 1),
    });
  }
}
