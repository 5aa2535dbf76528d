// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import { traceHeader } from "../headers/trace-header.js";
import {
  type Init,
  type Operation,
  type XmlReader,
  type XmlWriter,
  xmlNames,
  xsBoolean,
  xsString,
} from "../runtime/index.js";
import { Receipt } from "../types/receipt.js";

const ns = "http://example.org/desk/types";
const requestFields = xmlNames(ns, "ticket", "urgent");
const responseFields = xmlNames(ns, "receipt", "ticket");

/** Request of operation `open`. */
export class OpenRequest {
  /** Element `ticket`, xs:string, 1..1. */
  ticket: string;
  /** Element `urgent`, xs:boolean, 1..1. */
  urgent: boolean;

  constructor(init: Init<OpenRequest>) {
    this.ticket = init.ticket;
    this.urgent = init.urgent;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<OpenRequest>): OpenRequest {
    return init instanceof OpenRequest ? init : new OpenRequest(init);
  }

  static write(xml: XmlWriter, value: Init<OpenRequest>): void {
    xml.element(ns, "ticket", xsString, value.ticket);
    xml.element(ns, "urgent", xsBoolean, value.urgent);
  }

  static read(xml: XmlReader): OpenRequest {
    let ticket: string | undefined;
    let urgent: boolean | undefined;
    for (let at = xml.field(requestFields, 0); at >= 0; at = xml.field(requestFields, at + 1)) {
      switch (at) {
        case 0:
          ticket = xsString.read(xml);
          break;
        case 1:
          urgent = xsBoolean.read(xml);
          break;
      }
    }
    return new OpenRequest({
      ticket: ticket ?? xml.missing(requestFields, 0),
      urgent: urgent ?? xml.missing(requestFields, 1),
    });
  }
}

/** Response of operation `open`. */
export class OpenResponse {
  /** Element `receipt`, Receipt, 1..1. */
  receipt: Receipt;
  /** Element `ticket`, xs:string, 1..1. */
  ticket: string;

  constructor(init: Init<OpenResponse>) {
    this.receipt = Receipt.from(init.receipt);
    this.ticket = init.ticket;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<OpenResponse>): OpenResponse {
    return init instanceof OpenResponse ? init : new OpenResponse(init);
  }

  static write(xml: XmlWriter, value: Init<OpenResponse>): void {
    xml.element(ns, "receipt", Receipt, value.receipt);
    xml.element(ns, "ticket", xsString, value.ticket);
  }

  static read(xml: XmlReader): OpenResponse {
    let receipt: Receipt | undefined;
    let ticket: string | undefined;
    for (let at = xml.field(responseFields, 0); at >= 0; at = xml.field(responseFields, at + 1)) {
      switch (at) {
        case 0:
          receipt = Receipt.read(xml);
          break;
        case 1:
          ticket = xsString.read(xml);
          break;
      }
    }
    return new OpenResponse({
      receipt: receipt ?? xml.missing(responseFields, 0),
      ticket: ticket ?? xml.missing(responseFields, 1),
    });
  }
}

/** How operation `open` travels. */
export const open: Operation<OpenRequest, OpenResponse> = {
  name: "open",
  action: "open",
  input: { name: "*", codec: OpenRequest },
  output: { name: "*", codec: OpenResponse },
  headers: {
    input: [traceHeader],
  },
};
