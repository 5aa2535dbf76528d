/** The plan of an SDK: every name, type, codec and file decided, so that `emit/` only prints. */

import type { HttpPlan, ParametersPlan } from "./http-plan.js";

/** A symbol that a piece of code mentions and its file must import. */
export interface Use {
  readonly symbol: string;
  /** Path of the declaring file without extension (`types/status-result`), or "runtime". */
  readonly from: string;
  readonly typeOnly: "type" | "value";
}

/** TypeScript text together with the symbols it mentions. */
export interface Code {
  readonly text: string;
  readonly uses: readonly Use[];
}

/** How a member travels; each names the writer method of the same name. */
export type MemberWire =
  | "element"
  | "optional"
  | "repeated"
  | "group"
  | "optionalGroup"
  | "repeatedGroup"
  | "attribute"
  | "attributes"
  | "any"
  | "text"
  | "mixed";

/** One property of a class and one line in each of its methods. */
export interface MemberPlan {
  /** Property name in TypeScript, unquoted. */
  readonly property: string;
  /** A local variable for it in `read`. */
  readonly variable: string;
  readonly optional: "optional" | "required";
  /** Type of the property, without the `| undefined` of optional ones. */
  readonly type: Code;
  readonly documentation: string;
  readonly wire: MemberWire;
  /** Clark names of the elements of a group, `*` for its wildcard, which is last; empty for everything else. */
  readonly leaves: readonly string[];
  /** Local wire name; empty for groups, `any` and `text`. */
  readonly local: string;
  /** Name of the constant of its namespace, or `""`. */
  readonly namespace: string;
  readonly uri: string;
  readonly codec: Code;
  /** "from" if a constructor must convert what callers pass, "copy" if it can take it as it is. */
  readonly convert: "from" | "copy";
  /** Whether callers may leave it out although it is required: an array that is not given is an empty one. */
  readonly whenLeftOut: "missing" | "empty-array";
  /** What an absent element reads as. */
  readonly absent: "undefined" | "missing" | "null" | "empty-array";
  /** Whether null is a value of it. */
  readonly nullable: "nullable" | "plain";
}

export interface ClassPlan {
  readonly kind: "class";
  readonly name: string;
  readonly documentation: string;
  readonly extends?: Code | undefined;
  /** Present if it belongs to a hierarchy. */
  readonly hierarchy?: HierarchyPlan | undefined;
  /** "nil" for the class of nil elements that have attributes, which are its members. */
  readonly content: "declared" | "nil";
  /** Members of base classes, topmost base first. */
  readonly inherited: readonly MemberPlan[];
  readonly members: readonly MemberPlan[];
  /** Its own choices and repeated sequences, inner ones first. */
  readonly groups: readonly GroupPlan[];
  /** Name of the constant that holds the table of child names. */
  readonly fieldsName: string;
  /** What the table is made of: the namespace constant of most children, then their names; empty if there are none. */
  readonly fields: { readonly namespace: string; readonly names: readonly string[] };
  /** The function that makes it: `resultName` where the one child is known by its place. */
  readonly fieldsTable: "xmlNames" | "resultName";
}

/** The type of a choice or repeated sequence, and the constant that reads and writes it. */
export interface GroupPlan {
  readonly name: string;
  readonly codecName: string;
  readonly documentation: string;
  /** Several for a choice. */
  readonly branches: readonly (readonly GroupMemberPlan[])[];
}

/** One property of a branch. */
export interface GroupMemberPlan {
  readonly property: string;
  readonly optional: "optional" | "required";
  readonly type: Code;
  readonly documentation: string;
  /** How it travels: `child(ns, "email", xsString)`. */
  readonly member: Code;
}

/** The `$type` of a class: which type a value is. */
export interface HierarchyPlan {
  readonly own: string;
  /** Its own and those of all that extend it. */
  readonly types: readonly string[];
  /** Name of the alias of that union; empty if `types` is one. */
  readonly alias: string;
  readonly overrides: "overrides" | "first";
}

/** The types that may stand for their bases in one hierarchy. */
export interface DerivedPlan {
  readonly kind: "derived";
  /** Name of the constant. */
  readonly name: string;
  readonly documentation: string;
  readonly types: readonly {
    readonly type: string;
    readonly base: string;
    readonly name: string;
    readonly codec: Code;
  }[];
}

/** A closed or open set of string values, as a const object and a type of the same name. */
export interface EnumPlan {
  readonly kind: "enum";
  readonly name: string;
  readonly documentation: string;
  readonly codecName: string;
  readonly wireName: string;
  readonly openness: "closed" | "open";
  /** Codec of the base, where its values are no texts. */
  readonly base: string | undefined;
  readonly values: readonly {
    readonly key: string;
    readonly value: string;
    readonly documentation: string;
  }[];
}

