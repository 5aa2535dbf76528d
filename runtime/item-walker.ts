/** Walks an envelope in windows along the path to a repeated element, reads its items and keeps all other text. */
import { type EnvelopeOptions, openBody, openEnvelope } from "./envelope.js";
import type { ItemPath, Operation } from "./operation.js";
import { checkUnderstood } from "./soap-headers.js";
import { trimSpace } from "./xml/chars.js";
import { readForCaller } from "./xml/codec.js";
import type { XmlMark } from "./xml/element-stack.js";
import { clarkName, type XmlNames, xmlNames } from "./xml/names.js";
import { ownText } from "./xml/own-text.js";
import type { RawXml } from "./xml/raw-xml.js";
import { XmlReader } from "./xml/reader.js";

/** An item, or the end of the envelope. */
export type WalkStep<Item> = IteratorResult<Item, undefined>;

/** What is to be walked to: an `ItemPath` without what only requests need. */
export interface WalkedPath<Item> extends Pick<ItemPath<unknown, unknown, Item>, "path" | "codec"> {
  readonly operation: Pick<Operation<unknown, unknown>, "name" | "types" | "headers"> & {
    readonly output?: { readonly name: string };
  };
}

/** One pass over an envelope; its state is a reader, the level of the path, and the text that is no item. */
export class ItemWalker<Item> {
  readonly #items: WalkedPath<Item>;
  readonly #xml: XmlReader;
  /** For each level of the path its element, or else any. */
  readonly #names: readonly XmlNames[];
  #window = "";
  /** Index in the window up to which text is in `#rest` or was that of an item. */
  #kept = 0;
  readonly #rest: string[] = [];
  /** How many elements of the path are open; -1 after the response element. */
  #level = 0;
  #mark: XmlMark = { keepFrom: 0, position: 0 };
  #inItem = false;
  readonly #understands: EnvelopeOptions["understands"];
  #headers: readonly RawXml[] = [];

  constructor(
    items: WalkedPath<Item>,
    { limits, secrets, onUnknown, understands, attachments }: EnvelopeOptions,
  ) {
    const { operation, path } = items;
    this.#items = items;
    this.#understands = understands;
    this.#names = path.map((name) => xmlNames("", name, "*"));
    this.#xml = new XmlReader(
      { text: "", position: 0, final: false },
      {
        ...{ limits, secrets, attachments, types: operation.types, operation: operation.name },
        // What is unknown beside the items is told when the rest is read.
        onUnknown: onUnknown && ((unknown) => this.#inItem && onUnknown(unknown)),
      },
    );
  }

  /** Characters that were given and are not read yet. */
  get unread(): number {
    return this.#window.length - this.#mark.keepFrom;
  }

  /** SOAP headers, after `enter` gave "response". */
  get headers(): readonly RawXml[] {
    return this.#headers;
  }

  /** Goes on with more text, after `enter` or `next` gave undefined. */
  feed(more: string, isFinal: boolean): void {
    const { keepFrom, position } = this.#mark;
    this.#keep(keepFrom);
    this.#window = this.#window.slice(keepFrom) + more;
    this.#kept = 0;
    this.#mark = { keepFrom: 0, position: position - keepFrom };
    this.#xml.feed({ text: this.#window, position: position - keepFrom, final: isFinal });
  }

  /**
   * Goes into the body, to "response", the response element of the operation, or to "other", such as a fault, of which
   * nothing is read; undefined if more text is needed. Throws as reading a whole response does.
   */
  enter(): "response" | "other" | undefined {
    return this.#attempt(() => this.#enterBody());
  }

  /** The next item or the end, after "response"; undefined if more text is needed. */
  next(): WalkStep<Item> | undefined {
    return this.#attempt(this.#goOn);
  }

  /** What a step gives that can be taken again with more text; undefined if the window ends within it. */
  #attempt<T>(step: () => T): T | undefined {
    const xml = this.#xml;
    this.#mark = xml.mark();
    try {
      return step();
    } catch (signal) {
      if (!XmlReader.isNeedMore(signal)) throw signal;
      xml.restore(this.#mark);
      return undefined;
    }
  }

  /** All text so far without the items: at the end, the response as if it had none. */
  rest(): string {
    this.#keep(this.#window.length);
    return this.#rest.join("");
  }

  #enterBody(): "response" | "other" {
    const xml = this.#xml;
    const version = openEnvelope(xml);
    const headers = openBody(xml, version);
    const found = xml.nextChild();
    const name = found === undefined ? "" : clarkName(found.namespace, found.local);
    if (name !== this.#items.operation.output?.name) return "other";
    checkUnderstood(headers, version, this.#items.operation, this.#understands);
    this.#headers = headers;
    xml.beginPath();
    // Whether it may be nil is told when the rest is read.
    if (xml.nil()) this.#level = -1;
    return "response";
  }

  readonly #goOn = (): WalkStep<Item> => {
    const xml = this.#xml;
    while (this.#level >= 0) {
      const names = this.#names[this.#level];
      const at = names === undefined ? -1 : xml.field(names, 0);
      if (at === 0 && this.#level + 1 === this.#names.length) return this.#readItem();
      if (at > 0) xml.skip();
      else if (at < 0) this.#level--;
      else if (!xml.nil()) this.#level++;
      // Up to here it need not be read again; what was noticed on the way is told when the rest is read.
      xml.flushReports();
      this.#mark = xml.mark();
    }
    // First what follows in the body, then what follows in the envelope.
    for (let closed = 0; closed < 2; closed++) while (xml.nextChild() !== undefined) xml.skip();
    xml.end();
    return { done: true, value: undefined };
  };

  #readItem(): WalkStep<Item> {
    const xml = this.#xml;
    xml.flushReports();
    const start = xml.tagStart;
    const value = readForCaller(this.#items.codec, xml);
    this.#keep(start);
    this.#kept = xml.position;
    this.#inItem = true;
    xml.flushReports();
    this.#inItem = false;
    return { done: false, value };
  }

  /** Keeps the text up to an index, unless it is only white space between elements. */
  #keep(end: number): void {
    const text = this.#window.slice(this.#kept, end);
    if (trimSpace(text) !== "") this.#rest.push(ownText(text));
    this.#kept = end;
  }
}
