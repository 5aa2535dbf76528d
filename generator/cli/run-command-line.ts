/** The command line of soapwright: its commands and options, by yargs. */
import yargs from "yargs";
import { sdkRules } from "../config/schema.js";
import { toolVersion } from "../tool-version.js";
import { runCheck } from "./check-command.js";
import type { CliContext } from "./context.js";
import { type ExitCode, exitCodes, UsageError } from "./exit-codes.js";
import { runExport } from "./export-command.js";
import { runGenerate } from "./generate-command.js";
import { runInspect } from "./inspect-command.js";
import { runMock } from "./mock-command.js";

const contractWords = "a file, a folder, a URL, or - for standard input";

const format = {
  choices: ["text", "json"],
  default: "text",
  describe: "How to print results and diagnostics",
} as const;

const strict = { type: "boolean", describe: "Contradictions in the contract are errors" } as const;

const importOptions = {
  catalog: {
    type: "string",
    array: true,
    describe: "Files that say which file stands for an imported address",
  },
  "allow-import": {
    type: "string",
    array: true,
    describe: "Addresses to fetch imports from; * for any characters",
  },
} as const;

const sdkOptions = {
  out: { type: "string", alias: "o", requiresArg: true, describe: "The folder to write" },
  name: { type: "string", requiresArg: true, describe: "Short name of the SDK" },
  include: { type: "string", array: true, describe: "Operations to take; * stands for any characters" },
  exclude: { type: "string", array: true, describe: "Operations to leave out" },
  layout: { choices: sdkRules.layout.values, describe: "A file an operation, or one file for all" },
  runtime: { choices: sdkRules.runtime.values, describe: "Copy the runtime, or import soapwright/runtime" },
  "import-extension": { choices: sdkRules.importExtension.values, describe: "Ending of relative imports" },
  enums: { choices: sdkRules.enums.values, describe: "Whether unlisted values can be read" },
  results: { choices: sdkRules.results.values, describe: "What methods return" },
  properties: { choices: sdkRules.properties.values, describe: "How properties are written" },
  validate: { type: "boolean", describe: "Values are checked against facets before they are sent" },
  "http-bindings": { type: "boolean", describe: "Clients for HTTP GET and POST too, not only for SOAP" },
  strict,
  "keep-going": { type: "boolean", describe: "Generate what does not depend on errors of the contract" },
  ...importOptions,
  config: { type: "string", alias: "c", requiresArg: true, describe: "The configuration file" },
  format,
} as const;

/** Runs one command and answers its exit code. Never throws. */
export async function runCommandLine(args: readonly string[], context: CliContext): Promise<ExitCode> {
  try {
    return await dispatch(args, context);
  } catch (error) {
    if (error instanceof UsageError) {
      context.complain(`${error.message}\nTry: soapwright --help\n`);
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
      (command) =>
        command
          .positional("contract", { type: "string", describe: contractWords })
          .options(sdkOptions)
          .option("force", {
            type: "boolean",
            describe: "Look again, even if nothing seems to have changed",
          }),
      async (options) => {
        code = await runGenerate(withDash(options), context, { cwd: context.cwd, args });
      },
    )
    .command(
      "check [contract]",
      "Compare SDKs with their contracts; exit code 3 if they differ",
      (command) =>
        command.positional("contract", { type: "string", describe: contractWords }).options(sdkOptions),
      async (options) => {
        code = await runCheck(withDash(options), context);
      },
    )
    .command(
      "inspect <contract>",
      "Show what a contract says, and what had to be assumed",
      (command) =>
        command
          .positional("contract", { type: "string", demandOption: true, describe: contractWords })
          .option("format", {
            choices: ["table", "json"],
            default: "table",
            describe: "Tables, or the model as data",
          } as const)
          .option("all", { type: "boolean", describe: "List every place, not the first few" })
          .option("strict", strict)
          .options(importOptions),
      async (options) => {
        code = await runInspect(withDash(options), context);
      },
    )
    .command(
      "export <form> <contract>",
      "Write what a contract says as a WSDL 1.1, for every other tool",
      (command) =>
        command
          // A word of the command itself would not be compared: any would do.
          .positional("form", { choices: ["wsdl"], demandOption: true, describe: "WSDL 1.1" })
          .positional("contract", { type: "string", demandOption: true, describe: contractWords })
          .option("out", {
            type: "string",
            alias: "o",
            requiresArg: true,
            describe: "The file to write; else it is printed",
          })
          .option("strict", strict)
          .options(importOptions),
      async (options) => {
        code = await runExport(withDash(options), context);
      },
    )
    .command(
      "mock <contract>",
      "Serve a contract on this machine, with sample values",
      (command) =>
        command
          .positional("contract", { type: "string", demandOption: true, describe: contractWords })
          .options(importOptions)
          .option("port", { type: "number", default: 0, describe: "The port; 0 takes a free one" })
          .option("delay", {
            type: "number",
            default: 0,
            describe: "Milliseconds to wait before each answer",
          })
          .option("fault", {
            type: "string",
            array: true,
            describe: "Answer an operation with a fault: NAME or NAME=REASON",
          }),
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
      throw error ?? new UsageError(message);
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
