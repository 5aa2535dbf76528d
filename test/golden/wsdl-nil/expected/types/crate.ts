// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import {
  type Init,
  type NilInit,
  type XmlReader,
  type XmlWriter,
  xmlNames,
  xsDouble,
  xsInt,
} from "../runtime/index.js";
import { Article } from "./article.js";
import { type Why, whyCodec } from "./why.js";

const ns = "http://example.org/stock";
const fields = xmlNames(ns, "number", "weight");

/** XSD complexType `Crate`. */
export class Crate extends Article {
  /** Which type of its hierarchy this is. */
  override readonly $type: "Crate" = "Crate";
  /** Attribute `why`, Why, optional. */
  why?: Why | undefined;
  /** Element `weight`, xs:double, 1..1. */
  weight: number;

  constructor(init: Init<Crate>) {
    super(init);
    this.why = init.why;
    this.weight = init.weight;
  }

  /** The instance itself, or a new one made from plain data. */
  static override from(init: Init<Crate>): Crate {
    return init instanceof Crate ? init : new Crate(init);
  }

  static override write(xml: XmlWriter, value: Init<Crate>): void {
    xml.attribute("", "why", whyCodec, value.why);
    xml.element(ns, "number", xsInt, value.number);
    xml.element(ns, "weight", xsDouble, value.weight);
  }

  static override read(xml: XmlReader): Crate {
    const why = xml.attribute("", "why", whyCodec);
    let numberValue: number | undefined;
    let weight: number | undefined;
    for (let at = xml.field(fields, 0); at >= 0; at = xml.field(fields, at + 1)) {
      switch (at) {
        case 0:
          numberValue = xsInt.read(xml);
          break;
        case 1:
          weight = xsDouble.read(xml);
          break;
      }
    }
    return new Crate({
      number: numberValue ?? xml.missing(fields, 0),
      why,
      weight: weight ?? xml.missing(fields, 1),
    });
  }
}

/** What an element says that is nil (`xsi:nil="true"`) in place of a `Crate`: its attributes. */
export class NilCrate {
  /** Tells it from a value that is there. */
  readonly $nil: true = true;
  /** Attribute `why`, Why, optional. */
  why?: Why | undefined;

  constructor(init: NilInit<NilCrate>) {
    this.why = init.why;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<NilCrate>): NilCrate {
    return init instanceof NilCrate ? init : new NilCrate(init);
  }

  static write(xml: XmlWriter, value: Init<NilCrate>): void {
    xml.nil();
    xml.attribute("", "why", whyCodec, value.why);
  }

  static read(xml: XmlReader): NilCrate {
    const why = xml.attribute("", "why", whyCodec);
    xml.nil(["why"]);
    return new NilCrate({
      why,
    });
  }
}
