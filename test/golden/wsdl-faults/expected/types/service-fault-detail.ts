// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import { type Init, type XmlReader, type XmlWriter, xmlNames, xsString } from "../runtime/index.js";
import { type FaultCode, faultCodeCodec } from "./fault-code.js";

const ns = "http://example.org/warehouse";
const fields = xmlNames(ns, "code", "text");
type ServiceFaultDetailTypes = "ServiceFaultDetail" | "StockFault";

/** XSD complexType `ServiceFault`. */
export class ServiceFaultDetail {
  /** Which type of its hierarchy this is. */
  readonly $type: ServiceFaultDetailTypes = "ServiceFaultDetail";
  /** Element `code`, FaultCode, 1..1. */
  code: FaultCode;
  /** Element `text`, xs:string, 1..1. */
  text: string;

  constructor(init: Init<ServiceFaultDetail>) {
    this.code = init.code;
    this.text = init.text;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<ServiceFaultDetail>): ServiceFaultDetail {
    return init instanceof ServiceFaultDetail ? init : new ServiceFaultDetail(init);
  }

  static write(xml: XmlWriter, value: Init<ServiceFaultDetail>): void {
    xml.element(ns, "code", faultCodeCodec, value.code);
    xml.element(ns, "text", xsString, value.text);
  }

  static read(xml: XmlReader): ServiceFaultDetail {
    let code: FaultCode | undefined;
    let text: string | undefined;
    for (let at = xml.field(fields, 0); at >= 0; at = xml.field(fields, at + 1)) {
      switch (at) {
        case 0:
          code = faultCodeCodec.read(xml);
          break;
        case 1:
          text = xsString.read(xml);
          break;
      }
    }
    return new ServiceFaultDetail({
      code: code ?? xml.missing(fields, 0),
      text: text ?? xml.missing(fields, 1),
    });
  }
}
