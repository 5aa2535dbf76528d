/** The facts of an overlay as read-only data: names are expanded, every fact has its span, nothing is applied yet. */
import type { ExpandedName } from "./contract.js";
import type { Span } from "./origin.js";
import type { OverlaySettings } from "./overlay-settings.js";
import type { Occurs, TypeId } from "./types.js";

/** A whole overlay file. */
export interface Overlay {
  readonly span: Span;
  /** Local name of the service that it is written for. */
  readonly service?: LocatedText | undefined;
  /** Namespace of names without one of their own. */
  readonly namespace: string;
  /** Kinds (`wsdl`, `pages`) or files, the most trusted first; empty if not stated. */
  readonly sources: readonly LocatedText[];
  readonly assume: Partial<OverlaySettings>;
  /** Local names of elements whose values must not be shown. */
  readonly secrets: readonly LocatedText[];
  readonly types: readonly OverlayType[];
  readonly operations: readonly OverlayOperation[];
}

export interface LocatedText {
  readonly text: string;
  readonly span: Span;
}

/** A type by its id, with the words that named it. */
export interface TypeReference {
  readonly id: TypeId;
  readonly text: string;
  readonly span: Span;
}

/** A named type. */
export interface OverlayType {
  readonly id: TypeId;
  readonly span: Span;
  readonly description?: string | undefined;
  readonly definition: OverlayStruct | OverlayEnum;
}

export interface OverlayStruct {
  readonly kind: "struct";
  readonly base?: TypeReference | undefined;
  /** Own members, complete and in order; absent if the sources show them. */
  readonly fields?: readonly OverlayField[] | undefined;
  /** Type of the text, for simple content. */
  readonly text?: TypeReference | undefined;
}

export interface OverlayEnum {
  readonly kind: "enum";
  readonly base: TypeReference;
  readonly values: readonly LocatedText[];
}

export type OverlayField = OverlayElement | OverlayWildcard;

/** Facts about one element; what is absent stays as the sources say. */
export interface OverlayElement {
  readonly kind: "element";
  readonly name: ExpandedName;
  /** Without a namespace of its own the name stands for an element of that local name in any namespace. */
  readonly match: "expanded" | "local";
  readonly type?: TypeReference | undefined;
  readonly occurs?: Occurs | undefined;
  readonly nillable?: boolean | undefined;
  readonly default?: string | undefined;
  readonly secret?: boolean | undefined;
  readonly description?: string | undefined;
  readonly span: Span;
}

/** Any elements at all (xs:any). */
export interface OverlayWildcard {
  readonly kind: "wildcard";
  readonly occurs: Occurs;
  readonly span: Span;
}

export interface OverlayOperation {
  readonly name: string;
  readonly span: Span;
  readonly request?: OverlayHalf | undefined;
  readonly response?: OverlayHalf | undefined;
  readonly deprecated?: string | undefined;
  readonly idempotent?: boolean | undefined;
  readonly description?: string | undefined;
  /** What a user of the operation should know about how sure its facts are. */
  readonly note?: string | undefined;
}

/** Facts about a request or response: single fields, or that it has no content at all. */
export type OverlayHalf =
  | { readonly kind: "fields"; readonly fields: readonly OverlayField[]; readonly span: Span }
  | { readonly kind: "void"; readonly span: Span };
