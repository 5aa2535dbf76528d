/** What a value of an element or attribute is in TypeScript, before anything has a name. */

export type ValueShape =
  /** A built-in simple type, by its codec in the runtime. */
  | {
      readonly kind: "builtin";
      readonly codec: string;
      readonly label: string;
      readonly restriction?: Restriction | undefined;
      /** Of a union whose values are all text: shapes of which one has to take it. */
      readonly members?: readonly ValueShape[] | undefined;
    }
  | { readonly kind: "enum"; readonly id: string; readonly restriction?: Restriction | undefined }
  | { readonly kind: "class"; readonly id: string }
  /** An array: the items of a collapsed wrapper, each in an element of that name. */
  | { readonly kind: "array"; readonly itemName: string; readonly item: ValueShape; readonly label: string }
  /** A SOAP-encoded array of one dimension. */
  | {
      readonly kind: "encodedArray";
      readonly itemType: string;
      readonly itemName: string;
      readonly item: ValueShape;
      readonly label: string;
    }
  /** A value that is written with its xsi:type. */
  | { readonly kind: "typed"; readonly type: string; readonly value: ValueShape }
  /** `nil` is the id of the class of nil elements that have attributes. */
  | { readonly kind: "nillable"; readonly value: ValueShape; readonly nil?: string | undefined }
  /** xs:union: the first member that a text is a value of. */
  | { readonly kind: "union"; readonly members: readonly ValueShape[]; readonly label: string }
  /** xs:list: items separated by space. */
  | {
      readonly kind: "list";
      readonly item: ValueShape;
      readonly label: string;
      readonly restriction?: Restriction | undefined;
    }
  | { readonly kind: "default"; readonly value: ValueShape; readonly literal: string }
  /** Content that nobody describes. */
  | { readonly kind: "raw" };

/** The facets of a type and of all that it restricts, to be checked when a value is written. */
export interface Restriction {
  /** Local name of the type, or words for one without a name. */
  readonly name: string;
  /** What a constant that holds it may be called, without ending. */
  readonly hint: string;
  /** Bounds and lengths by facet, as the schema writes them. */
  readonly bounds: ReadonlyMap<string, string>;
  /** JavaScript expressions: one for each step that has patterns. */
  readonly patterns: readonly string[];
  readonly enumeration?: readonly string[] | undefined;
}
