/** Follows redirects of a service to a place that may be sent the same call. */
import { host } from "./host.js";
import { parseUrl } from "./host-net.js";
import { readHeader } from "./http-headers.js";
import type { Interceptor } from "./interceptors.js";
import type { TransportResponse } from "./transport.js";

/** Where calls may be redirected to. */
export interface RedirectOptions {
  /**
   * Other hosts that may be sent the call with all that is in it (credentials, tokens, data), as in an address: with the
   * port where it is not the scheme's own. None by default.
   */
  readonly hosts?: readonly string[];
  /** How often a call may be redirected; 5 by default. */
  readonly limit?: number;
}

/**
 * Repeats a call that is answered 301, 302, 307 or 308, by the same method, at the place told: of the same host and port or of one
 * in `hosts`, from http to https of the same name, and never from https to http. Any other redirect is given back, and
 * becomes a `SoapHttpError` with its `location`.
 */
export function redirectInterceptor(options: RedirectOptions = {}): Interceptor {
  const { hosts = [], limit = 5 } = options;
  return async (call, next) => {
    let response = await next(call);
    let url = call.url;
    for (let followed = 0; followed < limit; followed++) {
      const target = findTarget(response, url, hosts);
      if (target === undefined) break;
      url = target;
      response = await next({ ...call, url });
    }
    return response;
  };
}

function findTarget(response: TransportResponse, from: string, hosts: readonly string[]): string | undefined {
  const location = readHeader(response.headers, "location");
  if (![301, 302, 307, 308].includes(response.status) || location === undefined) return undefined;
  const source = parseUrl(from);
  const target = resolveUrl(location, from);
  if (source === undefined || target === undefined) return undefined;
  if (target.protocol !== "https:" && target.protocol !== source.protocol) return undefined;
  const upgraded = source.port === "" && target.port === "" && target.hostname === source.hostname;
  const allowed = target.host === source.host || upgraded || hosts.includes(target.host);
  return allowed ? target.href : undefined;
}

function resolveUrl(location: string, from: string): ReturnType<typeof parseUrl> {
  try {
    return host.URL === undefined ? undefined : new host.URL(location, from);
  } catch {
    return undefined;
  }
}
