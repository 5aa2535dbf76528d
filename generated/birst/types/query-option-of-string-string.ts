// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import { type Init, type XmlReader, type XmlWriter, xmlNames, xsString } from "../runtime/index.js";

const ns = "http://www.birst.com/";
const fields = xmlNames(ns, "Key", "Value");

/** XSD complexType `QueryOptionOfStringString`. */
export class QueryOptionOfStringString {
  /** Element `Key`, xs:string, 0..1. */
  Key?: string | undefined;
  /** Element `Value`, xs:string, 0..1. */
  Value?: string | undefined;

  constructor(init: Init<QueryOptionOfStringString>) {
    this.Key = init.Key;
    this.Value = init.Value;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<QueryOptionOfStringString>): QueryOptionOfStringString {
    return init instanceof QueryOptionOfStringString ? init : new QueryOptionOfStringString(init);
  }

  static write(xml: XmlWriter, value: Init<QueryOptionOfStringString>): void {
    xml.optional(ns, "Key", xsString, value.Key);
    xml.optional(ns, "Value", xsString, value.Value);
  }

  static read(xml: XmlReader): QueryOptionOfStringString {
    let key: string | undefined;
    let valueValue: string | undefined;
    for (let at = xml.field(fields, 0); at >= 0; at = xml.field(fields, at + 1)) {
      switch (at) {
        case 0:
          key = xsString.read(xml);
          break;
        case 1:
          valueValue = xsString.read(xml);
          break;
      }
    }
    return new QueryOptionOfStringString({
      Key: key,
      Value: valueValue,
    });
  }
}
