/** Builds the HTTP GET and POST port types and bindings of a service, as ASP.NET's own WSDL has them. */
import type { BindingOperation, Message, Operation, Part, Port } from "../../model/contract.js";
import { expandedName } from "../../model/names.js";
import { buildElement } from "./build-types.js";
import type { HttpFacts } from "./group-operations.js";
import type { ContractParts, ServiceFacts } from "./to-contract.js";

/** Adds port types, bindings and messages; returns the ports. */
export function buildHttpPorts(service: ServiceFacts, parts: ContractParts): Port[] {
  const ports: Port[] = [];
  for (const protocol of ["http-get", "http-post"] as const) {
    const suffix = protocol === "http-get" ? "HttpGet" : "HttpPost";
    const operations: Operation[] = [];
    const bound: BindingOperation[] = [];
    for (const operation of service.operations) {
      const http = operation.http.get(protocol);
      if (http === undefined) continue;
      const origin = { span: http.input.span, assumed: [] };
      const input = expandedName(service.namespace, `${operation.name}${suffix}In`);
      const output = expandedName(service.namespace, `${operation.name}${suffix}Out`);
      parts.messages.push(
        inputMessage(
          input,
          `${service.namespace === "" ? "" : `{${service.namespace}}`}${operation.name}/~${protocol}`,
          http,
          parts,
        ),
      );
      parts.messages.push(outputMessage(output, http));
      const { name, documentation } = operation;
      operations.push({
        kind: "operation",
        name,
        documentation,
        input: { name, message: input },
        output: { name, message: output },
        faults: [],
        origin,
      });
      bound.push({
        kind: "bindingOperation",
        name,
        action: http.location,
        style: "document",
        http: {
          input: { kind: protocol === "http-get" ? "query" : "form" },
          output: { kind: "document", part: "Body" },
        },
        origin,
      });
    }
    const first = operations[0];
    if (first === undefined) continue;
    const name = expandedName(service.namespace, `${service.name}${suffix}`);
    const { origin } = first;
    parts.portTypes.push({ kind: "portType", name, operations, origin });
    parts.bindings.push({ kind: "binding", name, portType: name, protocol, operations: bound, origin });
    ports.push({ kind: "port", name: `${service.name}${suffix}`, binding: name, origin });
  }
  return ports;
}

function inputMessage(name: string, path: string, http: HttpFacts, parts: ContractParts): Message {
  const shape = http.input.body?.shape;
  const fields = shape?.kind === "struct" ? shape.members : [];
  const list = fields.flatMap((field): readonly Part[] => {
    if (field.kind === "any") return [];
    const element = buildElement(parts.types, field, `${path}/${field.name}`, "field");
    const type = field.repeats === "many" ? `${path}/${field.name}/~array` : element.type;
    if (field.repeats === "many") {
      // Repeated keys are an array; ASP.NET's WSDL calls it StringArray.
      parts.types.types.set(type, {
        kind: "array",
        id: type,
        item: element.type,
        itemName: field.name,
        dimensions: 1,
        origin: element.origin,
      });
    }
    return [{ kind: "part", name: field.name, type, origin: element.origin }];
  });
  return { kind: "message", name, parts: list, origin: { span: http.input.span, assumed: [] } };
}

function outputMessage(name: string, http: HttpFacts): Message {
  const span = http.output?.span ?? http.input.span;
  const body = http.output?.body;
  const list: readonly Part[] =
    body === undefined
      ? []
      : [{ kind: "part", name: "Body", element: body.name, origin: { span: body.span, assumed: [] } }];
  return { kind: "message", name, parts: list, origin: { span, assumed: [] } };
}
