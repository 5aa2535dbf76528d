/** Says in this tool's words what yargs finds wrong with a command line: what was found, what was expected or meant. */
import { findNearestName } from "../diagnostics/nearest-name.js";
import { commandOptions, contractWords } from "./command-options.js";

type CommandName = keyof typeof commandOptions;
const commandNames = Object.keys(commandOptions) as readonly CommandName[];

/** The command that a command line names; undefined if it names none, or one that does not exist. */
export function findCommand(args: readonly string[]): CommandName | undefined {
  const word = args.find((arg) => !arg.startsWith("-"));
  return commandNames.find((name) => name === word);
}

/** `message` is that of yargs, in English. */
export function explainUsage(message: string, args: readonly string[]): string {
  const command = findCommand(args);
  const unknown = /^Unknown arguments?: (.*)$/s.exec(message)?.[1];
  if (unknown !== undefined) return explainUnknown(unknown.split(", "), command, args);
  if (message.startsWith("Not enough non-option arguments")) {
    if (command === "export") return "soapwright export needs a format and a contract: export wsdl CONTRACT";
    return `soapwright ${command ?? "COMMAND"} needs a contract: ${contractWords}`;
  }
  const lacking = /^Not enough arguments following: (.*)$/.exec(message)?.[1];
  if (lacking !== undefined) return `--${lacking} needs a value`;
  const [, option = "", given, choices] = /Argument: (.*), Given: (.*), Choices: (.*)/.exec(message) ?? [];
  if (given === undefined || choices === undefined) return message;
  const nearest = findNearestName(given.replaceAll('"', ""), choices.replaceAll('"', "").split(", "));
  const meant = nearest === undefined ? "" : `; did you mean "${nearest}"?`;
  const what = option === "form" ? "what export writes" : `--${option}`;
  return `${what} is ${given}, expected ${choices.replaceAll(", ", " or ")}${meant}`;
}

function explainUnknown(
  words: readonly string[],
  command: CommandName | undefined,
  args: readonly string[],
): string {
  const first = args.find((arg) => !arg.startsWith("-"));
  if (command === undefined && first !== undefined) {
    const nearest = findNearestName(first, commandNames);
    const advice = nearest === undefined ? `it has ${commandNames.join(", ")}` : `did you mean ${nearest}?`;
    return `soapwright has no command ${first}; ${advice}`;
  }
  // yargs names an option of several words twice, the second time in camel case.
  const written = words.filter((word) => args.some((arg) => nameOf(arg) === word));
  return (written.length > 0 ? written : words).map((word) => explainWord(word, command, args)).join("\n");
}

function explainWord(word: string, command: CommandName | undefined, args: readonly string[]): string {
  const option = args.find((arg) => arg.startsWith("-") && nameOf(arg) === word);
  if (option === undefined) return `${word} is one argument too many; expected one contract`;
  const options = command === undefined ? [] : Object.keys(commandOptions[command]);
  const nearest = findNearestName(word, options);
  const advice = nearest === undefined ? "" : `; did you mean --${nearest}?`;
  return `soapwright ${command === undefined ? "" : `${command} `}has no option ${option.split("=")[0]}${advice}`;
}

/** `layout` of `--layout`, `--layout=split` and `--no-layout`. */
function nameOf(arg: string): string | undefined {
  return arg.replace(/^--?(?:no-)?/, "").split("=")[0];
}
