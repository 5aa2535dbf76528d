/** What can go wrong between a client and a service, and what a call comes to then. */
import type { Socket } from "node:net";
import { brotliCompressSync, gzipSync } from "node:zlib";
import type { SoapErrorKind } from "../../runtime/errors.js";
import { response } from "../runtime/sample-operation.js";
import { makeAuthority } from "./certificates.js";
import { chunks, httpBytes, type RawAnswer, type RawServerOptions, startRawServer } from "./raw-server.js";

/** What a call comes to. */
export interface Outcome {
  readonly kind: SoapErrorKind | "value";
  /** HTTP status, of kind "http-status". */
  readonly status?: number;
  /** False if it is known that nothing was sent. */
  readonly sent: boolean;
  /** Whether a client does it again for an operation that is declared idempotent. */
  readonly repeated: boolean;
}

export interface LineCase {
  readonly stage: "connecting" | "TLS" | "before the headers" | "in the headers" | "in the body" | "answered";
  readonly fault: string;
  /** A good answer unless given. */
  readonly answer?: RawAnswer;
  readonly server?: RawServerOptions;
  /** The address to call, by the port of the server. */
  readonly endpoint?: (port: number) => string;
  /** Over Node's http. */
  readonly node: Outcome;
  /** Over `fetch`, where that is not the same. */
  readonly fetch?: Outcome;
  /** Whether the server keeps the connection for the next request, so that the client may too. */
  readonly keeps?: boolean;
}

export const good: Buffer = httpBytes("200 OK", response());
const html = "<!doctype html><html><body><h1>Not here</h1></body></html>";
const htmlType = { "Content-Type": "text/html" };

const value: Outcome = { kind: "value", sent: true, repeated: false };
const broken: Outcome = { kind: "network", sent: true, repeated: true };
const late: Outcome = { kind: "timeout", sent: true, repeated: true };
const unreached: Outcome = { kind: "network", sent: false, repeated: true };
const distrusted: Outcome = { kind: "network", sent: false, repeated: false };

export const authority = makeAuthority("A test authority");
const stranger = makeAuthority("Another authority");
export const certificate = authority.issue("127.0.0.1");
const https = (port: number): string => `https://127.0.0.1:${port}/`;

const send =
  (...parts: readonly (string | Uint8Array)[]): RawAnswer =>
  (socket) => {
    for (const part of parts) socket.write(part);
  };
const sendAndEnd =
  (bytes: string | Uint8Array): RawAnswer =>
  (socket) =>
    socket.end(bytes);
const reset = (socket: Socket): void => void socket.resetAndDestroy();

