/** Plans how an operation travels without SOAP: what makes its request, what reads its answer, and its parameters. */
import type { HttpPlan, ParameterPlan, ParametersPlan } from "../http-plan.js";
import { quote } from "../quote.js";
import type { ClassPlan, Code } from "../sdk-plan.js";
import { isParameters } from "./collect-classes.js";
import type { SelectedHttp, SelectedOperation } from "./select-operations.js";

/** The codecs of its messages; `request` has the members of a request that is parameters. */
export interface HttpParts {
  readonly request: ClassPlan | undefined;
  readonly input: Code;
  readonly output: Code | undefined;
}

export function describeHttp(selected: SelectedOperation, http: SelectedHttp, parts: HttpParts): HttpPlan {
  return {
    request: describeRequest(selected, http, parts),
    response: describeResponse(selected, http, parts.output),
  };
}

function describeRequest(
  { input }: SelectedOperation,
  http: SelectedHttp,
  { request, input: codec }: HttpParts,
): HttpPlan["request"] {
  const location = quote(http.location);
  if (typeof http.input === "object") {
    const leading = [location, quote(http.input.mediaType)];
    return { factory: "httpText", leading, content: { kind: "text", codec } };
  }
  const verb = quote(http.protocol === "http-get" ? "GET" : "POST");
  const parameters = (request?.members ?? []).map(describeParameter);
  const content = { kind: "parameters", parameters } as const;
  switch (http.input) {
    case "query":
      return { factory: "httpQuery", leading: [verb, location], content };
    case "location":
      return { factory: "httpLocation", leading: [verb, location], content };
    case "form":
      return { factory: "httpForm", leading: [location], content };
    case "document": {
      const message = { kind: "message", element: input.element, codec } as const;
      return { factory: "httpDocument", leading: [location], content: message };
    }
  }
}

function describeParameter({ property, wire, local, codec }: ClassPlan["members"][number]): ParameterPlan {
  const factory = wire === "repeated" ? "httpParameterList" : "httpParameter";
  return { property, factory, name: local, codec };
}

function describeResponse(
  { output }: SelectedOperation,
  { output: kind }: SelectedHttp,
  codec: Code | undefined,
): HttpPlan["response"] {
  if (typeof kind === "object" && "bytes" in kind) return { kind: "bytes", mediaTypes: kind.bytes };
  if (output === undefined || codec === undefined) return { kind: "nothing" };
  if (typeof kind === "object") return { kind: "text", mediaTypes: kind.text, codec };
  return { kind: "document", element: output.element, codec };
}

/** The members of a request that is parameters, as a type without codec; undefined for one that is XML. */
export function describeParameters(
  plan: ClassPlan,
  { http, operation }: SelectedOperation,
): ParametersPlan | undefined {
  if (http === undefined || !isParameters(http)) return undefined;
  const verb = http.protocol === "http-get" ? "GET" : "POST";
  const members = plan.members.map((member) => ({
    ...member,
    // They were described as the elements that the schema would have for them.
    documentation: member.documentation.replace(/^Element `/, "Parameter `"),
  }));
  const documentation = `Parameters of operation \`${operation.name}\` over HTTP ${verb}.`;
  return { kind: "parameters", name: plan.name, documentation, members };
}
