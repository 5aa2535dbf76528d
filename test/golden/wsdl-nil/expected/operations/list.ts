// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import {
  child,
  groupOf,
  type Init,
  type ItemPath,
  itemsFrom,
  lazy,
  type NilInit,
  type NilOf,
  nillable,
  nillableWith,
  type OneOf,
  type Operation,
  polymorphic,
  type XmlGroup,
  type XmlReader,
  type XmlWriter,
  type XsDate,
  xmlNames,
  xsDate,
  xsString,
} from "../runtime/index.js";
import { Article } from "../types/article.js";
import { articleTypes } from "../types/article-types.js";
import { Crate, NilCrate } from "../types/crate.js";
import { NilPlace, Place } from "../types/place.js";
import { Price } from "../types/price.js";

const ns = "http://example.org/stock";
const placeCodec = nillableWith(Place, NilPlace);
const offerCodec = nillableWith(
  lazy(() => ListResponseOffer),
  lazy(() => NilListResponseOffer),
);
const crateCodec = nillableWith(Crate, NilCrate);
const anyArticle = polymorphic("Article", "{http://example.org/stock}Article", "concrete", Article);
const looseCodec = nillable(anyArticle);
const requestFields = xmlNames(ns, "place");
const responseFields = xmlNames(ns, "place", "offer", "crate", "loose", "paid");
const fields = xmlNames(ns, "text");

/** Request of operation `list`. */
export class ListRequest {
  /** Element `place`, Place, 1..1, nillable. */
  place: Place | NilOf<Place, NilPlace> | null;

  constructor(init: Init<ListRequest>) {
    this.place = placeCodec.from(init.place);
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<ListRequest>): ListRequest {
    return init instanceof ListRequest ? init : new ListRequest(init);
  }

  static write(xml: XmlWriter, value: Init<ListRequest>): void {
    xml.element(ns, "place", placeCodec, value.place);
  }

  static read(xml: XmlReader): ListRequest {
    let place: Place | NilOf<Place, NilPlace> | null | undefined;
    for (let at = xml.field(requestFields, 0); at >= 0; at = xml.field(requestFields, at + 1)) {
      switch (at) {
        case 0:
          place = placeCodec.read(xml);
          break;
      }
    }
    return new ListRequest({
      place: place === undefined ? xml.missing(requestFields, 0) : place,
    });
  }
}

/** One of `crate`, `loose`. */
export type ListResponseChoice = OneOf<
  | {
      /** Element `crate`, Crate, 1..1, nillable. */
      crate: Crate | NilOf<Crate, NilCrate> | null;
    }
  | {
      /** Element `loose`, Article, 1..1, nillable. */
      loose: Article | null;
    }
>;

/** Codec of `ListResponseChoice`. */
export const listResponseChoice: XmlGroup<ListResponseChoice> = groupOf(
  { crate: child(ns, "crate", crateCodec) },
  { loose: child(ns, "loose", looseCodec) },
);

/** Response of operation `list`. */
export class ListResponse {
  /** Element `place`, Place, 0..*, nillable. */
  place: (Place | NilOf<Place, NilPlace> | null)[];
  /** Element `offer`, ListResponseOffer, 0..1, nillable. */
  offer?: ListResponseOffer | NilOf<ListResponseOffer, NilListResponseOffer> | null | undefined;
  /** One of `crate`, `loose`, 1..1. */
  choice: ListResponseChoice;
  /** Element `paid`, Price, 1..1. */
  paid: Price;

  constructor(init: Init<ListResponse>) {
    this.place = itemsFrom(placeCodec, init.place);
    this.offer = init.offer === undefined ? undefined : offerCodec.from(init.offer);
    this.choice = listResponseChoice.from(init.choice);
    this.paid = Price.from(init.paid);
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<ListResponse>): ListResponse {
    return init instanceof ListResponse ? init : new ListResponse(init);
  }

  static write(xml: XmlWriter, value: Init<ListResponse>): void {
    xml.repeated(ns, "place", placeCodec, value.place);
    xml.optional(ns, "offer", offerCodec, value.offer);
    xml.group(listResponseChoice, value.choice);
    xml.element(ns, "paid", Price, value.paid);
  }

