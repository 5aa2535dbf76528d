// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import {
  arrayOf,
  type HttpOperation,
  httpDocumentResponse,
  httpParameter,
  httpParameterList,
  httpQuery,
  nillable,
  type XsDate,
  xsBoolean,
  xsDate,
  xsString,
} from "../runtime/index.js";
import { Book } from "../types/book.js";
import { type Genre, genreCodec } from "../types/genre.js";

const ns = "urn:library";
const arrayOfBook = arrayOf(ns, "Book", nillable(Book));
const messageCodec = nillable(arrayOfBook);

/** Parameters of operation `Find` over HTTP GET. */
export interface FindHttpGetRequest {
  /** Parameter `title`, xs:string, 1..1. */
  title: string;
  /** Parameter `shelves`, xs:string, 0..*. */
  shelves: string[];
  /** Parameter `since`, xs:date, 1..1. */
  since: XsDate;
  /** Parameter `genre`, Genre, 1..1. */
  genre: Genre;
  /** Parameter `odd-name`, xs:boolean, 1..1. */
  "odd-name": boolean;
}

/** How operation `Find` travels over HTTP GET, without SOAP. */
export const findHttpGet: HttpOperation<FindHttpGetRequest, (Book | null)[] | null> = {
  name: "Find",
  request: httpQuery<FindHttpGetRequest>("GET", "/Find", {
    title: httpParameter("title", xsString),
    shelves: httpParameterList("shelves", xsString),
    since: httpParameter("since", xsDate),
    genre: httpParameter("genre", genreCodec),
    "odd-name": httpParameter("odd-name", xsBoolean),
  }),
  response: httpDocumentResponse({ name: "{urn:library}ArrayOfBook", codec: messageCodec }),
};
