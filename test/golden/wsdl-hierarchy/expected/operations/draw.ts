// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import { RefusalFault } from "../faults/refusal-fault.js";
import {
  type Init,
  type ItemPath,
  itemsFrom,
  type NilOf,
  nillableWith,
  type Operation,
  polymorphic,
  type XmlReader,
  type XmlWriter,
  xmlNames,
} from "../runtime/index.js";
import { Circle, NilCircle } from "../types/circle.js";
import { Shape } from "../types/shape.js";
import { shapeTypes } from "../types/shape-types.js";

const ns = "http://example.org/drawing";
const anyShape = polymorphic("Shape", "{http://example.org/drawing}Shape", "abstract", Shape);
const anyCircle = polymorphic("Circle", "{http://example.org/drawing}Circle", "concrete", Circle);
const stampCodec = nillableWith(anyCircle, NilCircle);
const requestFields = xmlNames(ns, "shape", "stamp");
const responseFields = xmlNames(ns, "drawn");

/** Request of operation `draw`. */
export class DrawRequest {
  /** Element `shape`, Shape, 1..1. */
  shape: Shape;
  /** Element `stamp`, Circle, 0..1, nillable. */
  stamp?: Circle | NilOf<Circle, NilCircle> | null | undefined;

  constructor(init: Init<DrawRequest>) {
    this.shape = anyShape.from(init.shape);
    this.stamp = init.stamp === undefined ? undefined : stampCodec.from(init.stamp);
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<DrawRequest>): DrawRequest {
    return init instanceof DrawRequest ? init : new DrawRequest(init);
  }

  static write(xml: XmlWriter, value: Init<DrawRequest>): void {
    xml.element(ns, "shape", anyShape, value.shape);
    xml.optional(ns, "stamp", stampCodec, value.stamp);
  }

  static read(xml: XmlReader): DrawRequest {
    let shape: Shape | undefined;
    let stamp: Circle | NilOf<Circle, NilCircle> | null | undefined;
    for (let at = xml.field(requestFields, 0); at >= 0; at = xml.field(requestFields, at + 1)) {
      switch (at) {
        case 0:
          shape = anyShape.read(xml);
          break;
        case 1:
          stamp = stampCodec.read(xml);
          break;
      }
    }
    return new DrawRequest({
      shape: shape ?? xml.missing(requestFields, 0),
      stamp,
    });
  }
}

/** Response of operation `draw`. */
export class DrawResponse {
  /** Element `drawn`, Shape, 1..*. */
  drawn: Shape[];

  constructor(init: Init<DrawResponse>) {
    this.drawn = itemsFrom(anyShape, init.drawn);
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<DrawResponse>): DrawResponse {
    return init instanceof DrawResponse ? init : new DrawResponse(init);
  }

  static write(xml: XmlWriter, value: Init<DrawResponse>): void {
    xml.repeated(ns, "drawn", anyShape, value.drawn);
  }

  static read(xml: XmlReader): DrawResponse {
    const drawn: Shape[] = [];
    for (let at = xml.field(responseFields, 0); at >= 0; at = xml.field(responseFields, at + 1)) {
      switch (at) {
        case 0:
          drawn.push(anyShape.read(xml));
          break;
      }
    }
    return new DrawResponse({
      drawn,
    });
  }
}

/** How operation `draw` travels. */
export const draw: Operation<DrawRequest, DrawResponse> = {
  name: "draw",
  action: "http://example.org/drawing/draw",
  input: { name: "{http://example.org/drawing}draw", codec: DrawRequest },
  output: { name: "{http://example.org/drawing}drawResponse", codec: DrawResponse },
  faults: [RefusalFault],
  types: [shapeTypes],
};

/** The items of `drawn` in the response of `draw`, for `streamItems`. */
export const drawDrawn: ItemPath<DrawRequest, DrawResponse, Shape> = {
  operation: draw,
  path: ["{http://example.org/drawing}drawn"],
  codec: anyShape,
};
