/** Types that may stand for their bases: by `xsi:type` on the wire, by `$type` in values. XML Schema part 1, section 2.6.1. */
import { SoapError } from "../errors.js";
import type { Codec } from "./codec.js";
import type { XmlReader } from "./reader.js";
import type { XmlWriter } from "./writer.js";

/** A named type of a hierarchy. */
export interface DerivedType {
  /** Its `$type`, the name of its class. */
  readonly type: string;
  /** The `$type` of its direct base. */
  readonly base: string;
  /** Clark name of the XML Schema type. */
  readonly name: string;
  readonly codec: Codec<unknown, never>;
}

/** An entry of a table, under one type for all: a list of thousands would else be a union of as many. */
export function derivedType(
  type: string,
  base: string,
  name: string,
  codec: Codec<unknown, never>,
): DerivedType {
  return { type, base, name, codec };
}

/** The types of one hierarchy, below its root. */
export class DerivedTypes {
  readonly #byName: ReadonlyMap<string, DerivedType>;
  readonly #byType: ReadonlyMap<string, DerivedType>;

  constructor(types: readonly DerivedType[]) {
    this.#byName = new Map(types.map((type) => [type.name, type]));
    this.#byType = new Map(types.map((type) => [type.type, type]));
  }

  /** The type of that Clark name, if it derives from `base` by any number of steps. */
  findByName(name: string, base: string): DerivedType | undefined {
    return this.#below(this.#byName.get(name), base);
  }

  /** The type of that `$type`, if it derives from `base`. */
  findByType(type: string, base: string): DerivedType | undefined {
    return this.#below(this.#byType.get(type), base);
  }

  /** The `$type` of all that derive from `base`. */
  listBelow(base: string): readonly string[] {
    return [...this.#byType.values()].filter((one) => this.#below(one, base)).map(({ type }) => type);
  }

  #below(found: DerivedType | undefined, base: string): DerivedType | undefined {
    for (let at = found; at !== undefined; at = this.#byType.get(at.base)) if (at.base === base) return found;
    return undefined;
  }
}

/**
 * A codec for elements whose declared type has derived ones. `own` is its `$type`, `name` its Clark name; an abstract
 * type never stands itself. Which types derive from it the reader and writer know from the operation: a base cannot
 * import what extends it.
 */
export function polymorphic<T, I>(
  own: string,
  name: string,
  standing: "abstract" | "concrete",
  declared: Codec<T, I>,
): Codec<T, I> {
  let members: ReadonlySet<string> | undefined;
  // A derived type's data that does not say so would lose all that the declared type has not.
  const findStray = (value: I): string | undefined => {
    if (typeof value !== "object" || value === null) return undefined;
    members ??= memberNames(declared, value);
    const stray = Object.keys(value).find(
      (member) => members?.has(member) === false && Reflect.get(value, member) !== undefined,
    );
    return stray && `${own} has no member ${JSON.stringify(stray)}`;
  };
  return {
    read(xml: XmlReader): T {
      const given = xml.typeName();
      if (given === undefined || given === name) {
        if (standing === "concrete") return declared.read(xml);
        return xml.invalid(`xsi:type, as ${own} is abstract`, given ?? "none", "type");
      }
      for (const types of xml.types) {
        const found = types.findByName(given, own);
        // The hierarchy says that it is one.
        if (found) return found.codec.read(xml) as T;
      }
      return xml.invalid(`a type that derives from ${own}`, given, "type");
    },
    write(xml: XmlWriter, value: I): void {
      const type = typeOf(value);
      if (type === undefined || type === own) {
        if (standing === "abstract") xml.refuse(`${listTypes(xml, own, "")}, as ${own} is abstract`, value);
        const stray = type === undefined ? findStray(value) : undefined;
        if (stray !== undefined)
          refuseType(xml, `${stray}; if it is of a derived type, give it ${listTypes(xml, own, "")}`);
        declared.write(xml, value);
        return;
      }
      for (const types of xml.types) {
        const found = types.findByType(type, own);
        if (!found) continue;
        xml.typeName(found.name);
        // `$type` has just named the codec that the value is for; the table holds codecs of all types.
        found.codec.write(xml, value as never);
        return;
      }
      const self = standing === "abstract" ? "" : own;
      refuseType(xml, `$type is ${JSON.stringify(type)}; expected ${listTypes(xml, own, self)}`);
    },
    from(value: I): T {
      const type = typeOf(value);
      // A plain object of a derived type is converted when it is written: its class is not known here.
      if (type !== undefined && type !== own) return value as unknown as T;
      const stray = type === undefined && standing === "concrete" ? findStray(value) : undefined;
      if (stray === undefined) return declared.from(value);
      throw new SoapError("encode", `${stray}; if it is of a derived type, give it that as its $type`);
    },
  };
}

/** Members of a class, by one of its values; undefined if that does not fit, which is told where it is written. */
function memberNames<T, I>(declared: Codec<T, I>, value: I): ReadonlySet<string> | undefined {
  try {
    return new Set(Object.keys(declared.from(value) ?? {}));
  } catch {
    return undefined;
  }
}

function refuseType(xml: XmlWriter, problem: string): never {
  const path = xml.path();
  throw new SoapError("encode", `${path}: ${problem}`, { path });
}

/** `$type "Circle" or "Square"`: what may stand where `own` is declared, and `self` if that is not empty. */
function listTypes(xml: XmlWriter, own: string, self: string): string {
  const below = xml.types.flatMap((types) => types.listBelow(own));
  const all = [self, ...below].filter((type) => type !== "").map((type) => JSON.stringify(type));
  return `$type ${all.slice(0, 8).join(" or ")}${all.length > 8 ? " or …" : ""}`;
}

function typeOf(value: unknown): string | undefined {
  if (typeof value !== "object" || value === null || !("$type" in value)) return undefined;
  return typeof value.$type === "string" ? value.$type : undefined;
}
