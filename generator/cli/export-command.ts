/** `soapwright export wsdl`: writes what a contract says as a WSDL, so that every other tool can read it. */
import { writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { DiagnosticCollector } from "../diagnostics/collector.js";
import { writeWsdl } from "../export/write-wsdl.js";
import { isSystemError } from "../write/journal.js";
import type { CliContext } from "./context.js";
import { type ExitCode, exitCodeOf, exitCodes } from "./exit-codes.js";
import { resolveContract } from "./inspect-command.js";
import { printDiagnostics } from "./print-diagnostics.js";
import { importSourcesOf, judge, loadContract } from "./sdk-run.js";
import { showPath } from "./show-path.js";

export interface ExportArguments {
  readonly contract: string;
  /** Standard output unless given. */
  readonly out?: string | undefined;
  readonly catalog?: readonly string[] | undefined;
  readonly allowImport?: readonly string[] | undefined;
  readonly strict?: boolean | undefined;
}

export async function runExport(args: ExportArguments, context: CliContext): Promise<ExitCode> {
  const collector = new DiagnosticCollector();
  const contracts = resolveContract(args.contract, context.cwd);
  const loaded = await loadContract({ ...importSourcesOf(args), contracts }, context, collector);
  const { buildModel } = await context.loadPipeline();
  const { contract } = buildModel({ files: loaded.files }, collector);
  const diagnostics = judge(collector.all(), args.strict === true ? "strict" : "lenient");
  const code = exitCodeOf(diagnostics);
  printDiagnostics(diagnostics, loaded, context);
  if (code !== exitCodes.fine) return code;
  const text = writeWsdl(contract);
  if (args.out === undefined) {
    context.print(text);
    return code;
  }
  const path = resolve(context.cwd, args.out);
  const shown = showPath(path, context.cwd);
  try {
    await writeFile(path, text);
  } catch (error) {
    if (!isSystemError(error)) throw error;
    const failed = new DiagnosticCollector();
    failed.report("write/failed", `${shown} cannot be written: ${error.message}`);
    printDiagnostics(failed.all(), loaded, context);
    return exitCodeOf(failed.all());
  }
  context.complain(`${shown} written\n`);
  return code;
}
