// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import { type Init, type XmlReader, type XmlWriter, xmlNames, xsInt, xsString } from "../runtime/index.js";

const ns = "http://www.birst.com/";
const fields = xmlNames(ns, "processingGroup", "type", "loadid", "message", "statusCode");

/** XSD complexType `StatusResult`. */
export class StatusResult {
  /** Element `processingGroup`, xs:string, 0..1. */
  processingGroup?: string | undefined;
  /** Element `type`, xs:int, 1..1. */
  type: number;
  /** Element `loadid`, xs:int, 1..1. */
  loadid: number;
  /** Element `message`, xs:string, 0..1. */
  message?: string | undefined;
  /** Element `statusCode`, xs:string, 0..1. */
  statusCode?: string | undefined;

  constructor(init: Init<StatusResult>) {
    this.processingGroup = init.processingGroup;
    this.type = init.type;
    this.loadid = init.loadid;
    this.message = init.message;
    this.statusCode = init.statusCode;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<StatusResult>): StatusResult {
    return init instanceof StatusResult ? init : new StatusResult(init);
  }

  static write(xml: XmlWriter, value: Init<StatusResult>): void {
    xml.optional(ns, "processingGroup", xsString, value.processingGroup);
    xml.element(ns, "type", xsInt, value.type);
    xml.element(ns, "loadid", xsInt, value.loadid);
    xml.optional(ns, "message", xsString, value.message);
    xml.optional(ns, "statusCode", xsString, value.statusCode);
  }

  static read(xml: XmlReader): StatusResult {
    let processingGroup: string | undefined;
    let typeValue: number | undefined;
    let loadid: number | undefined;
    let message: string | undefined;
    let statusCode: string | undefined;
    for (let at = xml.field(fields, 0); at >= 0; at = xml.field(fields, at + 1)) {
      switch (at) {
        case 0:
          processingGroup = xsString.read(xml);
          break;
        case 1:
          typeValue = xsInt.read(xml);
          break;
        case 2:
          loadid = xsInt.read(xml);
          break;
        case 3:
          message = xsString.read(xml);
          break;
        case 4:
          statusCode = xsString.read(xml);
          break;
      }
    }
    return new StatusResult({
      processingGroup,
      type: typeValue ?? xml.missing(fields, 1),
      loadid: loadid ?? xml.missing(fields, 2),
      message,
      statusCode,
    });
  }
}
