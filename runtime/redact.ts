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
  /** Masks learned values in any text, also where they are XML- or URL-escaped. */
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
const alwaysSecret: readonly string[] = ["Password", "password", "BinarySecurityToken", "Nonce"];

/** Makes a redactor for elements of these local names, any namespace. */
export function createRedactor(names: readonly string[]): Redactor {
  const values: Set<string> = new Set();
  // What was learned is looked at only when something is thrown or logged, so that a call that works pays nothing.
  const pending: (() => void)[] = [];

  const secretNames = (): ReadonlySet<string> => new Set([...alwaysSecret, ...names]);
  const addValue = (value: string): void => {
    if (value.length < minSecretLength || value === mask) return;
    for (const form of [value, escapeXml(value), encodeUri(value)]) values.add(form);
    // Some services take several fields in one string: "password=… email=…".
    for (const [, inner = ""] of value.matchAll(/(?:password|pwd|token)=([^\s;&]{4,})/gi)) values.add(inner);
  };
  const addCookie = (pair: string): void => addValue(pair.slice(pair.indexOf("=") + 1).trim());
  const addHeaders = (headers: HttpHeaders): void => {
    for (const name of ["authorization", "proxy-authorization"]) {
      const [, ...credentials] = (readHeader(headers, name) ?? "").split(" ");
      addValue(credentials.join(" ").trim());
    }
    for (const cookie of (readHeader(headers, "cookie") ?? "").split(";")) addCookie(cookie);
  };
  const addXml = (xml: string): void => {
    for (const value of maskXml(xml, secretNames()).values) addValue(value);
  };
  const known = (): readonly string[] => {
    for (const learn of pending.splice(0)) learn();
    return [...values].sort((a, b) => b.length - a.length);
  };
  const maskValues = (text: string, found: readonly string[]): string => {
    let masked = text;
    for (const value of found) if (masked.includes(value)) masked = masked.replaceAll(value, () => mask);
    return masked;
  };
  return {
    addValue,
    learnHeaders: (headers) => void pending.push(() => addHeaders(headers)),
    learnCookies: (setCookies) => {
      for (const line of setCookies) addCookie(line.split(";", 1)[0] ?? "");
    },
    learnXml: (xml) => void pending.push(() => addXml(xml)),
    text: (text) => maskValues(text, known()),
    xml: (xml) => {
      const found = known();
      return maskXml(xml, secretNames(), (text) => maskValues(text, found)).text;
    },
    headers: (headers) => {
      const found = known();
      return Object.fromEntries(
        Object.entries(headers).map(([name, value]) => [
          name,
          secretHeaders.has(name.toLowerCase()) ? mask : maskValues(value, found),
        ]),
      );
    },
  };
}

function encodeUri(value: string): string {
  try {
    return encodeURIComponent(value);
  } catch {
    return value;
  }
}
