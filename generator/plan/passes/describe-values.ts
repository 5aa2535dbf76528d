/** Writes the TypeScript type and the codec of a value, and keeps the codec constants of one file. */
import { assertNever } from "../../model/assert-never.js";
import { localName, namespaceOf } from "../../model/names.js";
import { booleanDigit, builtInTypes } from "../built-in-types.js";
import { isIdentifier, memberName, typeName } from "../naming/words.js";
import { quote } from "../quote.js";
import { type Restrictable, restrictionCall } from "../restrictions.js";
import type { Code, CodecPlan, Use } from "../sdk-plan.js";
import type { ValueShape } from "../shapes.js";
import type { Hierarchies } from "./find-hierarchies.js";

export type SymbolKind =
  | "class"
  | "enum"
  | "enumCodec"
  | "group"
  | "groupCodec"
  | "header"
  | "fault"
  | "derived";

/** What describing the declarations of one file needs to know and to remember. */
export interface FileScope {
  readonly path: string;
  /** Whether the file declares more classes than one of each role. */
  readonly crowded: "one" | "many";
  readonly codecs: Map<string, CodecPlan>;
  /** Names that no local constant of any file may take. */
  readonly reserved: ReadonlySet<string>;
  /** Further names that local constants of this file must not take. */
  readonly taken: Set<string>;
  /** Constants by namespace; filled as namespaces are met. */
  readonly namespaces: Map<string, string>;
  /** Name and file of a class, enum or enum codec, by type id; of a header by its element. */
  readonly symbolOf: (kind: SymbolKind, id: string) => Use;
  readonly hierarchies: Hierarchies;
  /** How a class that others derive from stands in their hierarchy; undefined for any other. */
  readonly standingOf: (classId: string) => "abstract" | "concrete" | undefined;
  /** Whether a constant of this file must reach the class lazily. */
  readonly isCyclic: (classId: string) => boolean;
}

export interface DescribedValue {
  readonly type: Code;
  readonly codec: Code;
  readonly convert: "from" | "copy";
  readonly nullable: "nullable" | "plain";
  readonly label: string;
}

const builtInByCodec = new Map(
  [...builtInTypes.values(), booleanDigit].map((type) => [type.codec, type] as const),
);

const runtime = (symbol: string, typeOnly: "type" | "value" = "value"): Use => ({
  symbol,
  from: "runtime",
  typeOnly,
});

