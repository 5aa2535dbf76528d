// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import { hintHeader } from "../headers/hint-header.js";
import { receiptHeader } from "../headers/receipt-header.js";
import { sessionEndedHeader } from "../headers/session-ended-header.js";
import { sessionHeader } from "../headers/session-header.js";
import {
  type Init,
  type Operation,
  type XmlReader,
  type XmlWriter,
  xmlNames,
  xsInt,
  xsString,
} from "../runtime/index.js";
import { receiptTypes } from "../types/receipt-types.js";

const ns = "http://example.org/post";
const requestFields = xmlNames(ns, "text");
const responseFields = xmlNames(ns, "id");

/** Request of operation `send`. */
export class SendRequest {
  /** Element `text`, xs:string, 1..1. */
  text: string;

  constructor(init: Init<SendRequest>) {
    this.text = init.text;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<SendRequest>): SendRequest {
    return init instanceof SendRequest ? init : new SendRequest(init);
  }

  static write(xml: XmlWriter, value: Init<SendRequest>): void {
    xml.element(ns, "text", xsString, value.text);
  }

  static read(xml: XmlReader): SendRequest {
    let text: string | undefined;
    for (let at = xml.field(requestFields, 0); at >= 0; at = xml.field(requestFields, at + 1)) {
      switch (at) {
        case 0:
          text = xsString.read(xml);
          break;
      }
    }
    return new SendRequest({
      text: text ?? xml.missing(requestFields, 0),
    });
  }
}

/** Response of operation `send`. */
export class SendResponse {
  /** Element `id`, xs:int, 1..1. */
  id: number;

  constructor(init: Init<SendResponse>) {
    this.id = init.id;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<SendResponse>): SendResponse {
    return init instanceof SendResponse ? init : new SendResponse(init);
  }

  static write(xml: XmlWriter, value: Init<SendResponse>): void {
    xml.element(ns, "id", xsInt, value.id);
  }

  static read(xml: XmlReader): SendResponse {
    let id: number | undefined;
    for (let at = xml.field(responseFields, 0); at >= 0; at = xml.field(responseFields, at + 1)) {
      switch (at) {
        case 0:
          id = xsInt.read(xml);
          break;
      }
    }
    return new SendResponse({
      id: id ?? xml.missing(responseFields, 0),
    });
  }
}

/** How operation `send` travels. */
export const send: Operation<SendRequest, SendResponse> = {
  name: "send",
  action: "urn:send",
  input: { name: "{http://example.org/post}send", codec: SendRequest },
  output: { name: "{http://example.org/post}sendResponse", codec: SendResponse },
  headers: {
    input: [sessionHeader],
    output: [receiptHeader],
    fault: [sessionEndedHeader, hintHeader],
  },
  types: [receiptTypes],
};
