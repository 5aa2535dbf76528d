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

/** A complex type. XML Schema part 1, section 3.4. */
export interface StructType extends NamedType {
  readonly kind: "struct";
  /** A complex type it derives from. A simple type that simple content extends is no base: it is `text`. */
  readonly base?: { readonly type: TypeId; readonly derivation: Derivation } | undefined;
  readonly abstract: boolean;
  readonly mixed: boolean;
  /**
   * Element content; absent for empty or simple content. An extension has its own members only, those of `base` come
   * before them; a restriction has all that is left of its base.
   */
  readonly content?: Particle | undefined;
  /** Type of the text, for simple content; an extension of simple content leaves it to its base. */
  readonly text?: TypeId | undefined;
  /** Own ones of an extension; all effective ones of a restriction, prohibited ones left out. */
  readonly attributes: readonly Attribute[];
  readonly anyAttribute?: AttributeWildcard | undefined;
  /** Derivations that may not stand for it by xsi:type. */
  readonly block?: readonly Derivation[] | undefined;
}

export type Derivation = "extension" | "restriction";

/** xs:anyAttribute. XML Schema part 1, section 3.10. */
export interface AttributeWildcard {
  readonly namespaces: NamespaceConstraint;
  readonly process: "strict" | "lax" | "skip";
}

/** Which namespaces a wildcard admits; "" is no namespace. `not` admits none without a namespace either. */
export type NamespaceConstraint =
  | { readonly kind: "any" }
  | { readonly kind: "not"; readonly namespace: string }
  | { readonly kind: "set"; readonly namespaces: readonly string[] };

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
  /** "global" for a global declaration and for a particle that refers to one; only those have substitutes. */
  readonly scope?: "global" | undefined;
  /** Only of a global declaration: it never appears itself, only its substitutes do. */
  readonly abstract?: boolean | undefined;
  /** Only of a global declaration: the head of the substitution group it belongs to. */
  readonly substitutionGroup?: ExpandedName | undefined;
  /** Only of a global declaration: what may not stand for it. */
  readonly block?: readonly (Derivation | "substitution")[] | undefined;
  /** Media types that its binary content has (xmime:expectedContentTypes). */
  readonly contentTypes?: string | undefined;
  /** It is written with its xsi:type, as accessors of rpc/encoded messages are (SOAP 1.1 section 5.1). */
  readonly typed?: boolean | undefined;
  /** What that xsi:type says where it is not the name of the type. */
  readonly typeSaid?: ExpandedName | undefined;
  /** Its value must not appear in logs or errors. */
  readonly secret?: boolean | undefined;
  readonly documentation?: string | undefined;
  readonly origin: Origin;
}

export interface GroupParticle {
  readonly kind: "group";
  /** Name of the xs:group that it refers to. */
  readonly name?: ExpandedName | undefined;
  readonly compositor: "sequence" | "choice" | "all";
  readonly particles: readonly Particle[];
  readonly occurs: Occurs;
  readonly origin: Origin;
}

/** xs:any */
export interface WildcardParticle {
  readonly kind: "wildcard";
  readonly occurs: Occurs;
  readonly namespaces: NamespaceConstraint;
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
