// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import {
  type Init,
  lazy,
  type NilInit,
  type NilOf,
  nillableWith,
  type XmlReader,
  type XmlWriter,
  xmlNames,
  xsString,
} from "../runtime/index.js";

const ns = "http://example.org/stock";
const insideCodec = nillableWith(
  lazy(() => Place),
  lazy(() => NilPlace),
);
const fields = xmlNames(ns, "name", "inside");

/** XSD complexType `Place`. */
export class Place {
  /** Attribute `id`, xs:string, optional. */
  id?: string | undefined;
  /** Element `name`, xs:string, 1..1. */
  name: string;
  /** Element `inside`, Place, 1..1, nillable. */
  inside: Place | NilOf<Place, NilPlace> | null;

  constructor(init: Init<Place>) {
    this.id = init.id;
    this.name = init.name;
    this.inside = insideCodec.from(init.inside);
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<Place>): Place {
    return init instanceof Place ? init : new Place(init);
  }

  static write(xml: XmlWriter, value: Init<Place>): void {
    xml.attribute("", "id", xsString, value.id);
    xml.element(ns, "name", xsString, value.name);
    xml.element(ns, "inside", insideCodec, value.inside);
  }

  static read(xml: XmlReader): Place {
    const id = xml.attribute("", "id", xsString);
    let name: string | undefined;
    let inside: Place | NilOf<Place, NilPlace> | null | undefined;
    for (let at = xml.field(fields, 0); at >= 0; at = xml.field(fields, at + 1)) {
      switch (at) {
        case 0:
          name = xsString.read(xml);
          break;
        case 1:
          inside = insideCodec.read(xml);
          break;
      }
    }
    return new Place({
      id,
      name: name ?? xml.missing(fields, 0),
      inside: inside === undefined ? xml.missing(fields, 1) : inside,
    });
  }
}

/** What an element says that is nil (`xsi:nil="true"`) in place of a `Place`: its attributes. */
export class NilPlace {
  /** Tells it from a value that is there. */
  readonly $nil: true = true;
  /** Attribute `id`, xs:string, optional. */
  id?: string | undefined;

  constructor(init: NilInit<NilPlace>) {
    this.id = init.id;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<NilPlace>): NilPlace {
    return init instanceof NilPlace ? init : new NilPlace(init);
  }

  static write(xml: XmlWriter, value: Init<NilPlace>): void {
    xml.nil();
    xml.attribute("", "id", xsString, value.id);
  }

  static read(xml: XmlReader): NilPlace {
    const id = xml.attribute("", "id", xsString);
    xml.nil(["id"]);
    return new NilPlace({
      id,
    });
  }
}
