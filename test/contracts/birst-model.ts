/** Compares a contract field by field with the known facts of Birst's service. */
import type { Contract, ElementParticle } from "../../generator/model/contract.js";
import { localName } from "../../generator/model/names.js";
import { listElements } from "../../generator/model/overlay-particles.js";
import type { StructType } from "../../generator/model/types.js";
import type { BirstFacts, FieldFact, OperationFact } from "./birst-facts.js";

/** What a comparison found. */
export interface Comparison {
  readonly operations: number;
  readonly fields: number;
  readonly types: number;
  readonly differences: readonly string[];
}

/** Compares all operations and types; facts that only pages state have no occurrence to compare. */
export function compareWithFacts(contract: Contract, facts: BirstFacts): Comparison {
  const comparer = new Comparer(contract);
  for (const operation of facts.operations) comparer.compareOperation(operation);
  const types = Object.entries(facts.types).filter(([name]) => !name.startsWith("("));
  for (const [name, type] of types) comparer.compareType(name, type.base ?? undefined, type.fields);
  const { fields, differences } = comparer;
  return { operations: facts.operations.length, fields, types: types.length, differences };
}

class Comparer {
  fields = 0;
  readonly differences: string[] = [];
  readonly #structs: ReadonlyMap<string, StructType>;
  readonly #contract: Contract;

  constructor(contract: Contract) {
    this.#contract = contract;
    this.#structs = new Map(
      contract.types.flatMap((type) => (type.kind === "struct" ? [[type.id, type]] : [])),
    );
  }

  compareOperation(operation: OperationFact): void {
    const { name, request, response } = operation;
    const present = this.#contract.portTypes[0]?.operations.find((each) => each.name === name);
    this.#expect(`${name} deprecated`, present?.deprecated !== undefined, operation.deprecated);
    for (const [element, facts] of [
      [name, request],
      [`${name}Response`, response],
    ] as const) {
      const global = this.#contract.elements.find((each) => localName(each.name) === element);
      const known = facts.filter((fact) => fact.unknown === undefined);
      const [first] = known;
      if (first?.any === true) this.#compareWildcard(element, first, this.#structs.get(global?.type ?? ""));
      else this.#compareMembers(element, known, this.#listMembers(global?.type));
    }
  }

  compareType(name: string, base: string | undefined, facts: readonly FieldFact[]): void {
    const struct = [...this.#structs.values()].find((each) => each.name && localName(each.name) === name);
    if (struct === undefined) {
      this.differences.push(`type ${name} is not there`);
      return;
    }
    this.#expect(`base of ${name}`, struct.base && localName(struct.base.type), base?.replace("tns:", ""));
    this.#compareMembers(name, facts, listElements(struct.content));
  }

  #compareMembers(path: string, facts: readonly FieldFact[], members: readonly ElementParticle[]): void {
    this.#expect(
      `members of ${path}`,
      members.map((member) => localName(member.name)).join(" "),
      facts.map((fact) => fact.name).join(" "),
    );
    for (const fact of facts) {
      const member = members.find((each) => localName(each.name) === fact.name);
      if (member !== undefined) this.#compareMember(`${path}/${fact.name}`, fact, member);
    }
  }

  #compareMember(path: string, fact: FieldFact, member: ElementParticle): void {
    this.fields++;
    if (fact.type != null)
      this.#expect(`type of ${path}`, localName(member.type), fact.type.replace(/^\w+:/, ""));
    const { min, max } = member.occurs;
    if (fact.minOccurs != null) this.#expect(`min of ${path}`, min, fact.minOccurs);
    // The one page that shows this result breaks off after its first item.
    const isCutList = path.endsWith("Result/ConnectionAgentsMappingResult");
    if (fact.maxOccurs != null && !isCutList) this.#expect(`max of ${path}`, String(max), fact.maxOccurs);
    if (fact.nillable != null) this.#expect(`nillable of ${path}`, member.nillable, fact.nillable);
    this.#expect(`default of ${path}`, member.default, fact.default);
    const inner = fact.fields?.filter((each) => each.unknown === undefined) ?? [];
    if (inner.length > 0 && path.split("/").length < 8) {
      // Published pages of these two break off inside the connection.
      const isCut = /CloudConnection\/cloudConnection$/.test(path);
      const members = this.#listMembers(member.type);
      const compared = isCut
        ? members.filter((each) => inner.some((f) => f.name === localName(each.name)))
        : members;
      this.#compareMembers(path, inner, compared);
    }
  }

  #compareWildcard(path: string, fact: FieldFact, struct: StructType | undefined): void {
    this.fields++;
    const content = struct?.content;
    const wildcard = content?.kind === "group" ? content.particles[0] : content;
    this.#expect(`kind of ${path}`, wildcard?.kind, "wildcard");
    this.#expect(`min of ${path}`, wildcard?.occurs.min, fact.minOccurs);
    this.#expect(`max of ${path}`, wildcard?.occurs.max, fact.maxOccurs);
  }

  #listMembers(id: string | undefined): readonly ElementParticle[] {
    const struct = this.#structs.get(id ?? "");
    if (struct === undefined) return [];
    return [...this.#listMembers(struct.base?.type), ...listElements(struct.content)];
  }

  #expect(what: string, found: unknown, expected: unknown): void {
    if (found !== expected) this.differences.push(`${what}: ${found}, expected ${expected}`);
  }
}
