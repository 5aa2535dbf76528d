/** Reads the fields of a type or operation half: one-line facts or mappings, by element name. */
import { isMap, type Node } from "yaml";
import type {
  OverlayElement,
  OverlayField,
  OverlayWildcard,
  TypeReference,
} from "../../model/overlay-facts.js";
import type { Occurs } from "../../model/types.js";
import { expandName, findBuiltIn } from "./overlay-names.js";
import { readOccurs, readShorthand, type ShorthandWord } from "./read-shorthand.js";
import {
  isText,
  readEntries,
  readKnownEntries,
  readText,
  spanBetween,
  spanOf,
  type YamlEntry,
  type YamlSource,
} from "./yaml-entries.js";

/** What reading a part of an overlay needs to know of the rest. */
export interface OverlayContext {
  readonly source: YamlSource;
  /** Namespace of names without one of their own. */
  readonly namespace: string;
}

const fieldKeys = ["type", "occurs", "nillable", "default", "secret", "description"] as const;

/** Reads all fields of a mapping; those that are wrong are reported and left out. */
export function readFields(context: OverlayContext, node: Node, place: string): readonly OverlayField[] {
  return readEntries(context.source, node, place).flatMap((entry) => {
    const field = entry.key === "*" ? readWildcard(context, entry) : readElement(context, entry);
    return field === undefined ? [] : [field];
  });
}

/** Reads a type by its name: a built-in, or a type of the overlay or the contract. */
export function readTypeReference(
  context: OverlayContext,
  word: ShorthandWord,
  node: Node,
): TypeReference | undefined {
  const span = spanOfWord(context.source, node, word);
  const id = findBuiltIn(word.text) ?? expandName(word.text, context.namespace);
  if (id !== undefined && word.text !== "any") return { id, text: word.text, span };
  const message =
    word.text === "any"
      ? '"any" stands for whole elements, so its key must be "*"; content of a named element is "raw".'
      : `"${word.text}" is no type name, expected a built-in such as string, or the name of a type.`;
  context.source.diagnostics.report("overlay/bad-field", message, { span });
  return undefined;
}

function readElement(context: OverlayContext, entry: YamlEntry): OverlayElement | undefined {
  const { source } = context;
  const name = expandName(entry.key, context.namespace);
  if (name === undefined) {
    source.diagnostics.report("overlay/bad-field", `"${entry.key}" is not the name of an XML element.`, {
      span: entry.keySpan,
    });
    return undefined;
  }
  const match = entry.key.startsWith("{") ? "expanded" : "local";
  const element: OverlayElement = { kind: "element", name, match, span: entry.span };
  if (entry.value === undefined) return element;
  if (isMap(entry.value)) return { ...element, ...readLongForm(context, entry.value, entry.key) };
  const text = readText(source, entry.value, entry);
  if (text === undefined) return undefined;
  const facts = readShorthand(text);
  if ("problem" in facts) {
    reportShorthand(source, entry.key, entry.value, facts.problem, facts.at);
    return undefined;
  }
  const type = facts.type && readTypeReference(context, facts.type, entry.value);
  if (facts.type !== undefined && type === undefined) return undefined;
  return { ...element, type, occurs: facts.occurs, nillable: facts.nillable, default: facts.default };
}

function readLongForm(context: OverlayContext, node: Node, name: string): Partial<OverlayElement> {
  const { source } = context;
  const entries = readKnownEntries(source, node, `field "${name}"`, fieldKeys);
  const typeEntry = entries.get("type");
  const typeText = typeEntry && readText(source, typeEntry.value, typeEntry);
  const occursEntry = entries.get("occurs");
  const occurs = occursEntry && readOccursEntry(source, name, occursEntry);
  return {
    type:
      typeText === undefined || typeEntry?.value === undefined
        ? undefined
        : readTypeReference(context, { text: typeText, offset: 0 }, typeEntry.value),
    occurs,
    nillable: readFlag(source, entries.get("nillable")) ?? (occurs === undefined ? undefined : false),
    default: readOptionalText(source, entries.get("default")),
    secret: readFlag(source, entries.get("secret")),
    description: readOptionalText(source, entries.get("description")),
  };
}

function readWildcard(context: OverlayContext, entry: YamlEntry): OverlayWildcard | undefined {
  const { source } = context;
  const text = entry.value === undefined ? "any" : readText(source, entry.value, entry);
  if (text === undefined) return undefined;
  const facts = readShorthand(text);
  const wrong =
    "problem" in facts ? facts.problem : facts.type?.text === "any" ? undefined : 'its type must be "any"';
  if ("problem" in facts || wrong !== undefined || facts.nillable === true || facts.default !== undefined) {
    const message = `"*" stands for any elements, expected "any [min..max]": ${wrong ?? "elements have no facts of their own"}.`;
    source.diagnostics.report("overlay/bad-field", message, { span: entry.span });
    return undefined;
  }
  return { kind: "wildcard", occurs: facts.occurs ?? { min: 0, max: "unbounded" }, span: entry.span };
}

function readOccursEntry(source: YamlSource, name: string, entry: YamlEntry): Occurs | undefined {
  const text = readText(source, entry.value, entry);
  if (text === undefined || entry.value === undefined) return undefined;
  const occurs = readOccurs(text);
  if (typeof occurs !== "string") return occurs;
  reportShorthand(source, name, entry.value, occurs, { text, offset: 0 });
  return undefined;
}

/** The text of an entry that may be left out. */
export function readOptionalText(source: YamlSource, entry: YamlEntry | undefined): string | undefined {
  return entry === undefined ? undefined : readText(source, entry.value, entry);
}

/** The truth value of an entry that may be left out. */
export function readFlag(source: YamlSource, entry: YamlEntry | undefined): boolean | undefined {
  const text = readOptionalText(source, entry);
  if (text === undefined || entry === undefined) return undefined;
  if (text === "true" || text === "false") return text === "true";
  source.diagnostics.report("overlay/invalid", `"${entry.key}" is "${text}", expected true or false.`, {
    span: entry.span,
  });
  return undefined;
}

function reportShorthand(
  source: YamlSource,
  name: string,
  node: Node,
  problem: string,
  at: ShorthandWord,
): void {
  const message = `Field "${name}": ${problem}; expected "<type> [min..max] [nillable] [= default]".`;
  source.diagnostics.report("overlay/bad-field", message, { span: spanOfWord(source, node, at) });
}

/** The place of a word inside a text, exact where the text stands in the file as it is. */
function spanOfWord(source: YamlSource, node: Node, word: ShorthandWord): ReturnType<typeof spanOf> {
  const start = node.range?.[0] ?? 0;
  const quotes = isText(node) && node.type !== "PLAIN" ? 1 : 0;
  const offset = start + quotes + word.offset;
  const asWritten = source.text.slice(offset, offset + word.text.length) === word.text;
  return asWritten ? spanBetween(source, offset, offset + word.text.length) : spanOf(source, node);
}
