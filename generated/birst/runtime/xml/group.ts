/** Groups of a content model as values: choices, and sequences that repeat. XML Schema part 1, section 3.8. */
import { SoapError } from "../errors.js";
import type { Init } from "../init.js";
import type { Codec } from "./codec.js";
import { GroupReading } from "./group-reading.js";
import { clarkName } from "./names.js";
import type { RawXml } from "./raw-xml.js";
import { rawXml } from "./raw-xml.js";
import type { XmlWriter } from "./writer.js";

type KeysOf<T> = T extends unknown ? keyof T : never;

/**
 * Exactly one of the alternatives of a choice, each an object with what stands in that branch. The members of the others
 * are `undefined`, so that `if (choice.email !== undefined)` tells which one it is.
 */
export type OneOf<T, K extends PropertyKey = KeysOf<T>> = T extends unknown
  ? T & { [P in Exclude<K, keyof T>]?: undefined }
  : never;

export type GroupOccurs = "required" | "optional" | "repeated";

/** What stands in a branch of a group under one property. */
export type GroupMember =
  | {
      readonly kind: "element";
      readonly namespace: string;
      readonly local: string;
      readonly codec: Codec<unknown, never>;
      readonly occurs: GroupOccurs;
    }
  | { readonly kind: "any"; readonly occurs: GroupOccurs }
  | { readonly kind: "group"; readonly group: XmlGroup<never>; readonly occurs: GroupOccurs };

/** A member with its property and where it stands. */
export interface PlacedMember {
  readonly property: string;
  readonly member: GroupMember;
  /** By index of the branch: its place there. */
  readonly places: ReadonlyMap<number, number>;
}

/** An element name, or the wildcard, that a group knows, and which member it belongs to. */
export interface GroupLeaf {
  readonly placed: PlacedMember;
  /** Its index among the leaves of a nested group. */
  readonly inner: number;
}

/** An element of a group. */
export function child<T, I>(
  namespace: string,
  local: string,
  codec: Codec<T, I>,
  occurs: GroupOccurs = "required",
): GroupMember {
  // Values reach it by the property that it was declared with.
  return { kind: "element", namespace, local, codec: codec as Codec<unknown, never>, occurs };
}

/** Elements that the wildcard of a group admits. */
export function anyChild(occurs: GroupOccurs = "required"): GroupMember {
  return { kind: "any", occurs };
}

/** A group inside another. */
export function nested<T>(group: XmlGroup<T>, occurs: GroupOccurs = "required"): GroupMember {
  // Members of all types stand in one list, so the parameter is dropped; values reach the group by their property.
  return { kind: "group", group: group as unknown as XmlGroup<never>, occurs };
}

/** A group by its branches, in the order of the contract: several for a choice, one for a sequence. */
export function groupOf<T>(...branches: readonly Readonly<Record<string, GroupMember>>[]): XmlGroup<T> {
  return new XmlGroup(branches);
}

/** Reads and writes the children that make up one value. */
export class XmlGroup<T> {
  readonly branches: readonly (readonly PlacedMember[])[];
  /** Names in order of appearance, the wildcard last: as the table of names of the class has them. */
  readonly leaves: readonly GroupLeaf[];
  /** Clark names of the leaves, the wildcard left out. */
  readonly names: readonly string[];

  constructor(branches: readonly Readonly<Record<string, GroupMember>>[]) {
    const placed = new Map<string, PlacedMember & { readonly places: Map<number, number> }>();
    this.branches = branches.map((branch, at) =>
      Object.entries(branch).map(([property, member], place) => {
        const known = placed.get(property) ?? { property, member, places: new Map() };
        known.places.set(at, place);
        placed.set(property, known);
        return { property, member, places: known.places };
      }),
    );
    const leaves = new Map<string, GroupLeaf>();
    const any: GroupLeaf[] = [];
    for (const one of placed.values()) {
      const { member } = one;
      if (member.kind === "element") {
        leaves.set(clarkName(member.namespace, member.local), { placed: one, inner: 0 });
      } else if (member.kind === "any") {
        any.push({ placed: one, inner: 0 });
      } else {
        for (const [inner, name] of member.group.names.entries()) leaves.set(name, { placed: one, inner });
        const inner = member.group.names.length;
        if (member.group.leaves.length > inner) any.push({ placed: one, inner });
      }
    }
    this.names = [...leaves.keys()];
    this.leaves = [...leaves.values(), ...any.slice(0, 1)];
  }

