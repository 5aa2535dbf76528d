/** What one element of a sample shows, before it is a type: shapes are merged, then named, then become types. */
import type { SourceSpan } from "../../diagnostics/diagnostic.js";
import type { ExpandedName } from "../../model/contract.js";
import type { Assumption } from "../../model/origin.js";
import type { Occurs, TypeId } from "../../model/types.js";
import type { Traits } from "./dialect.js";
import type { SampleCode } from "./page-problem.js";

export type Shape = ValueShape | EnumShape | StructShape | EncodedArrayShape | UnknownShape;

/** Something odd about a shape, told once the shape has become a type. */
export interface Oddity {
  readonly code: SampleCode;
  readonly message: string;
}

interface ShapeBase {
  readonly span: SourceSpan;
  readonly oddity?: Oddity | undefined;
  /** The name of its type, where an array item, an HTTP answer or `xsi:type` tells it. */
  readonly typeName?: ExpandedName | undefined;
}

export interface ValueShape extends ShapeBase {
  readonly kind: "value";
  readonly type: TypeId;
  /** The sample leaves its type open, so any other sample knows better. */
  readonly open?: true | undefined;
  /** Why the type is not stated, if it is not. */
  readonly assumed: readonly Assumption[];
}

export interface EnumShape extends ShapeBase {
  readonly kind: "enum";
  readonly values: readonly string[];
  /** A comment lists them; `A or B` may also be a list of them. */
  readonly stated?: true | undefined;
}

export interface StructShape extends ShapeBase {
  readonly kind: "struct";
  readonly attributes: readonly AttributeShape[];
  readonly members: readonly Member[];
  /** Type of its text, for simple content; no generator prints it, but people do. */
  readonly text?: TypeId | undefined;
  /** The sample ends or is damaged inside: more members may follow. */
  readonly open: boolean;
  /** Where members of a base type stand, which come first on the wire: the classic generator leaves them out. */
  readonly base: Traits["base"];
  /** A recorded message lacks what may be absent. */
  readonly partial?: true | undefined;
  /** A comment says that the members may come in any order. */
  readonly unordered?: true | undefined;
  /** It admits attributes of any name. */
  readonly anyAttribute?: true | undefined;
}

/** A SOAP-encoded array. */
interface EncodedArrayShape extends ShapeBase {
  readonly kind: "encoded-array";
  readonly item: Shape;
  readonly itemName: string;
  readonly dimensions: number;
}

/** Content that the sample does not show, and why. */
export interface UnknownShape extends ShapeBase {
  readonly kind: "unknown";
  readonly because: "depth-cut" | "empty-element" | "truncated" | "any-content";
}

export interface AttributeShape {
  readonly name: ExpandedName;
  readonly shape: ValueShape | EnumShape;
  readonly span: SourceSpan;
}

export type Member = FieldShape | AnyShape;

/** `printed-once`: the generator prints arrays once, so one may be many. */
export type Repeats = "many" | "one" | "printed-once";

export interface FieldShape {
  readonly kind: "field";
  readonly name: ExpandedName;
  readonly shape: Shape;
  readonly repeats: Repeats;
  /** Bounds that a comment states; or that go without saying where others have a comment. */
  readonly occurs?: StatedOccurs | undefined;
  readonly choice?: ChoiceMark | undefined;
  readonly span: SourceSpan;
  /** Facts that merging or judging had to assume. */
  readonly assumed: readonly Assumption[];
}

export interface StatedOccurs extends Occurs {
  readonly stated: boolean;
}

/** The choice that a member belongs to: all with one id are alternatives. */
export interface ChoiceMark {
  readonly id: string;
  readonly span: SourceSpan;
  /** Whether its comment leaves no doubt where it ends. */
  readonly extent: "stated" | "assumed";
}

/** xs:any among the members. */
interface AnyShape {
  readonly kind: "any";
  readonly choice?: ChoiceMark | undefined;
  /** Why it is one, if it is none of the contract. */
  readonly because?: "unnamed" | undefined;
  readonly span: SourceSpan;
}

/** The only member of a wrapper, or undefined if it is none: no attributes, nothing else inside. */
export function soleField(shape: Shape): FieldShape | undefined {
  if (
    shape.kind !== "struct" ||
    shape.attributes.length > 0 ||
    shape.members.length !== 1 ||
    shape.text !== undefined
  )
    return undefined;
  const only = shape.members[0];
  return only?.kind === "field" ? only : undefined;
}

/** The type wrapper of an array: exactly one member, and that repeated. */
export function isArrayWrapper(shape: Shape): boolean {
  return soleField(shape)?.repeats === "many";
}

export function withTypeName<S extends Shape>(shape: S, typeName: ExpandedName | undefined): S {
  return typeName === undefined || shape.typeName === typeName ? shape : { ...shape, typeName };
}

/** Adds an assumption unless it is there already. */
export function assume(
  assumed: readonly Assumption[],
  ...more: readonly Assumption[]
): readonly Assumption[] {
  const added = more.filter(
    (one) => !assumed.some((other) => other.fact === one.fact && other.because === one.because),
  );
  return added.length === 0 ? assumed : [...assumed, ...added];
}

/** What tells a member from the others of its structure. */
export function keyOf(member: Member): string {
  return member.kind === "any" ? "*" : member.name;
}
