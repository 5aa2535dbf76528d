/** Builds the SOAP bindings of a service: 1.1 and 1.2 where some page shows them, headers, actions, style and use. */
import type { BindingMessage, BindingOperation, ExpandedName, Header, Port } from "../../model/contract.js";
import { expandedName, namespaceOf } from "../../model/names.js";
import type { OperationFacts, OperationHalf } from "./group-operations.js";
import type { ContractParts, ServiceFacts } from "./to-contract.js";

/** Adds the bindings and returns their ports; pages are never trusted for an address. */
export function buildSoapBindings(
  service: ServiceFacts,
  operations: readonly OperationFacts[],
  portType: ExpandedName,
  parts: ContractParts,
): readonly Port[] {
  const ports: Port[] = [];
  for (const protocol of ["soap11", "soap12"] as const) {
    const shown = operations.filter(({ protocols }) => protocols.has(protocol));
    const first = shown[0];
    if (first === undefined) continue;
    const port = `${service.name}${protocol === "soap11" ? "Soap" : "Soap12"}`;
    const name = expandedName(service.namespace, port);
    const origin = { span: first.span, assumed: [] };
    const bound = operations.map((operation) =>
      bindOperation(operation, operation.protocols.has(protocol) ? "shown" : "assumed"),
    );
    parts.bindings.push({
      ...{ kind: "binding", name, portType, protocol, operations: bound, origin },
      transport: "http://schemas.xmlsoap.org/soap/http",
    });
    ports.push({ kind: "port", name: port, binding: name, origin });
  }
  return ports;
}

/** ASP.NET binds all operations of a service alike, so one that is shown for one version goes with the other too. */
function bindOperation(facts: OperationFacts, evidence: "shown" | "assumed"): BindingOperation {
  return {
    kind: "bindingOperation",
    name: facts.name,
    inputName: facts.name,
    ...(facts.oneWay ? {} : { outputName: facts.name }),
    action: facts.action,
    style: facts.style,
    input: bindMessage(facts, facts.input),
    output: facts.oneWay ? undefined : bindMessage(facts, facts.output),
    faults: [],
    origin: {
      span: facts.span,
      assumed: evidence === "shown" ? [] : [{ fact: "content", because: "dotnet-convention" }],
    },
  };
}

function bindMessage(facts: OperationFacts, half: OperationHalf | undefined): BindingMessage {
  const isRpc = facts.style === "rpc";
  const body = half?.body ?? facts.input?.body ?? facts.output?.body;
  return {
    use: isRpc ? "encoded" : "literal",
    namespace: isRpc && body !== undefined ? namespaceOf(body.name) : undefined,
    headers: (half?.headers ?? []).map(
      (header): Header => ({
        kind: "header",
        element: header.name,
        origin: { span: header.span, assumed: [] },
      }),
    ),
  };
}
