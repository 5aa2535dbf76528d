/** The lines that say what `generate` did. Loaded on every run, so it imports nothing that takes time. */
import type { SourceCounts } from "../sort-sources.js";
import type { RecordedSummary } from "../write/up-to-date.js";
import type { WriteSummary } from "../write/write-tree.js";

/** What was read and what came of it. */
export interface SdkSummary {
  readonly out: string;
  readonly found: Pick<RecordedSummary, keyof SourceCounts | "operations" | "types" | "assumed">;
  readonly files: WriteSummary;
  /** Notes on the contract, which are not shown. */
  readonly notes: number;
  /** Warnings of the run that wrote it, if this one did not look again. */
  readonly formerWarnings?: number | undefined;
}

/** Two or three lines about one SDK. */
export function printSdkSummary({ out, found, files, notes, formerWarnings }: SdkSummary): string {
  const changed = files.written + files.removed > 0;
  const written = changed
    ? `${count(files.written, "file")} written, ${files.unchanged} unchanged, ${files.removed} removed`
    : `nothing changed, ${count(files.unchanged, "file")}`;
  const warnings = formerWarnings
    ? `\n  ${count(formerWarnings, "warning")} as before; generate --force shows them`
    : "";
  return (
    `${out}\n` +
    `  read ${countSources(found)}: ${count(found.operations, "operation")}, ${count(found.types, "type")}, ` +
    `${count(found.assumed, "fact")} assumed` +
    `${notes > 0 ? `, ${count(notes, "note")}; soapwright inspect lists them` : ""}\n` +
    `  ${written}${warnings}\n`
  );
}

/** `1 WSDL, 2 schemas`; pages even where there are none, since something has to be there. */
function countSources({ wsdls, schemas, pages, collections }: SourceCounts): string {
  const counted = [
    [wsdls, "WSDL"],
    [schemas, "schema"],
    [collections, "collection"],
    [pages, "page"],
  ] as const;
  const found = counted.filter(([number]) => number > 0);
  return (found.length > 0 ? found : counted.slice(-1))
    .map(([number, word]) => count(number, word))
    .join(", ");
}

/** The last line. */
export function printDuration(milliseconds: number): string {
  return `done in ${group(Math.round(milliseconds))} ms\n`;
}

/** `1 page`, `2,080 pages`. */
export function count(number: number, word: string): string {
  return `${group(number)} ${word}${number === 1 ? "" : "s"}`;
}

function group(number: number): string {
  return String(number).replace(/\B(?=(?:\d{3})+$)/g, ",");
}
