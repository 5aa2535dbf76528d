/** Reads what an element of a literal sample shows, by the rules of who printed it. */
import type { SourceSpan } from "../../diagnostics/diagnostic.js";
import type { ExpandedName } from "../../model/contract.js";
import { expandedName, xsdNamespace, xsdType, xsiNamespace } from "../../model/names.js";
import { type MappedText, spanOf } from "../../source/text-map.js";
import {
  attributeOf,
  childElements,
  textOf,
  type XmlAttribute,
  type XmlElement,
  type XmlName,
} from "../../source/xml/tree.js";
import { type Generator, traitsOf } from "./dialect.js";
import { isAnyMark, readPlaceholder, typeOfPlaceholder } from "./placeholders.js";
import { readCommented } from "./read-commented.js";
import { commentsBetween, readComment } from "./read-comments.js";
import { clip, readValue } from "./read-value.js";
import type { AttributeShape, FieldShape, Member, Oddity, Repeats, Shape, StructShape } from "./shape.js";
import { preferWhole, type ShapeSource, startTagSpan } from "./shape-source.js";

const dataContractArrays = "http://schemas.microsoft.com/2003/10/Serialization/Arrays";

/** A wrapper is the element of a body or header: empty, it means no members; elsewhere an empty element tells nothing. */
export type ShapeRole = "wrapper" | "member";

/** Reads the type of `element`. */
export function readShape(element: XmlElement, source: ShapeSource, role: ShapeRole): Shape {
  const span = startTagSpan(element, source.map);
  if (/^(?:true|1)$/.test(attributeOf(element, xsiNamespace, "nil")?.value.trim() ?? "")) {
    const isValue = traitsOf(source.generator).leaves === "values";
    return { kind: "unknown", because: isValue ? "empty-element" : "depth-cut", span };
  }
  const children = childElements(element);
  const text = textOf(element).trim();
  if (attributeOf(element, xsiNamespace, "type")?.value === "type" && children.length === 0 && text === "") {
    return { kind: "value", type: xsdType("anyType"), assumed: [], span };
  }
  const attributes = readAttributes(element, source);
  if (children.length === 0 && element.name.namespace === dataContractArrays) {
    const type = typeOfPlaceholder(element.name.local);
    if (type !== undefined)
      return { kind: "value", type, assumed: [{ fact: "type", because: "item-name" }], span };
  }
  const listed = source.parameters.get(element.name.local);
  if (children.length === 0 && listed !== undefined)
    return { kind: "value", type: listed, assumed: [], span };
  if (children.some((child) => isDataSetSchema(child.name)))
    return { kind: "unknown", because: "any-content", span };
  if (
    children.length > 0 ||
    (traitsOf(source.generator).arrays === "comments" && hasContent(element, source))
  )
    return readMembers(element, attributes, source);
  const empty = { ...structOf(element, source, span), attributes };
  if (!element.closed)
    return attributes.length > 0 || role === "wrapper"
      ? empty
      : { kind: "unknown", because: "truncated", span };
  if (text === "")
    return attributes.length > 0 || role === "wrapper"
      ? empty
      : { kind: "unknown", because: "empty-element", span };
  const placeholder = readPlaceholder(text);
  if (placeholder.kind === "any" && traitsOf(source.generator).leaves === "types") {
    return { ...empty, members: [{ kind: "any", span: contentSpan(element, source.map) }] };
  }
  const value = readValue(text, element.name.local, contentSpan(element, source.map), source.generator);
  if (attributes.length > 0) {
    return { ...empty, text: value.kind === "value" ? value.type : xsdType("string"), oddity: value.oddity };
  }
  return value;
}

function readAttributes(element: XmlElement, source: ShapeSource): readonly AttributeShape[] {
  const attributes: AttributeShape[] = [];
  for (const attribute of element.attributes) {
    // Those of instances and envelopes (mustUnderstand, say) are no part of a type.
    if (attribute.name.namespace === xsiNamespace || attribute.name.prefix === "xsi") continue;
    if (/\/soap[/-]envelope\/?$/.test(attribute.name.namespace)) continue;
    if (isMonoWildcard(attribute, source)) continue;
    const span = spanOf(source.map, attribute.start, attribute.end);
    const name = expandedName(attribute.name.namespace, attribute.name.local);
    attributes.push({
      name,
      shape: readValue(attribute.value, `Attribute ${attribute.name.local}`, span, source.generator),
      span,
    });
  }
  return attributes;
}

