/** Nil elements that say something all the same: they have no content, but attributes. XML Schema part 1, section 3.3.4. */
import type { Init } from "../init.js";
import type { Codec } from "./codec.js";
import type { XmlReader } from "./reader.js";
import type { XmlWriter } from "./writer.js";

/** What the classes of nil elements have in common. */
interface NilElement {
  readonly $nil: true;
}

/** What the constructor of such a class takes: its attributes. */
export type NilInit<T extends NilElement> = Omit<Init<T>, "$nil">;

/**
 * A nil element in place of a `T`, by the class `N` of what its attributes say: what else a `T` has is undefined in it, so
 * that `order.price?.amount` may be asked of both.
 */
export type NilOf<T, N extends NilElement> = N & { readonly [K in Exclude<keyof T, keyof N>]?: undefined };

/**
 * A codec for which `xsi:nil="true"` is a value: `null`, or what `nil` reads where the element has attributes that it
 * knows. Plain data says `$nil: true`.
 */
export function nillableWith<T, I, N extends NilElement, J extends NilElement>(
  codec: Codec<T, I>,
  nil: Codec<N, J>,
): Codec<T | N | null, I | J | null> {
  return {
    nillable: true,
    read(xml: XmlReader): T | N | null {
      if (!xml.isNil()) return codec.read(xml);
      const value = nil.read(xml);
      return saysMore(value) ? value : null;
    },
    write(xml: XmlWriter, value: I | J | null): void {
      if (value === null) xml.nil();
      else if (isNil<I, J>(value)) nil.write(xml, value);
      else codec.write(xml, value);
    },
    from(value: I | J | null): T | N | null {
      if (value === null) return null;
      return isNil<I, J>(value) ? nil.from(value) : codec.from(value);
    },
  };
}

function isNil<I, J>(value: I | J): value is J {
  return typeof value === "object" && value !== null && "$nil" in value && value.$nil === true;
}

function saysMore(value: NilElement): boolean {
  const members: Readonly<Record<string, unknown>> = { ...value };
  return Object.entries(members).some(([property, given]) => property !== "$nil" && given !== undefined);
}
