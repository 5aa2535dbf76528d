/** The command line of soapwright: its commands and options, by yargs. */
import yargs from "yargs";
import { toolVersion } from "../tool-version.js";
import { runCheck } from "./check-command.js";
import {
  commandOptions,
  contractWords,
  exportForm,
  optionalContract,
  requiredContract,
} from "./command-options.js";
import type { CliContext } from "./context.js";
import { type ExitCode, exitCodes, UsageError } from "./exit-codes.js";
import { runExport } from "./export-command.js";
import { runGenerate } from "./generate-command.js";
import { runInspect } from "./inspect-command.js";
import { runMock } from "./mock-command.js";
import { explainUsage, findCommand } from "./usage-problem.js";

/** Runs one command and answers its exit code. Never throws. */
export async function runCommandLine(args: readonly string[], context: CliContext): Promise<ExitCode> {
  try {
    return await dispatch(args, context);
  } catch (error) {
    if (error instanceof UsageError) {
      const command = findCommand(args);
      const help = command === undefined ? "" : `${command} `;
      context.complain(`${error.message}\nTry: soapwright ${help}--help\n`);
      return exitCodes.usage;
    }
    const message = error instanceof Error ? error.message : String(error);
    context.complain(`soapwright has met a bug of its own: ${message}\n`);
    if (args.includes("--debug") && error instanceof Error) context.complain(`${error.stack}\n`);
    context.complain("Please report it, with the contract if you may; --debug shows where it happened.\n");
    return exitCodes.bug;
  }
}

async function dispatch(args: readonly string[], context: CliContext): Promise<ExitCode> {
  let code: ExitCode = exitCodes.fine;
  let help = "";
  const parser = yargs()
    .scriptName("soapwright")
    .locale("en")
    .usage("$0 <command>\n\nTurns SOAP contracts into typed TypeScript SDKs.")
    .command(
      "generate [contract]",
      `Write an SDK; without arguments all of soapwright.config.ts. The contract: ${contractWords}`,
      (command) => command.positional("contract", optionalContract).options(commandOptions.generate),
      async (options) => {
        code = await runGenerate(withDash(options), context, { cwd: context.cwd, args });
      },
    )
    .command(
      "check [contract]",
      "Compare SDKs with their contracts; exit code 3 if they differ",
      (command) => command.positional("contract", optionalContract).options(commandOptions.check),
      async (options) => {
        code = await runCheck(withDash(options), context);
      },
    )
    .command(
      "inspect <contract>",
      "Show what a contract says, and what had to be assumed",
      (command) => command.positional("contract", requiredContract).options(commandOptions.inspect),
      async (options) => {
        code = await runInspect(withDash(options), context);
      },
    )
    .command(
      "export <form> <contract>",
      "Write what a contract says as a WSDL 1.1, for every other tool",
      (command) =>
        command
          .positional("form", exportForm)
          .positional("contract", requiredContract)
          .options(commandOptions.export),
      async (options) => {
        code = await runExport(withDash(options), context);
      },
    )
    .command(
      "mock <contract>",
      "Serve a contract on this machine, with sample values",
      (command) => command.positional("contract", requiredContract).options(commandOptions.mock),
      async (options) => {
        code = await runMock(withDash(options), context);
      },
    )
    .option("debug", { type: "boolean", describe: "Show where a bug happened" })
    .demandCommand(1, "soapwright needs a command")
    .strict()
    .version(toolVersion)
    .help()
    .wrap(100)
    .exitProcess(false)
    .fail((message, error) => {
      // yargs throws errors of its own for some of what it finds wrong.
      const found = error?.name === "YError" ? error.message : message;
      throw error && error.name !== "YError" ? error : new UsageError(explainUsage(found, args));
    });
  await parser.parseAsync(args.map(protectDash), {}, (_error: unknown, _argv: unknown, output: string) => {
    help = output;
  });
  if (help !== "") context.print(`${help}\n`);
  return code;
}

/** What stands for `-` while yargs looks at it: a positional `-` comes out of it as an empty text. */
const dash = "\0-";

function protectDash(word: string): string {
  return word === "-" ? dash : word;
}

function withDash<T extends { readonly contract?: string | undefined }>(options: T): T {
  if (options.contract === "")
    throw new UsageError("the contract is an empty text, expected a path or a URL");
  return options.contract === dash ? { ...options, contract: "-" } : options;
}
