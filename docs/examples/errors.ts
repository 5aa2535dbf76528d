/** The snippets of docs/howto/errors.md; a test runs them. */
import { type RawXml, SoapError, SoapFault, SoapHttpError } from "../../generated/birst/runtime/index.js";

// #region fault
export function describeFault(fault: SoapFault): string {
  const detail: RawXml | undefined = fault.detail;
  return detail === undefined ? fault.reason : `${fault.reason} (${detail.text})`;
}
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
