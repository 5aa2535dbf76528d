/**
 * What generated codecs say about their elements, by watching them: which property is which element or attribute, and how
 * it is typed. So values of other tools can be brought into the form that an SDK takes without any code for one SDK.
 */
import type { Operation } from "../../../runtime/operation.js";
import type { Codec, SimpleType } from "../../../runtime/xml/codec.js";
import type { GroupMember } from "../../../runtime/xml/group.js";

/** Any operation of any SDK. */
export type AnyOperation = Operation<object, object>;
export type AnyCodec = Codec<unknown, unknown>;
export type AnySimpleType = SimpleType<unknown, unknown>;

/** One line of a class's `write`. */
export type ObservedMember =
  | {
      readonly kind: "element";
      readonly property: string;
      readonly namespace: string;
      readonly local: string;
      readonly occurs: "once" | "repeated";
      readonly codec: AnyCodec;
    }
  | {
      readonly kind: "attribute";
      readonly property: string;
      readonly local: string;
      readonly type: AnySimpleType;
    }
  | { readonly kind: "text"; readonly property: string; readonly type: AnySimpleType }
  | {
      readonly kind: "group";
      readonly property: string;
      readonly occurs: "once" | "repeated";
      readonly branches: readonly Branch[];
    }
  | { readonly kind: "attributes" | "any" | "mixed"; readonly property: string };

/** What stands in one branch of a group, by property. */
export type Branch = Readonly<Record<string, GroupMember>>;

/** A type that may stand for its base. */
export interface ObservedDerived {
  /** Its `$type`. */
  readonly type: string;
  /** Clark name. */
  readonly name: string;
  readonly codec: AnyCodec;
}

/** What stands in an element. */
export type Content =
  | { readonly kind: "simple"; readonly type: AnySimpleType }
  | { readonly kind: "raw" }
  | { readonly kind: "array"; readonly local: string; readonly item: AnyCodec }
  | {
      readonly kind: "class";
      readonly members: readonly ObservedMember[];
      /** The Clark name of its type and the types that may stand for it; absent if none may. */
      readonly hierarchy?:
        | { readonly name: string; readonly derived: readonly ObservedDerived[] }
        | undefined;
    };

export interface Shape {
  readonly nillable: boolean;
  readonly content: Content;
}

interface Origin {
  readonly kind: (typeof watchedFactories)[number] | "DerivedTypes";
  readonly args: readonly unknown[];
}

/** The module that `observedModule` becomes. */
export interface ObservedModule {
  readonly origins: ReadonlyMap<unknown, Origin>;
}

const watchedFactories = [
  "arrayOf",
  "encodedArrayOf",
  "groupOf",
  "lazy",
  "nillable",
  "polymorphic",
  "typed",
] as const;

/** Source of a module that wraps the runtime's factories of codecs and keeps what each was called with. */
export const observedModule = `import * as runtime from "./runtime/index.js";
export const origins = new Map();
const watch = (kind) => (...args) => {
  const made = runtime[kind](...args);
  origins.set(made, { kind, args });
  return made;
};
${watchedFactories.map((kind) => `export const ${kind} = watch("${kind}");`).join("\n")}
export class DerivedTypes extends runtime.DerivedTypes {
  constructor(types) {
    super(types);
    origins.set(this, { kind: "DerivedTypes", args: [types] });
  }
}
`;

/** Source of an SDK's own runtime: the runtime with those factories in its place. */
export const observedRuntime = `export * from "../../runtime/index.js";
export { ${[...watchedFactories, "DerivedTypes"].join(", ")} } from "../../observed.js";
`;

