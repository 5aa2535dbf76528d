/** What stands around the samples of a page: lines, names of operations, documentation, the name of the service. */
import type { HtmlHeading } from "../../source/html-text.js";
import { isNcName } from "../../source/xml/names.js";
import type { Block } from "./find-blocks.js";

export interface PageLine {
  /** Without markup, and trimmed. */
  readonly text: string;
  readonly start: number;
  /** Marked as a heading by HTML or markdown, or by its place under the service's name. */
  readonly isHeading: boolean;
  /** One name alone, and not that of a section. */
  readonly isName: boolean;
}

const section = /^(?:SOAP(?: ?1\.[12])?|HTTP[ -](?:GET|POST)|Test|Request|Response|Examples?|[`~]{3,}\w*)$/i;
/** The heading of the first sample may be glued to the sentence before it. */
const gluedSection = /(?:SOAP(?: 1\.[12])?|HTTP (?:GET|POST))$/;
const maximalDocumentation = 20_000;

/** Lines outside the samples, in order. */
export function readLines(
  text: string,
  blocks: readonly Block[],
  headings: readonly HtmlHeading[],
): readonly PageLine[] {
  const lines: PageLine[] = [];
  let at = 0;
  for (const block of [...blocks, undefined]) {
    const end = block?.start ?? text.length;
    if (end > at) addLines(text, at, end, headings, lines);
    at = Math.max(at, block?.end ?? end);
  }
  const third = lines[2];
  if (isClassicTop(lines) && third) lines[2] = { ...third, isHeading: true };
  return lines;
}

function addLines(
  text: string,
  from: number,
  to: number,
  headings: readonly HtmlHeading[],
  lines: PageLine[],
): void {
  let start = from;
  while (start < to) {
    const next = text.indexOf("\n", start);
    const end = next < 0 || next > to ? to : next;
    const raw = text.slice(start, end);
    const line = cleanLine(raw);
    if (line !== "") {
      const lead = start + raw.length - raw.trimStart().length;
      const isHeading =
        /^\s*#{1,6}\s/.test(raw) ||
        headings.some((one) => one.level > 1 && Math.abs(one.offset - lead) < 3 && one.text === line);
      lines.push({
        text: line,
        start,
        isHeading,
        isName: !line.includes(" ") && isNcName(line) && !section.test(line),
      });
    }
    start = end + 1;
  }
}

/** Takes markdown and HTML marks off a line. */
function cleanLine(raw: string): string {
  if (!/[<#*>|_`[/:-]|\s\s/.test(raw)) return raw.trim();
  return raw
    .replace(/<\/?[A-Za-z][^<>]*>/g, "")
    .replace(/^\s*(?:#{1,6}\s|[*+-]\s|>\s?|\/\*+|\/\/+|\|)\s*/, "")
    .replace(/\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replace(/\s+/g, " ")
    .trim()
    .replace(/^(\*\*|__|\*|`)(.*?):?\1:?$/, "$2")
    .trim();
}

/** The classic page: service, one sentence with a link, operation. */
function isClassicTop(lines: readonly PageLine[]): boolean {
  const [service, sentence, operation] = lines;
  if (!service || !sentence || !operation) return false;
  return service.isName && !sentence.isName && operation.isName;
}

/** The name that stands at the top of a classic page; `operations` are the names that were found on it. */
export function findServiceName(
  lines: readonly PageLine[],
  headings: readonly HtmlHeading[],
  operations: ReadonlySet<string>,
): string | undefined {
  const heading = headings.find((one) => one.level === 1)?.text;
  if (heading !== undefined && isNcName(heading)) return heading;
  const isTop = isClassicTop(lines) && operations.has(lines[2]?.text ?? "");
  return isTop ? lines[0]?.text : undefined;
}

/** Names on lines of their own before `offset`, the nearest first. */
export function namesBefore(lines: readonly PageLine[], offset: number): readonly PageLine[] {
  return lines.filter((line) => line.isName && line.start < offset).reverse();
}

/** The text between an operation's heading and the first section, as plain text; undefined if there is none. */
export function findDocumentation(
  lines: readonly PageLine[],
  operation: string,
  offset: number,
): string | undefined {
  let heading = -1;
  lines.forEach((line, index) => {
    if (line.start < offset && line.text === operation) heading = index;
  });
  if (heading < 0) return undefined;
  const text: string[] = [];
  for (const line of lines.slice(heading + 1)) {
    if (line.start >= offset || section.test(line.text)) break;
    if (gluedSection.test(line.text)) break;
    text.push(line.text);
  }
  const documentation = text.join("\n").slice(0, maximalDocumentation).trim();
  return documentation === "" ? undefined : documentation;
}
