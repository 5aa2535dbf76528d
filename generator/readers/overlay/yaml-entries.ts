/** Walks parsed YAML by position: mappings, lists and texts, each with its span, problems reported where they stand. */
import { isAlias, isMap, isScalar, isSeq, type LineCounter, type Node, type Scalar } from "yaml";
import type { DiagnosticCollector } from "../../diagnostics/collector.js";
import type { SourceSpan } from "../../diagnostics/diagnostic.js";
import { findNearestName } from "../../diagnostics/nearest-name.js";

/** The file being read, and where its problems go. */
export interface YamlSource {
  readonly path: string;
  readonly text: string;
  readonly lines: LineCounter;
  readonly diagnostics: DiagnosticCollector;
}

/** One `key: value` of a mapping. `value` is absent if nothing is written after the colon. */
export interface YamlEntry {
  readonly key: string;
  readonly keySpan: SourceSpan;
  readonly value: Node | undefined;
  /** From the key through the value. */
  readonly span: SourceSpan;
}

/** The span between two offsets of the text. */
export function spanBetween(source: YamlSource, start: number, end: number): SourceSpan {
  const from = source.lines.linePos(start);
  const to = source.lines.linePos(Math.max(start, end));
  return {
    file: source.path,
    line: Math.max(1, from.line),
    column: Math.max(1, from.col),
    endLine: Math.max(1, to.line),
    endColumn: Math.max(1, to.col),
  };
}

/** The span of a node, without the comments and blanks after it. */
export function spanOf(source: YamlSource, node: Node): SourceSpan {
  return spanBetween(source, node.range?.[0] ?? 0, node.range?.[1] ?? 0);
}

/** The entries of a mapping; reports `overlay/invalid` if `node` is something else. `place` names it for messages. */
export function readEntries(source: YamlSource, node: Node, place: string): readonly YamlEntry[] {
  if (!isMap(node)) {
    reportInvalid(source, node, `${place} is ${describeNode(node)}, expected a mapping of keys.`);
    return [];
  }
  const entries: YamlEntry[] = [];
  for (const pair of node.items) {
    const keyNode = pair.key as Node;
    if (!isScalar(keyNode) || typeof keyNode.value !== "string") {
      reportInvalid(source, keyNode, `A key of ${place} is ${describeNode(keyNode)}, expected a name.`);
      continue;
    }
    const value = pair.value === null || isEmpty(pair.value as Node) ? undefined : (pair.value as Node);
    const start = keyNode.range?.[0] ?? 0;
    const end = value?.range?.[1] ?? keyNode.range?.[1] ?? start;
    entries.push({
      key: keyNode.value,
      keySpan: spanOf(source, keyNode),
      value,
      span: spanBetween(source, start, end),
    });
  }
  return entries;
}

/** Entries whose key is one of `known`; others are reported as `overlay/unknown-key` with the nearest known one. */
export function readKnownEntries<Key extends string>(
  source: YamlSource,
  node: Node,
  place: string,
  known: readonly Key[],
): ReadonlyMap<Key, YamlEntry> {
  const entries = new Map<Key, YamlEntry>();
  for (const entry of readEntries(source, node, place)) {
    const key = known.find((candidate) => candidate === entry.key);
    if (key !== undefined) {
      entries.set(key, entry);
      continue;
    }
    const nearest = findNearestName(entry.key, known);
    const meant = nearest === undefined ? "" : `; did you mean "${nearest}"?`;
    source.diagnostics.report(
      "overlay/unknown-key",
      `"${entry.key}" is not a key of ${place}, expected one of ${known.join(", ")}${meant}${meant === "" ? "." : ""}`,
      { span: entry.keySpan },
    );
  }
  return entries;
}

/** The items of a list; reports `overlay/invalid` if `node` is something else. */
export function readItems(source: YamlSource, node: Node, place: string): readonly Node[] {
  if (isSeq(node)) return node.items as Node[];
  reportInvalid(source, node, `${place} is ${describeNode(node)}, expected a list.`);
  return [];
}

/** The text of an entry or list item; reports `overlay/invalid` and answers undefined if there is none. */
export function readText(
  source: YamlSource,
  node: Node | undefined,
  at: YamlEntry | Node,
): string | undefined {
  if (node !== undefined && isScalar(node) && typeof node.value === "string") return node.value;
  const place = "keySpan" in at ? `"${at.key}"` : "A list item";
  const span = "keySpan" in at ? at.span : spanOf(source, at);
  const found = node === undefined ? "empty" : describeNode(node);
  source.diagnostics.report("overlay/invalid", `${place} is ${found}, expected a text.`, { span });
  return undefined;
}

/** True if `node` is a text, whatever its quotes. */
export function isText(node: Node): node is Scalar<string> {
  return isScalar(node) && typeof node.value === "string";
}

/** Reports that a node does not have the documented form. */
export function reportInvalid(source: YamlSource, node: Node, message: string): void {
  source.diagnostics.report("overlay/invalid", message, { span: spanOf(source, node) });
}

function isEmpty(node: Node): boolean {
  return isScalar(node) && node.type === "PLAIN" && (node.value === "" || node.value === null);
}

function describeNode(node: Node): string {
  if (isMap(node)) return "a mapping";
  if (isSeq(node)) return "a list";
  if (isAlias(node)) return "an alias, which overlays do not have";
  if (isScalar(node) && (node.value === "" || node.value === null)) return "empty";
  return "a text";
}