/** Tells what stands in an element by its codec. Throws if the codec is of no known kind. */
export function createShapes(
  { origins }: ObservedModule,
  rawXml: unknown,
  types: readonly unknown[],
): (codec: AnyCodec) => Shape {
  // `DerivedTypes` takes one array of the entries that it consists of.
  const derived = types.flatMap(
    (table) => origins.get(table)?.args[0] as readonly (ObservedDerived & { readonly base: string })[],
  );
  const branchesOf = (group: unknown): readonly Branch[] =>
    // `groupOf` takes its branches.
    (origins.get(group)?.args ?? []) as readonly Branch[];
  const below = (own: string): readonly ObservedDerived[] => {
    const direct = derived.filter(({ base }) => base === own);
    return direct.flatMap((one) => [one, ...below(one.type)]);
  };
  const shapeOf = (codec: AnyCodec): Shape => {
    if (codec === rawXml) return { nillable: false, content: { kind: "raw" } };
    if (isSimple(codec)) return { nillable: false, content: { kind: "simple", type: codec } };
    const origin = origins.get(codec);
    if (origin === undefined) return { nillable: false, content: observeClass(codec, branchesOf) };
    // The arguments are those of the factory of that name.
    switch (origin.kind) {
      case "nillable":
        return { ...shapeOf(origin.args[0] as AnyCodec), nillable: true };
      case "lazy":
        return shapeOf((origin.args[0] as () => AnyCodec)());
      case "typed":
        return shapeOf(origin.args[1] as AnyCodec);
      case "arrayOf":
      case "encodedArrayOf": {
        const [, local, item] = origin.args as [string, string, AnyCodec];
        return { nillable: false, content: { kind: "array", local, item } };
      }
      case "polymorphic": {
        const [own, name, , declared] = origin.args as [string, string, string, AnyCodec];
        const { content } = shapeOf(declared);
        const hierarchy = { name, derived: below(own) };
        return { nillable: false, content: content.kind === "class" ? { ...content, hierarchy } : content };
      }
      case "groupOf":
      case "DerivedTypes":
        throw new Error(`${origin.kind} is no codec`);
    }
  };
  return shapeOf;
}

function isSimple(codec: AnyCodec): codec is AnySimpleType {
  return "parse" in codec && "print" in codec;
}

/** A property of the value that a class is made to write. */
class Token {
  readonly property: string;

  constructor(property: string) {
    this.property = property;
  }
}

/** Lets a class write a value whose properties say only what they are called, and notes where each one goes. */
function observeClass(codec: AnyCodec, branchesOf: (group: unknown) => readonly Branch[]): Content {
  const members: ObservedMember[] = [];
  const note = (method: string, args: readonly unknown[]): void => {
    const token = args.at(-1);
    if (!(token instanceof Token)) throw new Error(`${method} of something else than a property`);
    members.push(memberOf(method, args, token.property, branchesOf));
  };
  const writer = new Proxy(
    {},
    {
      get:
        (_target, method) =>
        (...args: readonly unknown[]) =>
          note(String(method), args),
    },
  );
  const value = new Proxy({}, { get: (_target, property) => new Token(String(property)) });
  // The writer only has to have the methods that a class calls.
  codec.write(writer as Parameters<AnyCodec["write"]>[0], value);
  return { kind: "class", members };
}

/** The arguments are those of the writer's method of that name. */
function memberOf(
  method: string,
  args: readonly unknown[],
  property: string,
  branchesOf: (group: unknown) => readonly Branch[],
): ObservedMember {
  const [namespace, local, codec] = args as [string, string, AnyCodec];
  const [first] = args;
  switch (method) {
    case "element":
    case "optional":
      return { kind: "element", property, namespace, local, codec, occurs: "once" };
    case "repeated":
      return { kind: "element", property, namespace, local, codec, occurs: "repeated" };
    case "attribute":
      return { kind: "attribute", property, local, type: args[2] as AnySimpleType };
    case "text":
      return { kind: "text", property, type: first as AnySimpleType };
    case "group":
    case "optionalGroup":
      return { kind: "group", property, occurs: "once", branches: branchesOf(first) };
    case "repeatedGroup":
      return { kind: "group", property, occurs: "repeated", branches: branchesOf(first) };
    case "attributes":
    case "any":
    case "mixed":
      return { kind: method, property };
    default:
      throw new Error(`the writer's method ${method} is not known here`);
  }
}
