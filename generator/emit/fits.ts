/** Breaks code that is too long for a line the way Biome and Prettier would: one argument or member a line. */
import { breakType } from "./fit-types.js";
import { lineWidth } from "./line-width.js";
import { endOfString, isQuote, splitArguments } from "./split-code.js";

/** `head` + items + `tail` on one line if that fits at `indent`, else one item a line with a trailing comma. */
export function fitList(
  head: string,
  items: readonly string[],
  tail: string,
  indent: number,
  padding: "spaced" | "tight" = "tight",
): string {
  const space = padding === "spaced" && items.length > 0 ? " " : "";
  const line = `${head}${space}${items.join(", ")}${space}${tail}`;
  if (!line.includes("\n") && indent + line.length <= lineWidth) return line;
  const inner = " ".repeat(indent + 2);
  return `${head}\n${items.map((item) => `${inner}${item},\n`).join("")}${" ".repeat(indent)}${tail}`;
}

/** The same for an entry of a longer list or object, where a comma follows that must fit too. */
export function fitEntry(head: string, items: readonly string[], tail: string, indent: number): string {
  return fitList(head, items, `${tail},`, indent).slice(0, -1);
}

/** The names of an import or export: a single one stays in its line, however long. */
export function fitSpecifiers(head: string, names: readonly string[], tail: string): string {
  const [only, ...others] = names;
  if (only !== undefined && others.length === 0) return `${head} ${only} ${tail}`;
  return fitList(head, names, tail, 0, "spaced");
}

/** An object literal, always one property a line. */
export function blockObject(properties: readonly string[], indent: number): string {
  if (properties.length === 0) return "{}";
  const inner = " ".repeat(indent + 2);
  return `{\n${properties.map((property) => `${inner}${property},\n`).join("")}${" ".repeat(indent)}}`;
}

/**
 * Breaks the lines of printed code that are wider than the page: import and export lists, parameter lists, calls.
 * Comments and what cannot be broken stay as they are.
 */
export function breakLongLines(code: string): string {
  return code
    .split("\n")
    .map((line) => (line.length > lineWidth ? breakLine(line) : line))
    .join("\n");
}

/**
 * A property or constant whose value is a pattern or a text: nothing inside of it is code. Formatters put it below, but for
 * properties with a key of less than five characters.
 */
