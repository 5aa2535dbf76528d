/** Reads what an element of a literal sample shows. The rules are those of the two ASP.NET page generators. */
import type { SourceSpan } from "../../diagnostics/diagnostic.js";
import { expandedName, xsdNamespace, xsdType, xsiNamespace } from "../../model/names.js";
import { type MappedText, spanOf } from "../../source/text-map.js";
import { attributeOf, childElements, textOf, type XmlElement, type XmlName } from "../../source/xml/tree.js";
import type { Generator } from "./detect-dialect.js";
import { readPlaceholder } from "./placeholders.js";
import type {
  AttributeShape,
  EnumShape,
  FieldShape,
  Member,
  Oddity,
  Repeats,
  Shape,
  ValueShape,
} from "./shape.js";

export interface ShapeSource {
  readonly map: MappedText;
  readonly generator: Generator;
}

/** A wrapper is the element of a body or header: empty, it means no members; elsewhere an empty element tells nothing. */
export type ShapeRole = "wrapper" | "member";

/** Reads the type of `element`. */
export function readShape(element: XmlElement, source: ShapeSource, role: ShapeRole): Shape {
  const span = startTagSpan(element, source.map);
  if (/^(?:true|1)$/.test(attributeOf(element, xsiNamespace, "nil")?.value.trim() ?? "")) {
    return { kind: "unknown", because: "depth-cut", span };
  }
  const children = childElements(element);
  const text = textOf(element).trim();
  if (attributeOf(element, xsiNamespace, "type")?.value === "type" && children.length === 0 && text === "") {
    return { kind: "value", type: xsdType("anyType"), assumed: [], span };
  }
  const attributes = readAttributes(element, source);
  if (children.some((child) => isDataSetSchema(child.name)))
    return { kind: "unknown", because: "any-content", span };
  if (children.length > 0) return readMembers(element, attributes, source);
  const showsBase = source.generator === "second";
  const empty = { kind: "struct", attributes, members: [], open: !element.closed, showsBase, span } as const;
  if (!element.closed)
    return attributes.length > 0 || role === "wrapper"
      ? empty
      : { kind: "unknown", because: "truncated", span };
  if (text === "")
    return attributes.length > 0 || role === "wrapper"
      ? empty
      : { kind: "unknown", because: "empty-element", span };
  const placeholder = readPlaceholder(text);
  if (placeholder.kind === "any") {
    return { ...empty, members: [{ kind: "any", span: contentSpan(element, source.map) }] };
  }
  const value = readValue(text, element.name.local, contentSpan(element, source.map));
  if (attributes.length > 0) {
    return { ...empty, text: value.kind === "value" ? value.type : xsdType("string"), oddity: value.oddity };
  }
  return value;
}

/** Reads a placeholder as a type; `owner` is the name of its element or attribute, for messages. */
export function readValue(text: string, owner: string, span: SourceSpan): ValueShape | EnumShape {
  const placeholder = readPlaceholder(text);
  const shown = JSON.stringify(clip(text));
  const assumed = [{ fact: "type", because: "placeholder" }] as const;
  const asString = (oddity: Oddity): ValueShape => ({
    kind: "value",
    type: xsdType("string"),
    assumed,
    span,
    oddity,
  });
  switch (placeholder.kind) {
    case "type":
      return { kind: "value", type: placeholder.type, assumed: [], span };
    case "respelt": {
      const message = `${owner} shows ${shown}; taken for the type of that name.`;
      return {
        kind: "value",
        type: placeholder.type,
        assumed,
        span,
        oddity: { code: "sample/unknown-word", message },
      };
    }
    case "enum":
      return { kind: "enum", values: placeholder.values, span };
    case "word": {
      const message = `${owner} shows the word ${shown}, which is no known type; taken for an enumeration of that one value.`;
      return {
        kind: "enum",
        values: [placeholder.word],
        span,
        oddity: { code: "sample/unknown-word", message },
      };
    }
    case "inline-simple-type":
      return asString({
        code: "sample/unknown-placeholder",
        message: `${owner} has an inline simple type, which no page shows; taken for a string.`,
      });
    case "any":
    case "text":
      return asString({
        code: "sample/unknown-placeholder",
        message: `${owner} shows ${shown} where a type was expected; taken for a string.`,
      });
  }
}

