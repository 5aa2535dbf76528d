/** Builds contracts by hand, in the form that operation pages are read into, so that overlays can be tested alone. */
import type { Contract, ElementParticle, TypeDefinition } from "../../generator/model/contract.js";
import { expandedName, xsdType } from "../../generator/model/names.js";
import type { Assumption, Origin } from "../../generator/model/origin.js";

export const pageNamespace = "http://example.com/";

/** What a page shows of an element: a placeholder, `cut` at the depth limit, fields, or one entry for a repeated one. */
export type Shown = string | ShownFields | readonly [Shown];
export interface ShownFields {
  readonly [element: string]: Shown;
}

export interface ShownOperation {
  readonly request: ShownFields;
  readonly response: ShownFields;
}

/** A contract of one service whose operations show these fields. */
export function makePageContract(
  operations: Readonly<Record<string, ShownOperation>>,
  service = "Jobs",
  namespace = pageNamespace,
): Contract {
  const named = (local: string) => expandedName(namespace, local);

  const types = new Map<string, TypeDefinition>();
  const elements: ElementParticle[] = [];
  for (const [name, { request, response }] of Object.entries(operations)) {
    elements.push(makeElement(types, namespace, "", name, request));
    elements.push(makeElement(types, namespace, "", `${name}Response`, response));
  }
  const names = Object.keys(operations);
  return {
    services: [{ kind: "service", name: named(service), ports: [], origin: originOf() }],
    portTypes: [
      {
        kind: "portType",
        name: named(`${service}Soap`),
        operations: names.map((name) => ({
          kind: "operation",
          name,
          documentation: `Page of ${name}.`,
          input: { name, message: named(`${name}SoapIn`) },
          output: { name, message: named(`${name}SoapOut`) },
          faults: [],
          origin: originOf(),
        })),
        origin: originOf(),
      },
    ],
    bindings: [],
    messages: names.flatMap((name) => [
      makeMessage(named(`${name}SoapIn`), named(name)),
      makeMessage(named(`${name}SoapOut`), named(`${name}Response`)),
    ]),
    elements,
    types: [...types.values()],
  };
}

function makeMessage(name: string, element: string): Contract["messages"][number] {
  const parts = [{ kind: "part", name: "parameters", element, origin: originOf() }] as const;
  return { kind: "message", name, parts, origin: originOf() };
}

function makeElement(
  types: Map<string, TypeDefinition>,
  namespace: string,
  owner: string,
  name: string,
  shown: Shown,
): ElementParticle {
  const repeated = Array.isArray(shown);
  const content: Shown = repeated ? shown[0] : (shown as Shown);
  const path = owner === "" ? expandedName(namespace, name) : `${owner}/${name}`;
  const assumed: Assumption[] = [
    { fact: "occurs", because: "dotnet-convention" },
    { fact: "nillable", because: "dotnet-convention" },
  ];
  let type: string;
  if (content === "cut") {
    type = xsdType("anyType");
    assumed.push({ fact: "type", because: "depth-cut" });
  } else if (typeof content === "string") {
    type = xsdType(content);
  } else {
    type = repeated ? expandedName(namespace, name) : `${path}/~type`;
    const fields = Object.entries(content as ShownFields);
    const inside = repeated ? type : path;
    types.set(type, {
      kind: "struct",
      id: type,
      name: repeated ? type : undefined,
      abstract: false,
      mixed: false,
      attributes: [],
      content: fields.length === 0 ? undefined : sequenceOf(types, namespace, inside, fields),
      origin: originOf(),
    });
  }
  return {
    kind: "element",
    name: expandedName(namespace, name),
    type,
    occurs: { min: 0, max: repeated ? "unbounded" : 1 },
    nillable: false,
    origin: originOf(assumed),
  };
}

function sequenceOf(
  types: Map<string, TypeDefinition>,
  namespace: string,
  owner: string,
  fields: readonly (readonly [string, Shown])[],
): Extract<TypeDefinition, { kind: "struct" }>["content"] {
  return {
    kind: "group",
    compositor: "sequence",
    occurs: { min: 1, max: 1 },
    particles: fields.map(([name, shown]) => makeElement(types, namespace, owner, name, shown)),
    origin: originOf(),
  };
}

function originOf(assumed: readonly Assumption[] = []): Origin {
  return { span: { file: "pages/job.txt", line: 1, column: 1, endLine: 1, endColumn: 2 }, assumed };
}