  /** Starts to read the children of one element. */
  begin(): GroupReading<T> {
    return new GroupReading(this);
  }

  /** Writes the children of one value, in the order of the contract; throws `SoapError` of kind "encode". */
  write(xml: XmlWriter, value: Init<T>): void {
    const given: unknown = value;
    if (typeof given !== "object" || given === null) xml.refuse(`an object with ${this.describe()}`, given);
    // Properties of an object, whatever its class.
    const properties = given as Readonly<Record<string, unknown>>;
    for (const { property, member } of this.chooseBranch(xml, properties)) {
      writeMember(xml, property, member, properties[property]);
    }
  }

  /** A value of its own, dates and the like converted. */
  from(value: Init<T>): T {
    // Properties of an object, whatever its class.
    const given = value as Readonly<Record<string, unknown>>;
    const own: Record<string, unknown> = {};
    for (const branch of this.branches) {
      for (const { property, member } of branch) {
        if (given[property] !== undefined) own[property] = convertMember(member, given[property]);
      }
    }
    // Each property was converted by the codec that its type was declared with.
    return own as T;
  }

  /** The first branch that has all that is given, and of which all that must be there is. */
  private chooseBranch(xml: XmlWriter, value: Readonly<Record<string, unknown>>): readonly PlacedMember[] {
    const [first = []] = this.branches;
    if (this.branches.length === 1) return first;
    const given = new Set<string>();
    for (const branch of this.branches)
      for (const { property } of branch) if (isGiven(value[property])) given.add(property);
    const possible = this.branches.filter((branch) => hasAll(branch, given));
    const whole = possible.find((branch) =>
      branch.every(({ property, member }) => member.occurs !== "required" || value[property] !== undefined),
    );
    if (whole) return whole;
    const names = [...given].join(" and ");
    if (possible[0] !== undefined && given.size > 0) return possible[0];
    const problem =
      given.size === 0 ? `one of ${this.describe()} is required` : `${names} exclude each other`;
    throw new SoapError("encode", `${xml.path()}: ${problem}`, { path: xml.path() });
  }

  /** Its first members, for messages. */
  describe(): string {
    const names = this.branches.map((branch) => branch[0]?.property ?? "").filter((name) => name !== "");
    const shown = names.slice(0, 5).join(", ");
    return names.length > 5 ? `${shown} and ${names.length - 5} more` : shown;
  }
}

function hasAll(branch: readonly PlacedMember[], properties: ReadonlySet<string>): boolean {
  let found = 0;
  for (const { property } of branch) if (properties.has(property)) found++;
  return found === properties.size;
}

/** An array without items writes nothing, so it does not tell a branch. */
function isGiven(value: unknown): boolean {
  return value !== undefined && !(Array.isArray(value) && value.length === 0);
}

function writeMember(xml: XmlWriter, property: string, member: GroupMember, value: unknown): void {
  const { occurs } = member;
  // Each cast: the property's declared type is what the member's codec takes, and that checks what is given.
  switch (member.kind) {
    case "element": {
      const { namespace, local, codec } = member;
      if (occurs === "repeated") xml.repeated(namespace, local, codec, value as readonly never[]);
      else if (occurs === "optional") xml.optional(namespace, local, codec, value as never);
      else xml.element(namespace, local, codec, value as never);
      return;
    }
    case "any":
      if (value === undefined && occurs === "required") xml.refuse(`RawXml as ${property}`, value);
      xml.any(value as readonly RawXml[] | RawXml | undefined);
      return;
    case "group":
      if (occurs === "repeated") xml.repeatedGroup(member.group, value as readonly never[]);
      else if (occurs === "optional") xml.optionalGroup(member.group, value as never);
      else xml.group(member.group, value as never);
  }
}

function convertMember(member: GroupMember, value: unknown): unknown {
  // Casts: the property's declared type says what its codec takes.
  const codec =
    member.kind === "element"
      ? member.codec
      : member.kind === "any"
        ? rawXml
        : (member.group as XmlGroup<unknown>);
  const convert = (one: unknown): unknown => codec.from(one as never);
  return member.occurs === "repeated" && Array.isArray(value) ? value.map(convert) : convert(value);
}
