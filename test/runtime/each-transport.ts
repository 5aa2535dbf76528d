/** The transports that a test runs over, by the name of what they use. */
import { FetchTransport } from "../../runtime/fetch-transport.js";
import { NodeTransport } from "../../runtime/node-transport.js";

export const transports = [
  ["node", () => new NodeTransport()],
  ["fetch", () => new FetchTransport()],
] as const;
