/** What generated code says about an operation: the elements that travel, their codecs, and what is secret in them. */
import type { Init } from "./init.js";
import type { SoapVersion } from "./soap-version.js";
import type { Codec } from "./xml/codec.js";
import type { DerivedTypes } from "./xml/derived-types.js";
import type { XmlLimits } from "./xml/window.js";

/** An element on the wire and how it is read and written. */
export interface MessageDescriptor<T, I = Init<T>> {
  /**
   * Clark name of the element, `{namespace}local`; "" where the SOAP body is empty, "*" where it has several elements,
   * which are then the members of the value.
   */
  readonly name: string;
  readonly codec: Codec<T, I>;
  /** Hierarchies that it reaches, for a header or fault; those of messages are the operation's. */
  readonly types?: readonly DerivedTypes[];
}

/** A SOAP header block. */
export type HeaderDescriptor<T, I = Init<T>> = MessageDescriptor<T, I>;

/** An element inside a fault's detail. */
export interface FaultDescriptor<T, I = Init<T>> extends MessageDescriptor<T, I> {
  /** Clark name of its type, where the WSDL names a type and servers call the element what they like. */
  readonly type?: string;
}

/** How one operation travels. */
export interface Operation<Req, Res> {
  readonly name: string;
  /** The SOAP action, without quotes. */
  readonly action?: string;
  /** The version of SOAP that its requests have unless the client says another; "1.1" unless given. */
  readonly version?: SoapVersion;
  /** "encoded" for rpc/encoded (SOAP 1.1 section 5); "literal" unless given. */
  readonly use?: "literal" | "encoded";
  /** `resolveReferences` for rpc/encoded: what makes an answer whole that refers to elements elsewhere in it. */
  readonly resolveReferences?: (envelope: string, limits?: Partial<XmlLimits>) => string;
  readonly input: MessageDescriptor<Req>;
  /** Absent for a one-way operation. */
  readonly output?: MessageDescriptor<Res>;
  readonly headers?: {
    readonly input?: readonly HeaderDescriptor<unknown, unknown>[];
    readonly output?: readonly HeaderDescriptor<unknown, unknown>[];
  };
  /** What the details of its faults may hold. */
  readonly faults?: readonly FaultDescriptor<unknown, unknown>[];
  /** Hierarchies that its messages, headers and faults reach. */
  readonly types?: readonly DerivedTypes[];
  /** Local names of elements and attributes that are never shown in errors and logs. */
  readonly secrets?: readonly string[];
  /** True if it does no harm when the service carries it out twice; `retryInterceptor` then may repeat it. */
  readonly idempotent?: boolean;
}

/** A repeated element in the response of an operation, whose items `streamItems` reads one by one. */
export interface ItemPath<Req, Res, Item> {
  readonly operation: Operation<Req, Res>;
  /** Clark names of the elements below the response element, the item's last; those before it occur once at most. */
  readonly path: readonly string[];
  /** Codec of one item. */
  readonly codec: Codec<Item, never>;
}
