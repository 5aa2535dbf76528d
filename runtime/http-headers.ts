/** Header fields of HTTP: one form for all transports, checked before anything is sent. */
import { SoapError } from "./errors.js";

/** Header fields by lower-case name; several fields of one name are joined by `, `. */
export type HttpHeaders = Readonly<Record<string, string>>;

/** The value of a header field by its lower-case name. */
export function readHeader(headers: HttpHeaders, name: string): string | undefined {
  return Object.hasOwn(headers, name) ? headers[name] : undefined;
}

/** One after the other, so that none is found inside another's value. */
const parameter = /;\s*([^\s=;"]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s;]+))/g;

/** A parameter of a media type by its lower-case name (RFC 9110 section 5.6.6). */
export function readParameter(mediaType: string, name: string): string | undefined {
  for (const [, found = "", quoted, plain] of mediaType.matchAll(parameter))
    if (found.toLowerCase() === name) return quoted?.replace(/\\(.)/g, "$1") ?? plain;
  return undefined;
}

/** Joins fields of the same name; the list has names and values in turns, and names become lower-case. */
export function joinHeaders(lines: readonly string[]): HttpHeaders {
  const joined = new Map<string, string>();
  for (let at = 0; at + 1 < lines.length; at += 2) {
    const key = (lines[at] ?? "").toLowerCase();
    const value = lines[at + 1] ?? "";
    const before = joined.get(key);
    joined.set(key, before === undefined ? value : `${before}, ${value}`);
  }
  return Object.fromEntries(joined);
}

/** Results of `mergeHeaders`, which nobody can change, so that they need not be checked again. */
const merges = new WeakSet<HttpHeaders>();

/** Fields that say where a body ends, which the transport knows: one that contradicts it splits the request in two. */
const framing: ReadonlySet<string> = /* @__PURE__ */ new Set(["content-length", "transfer-encoding"]);

/**
 * Lays header fields over each other, later ones win, and leaves out those that say where the body ends; throws kind
 * "encode" for a name or value HTTP cannot carry.
 */
export function mergeHeaders(...layers: readonly (HttpHeaders | undefined)[]): HttpHeaders {
  const only = findOnly(layers);
  if (only !== undefined && merges.has(only)) return only;
  const merged = new Map<string, string>();
  for (const layer of layers) {
    for (const [name, value] of Object.entries(layer ?? {})) {
      if (!/^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/.test(name)) {
        throw new SoapError("encode", `The header name ${JSON.stringify(name)} is not an HTTP token.`);
      }
      // The value may be a secret, so it is not shown.
      if (typeof value !== "string" || !/^[\t\x20-\x7e\x80-\xff]*$/.test(value)) {
        const expected = "expected text of Latin-1 characters without line breaks";
        throw new SoapError("encode", `The value of the header ${name} cannot be sent; ${expected}.`);
      }
      const key = name.toLowerCase();
      if (!framing.has(key)) merged.set(key, value);
    }
  }
  const headers = Object.freeze(Object.fromEntries(merged));
  merges.add(headers);
  return headers;
}

/** The layer that is there, if there is but one. */
function findOnly(layers: readonly (HttpHeaders | undefined)[]): HttpHeaders | undefined {
  let only: HttpHeaders | undefined;
  for (const layer of layers) {
    if (layer === undefined) continue;
    if (only !== undefined) return undefined;
    only = layer;
  }
  return only;
}
