/** Says what is odd or unknown about a shape, once it has become a type of a place. */
import type { DiagnosticCollector } from "../../diagnostics/collector.js";
import { assertNever } from "../../model/assert-never.js";
import { localName } from "../../model/names.js";
import type { FieldShape, Shape, UnknownShape } from "./shape.js";

/** The only element of a wrapper, printed once, was judged by its name; `<string>string</string>` and `<ArrayOfX>` leave no doubt. */
export function reportJudged(diagnostics: DiagnosticCollector, field: FieldShape, path: string): void {
  const isNamedSo = field.shape.kind === "value" || /^ArrayOf[A-Z]/.test(localName(field.name));
  const isPlain = isNamedSo && field.repeats === "many";
  if (isPlain || !field.assumed.some((one) => one.because === "printed-once")) return;
  const verdict = field.repeats === "many" ? "an array's item" : "a single element";
  const message = `${shortPath(path)}/${localName(field.name)} is printed once, where arrays may be printed once; by its name it is taken for ${verdict}.`;
  diagnostics.report("sample/printed-once", message, { span: field.span });
}

export function reportUnknown(diagnostics: DiagnosticCollector, shape: UnknownShape, path: string): void {
  const place = shortPath(path);
  const { span } = shape;
  switch (shape.because) {
    case "depth-cut":
      diagnostics.report(
        "sample/depth-cut",
        `The type of ${place} is cut off at the generator's depth limit.`,
        { span },
      );
      return;
    case "empty-element":
      diagnostics.report("sample/empty-element", `${place} is empty, which does not tell its type.`, {
        span,
      });
      return;
    case "any-content":
      diagnostics.report(
        "sample/any-content",
        `${place} holds a DataSet, whose schema travels with the data.`,
        { span },
      );
      return;
    case "truncated":
      // The cut itself has been reported.
      return;
    default:
      assertNever(shape.because);
  }
}

export function reportOddity(diagnostics: DiagnosticCollector, shape: Shape): void {
  if (shape.oddity) diagnostics.report(shape.oddity.code, shape.oddity.message, { span: shape.span });
}

/** `getJobStatusResponse/getJobStatusResult` without the namespace in front. */
export function shortPath(path: string): string {
  return path.replace(/^\{[^}]*\}/, "");
}
