/** What the Node transport tells of connections that fail. */
import { findErrorCode, isConnectCode } from "./connect-retry.js";
import { SoapError } from "./errors.js";
import { parseUrl } from "./host-net.js";

/** There was no connection to send over in time; `sent` only where the host does not tell when there is one. */
export function connectTimedOut(time: number, url: string, sent: boolean): SoapError {
  const target = parseUrl(url)?.host ?? "the endpoint";
  const advice = "raise connectTimeout of the transport if it needs longer.";
  return new SoapError("timeout", `No connection to ${target} within ${time} ms; ${advice}`, { sent });
}

/** A connection that could not be made or broke. */
export function networkFailure(error: Error, url: string, isSent: boolean): SoapError {
  const target = parseUrl(url)?.host ?? "the endpoint";
  const code = findErrorCode(error);
  const sent = isSent && !isConnectCode(code);
  const what = sent ? `No response from ${target}` : `No connection to ${target}`;
  const advice = "see the cause. Check the endpoint, the network and the certificate.";
  const shown = code === undefined ? "" : ` (${code})`;
  return new SoapError("network", `${what}${shown}; ${advice}`, { cause: error, sent });
}
