/** Declarations of operations without SOAP: the type of their parameters, and what makes and reads their messages. */
import { assertNever } from "../model/assert-never.js";
import type { HttpPlan, ParameterPlan, ParametersPlan } from "../plan/http-plan.js";
import { quote } from "../plan/quote.js";
import type { Code, Use } from "../plan/sdk-plan.js";
import { docComment } from "./comment.js";
import { blockObject, fitEntry } from "./fits.js";
import { lineWidth } from "./line-width.js";
import { propertyKey } from "./property.js";

const runtime = (symbol: string, typeOnly: "type" | "value"): Use => ({ symbol, from: "runtime", typeOnly });

export function usesOfParameters({ members }: ParametersPlan): readonly Use[] {
  return members.flatMap(({ type }) => type.uses.map((use): Use => ({ ...use, typeOnly: "type" })));
}

/** An interface, or an object of any kind where there are no parameters. */
export function printParameters({ name, documentation, members }: ParametersPlan): string {
  const head = docComment(documentation, 0);
  if (members.length === 0) return `${head}export type ${name} = object;`;
  const lines = members.map(({ property, optional, type, documentation: about }) => {
    const key = `${propertyKey(property)}${optional === "optional" ? "?" : ""}`;
    const text = optional === "optional" ? `${type.text} | undefined` : type.text;
    return `${docComment(about, 2)}  ${key}: ${text};\n`;
  });
  return `${head}export interface ${name} {\n${lines.join("")}}`;
}

export function usesOfHttp({ request, response }: HttpPlan): readonly Use[] {
  return [
    runtime("HttpOperation", "type"),
    runtime(request.factory, "value"),
    ...usesOfContent(request.content),
    ...usesOfResponse(response),
  ];
}

function usesOfContent(content: HttpPlan["request"]["content"]): readonly Use[] {
  if (content.kind !== "parameters") return content.codec.uses;
  return content.parameters.flatMap(({ factory, codec }) => [runtime(factory, "value"), ...codec.uses]);
}

function usesOfResponse(response: HttpPlan["response"]): readonly Use[] {
  switch (response.kind) {
    case "nothing":
      return [runtime("noHttpResponse", "value")];
    case "document":
      return [runtime("httpDocumentResponse", "value"), ...response.codec.uses];
    case "text":
      return [runtime("httpTextResponse", "value"), ...response.codec.uses];
    case "bytes":
      return [runtime("httpBytesResponse", "value")];
    default:
      return assertNever(response);
  }
}

/** The properties `request` and `response` of the operation's constant. */
export function printHttp({ request, response }: HttpPlan, type: Code): readonly string[] {
  return [printRequest(request, type), printResponse(response)];
}

function printRequest({ factory, leading, content }: HttpPlan["request"], type: Code): string {
  const head = `request: ${factory}<${type.text}>(`;
  switch (content.kind) {
    case "text":
      return fitEntry(head, [...leading, content.codec.text], ")", 2);
    case "message":
      return hugObject(head, leading, [`name: ${quote(content.element)}`, `codec: ${content.codec.text}`]);
    case "parameters":
      if (content.parameters.length === 0) return fitEntry(head, [...leading, "{}"], ")", 2);
      return breakObject(head, leading, content.parameters);
    default:
      return assertNever(content);
  }
}

/** One parameter a line, as a review reads best. */
function breakObject(head: string, leading: readonly string[], parameters: readonly ParameterPlan[]): string {
  const print = (indent: number): string =>
    blockObject(
      parameters.map((parameter) => printParameter(parameter, indent + 2)),
      indent,
    );
  const first = `${head}${[...leading, "{"].join(", ")}`;
  if (first.length + 2 <= lineWidth) return `${head}${[...leading, print(2)].join(", ")})`;
  return `${head}\n${[...leading, print(4)].map((item) => `    ${item},\n`).join("")}  )`;
}

/** Formatters put the value below its key where not even its beginning fits beside it. */
function printParameter({ property, factory, name, codec }: ParameterPlan, indent: number): string {
  const head = `${propertyKey(property)}: ${factory}(`;
  const args = [quote(name), codec.text];
  if (indent + head.length <= lineWidth) return fitEntry(head, args, ")", indent);
  const margin = " ".repeat(indent + 2);
  return `${propertyKey(property)}:\n${margin}${fitEntry(`${factory}(`, args, ")", indent + 2)}`;
}

function hugObject(head: string, leading: readonly string[], properties: readonly string[]): string {
  const line = `${head}${[...leading, `{ ${properties.join(", ")} }`].join(", ")}),`;
  if (line.length + 2 <= lineWidth) return line.slice(0, -1);
  const first = `${head}${[...leading, "{"].join(", ")}`;
  if (first.length + 2 <= lineWidth) return `${head}${[...leading, blockObject(properties, 2)].join(", ")})`;
  const object = `{ ${properties.join(", ")} }`;
  const shown = object.length + 5 <= lineWidth ? object : blockObject(properties, 4);
  return `${head}\n${[...leading, shown].map((item) => `    ${item},\n`).join("")}  )`;
}

function printResponse(response: HttpPlan["response"]): string {
  switch (response.kind) {
    case "nothing":
      return "response: noHttpResponse";
    case "document": {
      const properties = [`name: ${quote(response.element)}`, `codec: ${response.codec.text}`];
      return hugObject("response: httpDocumentResponse(", [], properties);
    }
    case "text":
      return fitEntry(
        "response: httpTextResponse(",
        [quote(response.mediaTypes), response.codec.text],
        ")",
        2,
      );
    case "bytes":
      return `response: httpBytesResponse(${quote(response.mediaTypes)})`;
    default:
      return assertNever(response);
  }
}