/** Mono prints any attribute so. */
function isMonoWildcard(attribute: XmlAttribute, { generator }: ShapeSource): boolean {
  return generator === "mono" && attribute.name.local === "custom-attribute" && attribute.value === "value";
}

/** A comment alone may say that there is any content. */
function hasContent(element: XmlElement, { comments }: ShapeSource): boolean {
  const [inside = []] = commentsBetween(element, [], comments);
  return inside.some(({ text }) => readComment(text)?.kind === "any");
}

/** A structure without members yet. */
function structOf(element: XmlElement, source: ShapeSource, span: SourceSpan): StructShape {
  const { base, members } = traitsOf(source.generator);
  return {
    kind: "struct",
    attributes: [],
    members: [],
    open: !element.closed,
    base,
    span,
    ...(members === "some" ? { partial: true } : {}),
    ...(element.attributes.some((one) => isMonoWildcard(one, source)) ? { anyAttribute: true } : {}),
  };
}

function readMembers(element: XmlElement, attributes: readonly AttributeShape[], source: ShapeSource): Shape {
  const struct = { ...structOf(element, source, startTagSpan(element, source.map)), attributes };
  if (traitsOf(source.generator).arrays === "comments")
    return { ...struct, ...readCommented(element, source, (child) => readShape(child, source, "member")) };
  const members: Member[] = [];
  const places = new Map<ExpandedName, number>();
  let oddity: Oddity | undefined;
  let stray = false;
  let repeatedApart: string | undefined;
  const showsTypes = traitsOf(source.generator).leaves === "types";
  for (const child of element.children) {
    if (child.kind === "text") {
      const text = child.text.trim();
      if (showsTypes && isAnyMark(text))
        members.push({ kind: "any", span: spanOf(source.map, child.start, child.end) });
      else if (text !== "" && element.closed) {
        stray = true;
        // A recorded text may be a secret.
        const shown = showsTypes ? JSON.stringify(clip(text)) : "A text";
        const message = `${shown} stands between the members of ${element.name.local}; some may be left out.`;
        oddity ??= { code: "sample/stray-text", message };
      }
      continue;
    }
    if (source.generator === "mono" && isUnnamed(child)) {
      members.push({ kind: "any", because: "unnamed", span: startTagSpan(child, source.map) });
      continue;
    }
    const name = expandedName(child.name.namespace, child.name.local);
    const at = places.get(name) ?? members.length;
    const known = members[at];
    const shape = readShape(child, source, "member");
    if (known?.kind === "field") {
      if (at < members.length - 1) repeatedApart ??= child.name.local;
      members[at] = { ...known, repeats: "many", shape: preferWhole(known.shape, shape) };
    } else {
      places.set(name, at);
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
  return { ...struct, members: settled, open: !element.closed || stray, oddity };
}

/** Mono prints an element of xs:anyType as `<any/>`, whatever it is called. */
function isUnnamed({ name, attributes, children }: XmlElement): boolean {
  return name.local === "any" && attributes.length === 0 && children.length === 0;
}

/** Before a cut, the second copy of the last member may be missing. */
function judgeRepeats(field: FieldShape, generator: Generator, isCut: boolean): FieldShape {
  if (field.repeats === "many") return field;
  const isOnce = traitsOf(generator).arrays !== "twice";
  const repeats: Repeats = isOnce || isCut ? "printed-once" : "one";
  return { ...field, repeats };
}

function isDataSetSchema(name: XmlName): boolean {
  return (
    name.local === "schema" &&
    (name.namespace === xsdNamespace || name.prefix === "xsd" || name.prefix === "xs")
  );
}

function contentSpan(element: XmlElement, map: MappedText): SourceSpan {
  const first = element.children[0];
  const last = element.children[element.children.length - 1];
  return first && last ? spanOf(map, first.start, last.end) : startTagSpan(element, map);
}
