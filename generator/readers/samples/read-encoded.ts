/** Reads what an element of an rpc/encoded sample shows. SOAP 1.1 section 5, SOAP 1.2 part 2 section 3. */

import type { ExpandedName } from "../../model/contract.js";
import { expandedName, xsdNamespace, xsiNamespace } from "../../model/names.js";
import { childElements, textOf, type XmlElement } from "../../source/xml/tree.js";
import { traitsOf } from "./dialect.js";
import { typeOfPlaceholder } from "./placeholders.js";
import { readValue } from "./read-value.js";
import type { FieldShape, Shape } from "./shape.js";
import { type ShapeSource, startTagSpan } from "./shape-source.js";

const encodingNamespaces = new Set([
  "http://schemas.xmlsoap.org/soap/encoding/",
  "http://www.w3.org/2003/05/soap-encoding",
]);
const maximalDepth = 64;

/** The elements of a body by their `id`, which `href` and `ref` lead to. */
export type EncodedTargets = ReadonlyMap<string, XmlElement>;

/** Whether an element, or one inside it, bears the marks of SOAP encoding. */
export function isEncoded(body: XmlElement): boolean {
  const style = (element: XmlElement): boolean =>
    element.attributes.some(
      ({ name, value }) => name.local === "encodingStyle" && /soap[/-]encoding/.test(value),
    );
  return style(body) || childElements(body).some(style);
}

/** Collects the targets of references in a body. */
export function findTargets(body: XmlElement): EncodedTargets {
  const targets = new Map<string, XmlElement>();
  const open: XmlElement[] = [body];
  for (let element = open.pop(); element !== undefined; element = open.pop()) {
    const id = element.attributes.find(
      ({ name }) => name.local === "id" && isEncodingName(name.namespace),
    )?.value;
    if (id !== undefined && !targets.has(id)) targets.set(id, element);
    open.push(...childElements(element));
  }
  return targets;
}

/** The parameters in a wrapper; the result's name, which SOAP 1.2 tells in `rpc:result`, is no parameter. */
export function readParameters(
  wrapper: XmlElement,
  targets: EncodedTargets,
  source: ShapeSource,
): readonly FieldShape[] {
  return readFields(wrapper, targets, source, new Set());
}

function readFields(
  owner: XmlElement,
  targets: EncodedTargets,
  source: ShapeSource,
  path: ReadonlySet<XmlElement>,
): readonly FieldShape[] {
  const fields: FieldShape[] = [];
  for (const child of childElements(owner)) {
    if (child.name.local === "result" && /soap-rpc$/.test(child.name.namespace)) continue;
    const name = expandedName(child.name.namespace, child.name.local);
    const twin = fields.findIndex((field) => field.name === name);
    const known = fields[twin];
    if (known) fields[twin] = { ...known, repeats: "many" };
    else {
      const shape = readEncodedShape(child, targets, source, path);
      fields.push({
        kind: "field",
        name,
        shape,
        repeats: "one",
        span: startTagSpan(child, source.map),
        assumed: [],
      });
    }
  }
  return fields;
}

function readEncodedShape(
  written: XmlElement,
  targets: EncodedTargets,
  source: ShapeSource,
  path: ReadonlySet<XmlElement>,
): Shape {
  const span = startTagSpan(written, source.map);
  const reference = written.attributes.find(
    ({ name }) => name.local === "href" || (name.local === "ref" && isEncodingName(name.namespace)),
  )?.value;
  const element = reference === undefined ? written : targets.get(reference.replace(/^#/, ""));
  if (element === undefined) return { kind: "unknown", because: "truncated", span };
  const typeName = resolveType(element, attribute(element, "type"));
  const isNil = /^(?:true|1)$/.test(attribute(element, "nil") ?? "");
  // What it leads round to is known by the name of its type, if it has one.
  if (isNil || path.has(element) || path.size > maximalDepth)
    return nameOrType({ kind: "unknown", because: "depth-cut", span }, typeName);
  const inside = new Set([...path, element]);
  const array = attribute(element, "arrayType") ?? attribute(element, "itemType");
  if (array !== undefined || element.name.local === "Array") {
    const first = childElements(element)[0];
    const itemType = resolveType(element, array?.replace(/\s*\[.*$/, ""));
    const dimensions = Math.max(1, (/\[([\d,*\s]*)\]\s*$/.exec(array ?? "")?.[1] ?? "").split(",").length);
    const item = first === undefined ? undefined : readEncodedShape(first, targets, source, inside);
    return {
      kind: "encoded-array",
      item: nameOrType(item ?? { kind: "unknown", because: "empty-element", span }, itemType),
      itemName: first?.name.local ?? "Item",
      dimensions,
      span,
    };
  }
  const text = textOf(element).trim();
  const children = childElements(element);
  if (children.length > 0) {
    const members = readFields(element, targets, source, inside);
    return nameOrType(
      {
        kind: "struct",
        attributes: [],
        members,
        open: !element.closed,
        base: traitsOf(source.generator).base,
        span,
      },
      typeName,
    );
  }
  if (!element.closed) return { kind: "unknown", because: "truncated", span };
  const builtIn = builtInType(typeName);
  if (builtIn !== undefined) return { kind: "value", type: builtIn, assumed: [], span };
  if (text === "") return nameOrType({ kind: "unknown", because: "empty-element", span }, typeName);
  return nameOrType(readValue(text, element.name.local, span, source.generator), typeName);
}

/** A type of XML Schema is the type itself; any other names the shape. */
function nameOrType(shape: Shape, typeName: ExpandedName | undefined): Shape {
  const builtIn = builtInType(typeName);
  if (builtIn !== undefined)
    return shape.kind === "unknown" ? { kind: "value", type: builtIn, assumed: [], span: shape.span } : shape;
  // Mono leaves the prefix out where it names the items of an array; the item itself knows better.
  const isKnown = shape.typeName !== undefined && typeName?.startsWith("{") === false;
  return typeName === undefined || isKnown || shape.kind === "value" || shape.kind === "encoded-array"
    ? shape
    : { ...shape, typeName };
}

function builtInType(typeName: ExpandedName | undefined): string | undefined {
  const local = /^\{(.*)\}(.*)$/.exec(typeName ?? "");
  const isBuiltIn = local !== null && (local[1] === xsdNamespace || isEncodingName(local[1] ?? ""));
  return isBuiltIn ? typeOfPlaceholder(local[2] ?? "") : undefined;
}

function resolveType(element: XmlElement, name: string | undefined): ExpandedName | undefined {
  const parts = /^(?:([^:\s]+):)?([^:\s]+)$/.exec(name?.trim() ?? "");
  if (parts === null) return undefined;
  return expandedName(element.scope.get(parts[1] ?? "") ?? "", parts[2] ?? "");
}

function attribute(
  element: XmlElement,
  local: "arrayType" | "itemType" | "nil" | "type",
): string | undefined {
  const isOwn = (namespace: string): boolean =>
    local === "nil" || local === "type" ? namespace === xsiNamespace : encodingNamespaces.has(namespace);
  return element.attributes.find(({ name }) => name.local === local && isOwn(name.namespace))?.value;
}

function isEncodingName(namespace: string): boolean {
  return namespace === "" || encodingNamespaces.has(namespace);
}
