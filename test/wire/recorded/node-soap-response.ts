/**
 * Compares a decoded response with what node-soap makes of the same envelope. Its conventions: an object is an element,
 * with children by local name, `attributes` and, beside these, `$value`; elements that repeat are an array in document
 * order, a single one may be one too; an empty element is null or ""; a nil one is left out or null; a scalar whose
 * declaration it finds is a number, a boolean or a Date (in JSON its ISO form), any other one the text as it stands.
 * `xsi:type` is an attribute there and the class of the value here; it and attributes of SOAP itself are told apart by prefix.
 */
import { parseTree } from "../../corpus/xml-tree.js";
import { nodeOfTree, type WireNode } from "./wire-node.js";

/** Where node-soap reads a text otherwise than XML Schema does; none of it is granted unless a reason on the list says so. */
export interface Reading {
  /** White space at the ends of strings. */
  readonly trims: "trims" | "keeps";
  /** A dateTime without an offset. */
  readonly offsets: "invents" | "keeps";
  /** Text that is itself a document. */
  readonly markup: "parses" | "keeps";
}

/** As XML Schema says. */
export const readToTheLetter: Reading = { trims: "keeps", offsets: "keeps", markup: "keeps" };

/** As that client reads. */
export const readLikeNodeSoap: Reading = { trims: "trims", offsets: "invents", markup: "parses" };

/** Its options, which name the keys. */
export interface Keys {
  readonly attributesKey: string;
  readonly valueKey: string;
}

/** The first difference with its path; undefined if both say the same. */
export function compareWithRecorded(
  ours: WireNode,
  theirs: unknown,
  reading: Reading & Keys,
  path: string,
): string | undefined {
  if (ours.isNil) return theirs === null ? undefined : `${path}: nil … ${JSON.stringify(theirs)}`;
  if (Array.isArray(theirs)) return compareLists([ours], theirs, reading, path);
  if (typeof theirs !== "object" || theirs === null) return compareText(ours, theirs, reading, path);
  const recorded = theirs as Readonly<Record<string, unknown>>;
  const { [reading.attributesKey]: attributes, [reading.valueKey]: text, ...children } = recorded;
  const difference = compareAttributes(ours, attributes, path);
  if (difference !== undefined) return difference;
  if (text !== undefined) {
    if (Object.keys(children).length > 0) return `${path}: text beside ${Object.keys(children)}`;
    const inner = { ...ours, attributes: new Map<string, string>() };
    if (typeof text !== "object" || reading.markup === "keeps")
      return compareText(inner, text, reading, path);
    const root = parseTree(new TextEncoder().encode((ours.text ?? "").trim()));
    const parsed = new Map([[root.local, [nodeOfTree(root)]]]);
    return compareWithRecorded({ ...inner, text: undefined, children: parsed }, text, reading, path);
  }
  if ((ours.text ?? "") !== "") return `${path}: text ${JSON.stringify(ours.text)} … none`;
  const names = new Set([...ours.children.keys(), ...Object.keys(children)]);
  for (const name of names) {
    const inner = compareLists(ours.children.get(name) ?? [], children[name], reading, `${path}/${name}`);
    if (inner !== undefined) return inner;
  }
  return undefined;
}

function compareLists(
  ours: readonly WireNode[],
  theirs: unknown,
  reading: Reading & Keys,
  path: string,
): string | undefined {
  const recorded = theirs === undefined ? [] : Array.isArray(theirs) ? theirs : [theirs];
  // Nil elements are left out unless there are as many without it.
  const given = ours.length === recorded.length ? ours : ours.filter(({ isNil }) => !isNil);
  if (given.length !== recorded.length) return `${path}: ${given.length} times … ${recorded.length} times`;
  for (const [at, node] of given.entries()) {
    const where = given.length > 1 ? `${path}[${at + 1}]` : path;
    const difference = compareWithRecorded(node, recorded[at], reading, where);
    if (difference !== undefined) return difference;
  }
  return undefined;
}

function compareText(
  ours: WireNode,
  theirs: unknown,
  reading: Reading & Keys,
  path: string,
): string | undefined {
  if (ours.attributes.size > 0) return `${path}: attributes … none`;
  const children = [...ours.children.values()].flat().filter(({ isNil }) => !isNil);
  const isSame = children.length === 0 && isSameScalar(ours, theirs, reading);
  return isSame ? undefined : `${path}: ${showNode(ours)} … ${JSON.stringify(theirs)}`;
}

const numeric =
  /^xs:(?:byte|short|int|long|integer|decimal|float|double|unsigned\w+|(?:positive|negative|nonPositive|nonNegative)Integer)$/;

/** A scalar that is typed there has such a type here too; what is a string there may have any. */
function isSameScalar(ours: WireNode, theirs: unknown, reading: Reading): boolean {
  const text = reading.trims === "trims" ? (ours.text ?? "").trim() : (ours.text ?? "");
  const type = ours.textType ?? "";
  if (theirs === null || theirs === "") return text === "";
  if (typeof theirs === "number") return numeric.test(type) && Number(text) === theirs;
  if (typeof theirs === "boolean") return type === "xs:boolean" && /^(?:true|1)$/.test(text) === theirs;
  return text === theirs || (type === "xs:dateTime" && isSameInstant(text, theirs, reading));
}

function isSameInstant(text: string, theirs: unknown, { offsets }: Reading): boolean {
  const hasOffset = /T.*(?:Z|[+-]\d\d:\d\d)$/.test(text);
  if (!hasOffset && offsets === "keeps") return false;
  const instant = new Date(hasOffset ? text : `${text}Z`);
  return !Number.isNaN(instant.getTime()) && instant.toISOString() === theirs;
}

function compareAttributes(ours: WireNode, theirs: unknown, path: string): string | undefined {
  const recorded = new Map<string, string>();
  for (const [name, value] of Object.entries((theirs ?? {}) as Readonly<Record<string, unknown>>)) {
    if (/:type$/.test(name)) {
      const type = String(value).replace(/^.*:/, "");
      if (ours.type !== undefined && ours.type !== type) return `${path}: type ${ours.type} … ${type}`;
    } else if (!/^(?:xsi|soapenv|SOAP-ENC):/.test(name)) recorded.set(name, String(value));
  }
  for (const name of new Set([...ours.attributes.keys(), ...recorded.keys()])) {
    const [a, b] = [ours.attributes.get(name), recorded.get(name)];
    if (a !== b) return `${path}/@${name}: ${JSON.stringify(a)} … ${JSON.stringify(b)}`;
  }
  return undefined;
}

function showNode({ text, children }: WireNode): string {
  return children.size > 0 ? `<${[...children.keys()].join(">, <")}>` : JSON.stringify(text ?? "");
}
