/** Builds small contracts in test code, readably: `operation("ping", { request: [element("text", "string")] })`. */
import type {
  Attribute,
  Contract,
  ElementParticle,
  Operation,
  Particle,
  TypeDefinition,
} from "../../generator/model/contract.js";
import { expandedName, xsdType } from "../../generator/model/names.js";
import type { Origin } from "../../generator/model/origin.js";
import type { NamespaceConstraint, StructType, WildcardParticle } from "../../generator/model/types.js";

export const testNamespace = "urn:test:shop";

const origin: Origin = {
  span: { file: "test", line: 1, column: 1, endLine: 1, endColumn: 1 },
  assumed: [],
};

/** Id of a built-in (`int`) or, with a capital or in Clark notation, of a type of the test namespace. */
function typeId(name: string): string {
  if (name.startsWith("{")) return name;
  const builtIn = /^[a-z]/.test(name) || ["ID", "IDREF", "QName", "NCName", "Name", "NMTOKEN"].includes(name);
  return builtIn ? xsdType(name) : own(name);
}

/** Expanded name in the test namespace. */
export function own(local: string): string {
  return expandedName(testNamespace, local);
}

type ElementFacts = Partial<Omit<ElementParticle, "kind" | "occurs" | "origin" | "type">> & {
  /** `1`, `0..1`, `0..n`, `2..3`. */
  readonly occurs?: string;
};

/** `1`, `0..1` or `0..n` as bounds. */
function occursOf(text: string): ElementParticle["occurs"] {
  const [min = "1", max = min] = text.split("..");
  return { min: Number(min), max: max === "n" ? "unbounded" : Number(max) };
}

export function element(local: string, type: string, facts: ElementFacts = {}): ElementParticle {
  const { occurs = "1", ...rest } = facts;
  return {
    kind: "element",
    name: own(local),
    type: typeId(type),
    nillable: false,
    ...rest,
    occurs: occursOf(occurs),
    origin,
  };
}

export function group(
  compositor: "sequence" | "choice" | "all",
  particles: readonly Particle[],
  occurs = "1",
): Particle {
  return { kind: "group", compositor, particles, occurs: occursOf(occurs), origin };
}

export function wildcard(
  occurs = "0..n",
  namespaces: NamespaceConstraint = { kind: "any" },
): WildcardParticle {
  return { kind: "wildcard", occurs: occursOf(occurs), namespaces, process: "lax", origin };
}

export function attribute(name: string, type: string, facts: Partial<Attribute> = {}): Attribute {
  return { kind: "attribute", name, type: typeId(type), required: false, ...facts, origin };
}

interface StructFacts {
  readonly extends?: string;
  readonly restricts?: string;
  readonly abstract?: boolean;
  readonly mixed?: boolean;
  readonly text?: string;
  readonly attributes?: readonly Attribute[];
  readonly content?: Particle;
}

export function struct(local: string, members: readonly Particle[], facts: StructFacts = {}): StructType {
  const base = facts.extends ?? facts.restricts;
  const derivation = facts.restricts === undefined ? "extension" : "restriction";
  return {
    kind: "struct",
    id: own(local),
    name: own(local),
    base: base === undefined ? undefined : { type: typeId(base), derivation },
    abstract: facts.abstract ?? false,
    mixed: facts.mixed ?? false,
    content: facts.content ?? (members.length === 0 ? undefined : group("sequence", members)),
    text: facts.text === undefined ? undefined : typeId(facts.text),
    attributes: facts.attributes ?? [],
    origin,
  };
}

export function enumeration(local: string, ...values: readonly string[]): TypeDefinition {
  const id = own(local);
  return {
    kind: "enum",
    id,
    name: id,
    base: xsdType("string"),
    values: values.map((value) => ({ value })),
    origin,
  };
}

/** `facets` as `{ maxLength: "3" }`. */
export function alias(local: string, base: string, facets: Readonly<Record<string, string>>): TypeDefinition {
  const id = own(local);
  const list = Object.entries(facets).map(([name, value]) => ({ name, value }));
  return { kind: "alias", id, name: id, base: typeId(base), facets: list, origin };
}

