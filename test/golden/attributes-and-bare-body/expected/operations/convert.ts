// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import {
  type Init,
  type Operation,
  type XmlReader,
  type XmlWriter,
  xmlNames,
  xsBoolean,
  xsDecimal,
  xsDouble,
  xsString,
} from "../runtime/index.js";

const ns = "http://example.org/shop/";
const requestFields = xmlNames(ns, "note", "{}rate");
const responseFields = xmlNames(ns, "rounded");

/** Request of operation `Convert`. */
export class ConvertRequest {
  /** Attribute `currency`, xs:string, assumed optional. */
  currency?: string | undefined;
  /** Attribute `amount`, xs:decimal, assumed required. */
  amount: string;
  /** Element `note`, xs:string, 0..1 assumed. */
  note: string | undefined;
  /** Element `rate`, ConvertRate, 0..1 assumed. */
  rate: ConvertRate | undefined;

  constructor(init: Init<ConvertRequest>) {
    this.currency = init.currency;
    this.amount = init.amount;
    this.note = init.note;
    this.rate = init.rate === undefined ? undefined : ConvertRate.from(init.rate);
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<ConvertRequest>): ConvertRequest {
    return init instanceof ConvertRequest ? init : new ConvertRequest(init);
  }

  static write(xml: XmlWriter, value: Init<ConvertRequest>): void {
    xml.attribute("", "currency", xsString, value.currency);
    xml.attribute("", "amount", xsDecimal, value.amount);
    xml.optional(ns, "note", xsString, value.note);
    xml.optional("", "rate", ConvertRate, value.rate);
  }

  static read(xml: XmlReader): ConvertRequest {
    const currency = xml.attribute("", "currency", xsString);
    const amount = xml.requiredAttribute("", "amount", xsDecimal);
    let note: string | undefined;
    let rate: ConvertRate | undefined;
    for (let at = xml.field(requestFields, 0); at >= 0; at = xml.field(requestFields, at + 1)) {
      switch (at) {
        case 0:
          note = xsString.read(xml);
          break;
        case 1:
          rate = ConvertRate.read(xml);
          break;
      }
    }
    return new ConvertRequest({
      currency,
      amount,
      note,
      rate,
    });
  }
}

/** Content of element `rate`, of a type without a name. */
export class ConvertRate {
  /** Attribute `base`, xs:string, assumed optional. */
  base?: string | undefined;
  /** The text of the element, xs:double. */
  text: number;

  constructor(init: Init<ConvertRate>) {
    this.base = init.base;
    this.text = init.text;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<ConvertRate>): ConvertRate {
    return init instanceof ConvertRate ? init : new ConvertRate(init);
  }

  static write(xml: XmlWriter, value: Init<ConvertRate>): void {
    xml.attribute("", "base", xsString, value.base);
    xml.text(xsDouble, value.text);
  }

  static read(xml: XmlReader): ConvertRate {
    const base = xml.attribute("", "base", xsString);
    const text = xsDouble.read(xml);
    return new ConvertRate({
      base,
      text,
    });
  }
}

/** Response of operation `Convert`. */
export class ConvertResponse {
  /** Attribute `amount`, xs:decimal, assumed required. */
  amount: string;
  /** Element `rounded`, xs:boolean, 1..1 assumed. */
  rounded: boolean;

  constructor(init: Init<ConvertResponse>) {
    this.amount = init.amount;
    this.rounded = init.rounded;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<ConvertResponse>): ConvertResponse {
    return init instanceof ConvertResponse ? init : new ConvertResponse(init);
  }

  static write(xml: XmlWriter, value: Init<ConvertResponse>): void {
    xml.attribute("", "amount", xsDecimal, value.amount);
    xml.element(ns, "rounded", xsBoolean, value.rounded);
  }

  static read(xml: XmlReader): ConvertResponse {
    const amount = xml.requiredAttribute("", "amount", xsDecimal);
    let rounded: boolean | undefined;
    for (let at = xml.field(responseFields, 0); at >= 0; at = xml.field(responseFields, at + 1)) {
      switch (at) {
        case 0:
          rounded = xsBoolean.read(xml);
          break;
      }
    }
    return new ConvertResponse({
      amount,
      rounded: rounded ?? xml.missing(responseFields, 0),
    });
  }
}

/** How operation `Convert` travels. */
export const convert: Operation<ConvertRequest, ConvertResponse> = {
  name: "Convert",
  action: "urn:convert",
  input: { name: "{http://example.org/shop/}money", codec: ConvertRequest },
  output: { name: "{http://example.org/shop/}converted", codec: ConvertResponse },
};
