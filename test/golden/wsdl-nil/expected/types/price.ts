// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import {
  type Init,
  type NilInit,
  type XmlReader,
  type XmlWriter,
  type XsDate,
  xsDate,
  xsDecimal,
  xsString,
} from "../runtime/index.js";
import { type Why, whyCodec } from "./why.js";

/** XSD complexType `Price`. */
export class Price {
  /** Attribute `currency`, xs:string, required. */
  currency: string;
  /** Attribute `since`, xs:date, optional. */
  since?: XsDate | undefined;
  /** Attribute `why`, Why, optional. */
  why?: Why | undefined;
  /** The text of the element, xs:decimal. */
  text: string;

  constructor(init: Init<Price>) {
    this.currency = init.currency;
    this.since = init.since === undefined ? undefined : xsDate.from(init.since);
    this.why = init.why;
    this.text = init.text;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<Price>): Price {
    return init instanceof Price ? init : new Price(init);
  }

  static write(xml: XmlWriter, value: Init<Price>): void {
    xml.attribute("", "currency", xsString, value.currency);
    xml.attribute("", "since", xsDate, value.since);
    xml.attribute("", "why", whyCodec, value.why);
    xml.text(xsDecimal, value.text);
  }

  static read(xml: XmlReader): Price {
    const currency = xml.requiredAttribute("", "currency", xsString);
    const since = xml.attribute("", "since", xsDate);
    const why = xml.attribute("", "why", whyCodec);
    const text = xsDecimal.read(xml);
    return new Price({
      currency,
      since,
      why,
      text,
    });
  }
}

/** What an element says that is nil (`xsi:nil="true"`) in place of a `Price`: its attributes. */
export class NilPrice {
  /** Tells it from a value that is there. */
  readonly $nil: true = true;
  /** Attribute `currency`, xs:string, optional. */
  currency?: string | undefined;
  /** Attribute `since`, xs:date, optional. */
  since?: XsDate | undefined;
  /** Attribute `why`, Why, optional. */
  why?: Why | undefined;

  constructor(init: NilInit<NilPrice>) {
    this.currency = init.currency;
    this.since = init.since === undefined ? undefined : xsDate.from(init.since);
    this.why = init.why;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<NilPrice>): NilPrice {
    return init instanceof NilPrice ? init : new NilPrice(init);
  }

  static write(xml: XmlWriter, value: Init<NilPrice>): void {
    xml.nil();
    xml.attribute("", "currency", xsString, value.currency);
    xml.attribute("", "since", xsDate, value.since);
    xml.attribute("", "why", whyCodec, value.why);
  }

  static read(xml: XmlReader): NilPrice {
    const currency = xml.attribute("", "currency", xsString);
    const since = xml.attribute("", "since", xsDate);
    const why = xml.attribute("", "why", whyCodec);
    xml.nil(["currency", "since", "why"]);
    return new NilPrice({
      currency,
      since,
      why,
    });
  }
}
