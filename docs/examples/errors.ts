/** The snippets of docs/howto/errors.md; a test runs them. */
import {
  type Codec,
  DeclaredFault,
  findReason,
  findStandardCode,
  isDeclared,
  type RawXml,
  SoapError,
  SoapFault,
  SoapHttpError,
  xsInt,
} from "../../generated/birst/runtime/index.js";

// #region fault
export function describeFault(fault: SoapFault): string {
  const detail: RawXml | undefined = fault.detail;
  return detail === undefined ? fault.reason : `${fault.reason} (${detail.text})`;
}
// #endregion

// #region blame
export function sayWhoIsToBlame(fault: SoapFault): string {
  const reason = findReason(fault, "de-AT", "de");
  return findStandardCode(fault) === "Sender"
    ? `We asked wrongly: ${reason}`
    : `The service failed: ${reason}`;
}
// #endregion

// #region own
/** Answered where too many calls came: its detail is `<retryAfter xmlns="urn:example:gateway">seconds</retryAfter>`. */
export class BusyFault extends DeclaredFault<number> {
  static readonly element = "{urn:example:gateway}retryAfter";
  static readonly codec: Codec<number, never> = xsInt;

  static override is(error: unknown): error is BusyFault {
    return isDeclared(error, BusyFault);
  }
}
// new CommandWebServiceClient({ endpoint, faults: [BusyFault] })
// #endregion

// #region kinds
export function adviseUser(error: SoapError): string {
  switch (error.kind) {
    case "fault":
      return "The service refused the request.";
    case "timeout":
    case "network":
      return "The service cannot be reached now.";
    case "encode":
      return `The request cannot be written: ${error.path ?? ""} ${error.message}`;
    case "missing-element":
    case "invalid-value":
    case "unexpected-element":
      return `The response is not what the contract says, at ${error.path ?? "its root"}.`;
    default:
      return error.message;
  }
}
// #endregion

// #region again
/** For operations that only read; others may be repeated only if `error.sent` is false. */
export function isWorthAnotherTry(error: unknown): boolean {
  if (SoapHttpError.is(error)) return [429, 502, 503, 504].includes(error.status);
  return SoapError.is(error) && (error.kind === "network" || error.kind === "timeout");
}
// #endregion

// #region catch
export async function explain(call: Promise<unknown>): Promise<string> {
  try {
    await call;
    return "It worked.";
  } catch (error) {
    if (SoapFault.is(error)) return describeFault(error);
    if (SoapError.is(error)) return adviseUser(error);
    throw error;
  }
}
// #endregion
