/** Keeps tokens and passwords out of everything that is thrown or logged. */

import { type HttpHeaders, readHeader } from "./http-headers.js";
import { escapeXml, mask, maskXml } from "./redact-xml.js";

/** Masks the secrets of one call: by element name, by header name, and by every value that was learned. */
export interface Redactor {
  /** Remembers a secret value; under 4 characters it is not searched for, since it would mask ordinary words. */
  addValue(value: string): void;
  /** Remembers what Authorization and Cookie headers hold. */
  learnHeaders(headers: HttpHeaders): void;
  /** Remembers the values that `Set-Cookie` lines set. */
  learnCookies(setCookies: readonly string[]): void;
  /** Remembers the values of secret elements and attributes of an XML text. */
  learnXml(xml: string): void;
  /** Masks learned values in any text, also where they are escaped for XML, URLs or JSON, or cut by an ellipsis. */
  text(text: string): string;
  /** Masks secret elements by name, and learned values in all other text; broken XML is fine. */
  xml(xml: string): string;
  /** Masks Authorization, Proxy-Authorization, Cookie and Set-Cookie, and learned values in the others. */
  headers(headers: HttpHeaders): HttpHeaders;
}

const minSecretLength = 4;
const secretHeaders: ReadonlySet<string> = new Set([
  "authorization",
  "proxy-authorization",
  "cookie",
  "set-cookie",
]);
/** Local names that are secret in every call: WS-Security's (UsernameToken profile, X.509 token profile). */
export const alwaysSecret: readonly string[] = ["Password", "password", "BinarySecurityToken", "Nonce"];

/** Makes a redactor for elements of these local names, any namespace. */
export function createRedactor(names: readonly string[]): Redactor {
  return new CallRedactor(names);
}

/** What was learned is looked at only when something is thrown or logged, so that a call that works pays nothing. */
class CallRedactor implements Redactor {
  readonly #names: readonly string[];
  readonly #pending: (string | HttpHeaders)[] = [];
  #values: Set<string> | undefined;

  constructor(names: readonly string[]) {
    this.#names = names;
  }

  addValue(value: string): void {
    if (value.length < minSecretLength || value === mask) return;
    this.#values ??= new Set();
    for (const form of [value, escapeXml(value), encodeUri(value), quoteJson(value)]) this.#values.add(form);
    // Some services take several fields in one string: "password=… email=…".
    for (const [, inner = ""] of value.matchAll(/(?:password|pwd|token)=([^\s;&]{4,})/gi))
      this.#values.add(inner);
  }

  learnHeaders(headers: HttpHeaders): void {
    this.#pending.push(headers);
  }

  learnCookies(setCookies: readonly string[]): void {
    for (const line of setCookies) this.#addCookie(line.split(";", 1)[0] ?? "");
  }

  learnXml(xml: string): void {
    // The same text is learned when it is written and when it is sent.
    if (this.#pending[0] !== xml) this.#pending.push(xml);
  }

  text(text: string): string {
    const found = this.#known();
    return maskCut(maskValues(text, found), found);
  }

  xml(xml: string): string {
    const found = this.#known();
    return maskXml(xml, this.#secretNames(), (text) => maskValues(text, found)).text;
  }

  headers(headers: HttpHeaders): HttpHeaders {
    const found = this.#known();
    return Object.fromEntries(
      Object.entries(headers).map(([name, value]) => [
        name,
        secretHeaders.has(name.toLowerCase()) ? mask : maskValues(value, found),
      ]),
    );
  }

  #secretNames(): ReadonlySet<string> {
    return new Set([...alwaysSecret, ...this.#names]);
  }

  #addCookie(pair: string): void {
    this.addValue(pair.slice(pair.indexOf("=") + 1).trim());
  }

  #addHeaders(headers: HttpHeaders): void {
    for (const name of ["authorization", "proxy-authorization"]) {
      const [, ...credentials] = (readHeader(headers, name) ?? "").split(" ");
      this.addValue(credentials.join(" ").trim());
    }
    for (const cookie of (readHeader(headers, "cookie") ?? "").split(";")) this.#addCookie(cookie);
  }

  /** All secret values, the longest first, since a shorter one may be a part of it. */
  #known(): readonly string[] {
    for (const learned of this.#pending.splice(0)) {
      if (typeof learned !== "string") this.#addHeaders(learned);
      else for (const value of maskXml(learned, this.#secretNames()).values) this.addValue(value);
    }
    return [...(this.#values ?? [])].sort((a, b) => b.length - a.length);
  }
}

function maskValues(text: string, found: readonly string[]): string {
  let masked = text;
  for (const value of found) if (masked.includes(value)) masked = masked.replaceAll(value, () => mask);
  return masked;
}

/** Masks what an ellipsis leaves of a value: its first characters, at the end of what stands before. */
function maskCut(text: string, found: readonly string[]): string {
  const [first = "", ...others] = text.split("…");
  if (others.length === 0) return text;
  const before = [first, ...others.slice(0, -1)].map((part) => {
    const cut = Math.max(0, ...found.map((value) => overlap(part, value)));
    return cut < minSecretLength ? part : `${part.slice(0, -cut)}${mask}`;
  });
  return [...before, others.at(-1)].join("…");
}

/** How many characters the end of a text has in common with the beginning of a value, as many as there are. */
function overlap(text: string, value: string): number {
  let length = Math.min(text.length, value.length);
  while (length > 0 && !text.endsWith(value.slice(0, length))) length--;
  return length;
}

function quoteJson(value: string): string {
  return JSON.stringify(value).slice(1, -1);
}

function encodeUri(value: string): string {
  try {
    return encodeURIComponent(value);
  } catch {
    return value;
  }
}
