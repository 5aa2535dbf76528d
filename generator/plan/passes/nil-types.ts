/** Types for nil elements that have attributes: `xsi:nil` takes the content of an element, not what its attributes say. */
import { keepsNilAttributes } from "../../model/nil-attributes.js";
import type { ElementParticle, Particle, StructType } from "../../model/types.js";
import type { ValueShape } from "../shapes.js";
import { type ContractIndex, findStruct, structLineage } from "./index-contract.js";

const ending = "/~nil";

/** Id of the type whose nil elements have the type of that id; undefined for any other type. */
export function typeOfNil(id: string): string | undefined {
  return id.endsWith(ending) ? id.slice(0, -ending.length) : undefined;
}

/** The types of nil elements: the attributes of each type with attributes that a nillable element has. */
export function listNilTypes(index: ContractIndex): readonly StructType[] {
  const found = new Set<StructType>();
  const seen = new Set<Particle>();
  const visit = (particle: Particle | undefined): void => {
    if (particle === undefined || seen.has(particle)) return;
    seen.add(particle);
    if (particle.kind === "group") for (const inner of particle.particles) visit(inner);
    if (particle.kind !== "element" || !keepsNilAttributes(particle)) return;
    const struct = findStruct(index, particle.type);
    if (struct) found.add(struct);
  };
  for (const element of index.elements.values()) visit(element);
  for (const type of index.types.values()) if (type.kind === "struct") visit(type.content);
  return [...found].flatMap((struct) => {
    const lineage = structLineage(index, struct);
    // Servers that write null leave required ones out too, so none must be there.
    const attributes = lineage.flatMap((one) => one.attributes).map((one) => ({ ...one, required: false }));
    const anyAttribute = lineage.find((one) => one.anyAttribute !== undefined)?.anyAttribute;
    if (attributes.length === 0 && anyAttribute === undefined) return [];
    const { origin } = struct;
    const id = `${struct.id}${ending}`;
    return [{ kind: "struct", id, abstract: false, mixed: false, attributes, anyAttribute, origin }];
  });
}

/** The shape of an element that may be nil. */
export function nillableShape(
  index: ContractIndex,
  value: ValueShape,
  element: Pick<ElementParticle, "nillable" | "typed" | "origin">,
): ValueShape {
  const nil = value.kind === "class" ? findStruct(index, `${value.id}${ending}`)?.id : undefined;
  return { kind: "nillable", value, nil: keepsNilAttributes(element) ? nil : undefined };
}
