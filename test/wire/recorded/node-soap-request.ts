/**
 * Brings the arguments that node-soap takes into the form that an SDK takes. Its conventions: an object is an element, its
 * keys are child elements by their local names, with or without a prefix; an array repeats the element; `attributes` (or
 * the key of the option) holds attributes, `$value` the text, `$xml` markup, `xsi_type` among the attributes the type; null
 * is nil; a string that is a CDATA section is its text.
 */
import type { RawXml } from "../../../runtime/xml/raw-xml.js";
import type { AnyCodec, AnySimpleType, ObservedMember, Shape } from "./observed-codecs.js";

export interface RequestForms {
  readonly shapeOf: (codec: AnyCodec) => Shape;
  readonly parseRaw: (xml: string) => RawXml;
  /** The key of attributes. */
  readonly attributesKey: string;
}

interface XsiType {
  readonly type: string;
  readonly xmlns: string;
}

/** What the SDK takes for it. Throws where the contract has no place for a value, with the path. */
export function readArguments(given: unknown, codec: AnyCodec, forms: RequestForms): unknown {
  return readValue(given, forms.shapeOf(codec), forms, "");
}

function readValue(given: unknown, { nillable, content }: Shape, forms: RequestForms, path: string): unknown {
  if (given === null) {
    if (nillable) return null;
    throw new Error(`${path} is null and the element is not nillable`);
  }
  switch (content.kind) {
    case "simple":
      if (typeof given === "object") throw new Error(`${path} is an object and the element has text only`);
      return parse(content.type, given);
    case "raw":
      return forms.parseRaw(`<raw>${markupOf(given)}</raw>`);
    case "array": {
      const item = forms.shapeOf(content.item);
      const entries = Object.entries(isObject(given) ? given : {});
      const stray = entries.find(([key]) => localOf(key) !== content.local);
      if (stray !== undefined) throw new Error(`${path}/${stray[0]} is not declared`);
      return entries.flatMap(([key, items]) =>
        listOf(items).map((one) => readValue(one, item, forms, `${path}/${key}`)),
      );
    }
    case "class": {
      const attributes = isObject(given) ? given[forms.attributesKey] : undefined;
      const type = isObject(attributes) ? (attributes["xsi_type"] as XsiType | undefined) : undefined;
      const name = type && `{${type.xmlns}}${type.type}`;
      const derived = content.hierarchy?.derived.find((one) => one.name === name);
      if (derived === undefined) return objectOf(given, content.members, forms, path);
      const standing = forms.shapeOf(derived.codec).content;
      if (standing.kind !== "class") throw new Error(`${path}: ${derived.type} is no class`);
      return { ...objectOf(given, standing.members, forms, path), $type: derived.type };
    }
  }
}

function objectOf(
  given: unknown,
  members: readonly ObservedMember[],
  forms: RequestForms,
  path: string,
): Record<string, unknown> {
  if (given === "") return {};
  if (!isObject(given)) return { ...textOf(given, members, path) };
  const made: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(given)) {
    if (key === "$value") Object.assign(made, textOf(value, members, path));
    else if (key === forms.attributesKey) Object.assign(made, attributesOf(value, members, path));
    else place(made, key, value, members, forms, `${path}/${key}`);
  }
  return made;
}

/** Puts the elements of one key where they belong. */
function place(
  made: Record<string, unknown>,
  key: string,
  value: unknown,
  members: readonly ObservedMember[],
  forms: RequestForms,
  path: string,
): void {
  for (const member of members) {
    if (member.kind === "element" && member.local === localOf(key)) {
      const shape = forms.shapeOf(member.codec);
      const values = listOf(value).map((one) => readValue(one, shape, forms, path));
      if (member.occurs === "once" && values.length !== 1)
        throw new Error(`${path} is given ${values.length} times and declared once`);
      made[member.property] = member.occurs === "repeated" ? values : values[0];
      return;
    }
    if (member.kind !== "group") continue;
    for (const branch of member.branches) {
      for (const [property, leaf] of Object.entries(branch)) {
        if (leaf.kind !== "element" || leaf.local !== localOf(key)) continue;
        const shape = forms.shapeOf(leaf.codec as AnyCodec);
        const values = listOf(value).map((one) => ({ [property]: readValue(one, shape, forms, path) }));
        const before = made[member.property];
        made[member.property] =
          member.occurs === "repeated"
            ? [...(Array.isArray(before) ? before : []), ...values]
            : { ...(isObject(before) ? before : {}), ...values[0] };
        return;
      }
    }
  }
  throw new Error(`${path} is not declared`);
}

function textOf(given: unknown, members: readonly ObservedMember[], path: string): Record<string, unknown> {
  for (const member of members) {
    if (member.kind === "text") return { [member.property]: parse(member.type, given) };
    if (member.kind === "mixed") return { [member.property]: [plainText(given)] };
  }
  throw new Error(`${path} has text and no text is declared`);
}

function attributesOf(
  given: unknown,
  members: readonly ObservedMember[],
  path: string,
): Record<string, unknown> {
  const made: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(isObject(given) ? given : {})) {
    if (key === "xsi_type") continue;
    const member = members.find((one) => one.kind === "attribute" && one.local === localOf(key));
    if (member?.kind !== "attribute") throw new Error(`${path}/@${key} is not declared`);
    made[member.property] = parse(member.type, value);
  }
  return made;
}

function parse(type: AnySimpleType, given: unknown): unknown {
  return type.parse(plainText(given));
}

function plainText(given: unknown): string {
  return String(given).replace(/^<!\[CDATA\[([\s\S]*)\]\]>$/, "$1");
}

/** Content that no type describes, in no namespace. */
function markupOf(given: unknown): string {
  if (!isObject(given)) return plainText(given).replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  const { $xml: markup, ...rest } = given;
  const children = Object.entries(rest).flatMap(([key, value]) =>
    listOf(value).map((one) => `<${localOf(key)}>${markupOf(one)}</${localOf(key)}>`),
  );
  return `${typeof markup === "string" ? markup : ""}${children.join("")}`;
}

function listOf(given: unknown): readonly unknown[] {
  return Array.isArray(given) ? given : [given];
}

function localOf(key: string): string {
  return key.slice(key.indexOf(":") + 1);
}

function isObject(given: unknown): given is Readonly<Record<string, unknown>> {
  return typeof given === "object" && given !== null && !Array.isArray(given);
}
