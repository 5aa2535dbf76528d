// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import { type Init, type XmlReader, type XmlWriter, xmlNames, xsInt, xsString } from "../runtime/index.js";
import { Receipt } from "./receipt.js";

const ns = "http://example.org/post";
const fields = xmlNames(ns, "number", "by");

/** XSD complexType `SignedReceipt`. */
export class SignedReceipt extends Receipt {
  /** Which type of its hierarchy this is. */
  override readonly $type: "SignedReceipt" = "SignedReceipt";
  /** Element `by`, xs:string, 1..1. */
  by: string;

  constructor(init: Init<SignedReceipt>) {
    super(init);
    this.by = init.by;
  }

  /** The instance itself, or a new one made from plain data. */
  static override from(init: Init<SignedReceipt>): SignedReceipt {
    return init instanceof SignedReceipt ? init : new SignedReceipt(init);
  }

  static override write(xml: XmlWriter, value: Init<SignedReceipt>): void {
    Receipt.write(xml, value);
    xml.element(ns, "by", xsString, value.by);
  }

  static override read(xml: XmlReader): SignedReceipt {
    let numberValue: number | undefined;
    let by: string | undefined;
    for (let at = xml.field(fields, 0); at >= 0; at = xml.field(fields, at + 1)) {
      switch (at) {
        case 0:
          numberValue = xsInt.read(xml);
          break;
        case 1:
          by = xsString.read(xml);
          break;
      }
    }
    return new SignedReceipt({
      number: numberValue ?? xml.missing(fields, 0),
      by: by ?? xml.missing(fields, 1),
    });
  }
}
