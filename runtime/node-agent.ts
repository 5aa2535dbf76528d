/** Sockets of Node: how long idle ones are kept, and whether a request got as far as being written to one. */
import { host } from "./host.js";

/** Part of a socket of `node:net` or `node:tls`. */
export interface NodeSocket {
  readonly connecting?: boolean;
  readonly secureConnecting?: boolean;
  readonly timeout?: number | undefined;
  setTimeout(ms: number): unknown;
  once(event: "connect" | "secureConnect", listener: () => void): unknown;
  on(event: "data", listener: () => void): unknown;
  off(event: "data", listener: () => void): unknown;
  destroy(): unknown;
}

/** Part of an agent of `node:http`. */
export interface NodeAgent {
  readonly freeSockets?: Readonly<Record<string, readonly NodeSocket[] | undefined>>;
  keepSocketAlive?(socket: NodeSocket): boolean;
  reuseSocket?(socket: NodeSocket, request: unknown): void;
  createConnection?: unknown;
}

/** Makes agents. */
export interface NodeAgentModule {
  readonly Agent: new (options: Readonly<Record<string, unknown>>) => NodeAgent;
}

/** An agent with sockets kept alive, and what has to be called before each request. */
export interface KeptAgent {
  readonly agent: NodeAgent;
  /** Closes idle sockets whose time is over, which timers have missed if the process was busy or asleep. */
  readonly dropStale: () => void;
  /** Closes idle sockets now, and all others as soon as they are idle. */
  readonly retire: () => void;
}

// Shorter than the idle time of common servers and proxies, so that a request seldom meets a socket they just closed.
const idleSocketMs = 15_000;

/** A new agent whose idle sockets are closed before the server does it. */
export function createKeptAgent(http: NodeAgentModule, maxSockets: number | undefined): KeptAgent {
  const agent = new http.Agent({
    // Deno sends a request again by itself when a kept socket breaks under it, whatever the request does.
    keepAlive: host.process?.versions?.["deno"] === undefined,
    timeout: idleSocketMs,
    ...(maxSockets === undefined ? {} : { maxSockets }),
  });
  const idleUntil = new WeakMap<NodeSocket, number>();
  const { keepSocketAlive: keep, reuseSocket: reuse } = agent;
  if (keep !== undefined && reuse !== undefined) {
    const strays = new WeakMap<NodeSocket, () => void>();
    agent.keepSocketAlive = (socket) => {
      const kept = keep.call(agent, socket);
      // Node takes over what the server says in `Keep-Alive: timeout`, older ones to the second; the server's clock began
      // to run earlier.
      const told = socket.timeout ?? 0;
      if (told > 0 && told < idleSocketMs) socket.setTimeout(Math.max(told / 2, told - 1000));
      idleUntil.set(socket, Date.now() + (socket.timeout ?? idleSocketMs));
      // What a server sends unasked would be taken for the answer to the next request.
      const refuse = (): unknown => socket.destroy();
      strays.set(socket, refuse);
      socket.on("data", refuse);
      return kept;
    };
    agent.reuseSocket = (socket, request) => {
      socket.off("data", strays.get(socket) ?? (() => {}));
      reuse.call(agent, socket, request);
    };
  }
  let checked = 0;
  const closeIdle = (until: number): void => {
    for (const sockets of Object.values(agent.freeSockets ?? {})) {
      for (const socket of sockets ?? [])
        if ((idleUntil.get(socket) ?? Number.MAX_VALUE) < until) socket.destroy();
    }
  };
  return {
    agent,
    dropStale: () => {
      const now = Date.now();
      // Timers are late by less than this, unless the process stood still.
      if (now - checked < 500) return;
      checked = now;
      closeIdle(now);
    },
    retire: () => {
      agent.keepSocketAlive = () => false;
      closeIdle(Number.POSITIVE_INFINITY);
    },
  };
}

/** Whether anything of a request may have been written, as far as its socket tells; `onReady` is called before it may. */
export function watchSending(
  outgoing: { on(event: "socket", listener: (socket: NodeSocket) => void): unknown },
  onReady?: () => void,
): () => boolean {
  const { versions } = host.process ?? {};
  // What is only like Node may write before it tells of a socket.
  let sent = versions?.["deno"] !== undefined || versions?.["bun"] !== undefined;
  const mark = (): void => {
    sent = true;
    onReady?.();
  };
  outgoing.on("socket", (socket) => {
    if (socket.secureConnecting === true) socket.once("secureConnect", mark);
    else if (socket.connecting === true) socket.once("connect", mark);
    else mark();
  });
  return () => sent;
}
