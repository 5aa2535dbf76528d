// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import {
  type Init,
  type XmlReader,
  type XmlWriter,
  xmlNames,
  xsBoolean,
  xsDouble,
  xsInt,
  xsString,
} from "../runtime/index.js";
import { Circle } from "./circle.js";

const ns = "http://example.org/drawing";
const fields = xmlNames(ns, "label", "radius", "hole");

/** XSD complexType `Ring`. */
export class Ring extends Circle {
  /** Which type of its hierarchy this is. */
  override readonly $type: "Ring" = "Ring";
  /** Attribute `filled`, xs:boolean, optional. */
  filled?: boolean | undefined;
  /** Element `hole`, xs:double, 1..1. */
  hole: number;

  constructor(init: Init<Ring>) {
    super(init);
    this.filled = init.filled;
    this.hole = init.hole;
  }

  /** The instance itself, or a new one made from plain data. */
  static override from(init: Init<Ring>): Ring {
    return init instanceof Ring ? init : new Ring(init);
  }

  static override write(xml: XmlWriter, value: Init<Ring>): void {
    xml.attribute("", "id", xsInt, value.id);
    xml.attribute("", "filled", xsBoolean, value.filled);
    xml.optional(ns, "label", xsString, value.label);
    xml.element(ns, "radius", xsDouble, value.radius);
    xml.element(ns, "hole", xsDouble, value.hole);
  }

  static override read(xml: XmlReader): Ring {
    const id = xml.requiredAttribute("", "id", xsInt);
    const filled = xml.attribute("", "filled", xsBoolean);
    let label: string | undefined;
    let radius: number | undefined;
    let hole: number | undefined;
    for (let at = xml.field(fields, 0); at >= 0; at = xml.field(fields, at + 1)) {
      switch (at) {
        case 0:
          label = xsString.read(xml);
          break;
        case 1:
          radius = xsDouble.read(xml);
          break;
        case 2:
          hole = xsDouble.read(xml);
          break;
      }
    }
    return new Ring({
      id,
      label,
      radius: radius ?? xml.missing(fields, 1),
      filled,
      hole: hole ?? xml.missing(fields, 2),
    });
  }
}
