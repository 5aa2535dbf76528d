/** The one error family of the runtime, told apart by `kind` and recognised by brand, not by class identity. */
import type { RawXml } from "./xml/raw-xml.js";

/** What went wrong, for `switch`. */
export type SoapErrorKind =
  | "fault"
  | "http-status"
  | "not-soap"
  | "malformed-xml"
  | "must-understand"
  | "unexpected-element"
  | "missing-element"
  | "invalid-value"
  | "limit"
  | "charset"
  | "encode"
  | "timeout"
  | "aborted"
  | "network";

/** Where an error happened, and what it followed from. */
export interface SoapErrorContext {
  /** Name of the operation that was called. */
  readonly operation?: string | undefined;
  /** Local element names from the message element down, joined by `/`; an attribute is `@name`. */
  readonly path?: string | undefined;
  readonly cause?: unknown;
  /** False only if it is known that nothing was sent; true unless given, but for kind "encode". */
  readonly sent?: boolean | undefined;
}

const errorBrand: symbol = Symbol.for("soapwright.error");

/** Any failure of a call, of reading or of writing XML; its message never holds a token, password or body. */
export class SoapError extends Error {
  readonly kind: SoapErrorKind;
  readonly operation: string | undefined;
  readonly path: string | undefined;
  /**
   * False only if it is known that nothing of the call's request reached the service, in any try: it may then be called
   * again whatever the operation does. True means that the service may have carried it out.
   */
  readonly sent: boolean;

  constructor(kind: SoapErrorKind, message: string, context: SoapErrorContext = {}) {
    super(message, context.cause === undefined ? undefined : { cause: context.cause });
    this.name = "SoapError";
    this.kind = kind;
    this.operation = context.operation;
    this.path = context.path;
    this.sent = context.sent ?? kind !== "encode";
    Object.defineProperty(this, errorBrand, { value: true });
  }

  /** True for every `SoapError`, also one of another copy of this runtime. */
  static is(error: unknown): error is SoapError {
    return typeof error === "object" && error !== null && errorBrand in error;
  }
}

/** What a fault says to people, in one language. */
export interface FaultReason {
  /** The `xml:lang` it is in, "" where that is not said. */
  readonly language: string;
  readonly text: string;
}

/** What a SOAP 1.1 (section 4.4) or SOAP 1.2 (part 1, section 5.4) fault says. */
export interface FaultContent {
  readonly version: "1.1" | "1.2";
  /** Clark name of the fault code; in SOAP 1.1 it may be dotted, `Client.Authentication`. */
  readonly code: string;
  /** Clark names, outermost first; SOAP 1.2 only. */
  readonly subcodes: readonly string[];
  /** The English one of several, else the first; "" if there is none. */
  readonly reason: string;
  /** In all languages that it came in, as they came; `findReason` picks one. */
  readonly reasons: readonly FaultReason[];
  /** `faultactor` of SOAP 1.1, `Role` of SOAP 1.2. */
  readonly role: string | undefined;
  /** `Node` of SOAP 1.2. */
  readonly node: string | undefined;
  /** The whole detail element; its `children` are the detail entries. */
  readonly detail: RawXml | undefined;
  /** SOAP headers of the response. */
  readonly headers: readonly RawXml[];
}

/** A SOAP fault that the service answered; one that the contract declares is a `DeclaredFault`. */
export class SoapFault extends SoapError implements FaultContent {
  readonly version: "1.1" | "1.2";
  readonly code: string;
  readonly subcodes: readonly string[];
  readonly reason: string;
  readonly reasons: readonly FaultReason[];
  readonly role: string | undefined;
  readonly node: string | undefined;
  readonly detail: RawXml | undefined;
  readonly headers: readonly RawXml[];

  constructor(message: string, fault: FaultContent, context: SoapErrorContext = {}) {
    super("fault", message, context);
    this.name = "SoapFault";
    this.version = fault.version;
    this.code = fault.code;
    this.subcodes = fault.subcodes;
    this.reason = fault.reason;
    this.reasons = fault.reasons;
    this.role = fault.role;
    this.node = fault.node;
    this.detail = fault.detail;
    this.headers = fault.headers;
  }

  /** The same as `role`, by its SOAP 1.1 name. */
  get actor(): string | undefined {
    return this.role;
  }

  /** True for every `SoapFault`, also one of another copy of this runtime. */
  static override is(error: unknown): error is SoapFault {
    return SoapError.is(error) && error.kind === "fault";
  }
}
