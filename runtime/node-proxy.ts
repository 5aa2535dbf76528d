/** Requests through an HTTP proxy: absolute-form for http (RFC 9112 section 3.2.2), CONNECT for https (RFC 9110 section 9.3.6). */
import { SoapError } from "./errors.js";
import type { HostAbortSignal, HostUrl } from "./host.js";
import { builtinModule, encodeBase64Text, isAddress, parseUrl } from "./host-net.js";
import { SoapHttpError } from "./http-error.js";
import type { NodeSocket } from "./node-agent.js";
import { describeTarget } from "./node-target.js";
import type { TlsOptions } from "./node-transport.js";
import { decodePercent } from "./percent.js";
import { excerpt } from "./xml/describe-value.js";

/** How to reach a proxy. */
export interface ProxyOptions {
  /** Credentials for the proxy; those in its address are taken too. */
  readonly username?: string;
  readonly password?: string;
  /** `Proxy-Authorization` as it is sent, for a scheme other than Basic. */
  readonly authorization?: string;
  /** Options of TLS to a proxy with an https address; those for the service are the transport's. */
  readonly tls?: TlsOptions;
}

/** Where a plain request goes instead. */
export interface ForwardedRequest {
  readonly host: string;
  readonly port: string;
  /** The whole address that is wanted. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** A proxy for `NodeTransport`. */
export interface NodeProxy {
  /** How a request for an http address goes through it. */
  forward(url: string): ForwardedRequest;
  /** Opens a TLS connection through it, as `createConnection` of an agent does. */
  readonly tunnel: (options: TunnelOptions, done: (error: Error | null, socket?: NodeSocket) => void) => void;
}

/** What Node's agent says of a connection to make: beside these all options of TLS. */
export interface TunnelOptions {
  readonly host: string;
  readonly port: number | string;
  readonly tunnelSignal?: HostAbortSignal | undefined;
}

interface ConnectRequest {
  on(event: "connect", listener: (response: ConnectResponse, socket: TunnelSocket) => void): unknown;
  on(event: "error", listener: (error: Error) => void): unknown;
  end(): unknown;
  destroy(): unknown;
}

interface ConnectResponse {
  readonly statusCode?: number;
  readonly statusMessage?: string;
}

interface TunnelSocket extends NodeSocket {
  on(event: "data" | "error" | "close", listener: (error: Error) => void): unknown;
}

interface ProxyModule {
  request(options: Readonly<Record<string, unknown>>): ConnectRequest;
}

interface TlsModule {
  connect(options: Readonly<Record<string, unknown>>): TunnelSocket;
}

/**
 * A proxy at an absolute http or https address. TLS runs through it, so it sees of https requests only host and port. Throws
 * kind "encode" if the address is none.
 */
export function httpProxy(address: string, options: ProxyOptions = {}): NodeProxy {
  const proxy = parseUrl(address);
  if (proxy === undefined || (proxy.protocol !== "http:" && proxy.protocol !== "https:")) {
    const expected = 'expected the absolute http or https address of a proxy, such as "http://proxy:3128"';
    throw new SoapError("encode", `The address of the proxy cannot be used; ${expected}.`);
  }
  const headers = authorize(proxy, options);
  return {
    forward: (url) => {
      if (proxy.protocol === "https:") {
        throw new SoapError("encode", "A proxy with an https address can only be used for https endpoints.");
      }
      const { href, host } = parseUrl(url) ?? { href: url, host: "" };
      return { ...describeTarget(proxy), path: href, headers: { ...headers, Host: host } };
    },
    tunnel: (target, done) => openTunnel(proxy, { headers, ...options.tls }, target, done),
  };
}

function authorize(proxy: HostUrl, options: ProxyOptions): Readonly<Record<string, string>> {
  const username = options.username ?? decodePercent(proxy.username);
  const password = options.password ?? decodePercent(proxy.password);
  const basic = username === "" ? undefined : `Basic ${encodeBase64Text(`${username}:${password}`)}`;
  const authorization = options.authorization ?? basic;
  return authorization === undefined ? {} : { "Proxy-Authorization": authorization };
}

function openTunnel(
  proxy: HostUrl,
  reaching: { readonly headers: Readonly<Record<string, string>> } & TlsOptions,
  target: TunnelOptions,
  done: (error: Error | null, socket?: NodeSocket) => void,
): void {
  const { host, port, tunnelSignal } = target;
  const authority = `${host.includes(":") ? `[${host}]` : host}:${port}`;
  const http = builtinModule(`node:${proxy.protocol.slice(0, -1)}`) as ProxyModule;
  const at = describeTarget(proxy);
  const asked = http.request({
    ...at,
    method: "CONNECT",
    path: authority,
    // Else Node takes the name that the certificate has to have from the header Host.
    servername: isAddress(at.host) ? "" : at.host,
    ...reaching,
    headers: { Host: authority, ...reaching.headers },
    agent: false,
  });
  let settled = false;
  let free = (): unknown => asked.destroy();
  const settle = (error: Error | null, socket?: NodeSocket): void => {
    if (settled) return;
    settled = true;
    tunnelSignal?.removeEventListener("abort", abort);
    if (error !== null) free();
    done(error, socket);
  };
  const abort = (): void =>
    settle(new SoapError("aborted", "The call was aborted while the proxy connected.", { sent: false }));
  tunnelSignal?.addEventListener("abort", abort);
  asked.on("error", settle);
  asked.on("connect", (response, socket) => {
    free = () => socket.destroy();
    socket.on("error", settle);
    const { statusCode = 0 } = response;
    if (settled || statusCode < 200 || statusCode > 299) return settle(refusal(response));
    const { connect } = builtinModule("node:tls") as TlsModule;
    const secure = connect({ ...target, socket });
    free = () => secure.destroy();
    secure.on("error", settle);
    secure.on("close", () =>
      settle(new Error("The connection through the proxy ended before it was secure.")),
    );
    secure.once("secureConnect", () => settle(null, secure));
  });
  asked.end();
}

function refusal({ statusCode = 0, statusMessage = "" }: ConnectResponse): SoapError {
  const answered = `The proxy answered HTTP ${statusCode} ${excerpt(statusMessage, 80)}`.trimEnd();
  const advice =
    statusCode === 407 ? "Check the credentials for the proxy." : "Nothing was sent to the service.";
  return new SoapHttpError(statusCode, `${answered} when it was asked to connect. ${advice}`, {
    sent: false,
  });
}
