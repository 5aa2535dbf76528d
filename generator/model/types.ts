/** XML Schema components of a contract: types, particles and attributes. XML Schema 1.0 part 1, section 3. */
import type { ExpandedName } from "./contract.js";
import type { Origin } from "./origin.js";

/**
 * Id of a type: its expanded name (`{ns}StatusResult`), a built-in (`{http://www.w3.org/2001/XMLSchema}int`),
 * or for an anonymous type the path of its owner (`{ns}getJobStatus/~type`).
 */
export type TypeId = string;

/** Bounds of repetition; the word "unbounded" rather than a number, so that it serialises. */
export interface Occurs {
  readonly min: number;
  readonly max: number | "unbounded";
}

export type TypeDefinition =
  | StructType
  | EnumType
  | AliasType
  | ListType
  | UnionType
  | ArrayType
  | UnknownType;

interface NamedType {
  readonly id: TypeId;
  /** Absent for anonymous types. */
  readonly name?: ExpandedName | undefined;
  readonly documentation?: string | undefined;
  readonly origin: Origin;
}

/** A complex type. */
export interface StructType extends NamedType {
  readonly kind: "struct";
  readonly base?: { readonly type: TypeId; readonly derivation: "extension" | "restriction" } | undefined;
  readonly abstract: boolean;
  readonly mixed: boolean;
  /** Element content; absent for empty or simple content. Own members only, without those of `base`. */
  readonly content?: Particle | undefined;
  /** Type of the text, for simple content. */
  readonly text?: TypeId | undefined;
  readonly attributes: readonly Attribute[];
  readonly anyAttribute?: boolean | undefined;
}

/** A simple type with a closed set of values. */
export interface EnumType extends NamedType {
  readonly kind: "enum";
  readonly base: TypeId;
  readonly values: readonly { readonly value: string; readonly documentation?: string | undefined }[];
}

/** A simple type that restricts another by facets. */
export interface AliasType extends NamedType {
  readonly kind: "alias";
  readonly base: TypeId;
  readonly facets: readonly Facet[];
}

/** Bounds stay text: `maxInclusive` of a decimal must not lose digits. */
export interface Facet {
  readonly name: string;
  readonly value: string;
}

/** xs:list */
export interface ListType extends NamedType {
  readonly kind: "list";
  readonly item: TypeId;
}

/** xs:union */
export interface UnionType extends NamedType {
  readonly kind: "union";
  readonly members: readonly TypeId[];
}

/** A SOAP-encoded array (SOAP 1.1 section 5.4, SOAP 1.2 part 2 section 3.1.6). */
export interface ArrayType extends NamedType {
  readonly kind: "array";
  readonly item: TypeId;
  readonly itemName?: string | undefined;
  readonly dimensions: number;
}

/** Content that no source describes; it travels as raw XML. */
export interface UnknownType extends NamedType {
  readonly kind: "unknown";
}

export type Particle = ElementParticle | GroupParticle | WildcardParticle;

/** An element declaration in a content model, or a global one. */
export interface ElementParticle {
  readonly kind: "element";
  readonly name: ExpandedName;
  readonly type: TypeId;
  readonly occurs: Occurs;
  readonly nillable: boolean;
  readonly default?: string | undefined;
  readonly fixed?: string | undefined;
  /** Its value must not appear in logs or errors. */
  readonly secret?: boolean | undefined;
  readonly documentation?: string | undefined;
  readonly origin: Origin;
}

export interface GroupParticle {
  readonly kind: "group";
  readonly compositor: "sequence" | "choice" | "all";
  readonly particles: readonly Particle[];
  readonly occurs: Occurs;
  readonly origin: Origin;
}

/** xs:any */
export interface WildcardParticle {
  readonly kind: "wildcard";
  readonly occurs: Occurs;
  readonly namespaces: string;
  readonly process: "strict" | "lax" | "skip";
  readonly origin: Origin;
}

export interface Attribute {
  readonly kind: "attribute";
  readonly name: ExpandedName;
  readonly type: TypeId;
  readonly required: boolean;
  readonly default?: string | undefined;
  readonly fixed?: string | undefined;
  readonly documentation?: string | undefined;
  readonly origin: Origin;
}