  static read(xml: XmlReader): ListResponse {
    const place: (Place | NilOf<Place, NilPlace> | null)[] = [];
    let offer: ListResponseOffer | NilOf<ListResponseOffer, NilListResponseOffer> | null | undefined;
    const choice = listResponseChoice.begin();
    let paid: Price | undefined;
    for (let at = xml.field(responseFields, 0); at >= 0; at = xml.field(responseFields, at + 1)) {
      switch (at) {
        case 0:
          place.push(placeCodec.read(xml));
          break;
        case 1:
          offer = offerCodec.read(xml);
          break;
        case 4:
          paid = Price.read(xml);
          break;
        default:
          choice.take(xml, at - 2);
          break;
      }
    }
    return new ListResponse({
      place,
      offer,
      choice: choice.required(xml),
      paid: paid ?? xml.missing(responseFields, 4),
    });
  }
}

/** Content of element `offer`, of a type without a name. */
export class ListResponseOffer {
  /** Attribute `valid`, xs:date, optional. */
  valid?: XsDate | undefined;
  /** Attributes that the contract does not declare, by Clark name. */
  otherAttributes?: Record<string, string> | undefined;
  /** Element `text`, xs:string, 1..1. */
  text: string;

  constructor(init: Init<ListResponseOffer>) {
    this.valid = init.valid === undefined ? undefined : xsDate.from(init.valid);
    this.otherAttributes = init.otherAttributes;
    this.text = init.text;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<ListResponseOffer>): ListResponseOffer {
    return init instanceof ListResponseOffer ? init : new ListResponseOffer(init);
  }

  static write(xml: XmlWriter, value: Init<ListResponseOffer>): void {
    xml.attribute("", "valid", xsDate, value.valid);
    xml.attributes(value.otherAttributes);
    xml.element(ns, "text", xsString, value.text);
  }

  static read(xml: XmlReader): ListResponseOffer {
    const valid = xml.attribute("", "valid", xsDate);
    const otherAttributes = xml.otherAttributes(["valid"]);
    let text: string | undefined;
    for (let at = xml.field(fields, 0); at >= 0; at = xml.field(fields, at + 1)) {
      switch (at) {
        case 0:
          text = xsString.read(xml);
          break;
      }
    }
    return new ListResponseOffer({
      valid,
      otherAttributes,
      text: text ?? xml.missing(fields, 0),
    });
  }
}

/** What an element says that is nil (`xsi:nil="true"`) in place of a `ListResponseOffer`: its attributes. */
export class NilListResponseOffer {
  /** Tells it from a value that is there. */
  readonly $nil: true = true;
  /** Attribute `valid`, xs:date, optional. */
  valid?: XsDate | undefined;
  /** Attributes that the contract does not declare, by Clark name. */
  otherAttributes?: Record<string, string> | undefined;

  constructor(init: NilInit<NilListResponseOffer>) {
    this.valid = init.valid === undefined ? undefined : xsDate.from(init.valid);
    this.otherAttributes = init.otherAttributes;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<NilListResponseOffer>): NilListResponseOffer {
    return init instanceof NilListResponseOffer ? init : new NilListResponseOffer(init);
  }

  static write(xml: XmlWriter, value: Init<NilListResponseOffer>): void {
    xml.nil();
    xml.attribute("", "valid", xsDate, value.valid);
    xml.attributes(value.otherAttributes);
  }

  static read(xml: XmlReader): NilListResponseOffer {
    const valid = xml.attribute("", "valid", xsDate);
    const otherAttributes = xml.otherAttributes(["valid"]);
    xml.nil("all");
    return new NilListResponseOffer({
      valid,
      otherAttributes,
    });
  }
}

/** How operation `list` travels. */
export const list: Operation<ListRequest, ListResponse> = {
  name: "list",
  action: "list",
  input: { name: "{http://example.org/stock}list", codec: ListRequest },
  output: { name: "{http://example.org/stock}listResponse", codec: ListResponse },
  types: [articleTypes],
};

/** The items of `place` in the response of `list`, for `streamItems`. */
export const listPlace: ItemPath<ListRequest, ListResponse, Place | NilOf<Place, NilPlace> | null> = {
  operation: list,
  path: ["{http://example.org/stock}place"],
  codec: placeCodec,
};
