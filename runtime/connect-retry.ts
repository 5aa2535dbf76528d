/** What every client does unless told otherwise: it tries again where no connection could be made. */
import { SoapError } from "./errors.js";
import type { HasSignal } from "./host.js";
import { pause } from "./host-net.js";

/**
 * Waits a while, by chance up to 200 ms and then up to 400, where a try failed in a way that is worth another; false if it
 * is not, or after the third try, or when the call has ended.
 */
export async function waitForConnect(error: unknown, tried: number, call: HasSignal): Promise<boolean> {
  if (tried > 2 || !isConnectFailure(error)) return false;
  await pause(Math.random() * 200 * tried, call.signal);
  return !call.signal.aborted;
}

/** Whether nothing was sent for want of a connection, for a reason that may pass (a refused certificate will not). */
export function isConnectFailure(error: unknown): error is SoapError {
  if (!SoapError.is(error) || error.sent !== false) return false;
  const mayPass = /^(E(?!RR_|PROTO)|UND_|$)/.test(findErrorCode(error.cause) ?? "");
  return error.kind === "timeout" || (error.kind === "network" && mayPass);
}

/** The code of an error of the host, such as `ECONNREFUSED`, or of what caused it. */
export function findErrorCode(error: unknown): string | undefined {
  // Any object may be thrown; these are the members that errors of hosts have.
  const { code, cause } = (error ?? {}) as { readonly code?: unknown; readonly cause?: unknown };
  if (typeof code === "string") return code;
  return cause === undefined || cause === error ? undefined : findErrorCode(cause);
}

/** Whether an error of that code comes from making a connection and never from using one. */
export function isConnectCode(code: string | undefined): boolean {
  // The last ones are those of a certificate that is refused before anything is written.
  return /^(ECONNREFUSED|ENOTFOUND|EAI_.*|UND_ERR_CONNECT_TIMEOUT|ERR_TLS_CERT_ALTNAME_INVALID|(CERT|DEPTH_ZERO_SELF_SIGNED|SELF_SIGNED|UNABLE_TO_GET_ISSUER|UNABLE_TO_VERIFY)_.*)$/.test(
    code ?? "",
  );
}
