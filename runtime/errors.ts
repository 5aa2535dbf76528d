/** The one error family of the runtime, told apart by `kind` and recognised by brand, not by class identity. */
import type { FaultDescriptor } from "./operation.js";
import type { RawXml } from "./xml/raw-xml.js";

/** What went wrong, for `switch`. */
export type SoapErrorKind =
  | "fault"
  | "http-status"
  | "not-soap"
  | "malformed-xml"
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

/** An entry of a fault's detail that the contract describes. */
export interface FaultDetail {
  /** Clark name of the detail element. */
  readonly name: string;
  /** The type of the descriptor that it was known by, if that has one. */
  readonly type?: string;
  readonly value: unknown;
}

/** What a SOAP 1.1 (section 4.4) or SOAP 1.2 (part 1, section 5.4) fault says. */
export interface FaultContent {
  readonly version: "1.1" | "1.2";
  /** Clark name of the fault code. */
  readonly code: string;
  /** Clark names, outermost first; SOAP 1.2 only. */
  readonly subcodes: readonly string[];
  readonly reason: string;
  /** `faultactor` of SOAP 1.1, `Role` of SOAP 1.2. */
  readonly role: string | undefined;
  /** `Node` of SOAP 1.2. */
  readonly node: string | undefined;
  readonly detail: RawXml | undefined;
  readonly details: readonly FaultDetail[];
}

/** The detail entry of a fault that is the described element; undefined if there is none, or `error` is no fault. */
export function findFault<T, I>(error: unknown, descriptor: FaultDescriptor<T, I>): T | undefined {
  if (!SoapFault.is(error)) return undefined;
  const entry = error.details.find(({ name, type }) =>
    descriptor.type === undefined ? name === descriptor.name : type === descriptor.type,
  );
  // The entry was decoded by the codec of that descriptor.
  return entry?.value as T | undefined;
}

/** A SOAP fault that the service answered. */
export class SoapFault extends SoapError implements FaultContent {
  readonly version: "1.1" | "1.2";
  readonly code: string;
  readonly subcodes: readonly string[];
  readonly reason: string;
  readonly role: string | undefined;
  readonly node: string | undefined;
  /** The whole detail element. */
  readonly detail: RawXml | undefined;
  /** Detail entries that the contract declares, decoded. */
  readonly details: readonly FaultDetail[];

  constructor(message: string, fault: FaultContent, context: SoapErrorContext = {}) {
    super("fault", message, context);
    this.name = "SoapFault";
    this.version = fault.version;
    this.code = fault.code;
    this.subcodes = fault.subcodes;
    this.reason = fault.reason;
    this.role = fault.role;
    this.node = fault.node;
    this.detail = fault.detail;
    this.details = fault.details;
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
