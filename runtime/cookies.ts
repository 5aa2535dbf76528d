/** The cookie jar: keeps what a service sets, sends it back where it belongs, and can be saved and restored. */
import type { HostUrl } from "./host.js";
import { isAddress, parseUrl } from "./host-net.js";
import { parseSetCookie, splitSetCookies } from "./set-cookie.js";

/** One kept cookie, as `CookieJar.toJSON()` gives it. */
export interface StoredCookie {
  readonly name: string;
  readonly value: string;
  /** The host, or with `hostOnly: false` the domain whose subdomains get it too. */
  readonly domain: string;
  readonly path: string;
  readonly hostOnly: boolean;
  readonly secure: boolean;
  readonly httpOnly: boolean;
  /** Milliseconds since 1970; absent for a session cookie. */
  readonly expires?: number;
}

/** A saved jar. It holds session secrets: keep the file as private as a password. */
export interface CookieJarJson {
  readonly cookies: readonly StoredCookie[];
}

const maxCookies = 300;
const maxCookieLength = 4096;

/** Cookies by RFC 6265: domain, path, secure, expiry; session cookies live as long as the jar and its saved form. */
export class CookieJar {
  // Keyed by domain, path and name; a Map keeps the order of creation, which the header needs.
  readonly #cookies: Map<string, StoredCookie> = new Map();

  /** Restores a jar from what `toJSON` gave (parsed); throws a TypeError if it is something else. */
  static from(json: CookieJarJson): CookieJar {
    const cookies: unknown = json?.cookies;
    if (!Array.isArray(cookies)) {
      throw new TypeError(
        "Not a saved cookie jar: expected { cookies: [ … ] }, as CookieJar.toJSON() gives it.",
      );
    }
    const jar = new CookieJar();
    for (const [index, cookie] of (cookies as readonly unknown[]).entries()) {
      if (!isStoredCookie(cookie)) {
        throw new TypeError(
          `Not a saved cookie jar: cookies[${index}] lacks a field or holds one of the wrong type.`,
        );
      }
      jar.#keep(cookie);
    }
    return jar;
  }

  /** How many cookies the jar holds, expired ones included until they are next looked at. */
  get size(): number {
    return this.#cookies.size;
  }

  /** Keeps the cookies of a response: an array holds one `Set-Cookie` line each, a string may hold several, comma-joined. */
  store(url: string, setCookie: string | readonly string[]): void {
    if (setCookie.length === 0) return;
    const source = parseUrl(url);
    if (source === undefined) return;
    const now = Date.now();
    for (const line of typeof setCookie === "string" ? splitSetCookies(setCookie) : setCookie) {
      const cookie = acceptCookie(source, line, now);
      if (cookie !== undefined) this.#keep(cookie);
    }
    this.#dropExpired(now);
  }

  /** The value of the `Cookie` header for a URL, or undefined if no cookie belongs there. */
  header(url: string): string | undefined {
    if (this.#cookies.size === 0) return undefined;
    const target = parseUrl(url);
    if (target === undefined) return undefined;
    this.#dropExpired(Date.now());
    const found = [...this.#cookies.values()].filter((cookie) => belongsTo(cookie, target));
    // RFC 6265 §5.4: longer paths first; the sort is stable, so older cookies stay before newer ones.
    found.sort((a, b) => b.path.length - a.path.length);
    if (found.length === 0) return undefined;
    return found.map(({ name, value }) => (name === "" ? value : `${name}=${value}`)).join("; ");
  }

  /** Forgets all cookies. */
  clear(): void {
    this.#cookies.clear();
  }

  /** The jar as data for `JSON.stringify`, session cookies included, so that another process can go on. */
  toJSON(): CookieJarJson {
    this.#dropExpired(Date.now());
    return { cookies: [...this.#cookies.values()] };
  }

  #keep(cookie: StoredCookie): void {
    const key = `${cookie.hostOnly ? "" : "."}${cookie.domain};${cookie.path};${cookie.name}`;
    this.#cookies.set(key, cookie);
    for (const oldest of this.#cookies.keys()) {
      if (this.#cookies.size <= maxCookies) break;
      this.#cookies.delete(oldest);
    }
  }

  #dropExpired(now: number): void {
    for (const [key, { expires }] of this.#cookies) {
      if (expires !== undefined && expires <= now) this.#cookies.delete(key);
    }
  }
}

function acceptCookie(source: HostUrl, line: string, now: number): StoredCookie | undefined {
  const cookie = parseSetCookie(line, now);
  if (cookie === undefined || cookie.name.length + cookie.value.length > maxCookieLength) return undefined;
  const host = source.hostname.toLowerCase();
  const { domain, path, ...rest } = cookie;
  if (cookie.secure && !isSecure(source)) return undefined;
  if (domain !== undefined && domain !== host) {
    // A domain without a dot would be a whole top-level domain; no list of public suffixes is carried beyond that.
    if (isAddress(host) || !domain.includes(".") || !host.endsWith(`.${domain}`)) return undefined;
  }
  const hostOnly = domain === undefined || isAddress(host);
  return { ...rest, domain: domain ?? host, path: path ?? defaultPath(source.pathname), hostOnly };
}

function belongsTo(cookie: StoredCookie, target: HostUrl): boolean {
  const host = target.hostname.toLowerCase();
  if (host !== cookie.domain && (cookie.hostOnly || !host.endsWith(`.${cookie.domain}`))) return false;
  if (cookie.secure && !isSecure(target)) return false;
  const { pathname } = target;
  if (!pathname.startsWith(cookie.path)) return false;
  return (
    pathname.length === cookie.path.length ||
    cookie.path.endsWith("/") ||
    pathname[cookie.path.length] === "/"
  );
}

function defaultPath(pathname: string): string {
  const last = pathname.lastIndexOf("/");
  return last <= 0 ? "/" : pathname.slice(0, last);
}

function isSecure({ protocol, hostname }: HostUrl): boolean {
  return (
    protocol === "https:" ||
    hostname === "localhost" ||
    hostname === "[::1]" ||
    /^127\.[\d.]+$/.test(hostname)
  );
}

function isStoredCookie(value: unknown): value is StoredCookie {
  if (typeof value !== "object" || value === null) return false;
  const {
    name,
    value: content,
    domain,
    path,
    hostOnly,
    secure,
    httpOnly,
    expires,
  } = value as Partial<StoredCookie>;
  return (
    [name, content, domain, path].every((text) => typeof text === "string" && !/[\r\n;]/.test(text)) &&
    [hostOnly, secure, httpOnly].every((flag) => typeof flag === "boolean") &&
    (expires === undefined || typeof expires === "number")
  );
}
