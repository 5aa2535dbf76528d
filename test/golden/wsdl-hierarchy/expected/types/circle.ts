// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import {
  type Init,
  type NilInit,
  type XmlReader,
  type XmlWriter,
  xmlNames,
  xsDouble,
  xsInt,
  xsString,
} from "../runtime/index.js";
import { Shape } from "./shape.js";

const ns = "http://example.org/drawing";
const fields = xmlNames(ns, "label", "radius");
type CircleTypes = "Circle" | "Ring" | "UnitCircle";

/** XSD complexType `Circle`. */
export class Circle extends Shape {
  /** Which type of its hierarchy this is. */
  override readonly $type: CircleTypes = "Circle";
  /** Element `radius`, xs:double, 1..1. */
  radius: number;

  constructor(init: Init<Circle>) {
    super(init);
    this.radius = init.radius;
  }

  /** The instance itself, or a new one made from plain data. */
  static override from(init: Init<Circle>): Circle {
    return init instanceof Circle ? init : new Circle(init);
  }

  static override write(xml: XmlWriter, value: Init<Circle>): void {
    Shape.write(xml, value);
    xml.element(ns, "radius", xsDouble, value.radius);
  }

  static override read(xml: XmlReader): Circle {
    const id = xml.requiredAttribute("", "id", xsInt);
    let label: string | undefined;
    let radius: number | undefined;
    for (let at = xml.field(fields, 0); at >= 0; at = xml.field(fields, at + 1)) {
      switch (at) {
        case 0:
          label = xsString.read(xml);
          break;
        case 1:
          radius = xsDouble.read(xml);
          break;
      }
    }
    return new Circle({
      id,
      label,
      radius: radius ?? xml.missing(fields, 1),
    });
  }
}

/** What an element says that is nil (`xsi:nil="true"`) in place of a `Circle`: its attributes. */
export class NilCircle {
  /** Tells it from a value that is there. */
  readonly $nil: true = true;
  /** Attribute `id`, xs:int, optional. */
  id?: number | undefined;

  constructor(init: NilInit<NilCircle>) {
    this.id = init.id;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<NilCircle>): NilCircle {
    return init instanceof NilCircle ? init : new NilCircle(init);
  }

  static write(xml: XmlWriter, value: Init<NilCircle>): void {
    xml.nil();
    xml.attribute("", "id", xsInt, value.id);
  }

  static read(xml: XmlReader): NilCircle {
    const id = xml.attribute("", "id", xsInt);
    xml.nil(["id"]);
    return new NilCircle({
      id,
    });
  }
}
