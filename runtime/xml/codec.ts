/** The contract between generated classes, composite codecs, and the XML reader and writer. */
import { type XmlNames, xmlNames } from "./names.js";
import type { XmlReader } from "./reader.js";
import type { XmlWriter } from "./writer.js";

/** Reads and writes the content of an element; `I` is what a caller may pass for a `T`. */
export interface Codec<T, I = T> {
  /** True if `null` is a value: the element is then written with `xsi:nil="true"`. */
  readonly nillable?: boolean;
  /**
   * For codecs that write text alone: that text, escaped. Undefined leaves the value (an invalid one, null) to `write`.
   * The writer asks it first, because most elements are of this kind.
   */
  textOf?(value: I): string | undefined;
  /** Reads the content of the element whose start tag was just matched, through its end tag. */
  read(xml: XmlReader): T;
  /** Writes attributes and content into the element just opened. */
  write(xml: XmlWriter, value: I): void;
  /** Converts what a caller may pass into the value itself (dates, plain objects). */
  from(value: I): T;
}

/** Looks a prefix up where a value stands; "" is the default namespace. */
export interface PrefixLookup {
  resolve(prefix: string): string | undefined;
}

/** Gives a prefix for a namespace where a value is written, declaring it if needed. */
export interface PrefixSource {
  prefixFor(namespace: string): string;
}

/** A codec of text alone, for elements, attributes and list items. */
export interface SimpleType<T, I = T> extends Codec<T, I> {
  /** For messages: `xs:int`. */
  readonly name: string;
  /** Of a type with facets that are checked: the type without them, which takes all that is read. */
  readonly unchecked?: SimpleType<T, I>;
  /** The value of a lexical form; throws `SoapError` of kind "invalid-value". */
  parse(text: string): T;
  /** The lexical form of a value; throws `SoapError` of kind "encode". */
  print(value: I): string;
  /** Where printed texts that differ may be equal values (19.0 and 19.00): the one that stands for them. */
  canonical?(printed: string): string;
  /** `parse` for types whose meaning depends on the namespaces in scope (QName). */
  parseIn?(text: string, scope: PrefixLookup): T;
  /** `print` for types whose text depends on the namespaces in scope (QName). */
  printIn?(value: I, scope: PrefixSource): string;
}

/** An element that holds nothing but repeated `local` elements, as an array. */
export function arrayOf<T, I = T>(
  namespace: string,
  local: string,
  item: Codec<T, I>,
): Codec<T[], readonly I[]> {
  const names: XmlNames = xmlNames(namespace, local);
  return {
    read(xml: XmlReader): T[] {
      const items: T[] = [];
      while (xml.field(names, 0) >= 0) items.push(item.read(xml));
      if (items.length >= shortestUnshared) unshared.add(items);
      return items;
    },
    write(xml: XmlWriter, value: readonly I[]): void {
      xml.repeated(namespace, local, item, value);
    },
    from(value: readonly I[]): T[] {
      // What was read are values of T already.
      if (value.length >= shortestUnshared && unshared.delete(value))
        return value as readonly unknown[] as T[];
      return value.map((one) => item.from(one));
    },
  };
}

/**
 * Arrays that were read and that nobody has but the object they are read for: its constructor, which copies what a caller
 * gives it, need not copy these and all that is in them, which takes a tenth of reading a table. Short ones are copied
 * faster than looked up.
 */
const unshared: WeakSet<object> = new WeakSet();
const shortestUnshared = 32;

/** Reads what goes to the caller as it is, and not into an object that is being read. */
export function readForCaller<T>(codec: Codec<T, never>, xml: XmlReader): T {
  const value = codec.read(xml);
  if (Array.isArray(value)) unshared.delete(value);
  return value;
}

/** Converts the items of a repeated element or group; left out, there are none. */
export function itemsFrom<T, I>(item: { from(value: I): T }, values: readonly I[] | undefined): T[] {
  return values === undefined ? [] : values.map((value) => item.from(value));
}

/** A codec for which `xsi:nil="true"` is the value `null`. */
export function nillable<T, I = T>(codec: Codec<T, I>): Codec<T | null, I | null> {
  const textOf = codec.textOf;
  return {
    nillable: true,
    read(xml: XmlReader): T | null {
      return xml.nil() ? null : codec.read(xml);
    },
    write(xml: XmlWriter, value: I | null): void {
      if (value === null) xml.nil();
      else codec.write(xml, value);
    },
    from(value: I | null): T | null {
      return value === null ? null : codec.from(value);
    },
    ...(textOf === undefined ? {} : { textOf: (value) => (value === null ? undefined : textOf(value)) }),
  };
}

/** A codec that is looked up when it is first used: for modules or classes that form a cycle. */
export function lazy<T, I = T>(find: () => Codec<T, I>): Codec<T, I> {
  return {
    get nillable(): boolean {
      return find().nillable === true;
    },
    read(xml: XmlReader): T {
      return find().read(xml);
    },
    write(xml: XmlWriter, value: I): void {
      find().write(xml, value);
    },
    from(value: I): T {
      return find().from(value);
    },
  };
}
