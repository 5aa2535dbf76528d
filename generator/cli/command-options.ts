/** The options of each command, as yargs reads them and as messages name them. */
import { sdkRules } from "../config/schema.js";

/** What a contract may be given as. */
export const contractWords = "a file, a folder, a URL, or - for standard input";

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
  commonjs: { type: "boolean", describe: "An SDK for a program of CommonJS modules" },
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

/** The contract of a command that knows those of the configuration. */
export const optionalContract = { type: "string", describe: contractWords } as const;
/** The contract of a command that needs one. */
export const requiredContract = { ...optionalContract, demandOption: true } as const;
/** What `export` writes; a word of the command itself would not be compared, any would do. */
export const exportForm = { choices: ["wsdl"], demandOption: true, describe: "WSDL 1.1" } as const;

export const commandOptions = {
  generate: {
    ...sdkOptions,
    force: { type: "boolean", describe: "Look again, even if nothing seems to have changed" },
  },
  check: sdkOptions,
  inspect: {
    format: { choices: ["table", "json"], default: "table", describe: "Tables, or the model as data" },
    all: { type: "boolean", describe: "List every place, not the first few" },
    strict,
    ...importOptions,
  },
  export: {
    out: {
      type: "string",
      alias: "o",
      requiresArg: true,
      describe: "The file to write; else it is printed",
    },
    strict,
    ...importOptions,
  },
  mock: {
    ...importOptions,
    port: { type: "number", default: 0, describe: "The port; 0 takes a free one" },
    delay: { type: "number", default: 0, describe: "Milliseconds to wait before each answer" },
    fault: {
      type: "string",
      array: true,
      describe: "Answer an operation with a fault: NAME or NAME=REASON",
    },
  },
} as const;
