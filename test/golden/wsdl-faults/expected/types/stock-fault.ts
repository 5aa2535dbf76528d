// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import { type Init, type XmlReader, type XmlWriter, xmlNames, xsInt, xsString } from "../runtime/index.js";
import { type FaultCode, faultCodeCodec } from "./fault-code.js";
import { ServiceFaultDetail } from "./service-fault-detail.js";

const ns = "http://example.org/warehouse";
const fields = xmlNames(ns, "code", "text", "left");

/** XSD complexType `StockFault`. */
export class StockFault extends ServiceFaultDetail {
  /** Which type of its hierarchy this is. */
  override readonly $type: "StockFault" = "StockFault";
  /** Element `left`, xs:int, 1..1. */
  left: number;

  constructor(init: Init<StockFault>) {
    super(init);
    this.left = init.left;
  }

  /** The instance itself, or a new one made from plain data. */
  static override from(init: Init<StockFault>): StockFault {
    return init instanceof StockFault ? init : new StockFault(init);
  }

  static override write(xml: XmlWriter, value: Init<StockFault>): void {
    ServiceFaultDetail.write(xml, value);
    xml.element(ns, "left", xsInt, value.left);
  }

  static override read(xml: XmlReader): StockFault {
    let code: FaultCode | undefined;
    let text: string | undefined;
    let left: number | undefined;
    for (let at = xml.field(fields, 0); at >= 0; at = xml.field(fields, at + 1)) {
      switch (at) {
        case 0:
          code = faultCodeCodec.read(xml);
          break;
        case 1:
          text = xsString.read(xml);
          break;
        case 2:
          left = xsInt.read(xml);
          break;
      }
    }
    return new StockFault({
      code: code ?? xml.missing(fields, 0),
      text: text ?? xml.missing(fields, 1),
      left: left ?? xml.missing(fields, 2),
    });
  }
}
