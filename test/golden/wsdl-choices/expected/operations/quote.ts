// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import {
  child,
  groupOf,
  type Init,
  itemsFrom,
  type OneOf,
  type Operation,
  type XmlGroup,
  type XmlReader,
  type XmlWriter,
  xmlNames,
  xsDecimal,
  xsString,
} from "../runtime/index.js";

const ns = "http://example.org/parcels";
const requestFields = xmlNames(ns, "from", "over");
const responseFields = xmlNames(ns, "price", "refusal");

/** One of `from`, `over`. */
export type QuoteContent = OneOf<
  | {
      /** Element `from`, xs:string, 1..1. */
      from: string;
    }
  | {
      /** Element `over`, xs:string, 1..1. */
      over: string;
    }
>;

/** Codec of `QuoteContent`. */
export const quoteContent: XmlGroup<QuoteContent> = groupOf(
  { from: child(ns, "from", xsString) },
  { over: child(ns, "over", xsString) },
);

/** Request of operation `quote`. */
export class QuoteRequest {
  /** One of `from`, `over`, 0..*. */
  content: QuoteContent[];

  constructor(init: Init<QuoteRequest>) {
    this.content = itemsFrom(quoteContent, init.content);
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<QuoteRequest>): QuoteRequest {
    return init instanceof QuoteRequest ? init : new QuoteRequest(init);
  }

  static write(xml: XmlWriter, value: Init<QuoteRequest>): void {
    xml.repeatedGroup(quoteContent, value.content);
  }

  static read(xml: XmlReader): QuoteRequest {
    const content = quoteContent.begin();
    for (let at = xml.field(requestFields, 0); at >= 0; at = xml.field(requestFields, at + 1)) {
      content.take(xml, at);
    }
    return new QuoteRequest({
      content: content.repeated(xml),
    });
  }
}

/** One of `price`, `refusal`. */
export type QuoteResponseChoice = OneOf<
  | {
      /** Element `price`, xs:decimal, 1..1. */
      price: string;
    }
  | {
      /** Element `refusal`, xs:string, 1..1. */
      refusal: string;
    }
>;

/** Codec of `QuoteResponseChoice`. */
export const quoteResponseChoice: XmlGroup<QuoteResponseChoice> = groupOf(
  { price: child(ns, "price", xsDecimal) },
  { refusal: child(ns, "refusal", xsString) },
);

/** Response of operation `quote`. */
export class QuoteResponse {
  /** One of `price`, `refusal`, 1..1. */
  choice: QuoteResponseChoice;

  constructor(init: Init<QuoteResponse>) {
    this.choice = quoteResponseChoice.from(init.choice);
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<QuoteResponse>): QuoteResponse {
    return init instanceof QuoteResponse ? init : new QuoteResponse(init);
  }

  static write(xml: XmlWriter, value: Init<QuoteResponse>): void {
    xml.group(quoteResponseChoice, value.choice);
  }

  static read(xml: XmlReader): QuoteResponse {
    const choice = quoteResponseChoice.begin();
    for (let at = xml.field(responseFields, 0); at >= 0; at = xml.field(responseFields, at + 1)) {
      choice.take(xml, at);
    }
    return new QuoteResponse({
      choice: choice.required(xml),
    });
  }
}

/** How operation `quote` travels. */
export const quote: Operation<QuoteRequest, QuoteResponse> = {
  name: "quote",
  action: "quote",
  input: { name: "{http://example.org/parcels}quote", codec: QuoteRequest },
  output: { name: "{http://example.org/parcels}quoteResponse", codec: QuoteResponse },
};
