// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import {
  type Init,
  restricted,
  restrictedDecimal,
  type XmlReader,
  type XmlWriter,
  xsDecimal,
  xsToken,
} from "../runtime/index.js";

const shortCodeType = restricted(xsToken, {
  name: "ShortCode",
  maxLength: 4,
  pattern: [/^(?:[A-Z]+|\p{Nd}{3})$/u, /^[^X]*$/u],
});
const percentType = restrictedDecimal(xsDecimal, {
  name: "Percent",
  minInclusive: "0",
  maxInclusive: "100",
  fractionDigits: 2,
});

/** XSD complexType `Amount`. */
export class Amount {
  /**
   * Attribute `code`, xs:string, required, maxLength 4, pattern `[^X]*`, maxLength 8, pattern `[A-Z]+|\d{3}`.
   */
  code: string;
  /** The text of the element, xs:decimal. */
  text: string;

  constructor(init: Init<Amount>) {
    this.code = init.code;
    this.text = init.text;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<Amount>): Amount {
    return init instanceof Amount ? init : new Amount(init);
  }

  static write(xml: XmlWriter, value: Init<Amount>): void {
    xml.attribute("", "code", shortCodeType, value.code);
    xml.text(percentType, value.text);
  }

  static read(xml: XmlReader): Amount {
    const code = xml.requiredAttribute("", "code", shortCodeType);
    const text = percentType.read(xml);
    return new Amount({
      code,
      text,
    });
  }
}
