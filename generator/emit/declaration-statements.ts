/** Each planned declaration as statements of a file: classes as structures, constants and unions as text. */
import { assertNever } from "../model/assert-never.js";
import { quote } from "../plan/quote.js";
import type {
  Code,
  CodecPlan,
  ConstantProperty,
  DeclarationPlan,
  DerivedPlan,
  DescriptorPlan,
  EnumPlan,
  HeaderPlan,
  ItemPathPlan,
  Use,
} from "../plan/sdk-plan.js";
import { classStructure, fieldsConstant, typesAlias, usesOfClass } from "./class-structure.js";
import { docComment } from "./comment.js";
import { faultStructure, substitutesConstant, usesOfFault } from "./fault-structure.js";
import { fitTypes } from "./fit-types.js";
import { blockObject, breakLongLines, fitEntry, fitList } from "./fits.js";
import { printGroup } from "./group-statements.js";
import { printHttp, printParameters, usesOfHttp, usesOfParameters } from "./http-statements.js";
import { lineWidth } from "./line-width.js";
import type { FileStatement } from "./print-file.js";
import { propertyKey } from "./property.js";
import { splitArguments } from "./split-code.js";

const runtime = (symbol: string, typeOnly: "type" | "value"): Use => ({ symbol, from: "runtime", typeOnly });

export function usesOfDeclaration(plan: DeclarationPlan): readonly Use[] {
  switch (plan.kind) {
    case "class":
      return usesOfClass(plan);
    case "codec":
      return plan.code.uses;
    case "enum":
      return [
        ...[enumFactory(plan), ...(plan.base === undefined ? [] : [plan.base])].map((symbol) =>
          runtime(symbol, "value"),
        ),
        runtime("SimpleType", "type"),
      ];
    case "parameters":
      return usesOfParameters(plan);
    case "descriptor":
      return [
        ...(plan.http === undefined ? usesOfSoap(plan) : usesOfHttp(plan.http)),
        ...[plan.request, plan.response].flatMap(({ uses }) =>
          uses.map((use): Use => ({ ...use, typeOnly: "type" })),
        ),
        ...[...plan.inputHeaders, ...plan.outputHeaders, ...plan.faultHeaders].flatMap(({ uses }) => uses),
        ...[...plan.faults, ...plan.types].flatMap(({ uses }) => uses),
      ];
    case "derived":
      return [
        runtime("DerivedTypes", "value"),
        runtime("derivedType", "value"),
        ...plan.types.flatMap(({ codec }) => codec.uses),
      ];
    case "items":
      return [
        runtime("ItemPath", "type"),
        ...[plan.request, plan.response, plan.item].flatMap(({ uses }) =>
          uses.map((use): Use => ({ ...use, typeOnly: "type" })),
        ),
        ...plan.codec.uses,
      ];
    case "fault":
      return usesOfFault(plan);
    case "header":
      return [
        runtime("HeaderType", "value"),
        ...(plan.use === "encoded" ? [runtime("EncodedReader", "value")] : []),
        ...plan.type.uses.map((use): Use => ({ ...use, typeOnly: "type" })),
        ...[plan.codec, ...plan.types].flatMap(({ uses }) => uses),
      ];
    default:
      return assertNever(plan);
  }
}

function usesOfSoap({ use, input, output }: DescriptorPlan): readonly Use[] {
  return [
    runtime("Operation", "type"),
    ...(use === "encoded" ? [runtime("resolveReferences", "value"), runtime("EncodedReader", "value")] : []),
    ...[input.codec, ...(output ? [output.codec] : [])].flatMap(({ uses }) => uses),
  ];
}

/** Constants that must stand above the classes that use them. */
export function constantStatements(plan: DeclarationPlan): readonly string[] {
  switch (plan.kind) {
    case "class":
      return [fieldsConstant(plan), typesAlias(plan)].filter((text) => text !== "");
    case "codec":
      return [printCodec(plan)];
    case "fault":
      return plan.substitutes.elements.length === 0 ? [] : [substitutesConstant(plan)];
    case "enum":
    case "parameters":
    case "header":
    case "derived":
    case "descriptor":
    case "items":
      return [];
    default:
      return assertNever(plan);
  }
}

