// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import {
  type Init,
  withDefault,
  type XmlReader,
  type XmlWriter,
  xmlNames,
  xsDouble,
  xsInt,
} from "../runtime/index.js";

const ns = "http://example.org/drawing";
const radiusCodec = withDefault(xsDouble, "1");
const fields = xmlNames(ns, "radius");

/** XSD complexType `UnitCircle`. */
export class UnitCircle {
  /** Which type of its hierarchy this is. */
  readonly $type: "UnitCircle" = "UnitCircle";
  /** Attribute `id`, xs:int, required. */
  id: number;
  /** Element `radius`, xs:double, 1..1, fixed "1". */
  radius: number;

  constructor(init: Init<UnitCircle>) {
    this.id = init.id;
    this.radius = init.radius;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<UnitCircle>): UnitCircle {
    return init instanceof UnitCircle ? init : new UnitCircle(init);
  }

  static write(xml: XmlWriter, value: Init<UnitCircle>): void {
    xml.attribute("", "id", xsInt, value.id);
    xml.element(ns, "radius", radiusCodec, value.radius);
  }

  static read(xml: XmlReader): UnitCircle {
    const id = xml.requiredAttribute("", "id", xsInt);
    let radius: number | undefined;
    for (let at = xml.field(fields, 0); at >= 0; at = xml.field(fields, at + 1)) {
      switch (at) {
        case 0:
          radius = radiusCodec.read(xml);
          break;
      }
    }
    return new UnitCircle({
      id,
      radius: radius ?? xml.missing(fields, 0),
    });
  }
}
