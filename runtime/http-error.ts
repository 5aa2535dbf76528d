/** The error for an HTTP status that is not success and comes without a SOAP fault. */
import { SoapError, type SoapErrorContext } from "./errors.js";

/** What the response said beside its status. */
export interface HttpErrorContext extends SoapErrorContext {
  /** Where a redirect points. */
  readonly location?: string | undefined;
  /** The `Retry-After` header as it came: seconds or a date. */
  readonly retryAfter?: string | undefined;
}

/** An HTTP status other than success without a SOAP fault; `kind` is "http-status". */
export class SoapHttpError extends SoapError {
  /** 0 if the host hides it (a redirect in a browser). */
  readonly status: number;
  readonly location: string | undefined;
  readonly retryAfter: string | undefined;

  constructor(status: number, message: string, context: HttpErrorContext = {}) {
    super("http-status", message, context);
    this.name = "SoapHttpError";
    this.status = status;
    this.location = context.location;
    this.retryAfter = context.retryAfter;
  }

  /** True for every `SoapHttpError`, also one of another copy of this runtime. */
  static override is(error: unknown): error is SoapHttpError {
    return SoapError.is(error) && error.kind === "http-status";
  }
}
