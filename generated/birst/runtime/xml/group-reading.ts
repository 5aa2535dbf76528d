/** Gathers the children of a group as they come, and parts them into the items they make up. */
import type { PlacedMember, XmlGroup } from "./group.js";
import { rawXml } from "./raw-xml.js";
import type { XmlReader } from "./reader.js";

/** One occurrence of the group. */
interface Item {
  /** Values by property; of a nested group what was read of it. */
  readonly values: Map<string, unknown>;
  /** Branches that have all of them. */
  branches: readonly number[];
  /** The member that came last. */
  last: PlacedMember;
}

export class GroupReading<T> {
  private readonly group: XmlGroup<T>;
  private readonly items: Item[] = [];

  constructor(group: XmlGroup<T>) {
    this.group = group;
  }

  /** Reads the child just matched, by its index among the leaves of the group. */
  take(xml: XmlReader, leaf: number): void {
    const found = this.group.leaves[leaf];
    if (found === undefined) {
      xml.skip();
      return;
    }
    const { placed, inner } = found;
    const { property, member } = placed;
    const values = this.itemFor(placed, inner).values;
    if (member.kind === "group") {
      const reading = values.get(property) ?? member.group.begin();
      values.set(property, reading);
      if (reading instanceof GroupReading) reading.take(xml, inner);
      return;
    }
    const value = (member.kind === "element" ? member.codec : rawXml).read(xml);
    const before = values.get(property);
    if (member.occurs !== "repeated") values.set(property, value);
    else if (Array.isArray(before)) before.push(value);
    else values.set(property, [value]);
  }

  /** The only item, which must be there; the element around it is closed. */
  required(xml: XmlReader): T {
    if (this.items.length === 0) throw xml.missingChild(this.group.describe());
    return this.merge(xml);
  }

  /** The only item, undefined if there is none. */
  optional(xml: XmlReader): T | undefined {
    return this.items.length === 0 ? undefined : this.merge(xml);
  }

  /** All items, in order. */
  repeated(xml: XmlReader): T[] {
    // Each property was read by the codec that its type was declared with.
    return this.items.map((item) => this.finish(xml, item) as T);
  }

  /** True if the child can belong to the item that is being read, so that no other begins with it. */
  fits(leaf: number): boolean {
    const found = this.group.leaves[leaf];
    return found !== undefined && this.joins(found.placed, found.inner) !== undefined;
  }

  private itemFor(placed: PlacedMember, inner: number): Item {
    const branches = this.joins(placed, inner);
    const current = this.items[this.items.length - 1];
    if (branches !== undefined && current !== undefined) {
      current.branches = branches;
      current.last = placed;
      return current;
    }
    const item: Item = { values: new Map(), branches: [...placed.places.keys()], last: placed };
    this.items.push(item);
    return item;
  }

  /** The branches that the current item is left with if the child joins it; undefined if it cannot. */
  private joins(placed: PlacedMember, inner: number): readonly number[] | undefined {
    const current = this.items[this.items.length - 1];
    if (current === undefined) return undefined;
    const { property, member, places } = placed;
    const known = current.values.get(property);
    if (known instanceof GroupReading) {
      if (member.occurs !== "repeated" && !known.fits(inner)) return undefined;
    } else if (known !== undefined && member.occurs !== "repeated") {
      return undefined;
    }
    const shared = current.branches.filter((branch) => places.has(branch));
    if (shared.length === 0) return undefined;
    // Whoever sends them in another order than the contract's is understood, as long as something is missing.
    const inOrder = shared.filter(
      (branch) => (places.get(branch) ?? 0) >= (current.last.places.get(branch) ?? 0),
    );
    if (inOrder.length > 0) return inOrder;
    return this.isWhole(current) ? undefined : shared;
  }

  private isWhole({ branches, values }: Item): boolean {
    return branches.some((branch) => this.firstMissing(branch, values) === undefined);
  }

  private firstMissing(branch: number, values: ReadonlyMap<string, unknown>): string | undefined {
    const members = this.group.branches[branch] ?? [];
    return members.find(({ property, member }) => member.occurs === "required" && !values.has(property))
      ?.property;
  }

  /** What came in several pieces, though the contract has the group once: nothing of it is lost. */
  private merge(xml: XmlReader): T {
    const merged: Record<string, unknown> = {};
    for (const item of this.items) {
      for (const [property, value] of Object.entries(this.finish(xml, item))) {
        const known = merged[property];
        merged[property] = Array.isArray(known) && Array.isArray(value) ? [...known, ...value] : value;
      }
    }
    // Each property was read by the codec that its type was declared with.
    return merged as T;
  }

  private finish(xml: XmlReader, { values, branches }: Item): Record<string, unknown> {
    const whole = branches.find((branch) => this.firstMissing(branch, values) === undefined);
    const branch = whole ?? branches[0] ?? 0;
    const item: Record<string, unknown> = {};
    for (const { property, member } of this.group.branches[branch] ?? []) {
      const value = values.get(property);
      if (value instanceof GroupReading) {
        item[property] = value[member.occurs](xml);
      } else if (value !== undefined) {
        item[property] = value;
      } else if (member.occurs === "repeated") {
        item[property] = [];
      } else if (member.occurs === "required") {
        throw xml.missingChild(property);
      }
    }
    return item;
  }
}