function withStatus(
  status: string,
  headers: Readonly<Record<string, string>>,
  outcome: Partial<Outcome>,
): LineCase {
  const [told] = Object.keys(headers).filter((name) => name !== "Content-Type");
  return {
    stage: "answered",
    fault: `HTTP ${status}${told === undefined ? "" : ` with \`${told}\``}`,
    answer: send(httpBytes(status, html, { ...htmlType, ...headers })),
    node: {
      kind: "http-status",
      status: Number(status.slice(0, 3)),
      sent: true,
      repeated: false,
      ...outcome,
    },
    keeps: true,
  };
}

const elsewhere = { Location: "/elsewhere" };
const again = { repeated: true };

const closedPort = await findClosedPort();

async function findClosedPort(): Promise<number> {
  const server = await startRawServer(() => {});
  await server.close();
  return server.port;
}

export const lineCases: readonly LineCase[] = [
  {
    stage: "connecting",
    fault: "nobody listens at the port",
    endpoint: () => `http://127.0.0.1:${closedPort}/`,
    node: unreached,
  },
  {
    stage: "connecting",
    fault: "the host name is unknown",
    // Longer than a label of a name may be, so that no name server is asked.
    endpoint: () => `http://${"a".repeat(64)}.example/`,
    node: unreached,
  },
  {
    stage: "TLS",
    fault: "the handshake is never answered",
    // Its bytes are no request, so nobody answers.
    endpoint: https,
    node: { ...late, sent: false },
    fetch: late,
  },
  {
    stage: "TLS",
    fault: "the connection is closed in the handshake",
    server: { onSocket: (socket) => void socket.once("data", () => socket.destroy()) },
    endpoint: https,
    node: unreached,
    fetch: broken,
  },
  {
    stage: "TLS",
    fault: "the port speaks plain HTTP",
    server: {
      onSocket: (socket) => void socket.once("data", () => socket.end(httpBytes("400 Bad Request", ""))),
    },
    endpoint: https,
    node: distrusted,
    // No code that it gives says for certain that the handshake failed.
    fetch: broken,
  },
  {
    stage: "TLS",
    fault: "the certificate is of an unknown authority",
    server: { tls: stranger.issue("127.0.0.1") },
    endpoint: https,
    node: distrusted,
  },
  {
    stage: "TLS",
    fault: "the certificate is for another name",
    server: { tls: authority.issue("else.example") },
    endpoint: https,
    node: distrusted,
  },
  {
    stage: "TLS",
    fault: "the certificate has expired",
    server: { tls: authority.issue("127.0.0.1", { from: -9, until: -1 }) },
    endpoint: https,
    node: distrusted,
  },
  {
    stage: "TLS",
    fault: "a client certificate is wanted and none is sent (TLS 1.2)",
    server: { tls: { ...certificate, ca: authority.cert, requestCert: true, maxVersion: "TLSv1.2" } },
    endpoint: https,
    node: distrusted,
    fetch: broken,
  },
  {
    stage: "TLS",
    fault: "a client certificate is wanted and none is sent (TLS 1.3)",
    server: { tls: { ...certificate, ca: authority.cert, requestCert: true } },
    endpoint: https,
    // In TLS 1.3 the server says so after the client has begun to send.
    node: broken,
    // It cannot be told of the authority, and refuses the server's certificate first.
    fetch: distrusted,
  },
  {
    stage: "before the headers",
    fault: "the request is read and never answered",
    answer: send(),
    node: late,
  },
  {
    stage: "before the headers",
    fault: "the answer comes after the time is up",
    answer: (socket) => void setTimeout(() => socket.write(good), 1000),
    node: late,
  },
  {
    stage: "before the headers",
    fault: "the answer comes late, but in time",
    answer: (socket) => void setTimeout(() => socket.write(good), 100),
    node: value,
    keeps: true,
  },
  {
    stage: "before the headers",
    fault: "the connection is closed before anything is read",
    server: { onSocket: (socket) => socket.destroy() },
    node: broken,
  },
  {
    stage: "before the headers",
    fault: "the request is read and the connection closed",
    answer: (socket) => socket.end(),
    node: broken,
  },
  {
    stage: "before the headers",
    fault: "the request is read and the connection reset",
    answer: reset,
    node: broken,
  },
  {
    stage: "before the headers",
    fault: "the answer is not HTTP",
    answer: sendAndEnd("SSH-2.0-OpenSSH_9.2p1\r\n"),
    node: broken,
  },
  {
    stage: "before the headers",
    fault: "`100 Continue` and `103 Early Hints` come first",
    answer: send("HTTP/1.1 100 Continue\r\n\r\n", "HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n", good),
    node: value,
    // The fetch of Node 20 takes the second one for a broken answer.
    fetch: broken,
    keeps: true,
  },
  {
    stage: "before the headers",
    fault: "`101 Switching Protocols`, which nobody asked for",
    answer: send("HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: x\r\n\r\n"),
    node: broken,
  },
  {
    stage: "in the headers",
    fault: "the connection is closed in the status line",
    answer: sendAndEnd("HTTP/1.1 2"),
    node: broken,
  },
  {
    stage: "in the headers",
    fault: "the connection is closed in a header",
    answer: sendAndEnd(good.subarray(0, 30)),
    node: broken,
  },
  { stage: "in the headers", fault: "the headers stop", answer: send(good.subarray(0, 30)), node: late },
  {
    stage: "in the body",
    fault: "only the headers come",
    answer: send("HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\nContent-Length: 100\r\n\r\n"),
    node: late,
  },
  { stage: "in the body", fault: "the body stops", answer: send(good.subarray(0, -20)), node: late },
  {
    stage: "in the body",
    fault: "the connection is closed in the body",
    answer: sendAndEnd(good.subarray(0, -20)),
    node: broken,
  },
  {
    stage: "in the body",
    fault: "the connection is reset in the body",
    answer: (socket) => void socket.write(good.subarray(0, -20), () => setTimeout(reset, 20, socket)),
    node: broken,
  },
  {
    stage: "in the body",
    fault: "`Content-Length` is larger than the body, then the connection is closed",
    answer: sendAndEnd(httpBytes("200 OK", response(), { "Content-Length": "5000" })),
    node: broken,
  },
  {
    stage: "in the body",
    fault: "`Content-Length` is smaller than the body",
    answer: send(httpBytes("200 OK", response(), { "Content-Length": "200" })),
    node: { kind: "malformed-xml", sent: true, repeated: false },
  },
  {
    stage: "in the body",
    fault: "more comes after the body",
    answer: send(Buffer.concat([httpBytes("200 OK", response()), Buffer.from("\r\n\r\nmore")])),
    node: value,
  },
  {
    stage: "in the body",
    fault: "there is neither length nor chunks, and the connection is closed in the body",
    answer: sendAndEnd(`HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\n\r\n${response().slice(0, -20)}`),
    node: { kind: "malformed-xml", sent: true, repeated: false },
  },
  {
    stage: "in the body",
    fault: "there is neither length nor chunks, and the body is whole",
    answer: sendAndEnd(`HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\n\r\n${response()}`),
    node: value,
  },
  {
    stage: "in the body",
    fault: "the last chunk is missing when the connection is closed",
    answer: sendAndEnd(httpBytes("200 OK", chunks(response()), { "Transfer-Encoding": "chunked" })),
    node: broken,
  },
  {
    stage: "in the body",
    fault: "the last chunk comes too early",
    answer: send(
      httpBytes("200 OK", `${chunks(response().slice(0, -20))}0\r\n\r\n`, { "Transfer-Encoding": "chunked" }),
    ),
    node: { kind: "malformed-xml", sent: true, repeated: false },
    keeps: true,
  },
  {
    stage: "in the body",
    fault: "the size of a chunk is no number",
    answer: send(httpBytes("200 OK", `xyz\r\n${response()}`, { "Transfer-Encoding": "chunked" })),
    node: broken,
  },
  ...[gzipSync, brotliCompressSync].map((compress): LineCase => {
    const coding = compress === gzipSync ? "gzip" : "br";
    const whole = compress(Buffer.from(response()));
    return {
      stage: "in the body",
      fault: `the \`${coding}\` data ends in the middle`,
      answer: send(httpBytes("200 OK", whole.subarray(0, whole.length / 2), { "Content-Encoding": coding })),
      node: broken,
      // It hands out what it could inflate, here nothing, without a word.
      fetch: { kind: "not-soap", sent: true, repeated: false },
      keeps: true,
    };
  }),
  {
    stage: "in the body",
    fault: "the `gzip` data is none",
    answer: send(httpBytes("200 OK", response(), { "Content-Encoding": "gzip" })),
    node: broken,
    keeps: true,
  },
  {
    stage: "answered",
    fault: "HTML under 200",
    answer: send(httpBytes("200 OK", html, htmlType)),
    node: { kind: "not-soap", sent: true, repeated: false },
    keeps: true,
  },
  {
    stage: "answered",
    fault: "nothing under 200",
    answer: send(httpBytes("200 OK", "")),
    node: { kind: "not-soap", sent: true, repeated: false },
    keeps: true,
  },
  withStatus("301 Moved Permanently", elsewhere, {}),
  withStatus("302 Found", elsewhere, {}),
  withStatus("303 See Other", elsewhere, {}),
  withStatus("307 Temporary Redirect", elsewhere, {}),
  withStatus("308 Permanent Redirect", elsewhere, {}),
  withStatus("401 Unauthorized", { "WWW-Authenticate": "Bearer" }, {}),
  // The standard of fetch makes this an error of the network, so it cannot be told from one.
  {
    ...withStatus("407 Proxy Authentication Required", { "Proxy-Authenticate": "Basic" }, {}),
    fetch: broken,
  },
  withStatus("413 Content Too Large", {}, {}),
  withStatus("429 Too Many Requests", { "Retry-After": "0" }, again),
  withStatus("502 Bad Gateway", {}, again),
  withStatus("503 Service Unavailable", { "Retry-After": "0" }, again),
  withStatus("504 Gateway Timeout", {}, again),
];
