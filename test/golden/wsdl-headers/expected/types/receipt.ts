// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import { type Init, type XmlReader, type XmlWriter, xmlNames, xsInt } from "../runtime/index.js";

const ns = "http://example.org/post";
const fields = xmlNames(ns, "number");
type ReceiptTypes = "Receipt" | "SignedReceipt";

/** XSD complexType `Receipt`. */
export class Receipt {
  /** Which type of its hierarchy this is. */
  readonly $type: ReceiptTypes = "Receipt";
  /** Element `number`, xs:int, 1..1. */
  number: number;

  constructor(init: Init<Receipt>) {
    this.number = init.number;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<Receipt>): Receipt {
    return init instanceof Receipt ? init : new Receipt(init);
  }

  static write(xml: XmlWriter, value: Init<Receipt>): void {
    xml.element(ns, "number", xsInt, value.number);
  }

  static read(xml: XmlReader): Receipt {
    let numberValue: number | undefined;
    for (let at = xml.field(fields, 0); at >= 0; at = xml.field(fields, at + 1)) {
      switch (at) {
        case 0:
          numberValue = xsInt.read(xml);
          break;
      }
    }
    return new Receipt({
      number: numberValue ?? xml.missing(fields, 0),
    });
  }
}
