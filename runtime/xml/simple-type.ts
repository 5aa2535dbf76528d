/** Simple types: one definition of text to value and back gives element, attribute and list item. */
import { SoapError } from "../errors.js";
import { collapseSpace } from "./chars.js";
import type { PrefixLookup, PrefixSource, SimpleType } from "./codec.js";
import { describeValue, excerpt } from "./describe-value.js";
import { escapeText } from "./escape.js";
import { FacetError } from "./facet-error.js";
import type { XmlReader } from "./reader.js";
import type { XmlWriter } from "./writer.js";

/** How a simple type reads and prints; undefined says that the text or the value is none of this type. */
export interface SimpleDefinition<T, I = T> {
  /** For messages: `xs:int`. */
  readonly name: string;
  decode(text: string): T | undefined;
  encode(value: I): string | undefined;
  /** What a value of it is, for messages, where the name does not tell: `a bigint`. */
  readonly takes?: string;
  /** Only where `I` is wider than `T`; throws `SoapError` of kind "encode". */
  from?(value: I): T;
  /** True if what `encode` gives never needs escaping. */
  readonly plain?: boolean;
  /** As the type's own. */
  canonical?(printed: string): string;
  /** A faster way to read an element, for types that have one. */
  read?(xml: XmlReader): T;
}

/** Makes a simple type of its definition. */
export function simpleType<T, I = T>(definition: SimpleDefinition<T, I>): SimpleType<T, I> {
  const { name, takes, decode, encode, canonical } = definition;
  const expected = takes === undefined ? name : `${name} (${takes})`;
  const plain = definition.plain === true;
  const read = (xml: XmlReader): T => {
    const text = xml.text();
    return decode(text) ?? xml.invalid(name, text);
  };
  return {
    name,
    read: definition.read ?? read,
    write(xml: XmlWriter, value: I): void {
      const text = encode(value) ?? xml.refuse(expected, value);
      if (plain) xml.markupText(text);
      else xml.characters(text);
    },
    textOf: plain ? encode : (value) => escapeEncoded(encode(value)),
    from: definition.from ?? keepValue<T, I>,
    parse(text: string): T {
      return decode(text) ?? refuseText(name, text);
    },
    print(value: I): string {
      return encode(value) ?? refuseValue(expected, value);
    },
    ...(canonical === undefined ? {} : { canonical }),
  };
}

/** One text for all texts of a value (XML Schema part 2, section 2.3); undefined if the text is none of the type's. */
export function canonicalForm<T, I>(type: SimpleType<T, I>, text: string): string | undefined {
  try {
    // What a type reads, it takes too.
    const printed = type.print(type.parse(text) as unknown as I);
    return type.canonical === undefined ? printed : type.canonical(printed);
  } catch (error) {
    if (SoapError.is(error)) return undefined;
    throw error;
  }
}

function escapeEncoded(text: string | undefined): string | undefined {
  return text === undefined ? undefined : escapeText(text);
}

/** `from` of a type whose input form is the value itself: I is T there, which the signature cannot say. */
function keepValue<T, I>(value: I): T {
  return value as unknown as T;
}

function refuseText(name: string, text: string): never {
  throw new SoapError("invalid-value", `expected ${name}, found ${JSON.stringify(excerpt(text))}`);
}

/** Throws the error of kind "encode" for a value that is none of the type. */
export function refuseValue(name: string, value: unknown): never {
  throw valueError(name, value);
}

function valueError(name: string, value: unknown): SoapError {
  return new SoapError("encode", `expected ${name}, got ${describeValue(value)}`);
}

/** A simple type that hands `parseIn`/`printIn` through to another, with its own way around it. */
function wrap<T, I>(
  name: string,
  scoped: { readonly parseIn?: unknown; readonly printIn?: unknown },
  parse: (text: string, scope: PrefixLookup | undefined) => T,
  print: (value: I, scope: PrefixSource | undefined) => string,
  from: (value: I) => T,
): SimpleType<T, I> {
  const type: SimpleType<T, I> = {
    name,
    read(xml: XmlReader): T {
      const scope = xml.prefixes();
      const text = xml.text();
      try {
        return parse(text, scope);
      } catch (error) {
        if (!SoapError.is(error)) throw error;
        return xml.invalid(name, text);
      }
    },
    write(xml: XmlWriter, value: I): void {
      xml.characters(xml.printed(value, (one) => print(one, xml)));
    },
    from,
    parse: (text) => parse(text, undefined),
    print: (value) => print(value, undefined),
  };
  if (scoped.parseIn === undefined) return type;
  return { ...type, parseIn: parse, printIn: print };
}

/** An xs:list of a simple type, separated by white space. */
export function listOf<T, I = T>(item: SimpleType<T, I>): SimpleType<T[], readonly I[]> {
  const name = `list of ${item.name}`;
  const parseItem = (text: string, scope: PrefixLookup | undefined): T =>
    scope === undefined || item.parseIn === undefined ? item.parse(text) : item.parseIn(text, scope);
  const printItem = (value: I, scope: PrefixSource | undefined): string => {
    const text =
      scope === undefined || item.printIn === undefined ? item.print(value) : item.printIn(value, scope);
    return text === "" || /[ \t\n\r]/.test(text)
      ? refuseValue(`${item.name} without white space`, value)
      : text;
  };
  return wrap<T[], readonly I[]>(
    name,
    item,
    (text, scope) => {
      const collapsed = collapseSpace(text);
      return collapsed === "" ? [] : collapsed.split(" ").map((one) => parseItem(one, scope));
    },
    (values, scope) =>
      Array.isArray(values)
        ? values.map((one: I) => printItem(one, scope)).join(" ")
        : refuseValue(name, values),
    (values) => values.map((one) => item.from(one)),
  );
}

