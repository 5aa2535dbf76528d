/** Reads the `operations:` of an overlay: facts on requests and responses, deprecations, notes. */
import type { Node } from "yaml";
import type { OverlayHalf, OverlayOperation } from "../../model/overlay-facts.js";
import { expandName } from "./overlay-names.js";
import { type OverlayContext, readFields, readFlag, readOptionalText } from "./read-fields.js";
import { isText, readEntries, readKnownEntries, reportInvalid, type YamlEntry } from "./yaml-entries.js";

const operationKeys = ["request", "response", "deprecated", "idempotent", "description", "note"] as const;

/** Reads all operations; what is wrong with one is reported, and the rest of it is still used. */
export function readOperations(context: OverlayContext, node: Node): readonly OverlayOperation[] {
  const { source } = context;
  return readEntries(source, node, '"operations"').flatMap((entry) => {
    if (expandName(entry.key, "") !== entry.key) {
      const message = `"${entry.key}" is not the name of an operation.`;
      source.diagnostics.report("overlay/invalid", message, { span: entry.keySpan });
      return [];
    }
    if (entry.value === undefined) return [{ name: entry.key, span: entry.keySpan }];
    const place = `operation "${entry.key}"`;
    const entries = readKnownEntries(source, entry.value, place, operationKeys);
    return [
      {
        name: entry.key,
        span: entry.keySpan,
        request: readHalf(context, entries.get("request"), `the request of ${place}`),
        response: readHalf(context, entries.get("response"), `the response of ${place}`),
        deprecated: readOptionalText(source, entries.get("deprecated")),
        idempotent: readFlag(source, entries.get("idempotent")),
        description: readOptionalText(source, entries.get("description")),
        note: readOptionalText(source, entries.get("note")),
      },
    ];
  });
}

function readHalf(
  context: OverlayContext,
  entry: YamlEntry | undefined,
  place: string,
): OverlayHalf | undefined {
  if (entry === undefined) return undefined;
  if (entry.value === undefined) {
    const message = `"${entry.key}" is empty, expected fields, or "void" for a message without content.`;
    context.source.diagnostics.report("overlay/invalid", message, { span: entry.span });
    return undefined;
  }
  if (!isText(entry.value)) {
    return { kind: "fields", fields: readFields(context, entry.value, place), span: entry.span };
  }
  if (entry.value.value === "void") return { kind: "void", span: entry.span };
  const message = `"${entry.key}" is "${entry.value.value}", expected fields, or "void".`;
  reportInvalid(context.source, entry.value, message);
  return undefined;
}