export function exportStatements(plan: DeclarationPlan): readonly FileStatement[] {
  switch (plan.kind) {
    case "class":
      return [...plan.groups.map(printGroup), classStructure(plan)].flatMap((statement, at) =>
        at === 0 ? [statement] : ["\n", statement],
      );
    case "codec":
      return [];
    case "enum":
      return [printEnum(plan)];
    case "parameters":
      return [printParameters(plan)];
    case "fault":
      return [faultStructure(plan)];
    case "header":
      return [printHeader(plan)];
    case "derived":
      return [printDerived(plan)];
    case "descriptor":
      return [printDescriptor(plan)];
    case "items":
      return [printItemPath(plan)];
    default:
      return assertNever(plan);
  }
}

function printCodec({ name, code, properties }: CodecPlan): string {
  if (properties !== undefined) return printRestricted(name, code.text, properties);
  const call = /^(\w+\()(.*)\)$/.exec(code.text);
  const args = splitArguments(call?.[2] ?? "");
  // Formatters break a call of several arguments one of which is a call with a function in it.
  if (call && args.length > 1 && args.some((arg) => arg.startsWith("lazy("))) {
    return `const ${name} = ${call[1]}\n${args.map((arg) => `  ${arg},\n`).join("")});`;
  }
  return breakLongLines(`const ${name} = ${code.text};`);
}

/** Facets on one line if they fit, else one a line; what they hold must not be taken for code. */
function printRestricted(name: string, text: string, properties: readonly ConstantProperty[]): string {
  const line = `const ${name} = ${text};`;
  if (line.length <= lineWidth) return line;
  const entries = properties.map(({ name: facet, value }) =>
    typeof value === "string" ? `${facet}: ${value}` : fitEntry(`${facet}: [`, value, "]", 2),
  );
  return `const ${name} = ${text.slice(0, text.indexOf(" { "))} ${blockObject(entries, 0)});`;
}

function enumFactory(plan: EnumPlan): string {
  return plan.openness === "open" ? "openEnumeration" : "enumeration";
}

function printEnum(plan: EnumPlan): string {
  const entries = plan.values.map(({ key, value, documentation }) => {
    const doc = documentation === "" ? "" : `${docComment(documentation, 2).trim()}\n  `;
    return `${doc}${propertyKey(key)}: ${quote(value)}`;
  });
  const union = `(typeof ${plan.name})[keyof typeof ${plan.name}]`;
  const isOpen = plan.openness === "open";
  const alias = `export type ${plan.name} = ${union}${isOpen ? " | (string & {})" : ""};`;
  const broken = isOpen ? `\n  | ${union}\n  | (string & {});` : `\n  ${union};`;
  return [
    `${docComment(plan.documentation, 0)}export const ${plan.name} = ${blockObject(entries, 0)} as const;`,
    `${docComment(plan.documentation, 0)}${alias.length <= lineWidth ? alias : `export type ${plan.name} =${broken}`}`,
    `/** Codec of \`${plan.name}\`. */\n${printEnumCodec(plan)}`,
  ].join("\n\n");
}

function printEnumCodec(plan: EnumPlan): string {
  const target = `export const ${plan.codecName}: SimpleType<${plan.name}> =`;
  const head = `${enumFactory(plan)}(`;
  const base = plan.base === undefined ? [] : [plan.base];
  const args = [quote(plan.wireName), `Object.values(${plan.name})`, ...base];
  if (target.length + head.length + 1 > lineWidth) return `${target}\n  ${fitList(head, args, ");", 2)}`;
  return fitList(`${target} ${head}`, args, ");", 0);
}

function printDescriptor(plan: DescriptorPlan): string {
  const properties = [`name: ${quote(plan.operation)}`];
  if (plan.http !== undefined) {
    properties.push(...printHttp(plan.http, plan.request), ...printShared(plan));
    return printConstant(plan, "HttpOperation", [plan.request, plan.response], properties);
  }
  if (plan.action !== undefined) properties.push(`action: ${quote(plan.action)}`);
  if (plan.version !== undefined) properties.push(`version: ${quote(plan.version)}`);
  if (plan.use === "encoded") {
    properties.push('use: "encoded"', "resolveReferences", "reader: EncodedReader");
  }
  properties.push(`input: ${printMessage(plan.input)}`);
  if (plan.output) properties.push(`output: ${printMessage(plan.output)}`);
  const headers = [
    ...(plan.inputHeaders.length > 0 ? [printNames("input: ", plan.inputHeaders, 4)] : []),
    ...(plan.outputHeaders.length > 0 ? [printNames("output: ", plan.outputHeaders, 4)] : []),
    ...(plan.faultHeaders.length > 0 ? [printNames("fault: ", plan.faultHeaders, 4)] : []),
  ];
  if (headers.length > 0) properties.push(`headers: ${blockObject(headers, 2)}`);
  if (plan.faults.length > 0) properties.push(printNames("faults: ", plan.faults, 2));
  properties.push(...printShared(plan));
  return printConstant(plan, "Operation", [plan.request, plan.response], properties);
}

