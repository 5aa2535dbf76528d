// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import {
  type Init,
  type Operation,
  type XmlReader,
  type XmlWriter,
  xmlNames,
  xsLong,
} from "../runtime/index.js";

const ns = "urn:parcel";
const requestFields = xmlNames(ns, "number");

/** Request of operation `forget`. */
export class ForgetRequest {
  /** Element `number`, xs:long, 1..1 assumed. */
  number: bigint;

  constructor(init: Init<ForgetRequest>) {
    this.number = init.number;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<ForgetRequest>): ForgetRequest {
    return init instanceof ForgetRequest ? init : new ForgetRequest(init);
  }

  static write(xml: XmlWriter, value: Init<ForgetRequest>): void {
    xml.element(ns, "number", xsLong, value.number);
  }

  static read(xml: XmlReader): ForgetRequest {
    let numberValue: bigint | undefined;
    for (let at = xml.field(requestFields, 0); at >= 0; at = xml.field(requestFields, at + 1)) {
      switch (at) {
        case 0:
          numberValue = xsLong.read(xml);
          break;
      }
    }
    return new ForgetRequest({
      number: numberValue ?? xml.missing(requestFields, 0),
    });
  }
}

/** How operation `forget` travels: one-way, without an answer. */
export const forget: Operation<ForgetRequest, void> = {
  name: "forget",
  action: "urn:parcel/forget",
  input: { name: "{urn:parcel}forget", codec: ForgetRequest },
};