export function list(local: string, item: string): TypeDefinition {
  return { kind: "list", id: own(local), name: own(local), item: typeId(item), origin };
}

export function union(local: string, ...members: readonly string[]): TypeDefinition {
  return { kind: "union", id: own(local), name: own(local), members: members.map(typeId), origin };
}

export function encodedArray(local: string, item: string): TypeDefinition {
  return { kind: "array", id: own(local), name: own(local), item: typeId(item), dimensions: 1, origin };
}

export function unknown(local: string): TypeDefinition {
  return { kind: "unknown", id: own(local), name: own(local), origin };
}

/** `ArrayOfX`: one repeated element. */
export function arrayOf(local: string, item: ElementParticle): StructType {
  return struct(local, [{ ...item, occurs: { min: 0, max: "unbounded" } }]);
}

export interface OperationFacts {
  readonly request?: readonly Particle[];
  /** Absent: one-way. */
  readonly response?: readonly Particle[];
  /** Given: an rpc operation with this use, whose members become parts. */
  readonly rpc?: "literal" | "encoded";
  readonly action?: string;
  readonly documentation?: string;
}

export interface BuildFacts {
  readonly operations?: Readonly<Record<string, OperationFacts>>;
  readonly types?: readonly TypeDefinition[];
  readonly elements?: readonly ElementParticle[];
  readonly address?: string;
}

/** A contract with one service and SOAP 1.1 and 1.2 bindings. */
export function buildContract(facts: BuildFacts): Contract {
  const operations = Object.entries(facts.operations ?? {});
  const halves = operations.flatMap(([name, one]) => [
    { name, suffix: "", members: one.request ?? [], rpc: one.rpc },
    ...(one.response === undefined
      ? []
      : [{ name, suffix: "Response", members: one.response, rpc: one.rpc }]),
  ]);
  const document = halves.filter((half) => half.rpc === undefined);
  const portType: Operation[] = operations.map(([name, one]) => ({
    kind: "operation",
    name,
    documentation: one.documentation,
    input: { name, message: own(name) },
    output: one.response === undefined ? undefined : { name, message: own(`${name}Response`) },
    faults: [],
    origin,
  }));
  return {
    services: [
      {
        kind: "service",
        name: own("Shop"),
        ports: [{ kind: "port", name: "ShopSoap", binding: own("ShopSoap"), address: facts.address, origin }],
        origin,
      },
    ],
    portTypes: [{ kind: "portType", name: own("ShopSoap"), operations: portType, origin }],
    bindings: (["soap11", "soap12"] as const).map((protocol) => ({
      kind: "binding",
      name: own(protocol === "soap11" ? "ShopSoap" : "ShopSoap12"),
      portType: own("ShopSoap"),
      protocol,
      origin,
      operations: operations.map(([name, one]) => ({
        kind: "bindingOperation",
        name,
        action: one.action ?? `${testNamespace}/${name}`,
        style: one.rpc === undefined ? "document" : "rpc",
        input: { use: one.rpc ?? "literal", namespace: testNamespace, headers: [] },
        output: { use: one.rpc ?? "literal", namespace: testNamespace, headers: [] },
        origin,
      })),
    })),
    messages: halves.map(({ name, suffix, members, rpc }) => ({
      kind: "message",
      name: own(name + suffix),
      parts:
        rpc === undefined
          ? [{ kind: "part", name: "parameters", element: own(name + suffix), origin }]
          : members.flatMap((member) =>
              member.kind === "element"
                ? [
                    {
                      kind: "part" as const,
                      name: member.name.replace(/.*\}/, ""),
                      type: member.type,
                      origin,
                    },
                  ]
                : [],
            ),
      origin,
    })),
    elements: [
      ...document.map(({ name, suffix }) => element(name + suffix, own(`${name}${suffix}/~type`))),
      ...(facts.elements ?? []),
    ],
    types: [
      ...document.map(({ name, suffix, members }) => ({
        ...struct(`${name}${suffix}/~type`, members),
        name: undefined,
      })),
      ...(facts.types ?? []),
    ],
  };
}
