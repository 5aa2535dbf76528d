/** Tells the pages of Mono's help apart: the tabs of an operation, the list of operations, and a page that failed. */

import type { SourceSpan } from "../../diagnostics/diagnostic.js";
import { readHtml } from "../../source/html-text.js";
import type { SourceFile } from "../../source/source-file.js";
import { mapText, spanOf } from "../../source/text-map.js";
import { isNcName } from "../../source/xml/names.js";

export interface MonoPage {
  /** Only `messages` shows samples. */
  readonly shows: "messages" | "overview" | "test" | "list" | "failure";
  readonly service?: string | undefined;
  readonly operation?: string | undefined;
  /** What the overview says of the operation. */
  readonly documentation?: string | undefined;
  /** Where that it is one can be seen. */
  readonly span: SourceSpan;
}

const mark =
  /class\s*=\s*["']?(?:literal-placeholder|operationTitle|tabLabelO(?:n|ff))\b|\?page=op&(?:amp;)?tab=|\bDefaultWsdlHelpGenerator/;
const maximalDocumentation = 20_000;

/** What page of Mono's help a file holds; undefined if it is none. */
export function readMonoPage(file: SourceFile): MonoPage | undefined {
  const { text, path } = file;
  if (file.kind !== "html") return undefined;
  const found = mark.exec(text);
  if (found === null) return undefined;
  const map = mapText(path, text);
  const title = /class=["']?operationTitle["']?[^>]*>\s*([^<>\s]+)\s*</.exec(text);
  const operation = firstName(title?.[1]);
  const seen = title ?? found;
  const page = {
    service: firstName(
      /class=["']?label["']?[^>]*>[^<]*<\/span>\s*<br\s*\/?>\s*([^<>\s]+)\s*<\/div>/.exec(text)?.[1],
    ),
    operation,
    span: spanOf(map, seen.index, seen.index + seen[0].length),
  };
  const tab = /[?&;]tab=(main|test|msg)\b[^<>]*>\s*<span\s+class=["']?tabLabelOn\b/.exec(text)?.[1];
  if (tab === "msg" || /class=["']?literal-placeholder\b/.test(text)) return { ...page, shows: "messages" };
  if (tab === "main") {
    const lines = readHtml(map)
      .map.text.split(/\r?\n/)
      .map((line) => line.trim());
    return { ...page, shows: "overview", documentation: findRemarks(lines) };
  }
  if (tab === "test") return { ...page, shows: "test" };
  return { ...page, shows: found[0] === "DefaultWsdlHelpGenerator" ? "failure" : "list" };
}

function findRemarks(lines: readonly string[]): string | undefined {
  const from = lines.lastIndexOf("Remarks");
  const to = lines.lastIndexOf("Technical information");
  if (from < 0 || to < from) return undefined;
  const remarks = lines.slice(from + 1, to).filter((line) => line !== "");
  const text = remarks.join("\n").slice(0, maximalDocumentation);
  return text === "" || text === "No additional remarks" ? undefined : text;
}

function firstName(name: string | undefined): string | undefined {
  return name !== undefined && isNcName(name) ? name : undefined;
}

/** What a page of Mono's help is that no sample stands on. */
export function describeMonoPage({ shows, operation }: MonoPage): string {
  const of = operation === undefined ? "" : ` of ${operation}`;
  switch (shows) {
    case "messages":
      return `This is Mono's message page${of}, without a sample that can be read.`;
    case "overview":
      return `This is Mono's overview page${of}; samples stand on its page Message Layout, which is not there.`;
    case "test":
      return `This is Mono's test form${of}; samples stand on its page Message Layout, which is not there.`;
    case "list":
      return "This is Mono's list of operations; samples stand on the page Message Layout of each.";
    case "failure":
      return "Mono failed to make this page, so it shows an error instead of samples.";
  }
}
