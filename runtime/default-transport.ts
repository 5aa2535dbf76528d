/** Chooses the transport by what the host has. */
import { FetchTransport } from "./fetch-transport.js";
import { NodeTransport } from "./node-transport.js";
import type { Transport } from "./transport.js";

/** Node's http and https where the host has them (Node, Deno, Bun), else `fetch`. */
export function createDefaultTransport(): Transport {
  return NodeTransport.isAvailable() ? new NodeTransport() : new FetchTransport();
}
