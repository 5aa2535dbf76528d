/** Reports damage, cuts and missing halves once it is known what other samples make up for. */
import type { DiagnosticCollector } from "../../diagnostics/collector.js";
import { describeMonoPage, type MonoPage } from "./mono-page.js";
import type { PageProblem } from "./page-problem.js";
import type { NamedSample } from "./read-page.js";
import type { ServiceFacts } from "./to-contract.js";

/** Damage is an error only where no other sample shows the same half whole; a page that ends early says so once. */
export function reportProblems(
  problems: readonly PageProblem[],
  samples: readonly NamedSample[],
  diagnostics: DiagnosticCollector,
): void {
  const flaws = new Set<string>();
  for (const { code, message, span } of problems) {
    // An undeclared prefix, say, is repeated on every line.
    const key = `${span.file} ${code} ${message}`;
    if (!flaws.has(key)) diagnostics.report(code, message, { span });
    flaws.add(key);
  }
  const cutFiles = new Set<string>();
  for (const { operation, sample, file } of samples) {
    const { damage } = sample;
    if (damage?.code === "sample/damaged-xml") {
      const isMadeUpFor = samples.some(
        (other) =>
          other.operation === operation &&
          other.sample.direction === sample.direction &&
          other.sample.state === "whole",
      );
      const isMinor = isMadeUpFor || sample.protocol === "http-get" || sample.protocol === "http-post";
      diagnostics.report(damage.code, damage.message, {
        span: damage.span,
        severity: isMinor ? "warning" : undefined,
      });
    } else if (sample.state !== "whole" && !cutFiles.has(file)) {
      cutFiles.add(file);
      const message = damage?.message ?? "The page ends before the message that this line announces.";
      diagnostics.report("sample/truncated", message, { span: damage?.span ?? sample.span });
    }
  }
}

/** A page without samples is no error beside the page of the same operation that has them. */
export function reportSilentPages(
  pages: readonly MonoPage[],
  samples: readonly NamedSample[],
  diagnostics: DiagnosticCollector,
): void {
  const operations = new Set(samples.map(({ operation }) => operation));
  for (const page of pages) {
    const isBeside =
      page.shows === "list"
        ? samples.length > 0
        : page.operation !== undefined && operations.has(page.operation);
    if (isBeside && page.shows !== "failure") continue;
    // Where Mono failed to make the page with the samples, its other pages are still there.
    const isMinor = page.shows !== "failure" && samples.length > 0;
    const severity = isMinor ? "warning" : undefined;
    diagnostics.report("sample/mono-page", describeMonoPage(page), { span: page.span, severity });
  }
}

/** Operations of which only one half is known. */
export function reportMissingHalves(
  services: readonly ServiceFacts[],
  diagnostics: DiagnosticCollector,
): void {
  for (const operation of services.flatMap(({ operations }) => operations)) {
    if (operation.isCut || operation.protocols.size === 0) continue;
    const isSoap = operation.protocols.has("soap11") || operation.protocols.has("soap12");
    if (!isSoap) continue;
    if (operation.output === undefined && !operation.oneWay) {
      diagnostics.report(
        "sample/no-response",
        `No page shows the response of ${operation.name}, so its content is unknown.`,
        { span: operation.span },
      );
    }
    if (operation.input === undefined) {
      diagnostics.report("sample/no-request", `No page shows the request of ${operation.name}.`, {
        span: operation.span,
      });
    }
  }
}
