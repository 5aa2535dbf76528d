/** Parameters of requests without SOAP: their values as text, percent-encoded, and masked where they are secret. */
import { SoapError } from "./errors.js";
import type { HttpHeaders } from "./http-headers.js";
import type { Init } from "./init.js";
import type { Redactor } from "./redact.js";
import { mask } from "./redact-xml.js";
import type { SimpleType } from "./xml/codec.js";
import { isSecretPath } from "./xml/describe-value.js";
import { tellFound } from "./xml/facet-error.js";

/** A parameter by its name on the wire. */
export interface HttpParameter<I> {
  readonly name: string;
  /** The texts of its values, none if it is left out. */
  print(value: I): readonly string[];
}

/** The parameters of an operation, by property of its request. */
export type HttpParameters<Req> = { readonly [K in keyof Req]-?: HttpParameter<Init<Req[K]>> };

/** A parameter with one value; null and undefined leave it out. */
export function httpParameter<T, I>(
  name: string,
  type: SimpleType<T, I>,
): HttpParameter<I | null | undefined> {
  return {
    name,
    print: (value) => (value === undefined || value === null ? [] : [type.print(value)]),
  };
}

/** A parameter that comes once for each item of an array; items that are null are left out. */
export function httpParameterList<T, I>(
  name: string,
  type: SimpleType<T, I>,
): HttpParameter<readonly (I | null | undefined)[] | null | undefined> {
  return {
    name,
    print: (values) => {
      if (values === undefined || values === null) return [];
      if (!Array.isArray(values)) throw new SoapError("encode", "expected an array");
      return values.flatMap((value: I | null | undefined) =>
        value === undefined || value === null ? [] : [type.print(value)],
      );
    },
  };
}

/** The values of one parameter, ready for an address or a form. */
export interface PrintedParameter {
  readonly name: string;
  /** Percent-encoded, as the name is. */
  readonly values: readonly string[];
  /** What logs show for each value. */
  readonly shown: readonly string[];
}

/** All parameters as text; the redactor learns the secret ones. Throws kind "encode" for a value that does not fit its type. */
export function printParameters<Req>(
  parameters: HttpParameters<Req>,
  value: Init<Req>,
  operation: string,
  secrets: readonly string[],
  redactor: Redactor,
): readonly PrintedParameter[] {
  // The table has the keys of the request, each with what prints its value.
  const table = Object.entries(parameters) as readonly (readonly [string, HttpParameter<never>])[];
  const given = (value ?? undefined) as Readonly<Record<string, never>> | undefined;
  return table.map(([key, one]) => {
    const { name } = one;
    const isSecret = isSecretPath(name, secrets);
    try {
      if (given === undefined) throw new SoapError("encode", "a request is required, got none");
      const texts = one.print(given[key] as never);
      const values = texts.map(encodeComponent);
      if (isSecret) for (const text of [...texts, ...values]) redactor.addValue(text);
      return { name: encodeComponent(name), values, shown: isSecret ? values.map(() => mask) : values };
    } catch (error) {
      if (!SoapError.is(error)) throw error;
      const message = `${name}: ${tellFound(error, name, secrets)}`;
      throw new SoapError("encode", message, { operation, path: name });
    }
  });
}

/** Percent-encodes UTF-8, all but the unreserved characters of RFC 3986 section 2.3. */
function encodeComponent(text: string): string {
  let encoded: string;
  try {
    encoded = encodeURIComponent(text);
  } catch (cause) {
    throw new SoapError("encode", "half a surrogate pair, which UTF-8 cannot carry", { cause });
  }
  return encoded.replace(/[!'()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
}

/** The text that parameters are in, and what logs show for it. */
export interface FilledText {
  readonly text: string;
  readonly shown: string;
}

/** `name=value` for each value, joined by `&`. */
export function joinPairs(printed: readonly PrintedParameter[]): FilledText {
  const join = (part: "values" | "shown"): string =>
    printed.flatMap((one) => one[part].map((value) => `${one.name}=${value}`)).join("&");
  return { text: join("values"), shown: join("shown") };
}

/**
 * The location with the value of each parameter in the place of its name in parentheses. Throws kind "encode" for a value
 * that its path cannot have: none, or dots that would mean another folder (RFC 3986 section 5.2.4).
 */
export function fillPlaces(
  location: string,
  printed: readonly PrintedParameter[],
  operation: string,
): FilledText {
  const find = (name: string): PrintedParameter | undefined =>
    printed.find((one) => one.name === encodeComponent(name));
  const fill = (text: string, part: "values" | "shown"): string =>
    text.replace(place, (whole: string, name: string) => find(name)?.[part].join(",") ?? whole);
  for (const segment of (location.split("?", 1)[0] ?? "").split("/")) {
    for (const [, name = ""] of segment.matchAll(place)) {
      const refuse = (problem: string): never => {
        throw new SoapError("encode", `${name}: ${problem}`, { operation, path: name });
      };
      if (find(name)?.values.length === 0) refuse("a value is required, for it has a place in the path");
      // No spelling of such a segment means the dots themselves.
      if (/^\.\.?$/.test(fill(segment, "values"))) refuse("dots alone in a path mean another folder");
    }
  }
  return { text: fill(location, "values"), shown: fill(location, "shown") };
}

const place = /\(([^()]*)\)/g;

/** The redactor, which also masks the secrets of a text that stand in it under their names, however short they are. */
export function maskFilled(redactor: Redactor, { text, shown }: FilledText): Redactor {
  if (text === "" || text === shown) return redactor;
  const hide = (given: string): string => given.replaceAll(text, () => shown);
  return {
    addValue: (value) => redactor.addValue(value),
    learnHeaders: (headers) => redactor.learnHeaders(headers),
    learnCookies: (lines) => redactor.learnCookies(lines),
    learnXml: (xml) => redactor.learnXml(xml),
    text: (given) => redactor.text(hide(given)),
    xml: (given) => redactor.xml(hide(given)),
    headers: (given): HttpHeaders =>
      redactor.headers(Object.fromEntries(Object.entries(given).map(([name, value]) => [name, hide(value)]))),
  };
}
