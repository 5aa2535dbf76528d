/** Servers on 127.0.0.1 that answer with bytes as they are told, so that they can do what no HTTP server would. */
import { type AddressInfo, createServer, type Server, type Socket } from "node:net";
import { createServer as createTlsServer, type TlsOptions } from "node:tls";

/** Answers one request; `nth` counts from 1 over all sockets of the server. */
export type RawAnswer = (socket: Socket, request: RawRequest, nth: number) => void;

/** A request as it came. */
export interface RawRequest {
  readonly head: string;
  readonly body: string;
}

export interface RawServer {
  readonly port: number;
  /** Requests that came whole. */
  readonly requests: readonly RawRequest[];
  /** Sockets that are open now. */
  readonly open: () => number;
  /** Those of them that a whole request came over. */
  readonly used: () => number;
  /** Sockets that were ever opened. */
  readonly opened: () => number;
  close(): Promise<void>;
}

export interface RawServerOptions {
  readonly tls?: TlsOptions;
  /** Told of each socket before anything is read from it. */
  readonly onSocket?: (socket: Socket) => void;
}

export async function startRawServer(answer: RawAnswer, options: RawServerOptions = {}): Promise<RawServer> {
  const requests: RawRequest[] = [];
  const sockets = new Set<Socket>();
  const used = new Set<Socket>();
  let opened = 0;
  const read = (socket: Socket): void => {
    socket.on("error", () => {});
    options.onSocket?.(socket);
    let pending = Buffer.alloc(0);
    socket.on("data", (chunk) => {
      pending = Buffer.concat([pending, chunk]);
      for (let cut = takeRequest(pending); cut !== undefined; cut = takeRequest(pending)) {
        pending = pending.subarray(cut.length);
        requests.push(cut.request);
        used.add(socket);
        socket.on("close", () => used.delete(socket));
        answer(socket, cut.request, requests.length);
      }
    });
  };
  const server: Server = options.tls === undefined ? createServer(read) : createTlsServer(options.tls, read);
  server.on("tlsClientError", () => {});
  server.on("connection", (socket: Socket) => {
    opened++;
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    port: (server.address() as AddressInfo).port,
    requests,
    open: () => sockets.size,
    used: () => used.size,
    opened: () => opened,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}

function takeRequest(bytes: Buffer): { readonly request: RawRequest; readonly length: number } | undefined {
  const end = bytes.indexOf("\r\n\r\n");
  if (end < 0) return undefined;
  const head = bytes.toString("latin1", 0, end);
  const bodyStart = end + 4;
  const length = bodyStart + Number(/^content-length: *(\d+)/im.exec(head)?.[1] ?? 0);
  if (bytes.length < length) return undefined;
  return { request: { head, body: bytes.toString("utf8", bodyStart, length) }, length };
}

/** The bytes of an HTTP response; `Content-Length` is right unless the headers give one or a coding of transfer. */
export function httpBytes(
  status: string,
  body: string | Uint8Array,
  headers: Readonly<Record<string, string>> = {},
): Buffer {
  const content = Buffer.from(body);
  const known = { "Content-Type": "text/xml; charset=utf-8", ...headers };
  const framed = "Content-Length" in known || "Transfer-Encoding" in known;
  const length = framed ? "" : `Content-Length: ${content.length}\r\n`;
  const lines = Object.entries(known).map(([name, value]) => `${name}: ${value}\r\n`);
  return Buffer.concat([Buffer.from(`HTTP/1.1 ${status}\r\n${lines.join("")}${length}\r\n`), content]);
}

/** A body in chunks of HTTP/1.1, without the last one, which ends it. */
export function chunks(...parts: readonly string[]): string {
  return parts.map((part) => `${Buffer.byteLength(part).toString(16)}\r\n${part}\r\n`).join("");
}