/** What operations say of themselves however they travel. */
function printShared({ types, secrets, idempotent }: DescriptorPlan): readonly string[] {
  return [
    ...(types.length > 0 ? [printNames("types: ", types, 2)] : []),
    ...(secrets.length > 0 ? [fitEntry("secrets: [", secrets.map(quote), "]", 2)] : []),
    ...(idempotent === true ? ["idempotent: true"] : []),
  ];
}

function printItemPath(plan: ItemPathPlan): string {
  const properties = [
    `operation: ${plan.descriptor.text}`,
    fitEntry("path: [", plan.path.map(quote), "]", 2),
    `codec: ${plan.codec.text}`,
  ];
  return printConstant(plan, "ItemPath", [plan.request, plan.response, plan.item], properties);
}

/** A documented constant of a generic type, its arguments below each other where the line is too long. */
function printConstant(
  { name, documentation }: { readonly name: string; readonly documentation: string },
  type: string,
  types: readonly Code[],
  properties: readonly string[],
): string {
  const texts = types.map(({ text }) => text);
  const comment = docComment(documentation, 0);
  const line = `export const ${name}: ${type}<${texts.join(", ")}> =`;
  if (line.length > lineWidth) {
    const head = `export const ${name}: ${type}<\n${fitTypes(texts, "  ")}\n> =`;
    return `${comment}${head} ${blockObject(properties, 0)};`;
  }
  // Formatters put the brace below where it alone does not fit.
  if (line.length + 2 > lineWidth) return `${comment}${line}\n  ${blockObject(properties.map(indent), 2)};`;
  return `${comment}${line} ${blockObject(properties, 0)};`;
}

function indent(property: string): string {
  return property.replaceAll("\n", "\n  ");
}

function printMessage({
  element,
  codec,
}: {
  readonly element: string;
  readonly codec: { readonly text: string };
}): string {
  const properties = [`name: ${quote(element)}`, `codec: ${codec.text}`];
  const line = `{ ${properties.join(", ")} }`;
  return line.length + "  output: ,".length <= lineWidth ? line : blockObject(properties, 2);
}

function printNames(key: string, names: readonly Code[], indent: number): string {
  return fitEntry(
    `${key}[`,
    names.map(({ text }) => text),
    "]",
    indent,
  );
}

/** One line a type: what it is called, what it derives from, and its codec. */
function printDerived({ name, documentation, types }: DerivedPlan): string {
  const entries = types.map(({ type, base, name: wire, codec }) =>
    fitEntry("derivedType(", [quote(type), quote(base), quote(wire), codec.text], ")", 2),
  );
  const head = `export const ${name}: DerivedTypes = new DerivedTypes([`;
  return `${docComment(documentation, 0)}${fitList(head, entries, "]);", 0)}`;
}

/** As formatters break it: below the `=` where the call does not begin in its line. */
function printHeader({ name, documentation, element, type, codec, types, use }: HeaderPlan): string {
  const isEncoded = use === "encoded";
  const args = [
    ...[quote(element), codec.text],
    ...(types.length > 0 || isEncoded ? [printNames("", types, 4)] : []),
    ...(isEncoded ? ["EncodedReader"] : []),
  ];
  const head = `export const ${name}: HeaderType<${type.text}> =`;
  const call = "new HeaderType(";
  const line = `${head} ${call}`;
  const text =
    line.length > lineWidth ? `${head}\n  ${fitList(call, args, ");", 2)}` : fitList(line, args, ");", 0);
  return `${docComment(documentation, 0)}${text}`;
}
