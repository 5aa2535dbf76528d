// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import { type Init, type XmlReader, type XmlWriter, xmlNames, xsInt, xsString } from "../runtime/index.js";
import { type FaultCode, faultCodeCodec } from "./fault-code.js";
import { StockFault } from "./stock-fault.js";

const ns = "http://example.org/warehouse";
const fields = xmlNames(ns, "code", "text", "left", "shelf");

/** Content of element `shelfEmptied`, of a type without a name. */
export class ShelfEmptied extends StockFault {
  /** Element `shelf`, xs:string, 1..1. */
  shelf: string;

  constructor(init: Init<ShelfEmptied>) {
    super(init);
    this.shelf = init.shelf;
  }

  /** The instance itself, or a new one made from plain data. */
  static override from(init: Init<ShelfEmptied>): ShelfEmptied {
    return init instanceof ShelfEmptied ? init : new ShelfEmptied(init);
  }

  static override write(xml: XmlWriter, value: Init<ShelfEmptied>): void {
    StockFault.write(xml, value);
    xml.element(ns, "shelf", xsString, value.shelf);
  }

  static override read(xml: XmlReader): ShelfEmptied {
    let code: FaultCode | undefined;
    let text: string | undefined;
    let left: number | undefined;
    let shelf: string | undefined;
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
        case 3:
          shelf = xsString.read(xml);
          break;
      }
    }
    return new ShelfEmptied({
      code: code ?? xml.missing(fields, 0),
      text: text ?? xml.missing(fields, 1),
      left: left ?? xml.missing(fields, 2),
      shelf: shelf ?? xml.missing(fields, 3),
    });
  }
}