function readAttributes(element: XmlElement, source: ShapeSource): readonly AttributeShape[] {
  const attributes: AttributeShape[] = [];
  for (const attribute of element.attributes) {
    // Those of instances and envelopes (mustUnderstand, say) are no part of a type.
    if (attribute.name.namespace === xsiNamespace || attribute.name.prefix === "xsi") continue;
    if (/\/soap[/-]envelope\/?$/.test(attribute.name.namespace)) continue;
    const span = spanOf(source.map, attribute.start, attribute.end);
    const name = expandedName(attribute.name.namespace, attribute.name.local);
    attributes.push({
      name,
      shape: readValue(attribute.value, `Attribute ${attribute.name.local}`, span),
      span,
    });
  }
  return attributes;
}

function readMembers(element: XmlElement, attributes: readonly AttributeShape[], source: ShapeSource): Shape {
  const members: Member[] = [];
  const span = startTagSpan(element, source.map);
  let oddity: Oddity | undefined;
  let stray = false;
  let repeatedApart: string | undefined;
  for (const child of element.children) {
    if (child.kind === "text") {
      const text = child.text.trim();
      if (text === "xml") members.push({ kind: "any", span: spanOf(source.map, child.start, child.end) });
      else if (text !== "" && element.closed) {
        stray = true;
        const message = `${JSON.stringify(clip(text))} stands between the members of ${element.name.local}; some may be left out.`;
        oddity ??= { code: "sample/stray-text", message };
      }
      continue;
    }
    const name = expandedName(child.name.namespace, child.name.local);
    const at = members.findIndex((member) => member.kind === "field" && member.name === name);
    const known = members[at];
    const shape = readShape(child, source, "member");
    if (known?.kind === "field") {
      if (at < members.length - 1) repeatedApart ??= child.name.local;
      members[at] = { ...known, repeats: "many", shape: preferWhole(known.shape, shape) };
    } else {
      members.push({
        kind: "field",
        name,
        shape,
        repeats: "one",
        span: startTagSpan(child, source.map),
        assumed: [],
      });
    }
  }
  if (repeatedApart !== undefined) {
    oddity ??= {
      code: "sample/repeated-apart",
      message: `${repeatedApart} stands in more than one place in ${element.name.local}.`,
    };
  }
  const last = members.length - 1;
  const settled = members.map((member, index) =>
    member.kind === "field"
      ? judgeRepeats(member, source.generator, !element.closed && index === last)
      : member,
  );
  return {
    kind: "struct",
    attributes,
    members: settled,
    open: !element.closed || stray,
    showsBase: source.generator === "second",
    span,
    oddity,
  };
}

/** The second copy of an item says nothing new, unless the first is the one that was cut. */
function preferWhole(first: Shape, second: Shape): Shape {
  return first.kind === "unknown" && second.kind !== "unknown" ? second : first;
}

/** Before a cut, the second copy of the last member may be missing. */
function judgeRepeats(field: FieldShape, generator: Generator, isCut: boolean): FieldShape {
  if (field.repeats === "many") return field;
  const repeats: Repeats = generator === "second" || isCut ? "printed-once" : "one";
  return { ...field, repeats };
}

function isDataSetSchema(name: XmlName): boolean {
  return (
    name.local === "schema" &&
    (name.namespace === xsdNamespace || name.prefix === "xsd" || name.prefix === "xs")
  );
}

export function startTagSpan(element: XmlElement, map: MappedText): SourceSpan {
  return spanOf(map, element.start, element.startTagEnd);
}

function contentSpan(element: XmlElement, map: MappedText): SourceSpan {
  const first = element.children[0];
  const last = element.children[element.children.length - 1];
  return first && last ? spanOf(map, first.start, last.end) : startTagSpan(element, map);
}

function clip(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length > 80 ? `${line.slice(0, 77)}...` : line;
}