type ValueOf<M> = M extends { parse(text: string): infer T } ? T : never;
type InputOf<M> = M extends { print(value: infer I): string } ? I : never;

/** An xs:union: a text is read by the first member that it is a value of, a value printed by the first that can. */
export function unionOf<const M extends readonly SimpleType<unknown, never>[]>(
  name: string,
  ...members: M
): SimpleType<ValueOf<M[number]>, InputOf<M[number]>> {
  const scoped = members.find(({ parseIn }) => parseIn !== undefined) ?? {};
  const tryEach = <R>(
    attempt: (member: SimpleType<unknown, unknown>) => R,
    refuse: (breach: FacetError | undefined) => R,
  ): R => {
    let breach: FacetError | undefined;
    for (const member of members) {
      try {
        // Whether a member takes the value is what is tried.
        return attempt(member as SimpleType<unknown, unknown>);
      } catch (error) {
        if (!SoapError.is(error)) throw error;
        // A facet says more than that the value is of no member.
        if (error instanceof FacetError) breach ??= error;
      }
    }
    return refuse(breach);
  };
  const print = (value: unknown, scope: PrefixSource | undefined): string =>
    tryEach(
      (member) =>
        scope === undefined || member.printIn === undefined
          ? member.print(value)
          : member.printIn(value, scope),
      (breach) => {
        throw breach ?? valueError(name, value);
      },
    );
  const union = wrap<unknown, unknown>(
    name,
    scoped,
    (text, scope) =>
      tryEach(
        (member) =>
          scope === undefined || member.parseIn === undefined
            ? member.parse(text)
            : member.parseIn(text, scope),
        () => refuseText(name, text),
      ),
    print,
    (value) => {
      const fromTaker = (member: SimpleType<unknown, unknown>, taker = member): unknown => {
        taker.print(value);
        return member.from(value);
      };
      // What was read may break facets.
      const fromAny = (): unknown =>
        tryEach(
          (member) => fromTaker(member, member.unchecked),
          () => refuseValue(name, value),
        );
      return tryEach((member) => fromTaker(member), fromAny);
    },
  );
  // Each value comes from a member, and each input goes to one.
  return union as SimpleType<ValueOf<M[number]>, InputOf<M[number]>>;
}

/** A simple type of which an element that is present but empty has the default (XML Schema part 1, section 3.3.4). */
export function withDefault<T, I = T>(type: SimpleType<T, I>, text: string): SimpleType<T, I> {
  return wrap<T, I>(
    type.name,
    type,
    (given, scope) => {
      const used = given === "" ? text : given;
      return scope === undefined || type.parseIn === undefined ? type.parse(used) : type.parseIn(used, scope);
    },
    (value, scope) =>
      scope === undefined || type.printIn === undefined ? type.print(value) : type.printIn(value, scope),
    (value) => type.from(value),
  );
}

/**
 * A closed set of texts; another one is an error, when reading and when writing. Values of a base that is no text are
 * compared as such (XML Schema part 2, section 4.3.5): 19.00 is read as the 19.0 that is among them.
 */
export function enumeration<const V extends string>(
  name: string,
  values: readonly V[],
  base?: SimpleType<unknown, never>,
): SimpleType<V> {
  const known: ReadonlySet<V> = new Set(values);
  const find = findAmong(values, base);
  const shown = values.slice(0, 8).map((value) => JSON.stringify(value));
  const expected = `${name} (one of ${shown.join(", ")}${values.length > shown.length ? ", …" : ""})`;
  return simpleType<V>({
    name: expected,
    decode: find,
    encode: (value) => (known.has(value) ? value : undefined),
  });
}

/** A set of texts that the service may extend: an unknown one is kept as it is. */
export function openEnumeration<const V extends string>(
  name: string,
  values: readonly V[],
  base?: SimpleType<unknown, never>,
): SimpleType<V | (string & {})> {
  const find = findAmong(values, base);
  return simpleType<V | (string & {})>({
    name,
    decode: (text) => find(text) ?? text,
    encode: (value) => (typeof value === "string" ? value : undefined),
  });
}

/** The value that a text is a form of. */
function findAmong<V extends string>(
  values: readonly V[],
  base: SimpleType<unknown, never> | undefined,
): (text: string) => V | undefined {
  const known: ReadonlyMap<string, V> = new Map(values.map((value) => [value, value]));
  let canonical: ReadonlyMap<string | undefined, V> | undefined;
  const findEqual = (text: string): V | undefined => {
    const form = base && canonicalForm(base, text);
    if (base === undefined || form === undefined) return undefined;
    canonical ??= new Map(values.map((value) => [canonicalForm(base, value), value]));
    return canonical.get(form);
  };
  return (text) => known.get(text) ?? known.get(collapseSpace(text)) ?? findEqual(text);
}
