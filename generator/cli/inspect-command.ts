/** `soapwright inspect`: shows what a contract says, and what had to be assumed. */
import { resolve } from "node:path";
import { isRemote } from "../config/resolve-sdks.js";
import { DiagnosticCollector } from "../diagnostics/collector.js";
import { type EqualShapes, findEqualShapes } from "../inspect/find-equal-shapes.js";
import { type AssumptionGroup, listAssumptions } from "../inspect/list-assumptions.js";
import { listPortTypes, listServices } from "../inspect/list-operations.js";
import type { Contract } from "../model/contract.js";
import type { CliContext } from "./context.js";
import { type ExitCode, exitCodeOf, exitCodes } from "./exit-codes.js";
import { printDiagnostics } from "./print-diagnostics.js";
import { count } from "./print-summary.js";
import { importSourcesOf, isContradiction, judge, loadContract } from "./sdk-run.js";
import { showPath } from "./show-path.js";

export interface InspectArguments {
  readonly contract: string;
  readonly catalog?: readonly string[] | undefined;
  readonly allowImport?: readonly string[] | undefined;
  readonly format: "table" | "json";
  readonly all?: boolean | undefined;
  readonly strict?: boolean | undefined;
}

/** Places of one assumption that are listed without `--all`. */
const shownPlaces = 3;

export async function runInspect(args: InspectArguments, context: CliContext): Promise<ExitCode> {
  const collector = new DiagnosticCollector();
  const contracts = resolveContract(args.contract, context.cwd);
  const loaded = await loadContract({ ...importSourcesOf(args), contracts }, context, collector);
  const { buildModel } = await context.loadPipeline();
  const { contract } = buildModel({ files: loaded.files }, collector);
  const diagnostics = judge(collector.all(), args.strict === true ? "strict" : "lenient");
  if (args.format === "json") {
    context.print(`${JSON.stringify(contract, undefined, 2)}\n`);
  } else if (!isEmpty(contract) || exitCodeOf(diagnostics) === exitCodes.fine) {
    context.print(describeContract(contract));
    const limit = args.all === true ? Number.POSITIVE_INFINITY : shownPlaces;
    const place = (file: string): string =>
      loaded.folder === undefined ? file : showPath(resolve(loaded.folder, file), context.cwd);
    context.print(describeAssumptions(listAssumptions(contract), limit, place));
    const contradictions = diagnostics.filter(isContradiction).length;
    const where = contradictions > 0 ? ", shown below" : "";
    context.print(`\n${count(contradictions, "contradiction")}${where}\n`);
    context.print(describeEqualShapes(findEqualShapes(contract)));
  }
  printDiagnostics(diagnostics, loaded, context);
  return exitCodeOf(diagnostics);
}

/** A path relative to the working directory becomes absolute; URLs and `-` stay. */
export function resolveContract(contract: string, cwd: string): string {
  return contract === "-" || isRemote(contract) ? contract : resolve(cwd, contract);
}

/** Whether nothing was read: the diagnostics say why. */
function isEmpty({ services, portTypes, types }: Contract): boolean {
  return services.length + portTypes.length + types.length === 0;
}

function describeContract(contract: Contract): string {
  const lines: string[] = [];
  for (const service of listServices(contract)) {
    lines.push(`Service ${service.name}`);
    for (const { name, protocol, address } of service.ports) {
      lines.push(`  port ${name} (${protocol})${address === undefined ? "" : ` at ${address}`}`);
    }
  }
  for (const { name, operations } of listPortTypes(contract)) {
    lines.push("", `${count(operations.length, "operation")} of ${name}`);
    for (const operation of operations) {
      const output = operation.output === undefined ? "one-way" : operation.output || "nothing";
      const deprecated = operation.deprecated ? "  (deprecated)" : "";
      lines.push(`  ${operation.name}(${operation.input}) → ${output}${deprecated}`);
    }
  }
  const kinds = new Map<string, number>();
  for (const { kind } of contract.types) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  const byKind = [...kinds].map(([kind, number]) => `${number} ${kind}`).join(", ");
  lines.push("", `${count(contract.types.length, "type")}${byKind === "" ? "" : `: ${byKind}`}`);
  return `${lines.join("\n")}\n`;
}

function describeAssumptions(
  groups: readonly AssumptionGroup[],
  limit: number,
  place: (file: string) => string,
): string {
  const total = groups.reduce((sum, group) => sum + group.places.length, 0);
  const lines = ["", `${count(total, "fact")} assumed`];
  for (const { fact, because, places } of groups) {
    lines.push(`  ${fact}, because ${because}: ${places.length}`);
    for (const { path, span } of places.slice(0, limit)) {
      lines.push(`    ${path}  ${place(span.file)}:${span.line}:${span.column}`);
    }
    if (places.length > limit) lines.push(`    … and ${places.length - limit} more; --all lists them`);
  }
  return `${lines.join("\n")}\n`;
}

function describeEqualShapes(shapes: readonly EqualShapes[]): string {
  const lines = ["", `${count(shapes.length, "shape")} that several anonymous types have`];
  for (const { members, places, overlay } of shapes) {
    lines.push(`  { ${members.join(", ")} }`, ...places.map((place) => `    ${place}`));
    if (overlay.length > 0) {
      lines.push(
        "    if they are one type, say so in overlay.yaml:",
        ...overlay.map((line) => `      ${line}`),
      );
    }
  }
  return `${lines.join("\n")}\n`;
}
