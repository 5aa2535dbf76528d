/** Finds anonymous types that look the same, and the overlay lines that would make them one. */
import type { Contract } from "../model/contract.js";
import { localName } from "../model/names.js";
import type { Particle, StructType, TypeDefinition, TypeId } from "../model/types.js";
import { indexTypes, memberElements, type TypeIndex } from "./describe-type.js";

export interface EqualShapes {
  /** Local names of the members, in order. */
  readonly members: readonly string[];
  /** Where the shape occurs, such as `getJobStatus response getJobStatusResult`. */
  readonly places: readonly string[];
  /** Lines for overlay.yaml; empty if the overlay cannot name these places. */
  readonly overlay: readonly string[];
}

interface Place {
  readonly operation?: string | undefined;
  readonly half?: "request" | "response" | undefined;
  readonly owner: string;
  readonly element: string;
}

/** Shapes of at least two members that occur at least twice without a name. */
export function findEqualShapes(contract: Contract): readonly EqualShapes[] {
  const index = indexTypes(contract);
  const halves = listHalves(contract, index);
  const groups = new Map<string, { type: StructType; places: Place[] }>();
  for (const owner of contract.types) {
    if (owner.kind !== "struct") continue;
    for (const element of memberElements(owner.content)) {
      const type = index.types.get(element.type);
      if (type?.kind !== "struct" || type.name !== undefined || memberElements(type.content).length < 2)
        continue;
      const key = shapeOf(type, index, new Set());
      const group = groups.get(key) ?? { type, places: [] };
      groups.set(key, group);
      group.places.push({
        ...halves.get(owner.id),
        owner: plainId(owner.id),
        element: localName(element.name),
      });
    }
  }
  return [...groups.values()]
    .filter(({ places }) => places.length > 1)
    .map(({ type, places }) => ({
      members: memberElements(type.content).map((member) => localName(member.name)),
      places: places.map(describePlace),
      overlay: printOverlay(places),
    }));
}

function describePlace({ operation, half, owner, element }: Place): string {
  return operation === undefined ? `${owner} ${element}` : `${operation} ${half} ${element}`;
}

/** The shorthand of the overlay: the type's name as the fact of a field. */
function printOverlay(places: readonly Place[]): readonly string[] {
  const reachable = places.filter((place) => place.operation !== undefined);
  const [first] = reachable;
  if (first === undefined || reachable.length < 2) return [];
  const name = `${first.element.charAt(0).toUpperCase()}${first.element.slice(1)}`;
  return [
    "types:",
    `  ${name}:`,
    "operations:",
    ...reachable.flatMap(({ operation, half, element }) => [
      `  ${operation}:`,
      `    ${half}:`,
      `      ${element}: ${name}`,
    ]),
  ];
}

function listHalves(
  contract: Contract,
  index: TypeIndex,
): ReadonlyMap<TypeId, { readonly operation: string; readonly half: "request" | "response" }> {
  const messages = new Map(contract.messages.map((message) => [message.name, message]));
  const halves = new Map<TypeId, { operation: string; half: "request" | "response" }>();
  for (const { name, input, output } of contract.portTypes.flatMap((portType) => portType.operations)) {
    for (const [half, message] of [["request", input] as const, ["response", output] as const]) {
      for (const part of (message && messages.get(message.message)?.parts) ?? []) {
        const type = index.elements.get(part.element ?? "")?.type;
        if (type !== undefined) halves.set(type, { operation: name, half });
      }
    }
  }
  return halves;
}

/** A text that is equal for equal shapes: names, types and repetition, not documentation or origins. */
function shapeOf(type: TypeDefinition, index: TypeIndex, above: ReadonlySet<TypeId>): string {
  if (type.name !== undefined || above.has(type.id)) return type.id;
  if (type.kind !== "struct") return JSON.stringify({ ...type, id: "", origin: "", documentation: "" });
  const inside = new Set([...above, type.id]);
  const print = (particle: Particle): string => {
    switch (particle.kind) {
      case "wildcard":
        return "any";
      case "group":
        return `${particle.compositor}(${particle.particles.map(print).join(",")})`;
      case "element": {
        const inner = index.types.get(particle.type);
        const shape = inner ? shapeOf(inner, index, inside) : particle.type;
        return `${particle.name}:${shape}*${particle.occurs.min}-${particle.occurs.max}${particle.nillable}`;
      }
    }
  };
  const attributes = type.attributes.map(({ name, type, required }) => `@${name}:${type}${required}`);
  return `${type.content ? print(type.content) : ""}${attributes.join(",")}${type.base?.type ?? ""}${type.text ?? ""}`;
}

function plainId(id: TypeId): string {
  return id.replaceAll(/\{[^}]*\}/g, "").replaceAll("/~type", "");
}
