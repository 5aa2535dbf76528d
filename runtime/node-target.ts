/** What Node's http has to be told of an address. */
import type { HostUrl } from "./host.js";

/** Where to connect, and what to ask for; an empty port is that of the protocol. */
export interface NodeTarget {
  readonly host: string;
  readonly port: string;
  readonly path: string;
}

// To take an address apart costs as much as all headers of a request, and most go to the same one.
const targets = new WeakMap<HostUrl, NodeTarget>();

/** The target of an address. */
export function describeTarget(url: HostUrl): NodeTarget {
  const known = targets.get(url);
  if (known !== undefined) return known;
  const { hostname, port, pathname, search } = url;
  // Brackets of an IPv6 address belong to the URL alone.
  const target = { host: hostname.replace(/^\[|\]$/g, ""), port, path: `${pathname}${search}` };
  targets.set(url, target);
  return target;
}
