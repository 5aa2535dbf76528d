// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import { type BlurbHttpGetRequest, blurbHttpGet } from "./operations/blurb-http-get.js";
import { type CountHttpGetRequest, countHttpGet } from "./operations/count-http-get.js";
import { type CoverHttpGetRequest, coverHttpGet } from "./operations/cover-http-get.js";
import { type FindRequest, find } from "./operations/find.js";
import { type FindHttpGetRequest, findHttpGet } from "./operations/find-http-get.js";
import { type FindHttpPostRequest, findHttpPost } from "./operations/find-http-post.js";
import { type LoginHttpPostRequest, loginHttpPost } from "./operations/login-http-post.js";
import { noteHttpPost } from "./operations/note-http-post.js";
import { type QuoteRequest, quote } from "./operations/quote.js";
import { type QuoteHttpGetRequest, quoteHttpGet } from "./operations/quote-http-get.js";
import { quoteHttpPost } from "./operations/quote-http-post.js";
import { type ReturnHttpPostRequest, returnHttpPost } from "./operations/return-http-post.js";
import {
  type CallOptions,
  type ClientOptions,
  type HttpContent,
  type Init,
  SoapClient,
} from "./runtime/index.js";
import type { Book } from "./types/book.js";

/** Client of service `Library`. */
export class LibraryClient {
  /** Calls any operation, with its raw exchange, headers and cookies. */
  readonly soap: SoapClient;

  constructor(options: ClientOptions) {
    this.soap = new SoapClient(options);
  }

  /**
   * Looks for books.
   * Item by item: `streamItems` with `findItems`.
   */
  async find(request: Init<FindRequest>, options?: CallOptions): Promise<(Book | null)[] | undefined> {
    const response = await this.soap.call(find, request, options);
    return response.FindResult;
  }

  /** Calls operation `Quote`. */
  async quote(request: Init<QuoteRequest>, options?: CallOptions): Promise<string> {
    const response = await this.soap.call(quote, request, options);
    return response.price;
  }
}

/** Client of service `Library` over HTTP POST. */
export class LibrarySoapHttpPostClient {
  /** Calls any operation, with its raw exchange, headers and cookies. */
  readonly soap: SoapClient;

  constructor(options: ClientOptions) {
    this.soap = new SoapClient(options);
  }

  /** Calls operation `Quote`. */
  async quote(request: Init<QuoteRequest>, options?: CallOptions): Promise<string> {
    const response = await this.soap.call(quoteHttpPost, request, options);
    return response.price;
  }
}

/** Client of service `Library` over HTTP GET. */
export class LibrarySoapHttpGetClient {
  /** Calls any operation, with its raw exchange, headers and cookies. */
  readonly soap: SoapClient;

  constructor(options: ClientOptions) {
    this.soap = new SoapClient(options);
  }

  /** Calls operation `Quote`. */
  async quote(request: Init<QuoteHttpGetRequest>, options?: CallOptions): Promise<string> {
    const response = await this.soap.call(quoteHttpGet, request, options);
    return response.price;
  }
}

/** Client of service `Library` over HTTP GET. */
export class LibraryHttpGetClient {
  /** Calls any operation, with its raw exchange, headers and cookies. */
  readonly soap: SoapClient;

  constructor(options: ClientOptions) {
    this.soap = new SoapClient(options);
  }

  /** Calls operation `Count`. */
  async count(request: Init<CountHttpGetRequest> = {}, options?: CallOptions): Promise<number> {
    return this.soap.call(countHttpGet, request, options);
  }

  /** Looks for books. */
  async find(request: Init<FindHttpGetRequest>, options?: CallOptions): Promise<(Book | null)[] | null> {
    return this.soap.call(findHttpGet, request, options);
  }
}

/** Client of service `Library` over HTTP POST. */
export class LibraryHttpPostClient {
  /** Calls any operation, with its raw exchange, headers and cookies. */
  readonly soap: SoapClient;

  constructor(options: ClientOptions) {
    this.soap = new SoapClient(options);
  }

  /** Calls operation `Find`. */
  async find(request: Init<FindHttpPostRequest>, options?: CallOptions): Promise<(Book | null)[] | null> {
    return this.soap.call(findHttpPost, request, options);
  }

  /** Calls operation `Login`. */
  async login(request: Init<LoginHttpPostRequest>, options?: CallOptions): Promise<string | null> {
    return this.soap.call(loginHttpPost, request, options);
  }

  /** Calls operation `Note`. */
  async note(request: Init<string>, options?: CallOptions): Promise<void> {
    await this.soap.call(noteHttpPost, request, options);
  }

  /** Calls operation `Return`. */
  async return(request: Init<ReturnHttpPostRequest>, options?: CallOptions): Promise<void> {
    await this.soap.call(returnHttpPost, request, options);
  }
}

/** Client of service `Library` over HTTP GET. */
export class PicturesHttpGetClient {
  /** Calls any operation, with its raw exchange, headers and cookies. */
  readonly soap: SoapClient;

  constructor(options: ClientOptions) {
    this.soap = new SoapClient(options);
  }

  /** Calls operation `Blurb`. */
  async blurb(request: Init<BlurbHttpGetRequest>, options?: CallOptions): Promise<string> {
    return this.soap.call(blurbHttpGet, request, options);
  }

  /** Calls operation `Cover`. */
  async cover(request: Init<CoverHttpGetRequest>, options?: CallOptions): Promise<HttpContent> {
    return this.soap.call(coverHttpGet, request, options);
  }
}
