/** Calls an operation and gives the items of a repeated element of its response while it arrives. */
import { collectBytes, readBytes, TextStream } from "./byte-stream.js";
import type { SoapClient } from "./client.js";
import type { CallOptions } from "./client-options.js";
import { type Deferred, defer } from "./deferred.js";
import { looksLikeEnvelope, sniffedLength } from "./envelope.js";
import { SoapError } from "./errors.js";
import type { OpenCall } from "./exchange.js";
import type { HostAbortController } from "./host.js";
import { createAbortController } from "./host-net.js";
import { readHeader } from "./http-headers.js";
import type { Init } from "./init.js";
import { ItemWalker } from "./item-walker.js";
import { isMultipart, unwrapMultipart } from "./multipart.js";
import type { ItemPath } from "./operation.js";
import { type ReadResponse, readResponse, readText } from "./response.js";
import type { RawXml } from "./xml/raw-xml.js";

/**
 * The items of a response, to be iterated once. The connection is read only as fast as items are taken; leaving the loop
 * early ends the call. A failure of any kind is thrown after the items that came before it.
 */
export interface ItemStream<Item, Res> extends AsyncIterable<Item> {
  /**
   * The response with an empty array in place of the items, once all were taken. Rejects with what the loop throws, and with
   * kind "aborted" if the loop was left early; it need not be awaited.
   */
  readonly result: Promise<Res>;
  /** SOAP headers of the response, as soon as its body begins. Rejects as `result` does; it need not be awaited. */
  readonly headers: Promise<readonly RawXml[]>;
}

/**
 * Calls an operation, at once, and gives the items at a path of its response one by one. The option `timeout` covers the
 * whole call, the caller's own work between two items included.
 */
export function streamItems<Req, Res, Item>(
  client: SoapClient,
  items: ItemPath<Req, Res, Item>,
  request: Init<Req>,
  options: CallOptions = {},
): ItemStream<Item, Res> {
  return new ResponseItems(client, items, request, options);
}

type Step<Item> = IteratorResult<Item, undefined>;

const ended: IteratorReturnResult<undefined> = { done: true, value: undefined };

/** A response whose response element is entered. */
interface OpenItems<Item> {
  readonly call: OpenCall;
  readonly text: TextStream;
  readonly walker: ItemWalker<Item>;
}

class ResponseItems<Req, Res, Item> implements ItemStream<Item, Res>, AsyncIterator<Item, undefined> {
  readonly result: Promise<Res>;
  readonly headers: Promise<readonly RawXml[]>;
  readonly #items: ItemPath<Req, Res, Item>;
  readonly #leave: HostAbortController = createAbortController();
  /** Settled when the response element is entered, or the call is over. */
  readonly #begun: Deferred<void> = defer();
  readonly #headers: Deferred<readonly RawXml[]> = defer();
  /** What the call comes to: settling it ends the call. */
  readonly #outcome: Deferred<Res> = defer();
  #open: OpenItems<Item> | undefined;
  #bytes: AsyncGenerator<Uint8Array, void, undefined> | undefined;
  /** Calls of `next` that are not answered yet, and the last of them. */
  #waiting = 0;
  #last: Promise<unknown> = Promise.resolve();
  /** Ends what is waited for. */
  #interrupt: ((error: unknown) => void) | undefined;
  /** Set when the call failed while nobody waited for an item, such as by its timeout. */
  #failure: { readonly error: unknown } | undefined;
  /** Whether whoever iterates was told of the end. */
  #isOver = false;

  constructor(client: SoapClient, items: ItemPath<Req, Res, Item>, request: Init<Req>, options: CallOptions) {
    this.#items = items;
    this.headers = this.#headers.promise;
    this.result = client.open(items.operation, request, { ...options, leave: this.#leave.signal }, (call) => {
      this.#begin(call).then(this.#begun.resolve, this.#outcome.reject);
      return this.#outcome.promise;
    });
    this.result.catch((error: unknown) => {
      this.#failure = { error };
      // Does nothing where they came before the failure. The client throws what it is given.
      this.#headers.reject(error as Error);
      this.#begun.resolve();
      this.#interrupt?.(error);
      this.#release();
    });
    // Errors are told to whoever iterates or awaits the result, if anybody does.
    this.#outcome.promise.catch(() => {});
    this.headers.catch(() => {});
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  next(): Promise<Step<Item>> {
    // Most items are in the window already.
    const now = this.#waiting === 0 ? this.#readNow() : undefined;
    if (now !== undefined) return now;
    this.#waiting++;
    const turn = this.#last.then(() => this.#pull());
    this.#last = turn.then(
      () => this.#waiting--,
      () => this.#waiting--,
    );
    return turn;
  }