/** A module constant that holds a composite codec, `const arrayOfString = arrayOf(…)`. */
export interface CodecPlan {
  readonly kind: "codec";
  readonly name: string;
  readonly code: Code;
  /** Of a type with facets: the object that `code` is given last, so that it can be printed over several lines. */
  readonly properties?: readonly ConstantProperty[] | undefined;
}

/** A property of an object literal, by its name in code; its value is one expression or those of a list. */
export interface ConstantProperty {
  readonly name: string;
  readonly value: string | readonly string[];
}

/** A SOAP header block: the constant that makes and finds it. */
export interface HeaderPlan {
  readonly kind: "header";
  /** Name of the constant. */
  readonly name: string;
  readonly documentation: string;
  readonly element: string;
  readonly type: Code;
  readonly codec: Code;
  /** The tables of derived types that it reaches. */
  readonly types: readonly Code[];
  readonly use: "literal" | "encoded";
}

/** A declared fault: the class by which its errors are known. */
export interface FaultPlan {
  readonly kind: "fault";
  /** Clark name of the type by which it is known too; absent where the element tells. */
  readonly wireType?: string | undefined;
  /** Name of the class. */
  readonly name: string;
  readonly documentation: string;
  readonly element: string;
  /** Of the entry in its detail. */
  readonly type: Code;
  readonly codec: Code;
  /** Elements that may stand for that entry, and the name of the constant that has their codecs. */
  readonly substitutes: {
    readonly name: string;
    readonly elements: readonly { readonly element: string; readonly codec: Code }[];
  };
}

/** How an operation travels: the constant that clients call with. */
export interface DescriptorPlan {
  readonly kind: "descriptor";
  /** Name of the constant. */
  readonly name: string;
  readonly documentation: string;
  /** The operation's name on the wire. */
  readonly operation: string;
  readonly action?: string | undefined;
  /** The version of SOAP that it travels over if no binding offers SOAP 1.1. */
  readonly version: "1.2" | undefined;
  readonly use: "literal" | "encoded";
  readonly request: Code;
  readonly response: Code;
  readonly input: { readonly element: string; readonly codec: Code };
  readonly output?: { readonly element: string; readonly codec: Code } | undefined;
  /** The constants of its header blocks. */
  readonly inputHeaders: readonly Code[];
  readonly outputHeaders: readonly Code[];
  /** Of those that come with a fault about a header. */
  readonly faultHeaders: readonly Code[];
  /** The classes of the faults that it declares. */
  readonly faults: readonly Code[];
  /** The tables of derived types that it reaches. */
  readonly types: readonly Code[];
  readonly secrets: readonly string[];
  /** Whether it may be carried out twice; undefined if nobody says so. */
  readonly idempotent: boolean | undefined;
  /** What makes and reads its messages if they travel without SOAP. */
  readonly http?: HttpPlan | undefined;
}

/** A list in the response of an operation: the constant that `streamItems` takes. */
export interface ItemPathPlan {
  readonly kind: "items";
  /** Name of the constant. */
  readonly name: string;
  readonly documentation: string;
  /** The operation's own constant. */
  readonly descriptor: Code;
  readonly request: Code;
  readonly response: Code;
  readonly item: Code;
  /** Clark names from below the response element down to the item. */
  readonly path: readonly string[];
  readonly codec: Code;
}

export type DeclarationPlan =
  | DerivedPlan
  | ParametersPlan
  | FaultPlan
  | ClassPlan
  | EnumPlan
  | CodecPlan
  | HeaderPlan
  | DescriptorPlan
  | ItemPathPlan;

/** One file of operations or types. */
export interface FilePlan {
  /** Without extension, relative to the output folder. */
  readonly path: string;
  readonly documentation: string;
  /** Constants for the namespaces that the declarations mention. */
  readonly namespaces: readonly { readonly constant: string; readonly uri: string }[];
  readonly declarations: readonly DeclarationPlan[];
}

export interface MethodPlan {
  readonly name: string;
  readonly documentation: string;
  readonly deprecated?: string | undefined;
  readonly descriptor: Code;
  /** Absent for an operation whose request has no members at all: the argument can be left out. */
  readonly request: Code;
  readonly requestOptional: "optional" | "required";
  /** What the promise resolves to. */
  readonly result: Code;
  /** Property of the response that is the result; absent if the response class itself is, or if it is void. */
  readonly unwrap?: string | undefined;
  /** Whether null may stand for the response, and then for the result too. */
  readonly body: "nillable" | "plain";
  readonly returns: "value" | "response" | "void";
}

export interface ClientPlan {
  readonly name: string;
  readonly documentation: string;
  readonly methods: readonly MethodPlan[];
}

export interface SdkPlan {
  readonly name: string;
  readonly clients: readonly ClientPlan[];
  readonly files: readonly FilePlan[];
  /** Final names by symbol id, for `names.json`. */
  readonly names: ReadonlyMap<string, string>;
  readonly counts: { readonly operations: number; readonly types: number };
}
