// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import { type Init, type XmlReader, type XmlWriter, xmlNames, xsInt, xsString } from "../runtime/index.js";

const ns = "http://example.org/drawing";
const fields = xmlNames(ns, "label");
type ShapeTypes = "Shape" | "Circle" | "Group" | "Ring" | "UnitCircle";

/** XSD complexType `Shape`. Anything that can be drawn. */
export class Shape {
  /** Which type of its hierarchy this is. */
  readonly $type: ShapeTypes = "Shape";
  /** Attribute `id`, xs:int, required. */
  id: number;
  /** Element `label`, xs:string, 0..1. */
  label?: string | undefined;

  constructor(init: Init<Shape>) {
    this.id = init.id;
    this.label = init.label;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<Shape>): Shape {
    return init instanceof Shape ? init : new Shape(init);
  }

  static write(xml: XmlWriter, value: Init<Shape>): void {
    xml.attribute("", "id", xsInt, value.id);
    xml.optional(ns, "label", xsString, value.label);
  }

  static read(xml: XmlReader): Shape {
    const id = xml.requiredAttribute("", "id", xsInt);
    let label: string | undefined;
    for (let at = xml.field(fields, 0); at >= 0; at = xml.field(fields, at + 1)) {
      switch (at) {
        case 0:
          label = xsString.read(xml);
          break;
      }
    }
    return new Shape({
      id,
      label,
    });
  }
}
