/** Calls an operation and gives the items of a repeated element of its response while it arrives. */
import { collectBytes, readBytes, TextStream } from "./byte-stream.js";
import type { CallOptions, OpenCall, SoapClient } from "./client.js";
import { type Deferred, defer } from "./deferred.js";
import { looksLikeEnvelope, sniffedLength } from "./envelope.js";
import { SoapError } from "./errors.js";
import type { HostAbortController } from "./host.js";
import { createAbortController } from "./host-net.js";
import type { Init } from "./init.js";
import { ItemWalker } from "./item-walker.js";
import type { ItemPath } from "./operation.js";
import { type ReadResponse, readResponse, readText } from "./response.js";

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

class ResponseItems<Req, Res, Item> implements ItemStream<Item, Res>, AsyncIterator<Item, undefined> {
  readonly result: Promise<Res>;
  readonly #items: ItemPath<Req, Res, Item>;
  readonly #leave: HostAbortController = createAbortController();
  readonly #opened: Deferred<OpenCall> = defer();
  /** What the call comes to: settling it ends the call. */
  readonly #outcome: Deferred<Res> = defer();
  #open:
    | { readonly call: OpenCall; readonly text: TextStream; readonly walker: ItemWalker<Item> }
    | undefined;
  #bytes: AsyncGenerator<Uint8Array, void> | undefined;
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
    this.result = client.open(items.operation, request, { ...options, leave: this.#leave.signal }, (call) => {
      this.#opened.resolve(call);
      return this.#outcome.promise;
    });
    this.result.catch((error) => {
      this.#failure = { error };
      this.#opened.reject(error);
      this.#interrupt?.(error);
      this.#release();
    });
    // Errors are told to whoever iterates or awaits the result, if anybody does.
    this.#opened.promise.catch(() => {});
    this.#outcome.promise.catch(() => {});
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
    for (;;) {
      if (this.#isOver) return ended;
      try {
        const open = this.#open;
        if (this.#failure !== undefined) throw this.#failure.error;
        if (open === undefined) {
          await this.#begin();
        } else {
          const more = await this.#unlessStopped(open.text.next(open.walker.unread));
          open.walker.feed(more, open.text.ended);
        }
      } catch (error) {
        return this.#fail(error);
      }
      const step = this.#readNow();
      if (step !== undefined) return step;
    }
  }

  /** The next item if it is in the window; undefined if more has to come first. */
  #readNow(): Promise<Step<Item>> | undefined {
    if (this.#open === undefined || this.#isOver || this.#failure !== undefined) return undefined;
    try {
      const step = this.#open.walker.next();
      if (step === undefined) return undefined;
      return step.done ? this.#finish(step.found) : Promise.resolve(step);
    } catch (error) {
      return this.#fail(error);
    }
  }

  /** Waits for the response and reads it until it is known to be an envelope. */
  async #begin(): Promise<void> {
    const call = await this.#opened.promise;
    const { response, reading, maxResponseBytes } = call;
    const { operation } = this.#items;
    const bytes = readBytes(response, maxResponseBytes);
    this.#bytes = bytes;
    if (response.status < 200 || response.status > 299) {
      const body = await this.#unlessStopped(collectBytes(bytes));
      this.#conclude(readResponse({ ...response, body }, operation, reading));
      return;
    }
    const text = new TextStream(bytes, response);
    let head = "";
    while (!text.ended && head.length < sniffedLength && !looksLikeEnvelope(head)) {
      head += await this.#unlessStopped(text.next(head.length));
    }
    if (!looksLikeEnvelope(head)) {
      this.#conclude(readText(head, response, operation, reading));
      return;
    }
    const walker = new ItemWalker(this.#items, reading);
    walker.feed(head, text.ended);
    this.#open = { call, text, walker };
  }

  /** After the last item: what is left of the response is read as ever. */
  async #finish(found: "response" | "other"): Promise<Step<Item>> {
    if (this.#open === undefined) return ended;
    const { call, text, walker } = this.#open;
    this.#isOver = true;
    try {
      let rest = walker.rest();
      if (found === "other") rest += await this.#unlessStopped(text.next(Number.POSITIVE_INFINITY));
      this.#conclude(readText(rest, call.response, this.#items.operation, call.reading));
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
