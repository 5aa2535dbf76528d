// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import {
  type Init,
  type Operation,
  type XmlReader,
  type XmlWriter,
  xmlNames,
  xsString,
} from "../runtime/index.js";

const ns = "urn:library";
const requestFields = xmlNames(ns, "isbn", "reader");

/** Request of operation `lend`. */
export class LendRequest {
  /**
   * Element `isbn`, xs:string, 0..1 assumed; printed once, so it may be an array; a value, so its type is
   * open.
   */
  isbn: string | undefined;
  /**
   * Element `reader`, xs:string, 0..1 assumed; printed once, so it may be an array; a value, so its type is
   * open.
   */
  reader: string | undefined;

  constructor(init: Init<LendRequest>) {
    this.isbn = init.isbn;
    this.reader = init.reader;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<LendRequest>): LendRequest {
    return init instanceof LendRequest ? init : new LendRequest(init);
  }

  static write(xml: XmlWriter, value: Init<LendRequest>): void {
    xml.optional(ns, "isbn", xsString, value.isbn);
    xml.optional(ns, "reader", xsString, value.reader);
  }

  static read(xml: XmlReader): LendRequest {
    let isbn: string | undefined;
    let reader: string | undefined;
    for (let at = xml.field(requestFields, 0); at >= 0; at = xml.field(requestFields, at + 1)) {
      switch (at) {
        case 0:
          isbn = xsString.read(xml);
          break;
        case 1:
          reader = xsString.read(xml);
          break;
      }
    }
    return new LendRequest({
      isbn,
      reader,
    });
  }
}

/** Response of operation `lend`. */
export class LendResponse {
  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<LendResponse>): LendResponse {
    return init instanceof LendResponse ? init : new LendResponse();
  }

  static write(_xml: XmlWriter, _value: Init<LendResponse>): void {}

  static read(xml: XmlReader): LendResponse {
    xml.skip();
    return new LendResponse();
  }
}

/** How operation `lend` travels. */
export const lend: Operation<LendRequest, LendResponse> = {
  name: "lend",
  action: "urn:library/lend",
  input: { name: "{urn:library}lend", codec: LendRequest },
  output: { name: "{urn:library}lendResponse", codec: LendResponse },
};
