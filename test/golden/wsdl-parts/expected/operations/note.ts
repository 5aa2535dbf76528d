// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import {
  type Init,
  type Operation,
  type XmlReader,
  type XmlWriter,
  xmlNames,
  xsInt,
  xsString,
} from "../runtime/index.js";
import { Receipt } from "../types/receipt.js";

const requestFields = xmlNames("", "text", "copies");

/** Request of operation `note`. */
export class NoteRequest {
  /** Element `text`, xs:string, 1..1. */
  text: string;
  /** Element `copies`, xs:int, 1..1. */
  copies: number;

  constructor(init: Init<NoteRequest>) {
    this.text = init.text;
    this.copies = init.copies;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<NoteRequest>): NoteRequest {
    return init instanceof NoteRequest ? init : new NoteRequest(init);
  }

  static write(xml: XmlWriter, value: Init<NoteRequest>): void {
    xml.element("", "text", xsString, value.text);
    xml.element("", "copies", xsInt, value.copies);
  }

  static read(xml: XmlReader): NoteRequest {
    let text: string | undefined;
    let copies: number | undefined;
    for (let at = xml.field(requestFields, 0); at >= 0; at = xml.field(requestFields, at + 1)) {
      switch (at) {
        case 0:
          text = xsString.read(xml);
          break;
        case 1:
          copies = xsInt.read(xml);
          break;
      }
    }
    return new NoteRequest({
      text: text ?? xml.missing(requestFields, 0),
      copies: copies ?? xml.missing(requestFields, 1),
    });
  }
}

/** How operation `note` travels. */
export const note: Operation<NoteRequest, Receipt> = {
  name: "note",
  action: "note",
  input: { name: "*", codec: NoteRequest },
  output: { name: "*", codec: Receipt },
};
