/** Reads overlay.yaml: facts about a contract that its other sources cannot state, with the last word over them. */
import { isMap, LineCounter, type Node, parseDocument } from "yaml";
import type { DiagnosticCollector } from "../../diagnostics/collector.js";
import type { LocatedText, Overlay } from "../../model/overlay-facts.js";
import type { OverlaySettings } from "../../model/overlay-settings.js";
import { breakBaseCycles } from "./check-bases.js";
import { readOptionalText } from "./read-fields.js";
import { readOperations } from "./read-operations.js";
import { readTypes } from "./read-types.js";
import {
  readItems,
  readKnownEntries,
  readText,
  reportInvalid,
  spanBetween,
  spanOf,
  type YamlEntry,
  type YamlSource,
} from "./yaml-entries.js";

const topKeys = [
  "version",
  "service",
  "namespace",
  "sources",
  "assume",
  "secrets",
  "types",
  "operations",
] as const;

const assumeValues = {
  requests: ["explicit", "assumed-explicit", "optional"],
  results: ["required", "optional"],
  structItems: ["nonNull", "nullable"],
  absentArrays: ["empty", "undefined"],
} as const satisfies { readonly [Key in keyof OverlaySettings]: readonly OverlaySettings[Key][] };

/**
 * Reads an overlay. What is wrong in it is reported with its place, and what is sound is answered all the same;
 * undefined if the text is not YAML, not a mapping, or of a version that this program does not know.
 */
export function readOverlay(
  file: { readonly path: string; readonly text: string },
  diagnostics: DiagnosticCollector,
): Overlay | undefined {
  const source: YamlSource = { ...file, lines: new LineCounter(), diagnostics };
  // All scalars are texts: `default: 0`, a type `no` or an enumeration value `1.0` mean what is written.
  const document = parseDocument(file.text, {
    lineCounter: source.lines,
    schema: "failsafe",
    prettyErrors: false,
  });
  const reported = new Set<number>();
  for (const { pos, message } of [...document.errors, ...document.warnings]) {
    // One slip of indentation makes YAML complain several times at one place.
    if (reported.has(pos[0])) continue;
    reported.add(pos[0]);
    const sentence = `${message.split(";")[0]?.replace(/\.?\s*$/, "")}.`;
    diagnostics.report("overlay/syntax", sentence, { span: spanBetween(source, pos[0], pos[1]) });
  }
  if (document.errors.length > 0) return undefined;
  const root = document.contents as Node | null;
  if (root === null || !isMap(root)) {
    const span = root === null ? spanBetween(source, 0, 0) : spanOf(source, root);
    const found = root === null ? "empty" : "not a mapping";
    diagnostics.report(
      "overlay/invalid",
      `The overlay is ${found}, expected at least version and namespace.`,
      {
        span,
      },
    );
    return undefined;
  }
  return readDocument(source, root);
}

function readDocument(source: YamlSource, root: Node): Overlay | undefined {
  const entries = readKnownEntries(source, root, "the overlay", topKeys);
  if (!hasKnownVersion(source, root, entries.get("version"))) return undefined;
  const namespace = readOptionalText(source, entries.get("namespace"));
  if (!entries.has("namespace")) {
    reportInvalid(source, root, 'The overlay has no "namespace", expected that of the service\'s elements.');
  }
  const context = { source, namespace: namespace ?? "" };
  const service = entries.get("service");
  const serviceName = readOptionalText(source, service);
  const types = entries.get("types")?.value;
  const operations = entries.get("operations")?.value;
  return {
    span: spanOf(source, root),
    service: service && serviceName !== undefined ? { text: serviceName, span: service.span } : undefined,
    namespace: context.namespace,
    sources: readTexts(source, entries.get("sources")),
    assume: readAssume(source, entries.get("assume")),
    secrets: readTexts(source, entries.get("secrets")),
    types: types === undefined ? [] : breakBaseCycles(readTypes(context, types), source.diagnostics),
    operations: operations === undefined ? [] : readOperations(context, operations),
  };
}

function hasKnownVersion(source: YamlSource, root: Node, entry: YamlEntry | undefined): boolean {
  if (entry === undefined) {
    reportInvalid(source, root, 'The overlay has no "version", expected "version: 1".');
    return false;
  }
  const version = readText(source, entry.value, entry);
  if (version === "1" || version === undefined) return version === "1";
  const message = `The overlay is of version "${version}", expected 1.`;
  source.diagnostics.report("overlay/invalid", message, { span: entry.span });
  return false;
}

function readTexts(source: YamlSource, entry: YamlEntry | undefined): readonly LocatedText[] {
  if (entry?.value === undefined) return [];
  return readItems(source, entry.value, `"${entry.key}"`).flatMap((item) => {
    const text = readText(source, item, item);
    return text === undefined ? [] : [{ text, span: spanOf(source, item) }];
  });
}

function readAssume(source: YamlSource, entry: YamlEntry | undefined): Partial<OverlaySettings> {
  if (entry?.value === undefined) return {};
  const keys = Object.keys(assumeValues) as (keyof OverlaySettings)[];
  const entries = readKnownEntries(source, entry.value, '"assume"', keys);
  return {
    ...readChoice(source, entries.get("requests"), "requests"),
    ...readChoice(source, entries.get("results"), "results"),
    ...readChoice(source, entries.get("structItems"), "structItems"),
    ...readChoice(source, entries.get("absentArrays"), "absentArrays"),
  };
}

function readChoice<Key extends keyof OverlaySettings>(
  source: YamlSource,
  entry: YamlEntry | undefined,
  key: Key,
): Partial<OverlaySettings> {
  const text = readOptionalText(source, entry);
  if (text === undefined || entry === undefined) return {};
  const allowed: readonly string[] = assumeValues[key];
  if (allowed.includes(text)) return { [key]: text };
  const message = `"${key}" is "${text}", expected ${allowed.join(" or ")}.`;
  source.diagnostics.report("overlay/invalid", message, {
    span: entry.value ? spanOf(source, entry.value) : entry.span,
  });
  return {};
}
