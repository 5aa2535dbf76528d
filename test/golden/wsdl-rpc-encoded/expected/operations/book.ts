// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import { clerkHeader } from "../headers/clerk-header.js";
import { deskHeader } from "../headers/desk-header.js";
import { lastHeader } from "../headers/last-header.js";
import {
  EncodedReader,
  encodedArrayOf,
  type Init,
  nillable,
  type Operation,
  resolveReferences,
  resultName,
  typed,
  type XmlReader,
  type XmlWriter,
  xmlNames,
  xsString,
} from "../runtime/index.js";
import { Entry } from "../types/entry.js";

const accountCodec = nillable(typed("{http://www.w3.org/2001/XMLSchema}string", xsString));
const arrayOfEntry = encodedArrayOf("{urn:ledger}Entry", "item", nillable(Entry));
const entriesCodec = nillable(arrayOfEntry);
const bookReturnCodec = nillable(typed("{urn:ledger}Entry", Entry));
const requestFields = xmlNames("", "account", "entries");
const responseFields = resultName("", "bookReturn");

/** Request of operation `book`. */
export class BookRequest {
  /** Element `account`, xs:string, 1..1, nillable. */
  account: string | null;
  /** Element `entries`, Entries, 1..1, nillable. */
  entries: (Entry | null)[] | null;

  constructor(init: Init<BookRequest>) {
    this.account = init.account;
    this.entries = entriesCodec.from(init.entries);
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<BookRequest>): BookRequest {
    return init instanceof BookRequest ? init : new BookRequest(init);
  }

  static write(xml: XmlWriter, value: Init<BookRequest>): void {
    xml.element("", "account", accountCodec, value.account);
    xml.element("", "entries", entriesCodec, value.entries);
  }

  static read(xml: XmlReader): BookRequest {
    let account: string | null | undefined;
    let entries: (Entry | null)[] | null | undefined;
    for (let at = xml.field(requestFields, 0); at >= 0; at = xml.field(requestFields, at + 1)) {
      switch (at) {
        case 0:
          account = accountCodec.read(xml);
          break;
        case 1:
          entries = entriesCodec.read(xml);
          break;
      }
    }
    return new BookRequest({
      account: account ?? null,
      entries: entries ?? null,
    });
  }
}

/** Response of operation `book`. */
export class BookResponse {
  /** Element `bookReturn`, Entry, 1..1, nillable. */
  bookReturn: Entry | null;

  constructor(init: Init<BookResponse>) {
    this.bookReturn = bookReturnCodec.from(init.bookReturn);
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<BookResponse>): BookResponse {
    return init instanceof BookResponse ? init : new BookResponse(init);
  }

  static write(xml: XmlWriter, value: Init<BookResponse>): void {
    xml.element("", "bookReturn", bookReturnCodec, value.bookReturn);
  }

  static read(xml: XmlReader): BookResponse {
    let bookReturn: Entry | null | undefined;
    for (let at = xml.field(responseFields, 0); at >= 0; at = xml.field(responseFields, at + 1)) {
      switch (at) {
        case 0:
          bookReturn = bookReturnCodec.read(xml);
          break;
      }
    }
    return new BookResponse({
      bookReturn: bookReturn ?? null,
    });
  }
}

/** How operation `book` travels. */
export const book: Operation<BookRequest, BookResponse> = {
  name: "book",
  action: "urn:ledger#book",
  use: "encoded",
  resolveReferences,
  reader: EncodedReader,
  input: { name: "{urn:ledger}book", codec: BookRequest },
  output: { name: "{urn:ledger}bookResponse", codec: BookResponse },
  headers: {
    input: [lastHeader, clerkHeader, deskHeader],
    output: [lastHeader],
  },
};
