/** What generated code says about an operation: the elements that travel, their codecs, and what is secret in them. */
import type { FaultContent, SoapErrorContext, SoapFault } from "./errors.js";
import type { Init } from "./init.js";
import type { SoapVersion } from "./soap-version.js";
import type { Codec } from "./xml/codec.js";
import type { DerivedTypes } from "./xml/derived-types.js";
import type { XmlReaderClass } from "./xml/reader.js";
import type { XmlLimits } from "./xml/window.js";

/** An element on the wire and how it is read and written. */
export interface MessageDescriptor<T, I = Init<T>> {
  /**
   * Clark name of the element, `{namespace}local`; "" where the SOAP body is empty, "*" where it has several elements,
   * which are then the members of the value.
   */
  readonly name: string;
  readonly codec: Codec<T, I>;
}

/** A fault that a contract declares: a class that extends `DeclaredFault`. */
export interface FaultClass {
  /** Clark name of the entry in the detail. */
  readonly element: string;
  /** Clark name of its type, where the WSDL names a type and servers call the element what they like. */
  readonly type?: string;
  readonly codec: Codec<unknown, never>;
  /** Codecs of what may stand for that entry (substitution groups), by Clark name. */
  readonly substitutes?: Readonly<Record<string, Codec<unknown, never>>> | undefined;
  new (message: string, content: FaultContent, value: never, context?: SoapErrorContext): SoapFault;
}

/** What an operation has to know of a header block. */
export interface HeaderName {
  /** Clark name. */
  readonly name: string;
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
  /** `EncodedReader` for rpc/encoded; the reader of literal messages unless given. */
  readonly reader?: XmlReaderClass;
  readonly input: MessageDescriptor<Req>;
  /** Absent for a one-way operation. */
  readonly output?: MessageDescriptor<Res>;
  /** The header blocks that it declares; each is a `HeaderType`. */
  readonly headers?: {
    readonly input?: readonly HeaderName[];
    readonly output?: readonly HeaderName[];
    /** What may come with a fault about a header. */
    readonly fault?: readonly HeaderName[];
  };
  /** The faults that it declares. */
  readonly faults?: readonly FaultClass[];
  /** Hierarchies that its messages, headers and faults reach. */
  readonly types?: readonly DerivedTypes[];
  /** Local names of elements and attributes that are never shown in errors and logs. */
  readonly secrets?: readonly string[];
  /** True if it does no harm when the service carries it out twice; `retryInterceptor` then may repeat it. */
  readonly idempotent?: boolean;
  /** Only an `HttpOperation` has one. */
  readonly request?: undefined;
}

/** A repeated element in the response of an operation, whose items `streamItems` reads one by one. */
export interface ItemPath<Req, Res, Item> {
  readonly operation: Operation<Req, Res>;
  /** Clark names of the elements below the response element, the item's last; those before it occur once at most. */
  readonly path: readonly string[];
  /** Codec of one item. */
  readonly codec: Codec<Item, never>;
}
