// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import {
  type Init,
  itemsFrom,
  polymorphic,
  type XmlReader,
  type XmlWriter,
  xmlNames,
  xsInt,
  xsString,
} from "../runtime/index.js";
import { Shape } from "./shape.js";

const ns = "http://example.org/drawing";
const anyShape = polymorphic("Shape", "{http://example.org/drawing}Shape", "abstract", Shape);
const fields = xmlNames(ns, "label", "shape");

/** XSD complexType `Group`. */
export class Group extends Shape {
  /** Which type of its hierarchy this is. */
  override readonly $type: "Group" = "Group";
  /** Element `shape`, Shape, 0..*. */
  shape: Shape[];

  constructor(init: Init<Group>) {
    super(init);
    this.shape = itemsFrom(anyShape, init.shape);
  }

  /** The instance itself, or a new one made from plain data. */
  static override from(init: Init<Group>): Group {
    return init instanceof Group ? init : new Group(init);
  }

  static override write(xml: XmlWriter, value: Init<Group>): void {
    Shape.write(xml, value);
    xml.repeated(ns, "shape", anyShape, value.shape);
  }

  static override read(xml: XmlReader): Group {
    const id = xml.requiredAttribute("", "id", xsInt);
    let label: string | undefined;
    const shape: Shape[] = [];
    for (let at = xml.field(fields, 0); at >= 0; at = xml.field(fields, at + 1)) {
      switch (at) {
        case 0:
          label = xsString.read(xml);
          break;
        case 1:
          shape.push(anyShape.read(xml));
          break;
      }
    }
    return new Group({
      id,
      label,
      shape,
    });
  }
}
