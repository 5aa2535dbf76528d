/** Reads the `types:` of an overlay: structs with fields, arrays with items, derived types, enumerations. */
import type { Node } from "yaml";
import { xsdType } from "../../model/names.js";
import type { OverlayEnum, OverlayField, OverlayStruct, OverlayType } from "../../model/overlay-facts.js";
import { expandName, findBuiltIn } from "./overlay-names.js";
import { type OverlayContext, readFields, readOptionalText, readTypeReference } from "./read-fields.js";
import {
  readEntries,
  readItems,
  readKnownEntries,
  readText,
  spanOf,
  type YamlEntry,
} from "./yaml-entries.js";

const typeKeys = ["fields", "items", "base", "text", "values", "description"] as const;
type TypeKey = (typeof typeKeys)[number];
type TypeEntries = ReadonlyMap<TypeKey, YamlEntry>;

/** Reads all types; what is wrong with one is reported, and the rest of it is still used. */
export function readTypes(context: OverlayContext, node: Node): readonly OverlayType[] {
  return readEntries(context.source, node, '"types"').flatMap((entry) => {
    const type = readType(context, entry);
    return type === undefined ? [] : [type];
  });
}

function readType(context: OverlayContext, entry: YamlEntry): OverlayType | undefined {
  const { source } = context;
  const reserved = entry.key === "any" || findBuiltIn(entry.key) !== undefined;
  const id = reserved ? undefined : expandName(entry.key, context.namespace);
  if (id === undefined) {
    const problem = reserved ? "is the name of a built-in" : "is not the name of an XML type";
    const message = `"${entry.key}" ${problem}, expected a type name of its own.`;
    source.diagnostics.report("overlay/invalid", message, { span: entry.keySpan });
    return undefined;
  }
  const span = entry.keySpan;
  if (entry.value === undefined) return { id, span, definition: { kind: "struct" } };
  const entries = readKnownEntries(source, entry.value, `type "${entry.key}"`, typeKeys);
  reportClashes(context, entry.key, entries);
  return {
    id,
    span,
    description: readOptionalText(source, entries.get("description")),
    definition: readEnum(context, entries) ?? readStruct(context, entry.key, entries),
  };
}

function readStruct(context: OverlayContext, name: string, entries: TypeEntries): OverlayStruct {
  const fields = entries.get("fields")?.value;
  const items = entries.get("items");
  return {
    kind: "struct",
    base: readReference(context, entries.get("base")),
    fields:
      items === undefined
        ? fields && readFields(context, fields, `the fields of type "${name}"`)
        : readArrayItems(context, name, items),
    text: readReference(context, entries.get("text")),
  };
}

/** Items repeat without limit and may be absent unless the overlay says otherwise. */
function readArrayItems(
  context: OverlayContext,
  name: string,
  entry: YamlEntry,
): readonly OverlayField[] | undefined {
  const fields = entry.value && readFields(context, entry.value, `the items of type "${name}"`);
  const [item, ...others] = fields ?? [];
  if (item?.kind !== "element" || others.length > 0) {
    const message = `"items" of type "${name}" holds ${fields?.length ?? 0} elements, expected exactly one.`;
    context.source.diagnostics.report("overlay/invalid", message, { span: entry.span });
    return undefined;
  }
  const unbounded = { min: 0, max: "unbounded" } as const;
  return [{ ...item, occurs: item.occurs ?? unbounded, nillable: item.nillable }];
}

function readEnum(context: OverlayContext, entries: TypeEntries): OverlayEnum | undefined {
  const { source } = context;
  const node = entries.get("values")?.value;
  if (node === undefined) return undefined;
  const values = readItems(source, node, '"values"').flatMap((item) => {
    const text = readText(source, item, item);
    return text === undefined ? [] : [{ text, span: spanOf(source, item) }];
  });
  const string = { id: xsdType("string"), text: "string", span: spanOf(source, node) };
  return { kind: "enum", base: readReference(context, entries.get("base")) ?? string, values };
}

function readReference(context: OverlayContext, entry: YamlEntry | undefined): OverlayStruct["base"] {
  const text = readOptionalText(context.source, entry);
  if (text === undefined || entry?.value === undefined) return undefined;
  return readTypeReference(context, { text, offset: 0 }, entry.value);
}

function reportClashes(context: OverlayContext, name: string, entries: TypeEntries): void {
  const contents = (["fields", "items", "text", "values"] as const).flatMap((key) => entries.get(key) ?? []);
  const [first, second] = contents;
  if (first === undefined || second === undefined) return;
  const message = `Type "${name}" has both "${first.key}" and "${second.key}", expected one of them.`;
  context.source.diagnostics.report("overlay/invalid", message, { span: second.keySpan });
}