export function describeValue(scope: FileScope, shape: ValueShape): DescribedValue {
  switch (shape.kind) {
    case "builtin": {
      const builtIn = builtInByCodec.get(shape.codec);
      const type = builtIn?.type ?? "string";
      const uses = builtIn?.imported === "imported" ? [runtime(type, "type")] : [];
      const plain: Code = { text: shape.codec, uses: [runtime(shape.codec)] };
      return {
        type: { text: type, uses },
        codec: restrict(scope, shape, withMembers(scope, shape, plain)),
        convert: builtIn?.convert ?? "copy",
        nullable: "plain",
        label: shape.label,
      };
    }
    case "enum": {
      const type = scope.symbolOf("enum", shape.id);
      const codec = scope.symbolOf("enumCodec", shape.id);
      return {
        type: { text: type.symbol, uses: [{ ...type, typeOnly: "type" }] },
        codec: restrict(scope, shape, { text: codec.symbol, uses: [codec] }),
        convert: "copy",
        nullable: "plain",
        label: classLabel(shape.id, type.symbol),
      };
    }
    case "class": {
      const use = scope.symbolOf("class", shape.id);
      const code = { text: use.symbol, uses: [use] };
      return {
        type: code,
        codec: polymorphicCodec(scope, shape.id, code),
        convert: "from",
        nullable: "plain",
        label: classLabel(shape.id, use.symbol),
      };
    }
    case "raw": {
      const type = { text: "RawXml", uses: [runtime("RawXml", "type")] };
      const codec = { text: "rawXml", uses: [runtime("rawXml")] };
      return { type, codec, convert: "copy", nullable: "plain", label: "raw XML" };
    }
    case "array": {
      const item = describeValue(scope, shape.item);
      const name = memberName(`arrayOf${typeName(localName(shape.itemName))}`);
      const namespace = namespaceConstant(scope, namespaceOf(shape.itemName));
      const local = quote(localName(shape.itemName));
      const codec = constant(
        scope,
        name,
        "arrayOf",
        [namespace, local],
        lazily(scope, shape.item, item.codec),
      );
      return {
        type: arrayType(item),
        codec,
        convert: "from",
        nullable: "plain",
        label: arrayLabel(shape, item),
      };
    }
    case "encodedArray": {
      const item = describeValue(scope, shape.item);
      const name = memberName(`arrayOf${typeName(localName(shape.itemType))}`);
      const leading = [quote(shape.itemType), quote(shape.itemName)];
      const codec = constant(scope, name, "encodedArrayOf", leading, item.codec);
      return { type: arrayType(item), codec, convert: "from", nullable: "plain", label: shape.label };
    }
    case "typed": {
      const value = describeValue(scope, shape.value);
      const inner = lazily(scope, shape.value, value.codec);
      const text = `typed(${quote(shape.type)}, ${inner.text})`;
      return { ...value, codec: { text, uses: [runtime("typed"), ...inner.uses] } };
    }
    case "union": {
      const members = shape.members.map((member) => describeValue(scope, member));
      const texts = [...new Set(members.map(({ type }) => type.text))];
      const isOpen = texts.includes("string") && shape.members.some(({ kind }) => kind === "enum");
      const type = texts.map((text) => (text === "string" && isOpen ? "(string & {})" : text)).join(" | ");
      const codec: Code = {
        text: `unionOf(${[quote(shape.label), ...members.map((member) => member.codec.text)].join(", ")})`,
        uses: [runtime("unionOf"), ...members.flatMap((member) => member.codec.uses)],
      };
      return {
        type: { text: type, uses: members.flatMap((member) => member.type.uses) },
        codec: keep(scope, memberName(`unionOf${typeName(shape.label.replace(/^.*:/, ""))}`), codec),
        convert: members.some(({ convert }) => convert === "from") ? "from" : "copy",
        nullable: "plain",
        label: shape.label,
      };
    }
    case "list": {
      const item = describeValue(scope, shape.item);
      const codec = constant(
        scope,
        memberName(`listOf${typeName(shape.label.replace(/^.*:/, ""))}`),
        "listOf",
        [],
        item.codec,
      );
      return {
        ...{ type: arrayType(item), codec: restrict(scope, shape, codec) },
        ...{ convert: "from", nullable: "plain", label: shape.label },
      };
    }
    case "nillable": {
      const value = describeValue(scope, shape.value);
      const inner = lazily(scope, shape.value, value.codec);
      const nil = shape.nil === undefined ? undefined : scope.symbolOf("class", shape.nil);
      const own =
        nil && lazily(scope, { kind: "class", id: shape.nil ?? "" }, { text: nil.symbol, uses: [nil] });
      const codec = wrap(own ? "nillableWith" : "nillable", inner, own ? [own.text] : []);
      return {
        ...value,
        type: {
          text: [value.type.text, ...(nil ? [`NilOf<${value.type.text}, ${nil.symbol}>`] : []), "null"].join(
            " | ",
          ),
          uses: [...value.type.uses, ...(nil ? [nil, runtime("NilOf", "type")] : [])],
        },
        codec: { ...codec, uses: [...codec.uses, ...(own?.uses ?? [])] },
        nullable: "nullable",
      };
    }
    case "default": {
      const value = describeValue(scope, shape.value);
      return { ...value, codec: wrap("withDefault", value.codec, [quote(shape.literal)]) };
    }
    default:
      return assertNever(shape);
  }
}

/** The codec of a class, or of all that may stand for it. */
function polymorphicCodec(scope: FileScope, id: string, code: Code): Code {
  const standing = scope.standingOf(id);
  if (standing === undefined) return code;
  const own = lazily(scope, { kind: "class", id }, code);
  const text = `polymorphic(${quote(code.text)}, ${quote(id)}, ${quote(standing)}, ${own.text})`;
  return keep(scope, `any${code.text}`, { text, uses: [runtime("polymorphic"), ...own.uses] });
}