  async return(): Promise<Step<Item>> {
    if (this.#isOver) return ended;
    this.#isOver = true;
    const left = new SoapError("aborted", "The items were left before the last, so the rest was not read.");
    this.#leave.abort(left);
    this.#outcome.reject(left);
    this.#release();
    return ended;
  }

  async #pull(): Promise<Step<Item>> {
    try {
      await this.#begun.promise;
      for (;;) {
        if (this.#isOver) return ended;
        if (this.#failure !== undefined) throw this.#failure.error;
        const step = this.#readNow();
        if (step !== undefined) return await step;
        if (this.#open !== undefined) await this.#feed(this.#open);
      }
    } catch (error) {
      return this.#fail(error);
    }
  }

  async #feed({ text, walker }: OpenItems<Item>): Promise<void> {
    const more = await this.#unlessStopped(text.next(walker.unread));
    walker.feed(more, text.ended);
  }

  /** The next item if it is in the window; undefined if more has to come first. */
  #readNow(): Promise<Step<Item>> | undefined {
    if (this.#open === undefined || this.#isOver || this.#failure !== undefined) return undefined;
    try {
      const step = this.#open.walker.next();
      if (step === undefined) return undefined;
      return step.done === true ? this.#finish(this.#open) : Promise.resolve(step);
    } catch (error) {
      return this.#fail(error);
    }
  }

  /** Of a multipart response all parts are read first, since the envelope refers to those after it. */
  async #unwrap(call: OpenCall): Promise<OpenCall> {
    if (!isMultipart(readHeader(call.response.headers, "content-type"))) return call;
    const bytes = readBytes(call.response, call.maxResponseBytes);
    this.#bytes = bytes;
    const body = await this.#unlessStopped(collectBytes(bytes));
    const { response, attachments } = unwrapMultipart({ ...call.response, body, bodyStream: undefined });
    return { ...call, response, reading: { ...call.reading, attachments } };
  }

  /** Reads the response until it is known to be one of the operation; if it is not, reads all of it as ever. */
  async #begin(opened: OpenCall): Promise<void> {
    const call = await this.#unwrap(opened);
    const { response, reading, maxResponseBytes } = call;
    const { operation } = this.#items;
    const bytes = readBytes(response, maxResponseBytes);
    this.#bytes = bytes;
    if (response.status < 200 || response.status > 299) {
      const body = await this.#unlessStopped(collectBytes(bytes));
      return this.#conclude(readResponse({ ...response, body }, operation, reading));
    }
    const text = new TextStream(bytes, response);
    let head = "";
    while (!text.ended && head.length < sniffedLength && !looksLikeEnvelope(head)) {
      head += await this.#unlessStopped(text.next(head.length));
    }
    if (!looksLikeEnvelope(head)) return this.#conclude(readText(head, response, operation, reading));
    const open: OpenItems<Item> = { call, text, walker: new ItemWalker(this.#items, reading) };
    open.walker.feed(head, text.ended);
    let found = open.walker.enter();
    for (; found === undefined; found = open.walker.enter()) await this.#feed(open);
    if (found === "response") {
      this.#headers.resolve(open.walker.headers);
      this.#open = open;
      return;
    }
    const all = open.walker.rest() + (await this.#unlessStopped(text.next(Number.POSITIVE_INFINITY)));
    this.#conclude(readText(all, response, operation, reading));
  }

  /** After the last item: what is left of the response is read as ever. */
  async #finish({ call, walker }: OpenItems<Item>): Promise<Step<Item>> {
    this.#isOver = true;
    try {
      this.#conclude(readText(walker.rest(), call.response, this.#items.operation, call.reading));
      await this.result;
      return ended;
    } catch (error) {
      return this.#fail(error);
    }
  }

  #conclude({ content }: ReadResponse<Res>): void {
    if (content.kind === "fault") throw content.fault;
    this.#isOver = true;
    this.#open = undefined;
    this.#headers.resolve(content.headers);
    this.#outcome.resolve(content.response);
  }

  /** Ends the call with an error and tells it as the client made it: with its operation, without secrets. */
  async #fail(error: unknown): Promise<Step<Item>> {
    this.#isOver = true;
    this.#open = undefined;
    // The client throws what it is given.
    this.#outcome.reject(error as Error);
    this.#release();
    await this.result;
    return ended;
  }

  #release(): void {
    // Not awaited: it stands behind a chunk that may never come.
    this.#bytes?.return().catch(() => {});
  }

  /** The work, or the failure of the call if that comes first. */
  #unlessStopped<T>(work: Promise<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      this.#interrupt = reject;
      work.then(resolve, reject);
    });
  }
}
