// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import {
  type Init,
  type Operation,
  type XmlReader,
  type XmlWriter,
  xmlNames,
  xsBoolean,
  xsString,
} from "../runtime/index.js";

const ns = "http://example.org/shop/";
const requestFields = xmlNames(ns, "message", "urgent");

/** Request of operation `Notify`. */
export class NotifyRequest {
  /** Element `message`, xs:string, 0..1 assumed. */
  message: string | undefined;
  /** Element `urgent`, xs:boolean, 1..1 assumed. */
  urgent: boolean;

  constructor(init: Init<NotifyRequest>) {
    this.message = init.message;
    this.urgent = init.urgent;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<NotifyRequest>): NotifyRequest {
    return init instanceof NotifyRequest ? init : new NotifyRequest(init);
  }

  static write(xml: XmlWriter, value: Init<NotifyRequest>): void {
    xml.optional(ns, "message", xsString, value.message);
    xml.element(ns, "urgent", xsBoolean, value.urgent);
  }

  static read(xml: XmlReader): NotifyRequest {
    let message: string | undefined;
    let urgent: boolean | undefined;
    for (let at = xml.field(requestFields, 0); at >= 0; at = xml.field(requestFields, at + 1)) {
      switch (at) {
        case 0:
          message = xsString.read(xml);
          break;
        case 1:
          urgent = xsBoolean.read(xml);
          break;
      }
    }
    return new NotifyRequest({
      message,
      urgent: urgent ?? xml.missing(requestFields, 1),
    });
  }
}

/** How operation `Notify` travels: one-way, without an answer. */
export const notify: Operation<NotifyRequest, void> = {
  name: "Notify",
  action: "http://example.org/shop/Notify",
  input: { name: "{http://example.org/shop/}Notify", codec: NotifyRequest },
};