/** The codec as one name: composite expressions become constants of the file, so that they are built once. */
export function nameCodec(scope: FileScope, described: Pick<DescribedValue, "codec">, hint: string): Code {
  if (isIdentifier(described.codec.text)) return described.codec;
  return keep(scope, hint, described.codec);
}

/** The constant of a namespace in this file; no namespace is the empty string itself. */
export function namespaceConstant(scope: FileScope, uri: string): string {
  if (uri === "") return '""';
  const known = scope.namespaces.get(uri);
  if (known !== undefined) return known;
  const name = freeName(scope, scope.namespaces.size === 0 ? "ns" : `ns${scope.namespaces.size + 1}`);
  scope.namespaces.set(uri, name);
  return name;
}

export function freeName(scope: FileScope, wanted: string): string {
  let name = wanted;
  for (let ordinal = 2; scope.taken.has(name) || scope.reserved.has(name); ordinal += 1)
    name = `${wanted}${ordinal}`;
  scope.taken.add(name);
  return name;
}

function constant(
  scope: FileScope,
  name: string,
  factory: string,
  leading: readonly string[],
  item: Code,
): Code {
  const text = `${factory}(${[...leading, item.text].join(", ")})`;
  return keep(scope, name, { text, uses: [runtime(factory), ...item.uses] });
}

/** The codec with the facets of the type, as a constant of the file. */
function restrict(scope: FileScope, shape: Restrictable, codec: Code): Code {
  const call = shape.restriction && restrictionCall(shape, shape.restriction, codec.text);
  if (call === undefined) return codec;
  const { factory, text, properties, hint } = call;
  const uses = [runtime(factory), ...codec.uses];
  return keep(scope, memberName(`${typeName(hint)}Type`), { text, uses }, properties);
}

/** The codec of a union whose values are all text, of which one member has to take each. */
function withMembers(
  scope: FileScope,
  { label, members }: ValueShape & { readonly kind: "builtin" },
  codec: Code,
): Code {
  if (members === undefined) return codec;
  const described = members.map((member) => describeValue(scope, member).codec);
  const code: Code = {
    text: `textUnion(${[quote(label), codec.text, ...described.map(({ text }) => text)].join(", ")})`,
    uses: [runtime("textUnion"), ...codec.uses, ...described.flatMap(({ uses }) => uses)],
  };
  return keep(scope, memberName(`unionOf${typeName(label.replace(/^.*:/, ""))}`), code);
}

function keep(scope: FileScope, name: string, code: Code, properties?: CodecPlan["properties"]): Code {
  const known = scope.codecs.get(code.text);
  if (known) return { text: known.name, uses: [] };
  const plan: CodecPlan = { kind: "codec", name: freeName(scope, name), code, properties };
  scope.codecs.set(code.text, plan);
  return { text: plan.name, uses: [] };
}

function wrap(factory: string, inner: Code, trailing: readonly string[]): Code {
  return {
    text: `${factory}(${[inner.text, ...trailing].join(", ")})`,
    uses: [runtime(factory), ...inner.uses],
  };
}

export function lazily(scope: FileScope, shape: ValueShape, codec: Code): Code {
  if (shape.kind !== "class" || !scope.isCyclic(shape.id)) return codec;
  return { text: `lazy(() => ${codec.text})`, uses: [runtime("lazy"), ...codec.uses] };
}

function arrayType(item: DescribedValue): Code {
  return { text: arrayOfType(item.type.text), uses: item.type.uses };
}

/** `X[]`, a union in parentheses. */
export function arrayOfType(item: string): string {
  return item.includes(" | ") ? `(${item})[]` : `${item}[]`;
}

function arrayLabel(shape: ValueShape & { kind: "array" }, item: DescribedValue): string {
  return shape.label === "anonymous type" ? `array of ${item.label}` : shape.label;
}

function classLabel(id: string, symbol: string): string {
  return id.includes("/~") ? symbol : localName(id);
}