const literalValue =
  /^(\s*(?:(?:[\p{ID_Continue}$]{5,}|"(?:[^"\\]|\\.){3,}"):|const [\p{ID_Continue}$]+ =)) ((?:\/.*\/u|"(?:[^"\\]|\\.)*")[,;]?)$/u;

function breakLine(line: string): string {
  const indent = line.length - line.trimStart().length;
  if (/^\s*(\*|\/)|^export type /.test(line)) return line;
  const literal = literalValue.exec(line);
  if (literal) return `${literal[1]}\n${" ".repeat(indent + 2)}${literal[2]}`;
  const list = /^(\s*(?:import|export) (?:type )?\{)(.*)(\} from .*;)$/.exec(line);
  if (list) return fitSpecifiers(list[1] ?? "", splitArguments(list[2] ?? ""), list[3] ?? "");
  const type = breakType(line, indent);
  if (type !== undefined) return type;
  const loop = /^(\s*for \()(.*)(\) \{)$/.exec(line);
  if (loop) return breakLoop(loop[1] ?? "", (loop[2] ?? "").split("; "), loop[3] ?? "", indent);
  const constant = /^(\s*(?:static|override) readonly [^=]*?) = (.*;)$/.exec(line);
  if (constant) return breakConstant(constant[1] ?? "", constant[2] ?? "", indent);
  const operation = breakOperation(line, indent);
  if (operation !== undefined) return operation;
  const open = openingParenthesis(line);
  if (open < 0) return line;
  const close = line.lastIndexOf(")", line.length);
  const end = matchingParenthesis(line, open);
  if (end < 0 || end > close) return line;
  const items = splitArguments(line.slice(open + 1, end));
  if (items.length === 0) return line;
  const [only = ""] = items;
  // A list that is the only argument opens and closes together with the call.
  const isList = items.length === 1 && only.startsWith("[") && only.endsWith("]");
  const broken = isList
    ? fitList(
        `${line.slice(indent, open + 1)}[`,
        splitArguments(only.slice(1, -1)),
        `]${line.slice(end)}`,
        indent,
      )
    : fitList(line.slice(indent, open + 1), items, line.slice(end), indent);
  return broken
    .split("\n")
    .map((part, at) =>
      at === 0 ? " ".repeat(indent) + part : part.length > lineWidth ? breakLine(part) : part,
    )
    .join("\n");
}

/** `return a ? b : c;`, `this.x = a ? b : c;` and `x: a ?? b,`: the value below its target, then its branches. */
function breakOperation(line: string, indent: number): string | undefined {
  const [, target = "", value = "", end = ""] =
    /^\s*(return|(?:[\p{ID_Continue}$.[\]]|"[^"]*")+(?: =|:)) (.*)([;,])$/u.exec(line) ?? [];
  const parts = splitConditional(value);
  // A call with one short argument is not worth breaking: formatters put all of it below.
  const plain = /^[\p{ID_Continue}$.]+( \?\? .*|\(\w{1,10}\))?$/u.test(value);
  // A type beside its name is not put below it.
  if (target === "" || (!parts && !plain) || (target.endsWith(":") && end === ";")) return undefined;
  const margin = " ".repeat(indent);
  // Nothing may stand on the line after a bare `return`: the statement would end there.
  if (target === "return" && !parts) return undefined;
  if (target === "return" && parts) {
    return `${margin}return ${parts[0]}\n${margin}  ? ${parts[1]}\n${margin}  : ${parts[2]}${end}`;
  }
  const below = `${margin}  ${value}${end}`;
  if (below.length <= lineWidth) return `${margin}${target}\n${below}`;
  if (!parts) return `${margin}${target}\n${below.replace(" ?? ", ` ??\n${margin}  `)}`;
  return [
    `${margin}${target}`,
    `${margin}  ${parts[0]}`,
    `${margin}    ? ${parts[1]}`,
    breakBranch(`${margin}    : `, `${parts[2]}${end}`),
  ].join("\n");
}

/** The last branch of a conditional; what is inside it stands two columns further in than elsewhere. */
function breakBranch(head: string, branch: string): string {
  const call = /^([\p{ID_Continue}$.]+\()(.*)(\)[;,])$/u.exec(branch);
  if (head.length + branch.length <= lineWidth || !call) return head + branch;
  return head + fitList(call[1] ?? "", splitArguments(call[2] ?? ""), call[3] ?? "", head.length);
}

/** Test and branches of a conditional; undefined if the text is something else. */
function splitConditional(text: string): readonly [string, string, string] | undefined {
  const plain = text.replace(/"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'/g, (literal) => "_".repeat(literal.length));
  const question = plain.indexOf(" ? ");
  const colon = plain.indexOf(" : ", question);
  if (question < 0 || colon < 0) return undefined;
  return [text.slice(0, question), text.slice(question + 3, colon), text.slice(colon + 3)];
}

/** A constant of a class: its value goes below, or else the arguments of its type do. */
function breakConstant(head: string, value: string, indent: number): string {
  const generic = /^(.*: [\p{ID_Continue}$]+<)(.*)>$/u.exec(head);
  if (head.length + " =".length <= lineWidth || !generic)
    return `${head} =\n${" ".repeat(indent + 2)}${value}`;
  const types = splitArguments(generic[2] ?? "").map((type) => `${" ".repeat(indent + 2)}${type}`);
  return `${generic[1]}\n${types.join(",\n")}\n${" ".repeat(indent)}> = ${value}`;
}

function breakLoop(head: string, clauses: readonly string[], tail: string, indent: number): string {
  const inner = " ".repeat(indent + 2);
  return `${head}\n${clauses.map((clause) => inner + clause).join(";\n")}\n${" ".repeat(indent)}${tail}`;
}

/** Where the outermost call or parameter list of a line begins. */
function openingParenthesis(line: string): number {
  for (let at = 0; at < line.length; at += 1) {
    if (isQuote(line[at])) at = endOfString(line, at);
    // A parenthesis after something else groups, as in `(typeof x)[…]` and `(string | null)[]`.
    else if (line[at] === "(" && /[\p{ID_Continue}$>]/u.test(line[at - 1] ?? "")) return at;
  }
  return -1;
}

function matchingParenthesis(line: string, open: number): number {
  let depth = 0;
  for (let at = open; at < line.length; at += 1) {
    const character = line[at];
    if (isQuote(character)) at = endOfString(line, at);
    else if (character === "(") depth += 1;
    else if (character === ")") {
      depth -= 1;
      if (depth === 0) return at;
    }
  }
  return -1;
}
