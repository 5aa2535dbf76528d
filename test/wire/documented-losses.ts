/** What the overlay of Birst says about reading, applied to messages by the model: nothing else may be lost or refused. */
import { XmlDocument, XmlElement } from "libxml2-wasm";
import type { Contract, ElementParticle, Particle } from "../../generator/model/contract.js";
import {
  indexContract,
  isRepeated,
  resolveStruct,
  wrappedItem,
} from "../../generator/samples/contract-index.js";
import { type ElementData, isElementData } from "../../generator/samples/element-data.js";

const nilName = "{http://www.w3.org/2001/XMLSchema-instance}nil";

export interface ReadForm {
  /** The message as it comes back: an absent array reads as an empty one (`absentArrays: empty`). */
  readonly data: ElementData;
  /** How many empty arrays that adds. */
  readonly added: number;
  /** Why reading refuses it: a nil struct in an array (`structItems: nonNull`), or no result (`results: required`). */
  readonly refused?: "nil-item" | "no-result" | undefined;
}

/** How a message is read; `role` is that of the outermost element. */
export function readForm(
  contract: Contract,
  element: ElementParticle,
  data: ElementData,
  role: "request" | "response",
): ReadForm {
  const index = indexContract(contract);
  let added = 0;
  let refused: ReadForm["refused"];
  const itemOf = (id: string): ElementParticle | undefined => {
    const type = index.types.get(id);
    return type?.kind === "struct" ? wrappedItem(resolveStruct(index, type)) : undefined;
  };
  const visitItems = (item: ElementParticle, found: ElementData): ElementData => {
    const isStruct = index.types.get(item.type)?.kind === "struct" && itemOf(item.type) === undefined;
    const children = found.children.filter(isElementData).map((child) => {
      if (isStruct && isNil(child)) refused = "nil-item";
      return visit(item, child, "inside");
    });
    return { ...found, children };
  };
  const visit = (particle: ElementParticle, found: ElementData, place: "message" | "inside"): ElementData => {
    const type = index.types.get(particle.type);
    if (type?.kind !== "struct" || isNil(found)) return found;
    const item = place === "message" ? undefined : itemOf(particle.type);
    if (item) return visitItems(item, found);
    const members = resolveStruct(index, type).particles.flatMap(listElements);
    if (members.length === 0) return found;
    const children = members.flatMap((member) => {
      const present = found.children.filter(isElementData).filter(({ name }) => name === member.name);
      const isArray = itemOf(member.type) !== undefined && !isRepeated(member);
      if (present.length === 0 && isArray && !(place === "message" && role === "request")) {
        added += 1;
        return [{ name: member.name, attributes: [], children: [] }];
      }
      const isResult = place === "message" && role === "response" && members.length === 1;
      if (present.length === 0 && isResult) refused = "no-result";
      return present.map((child) => visit(member, child, "inside"));
    });
    return { ...found, children };
  };
  return { data: visit(element, data, "message"), added, refused };
}

function listElements(particle: Particle): readonly ElementParticle[] {
  switch (particle.kind) {
    case "element":
      return [particle];
    case "group":
      return particle.particles.flatMap(listElements);
    case "wildcard":
      return [];
  }
}

function isNil({ attributes }: ElementData): boolean {
  return attributes.some(({ name, value }) => name === nilName && value === "true");
}

/** The element inside the body of an envelope, by libxml2. */
export function messageOf(envelope: string): ElementData {
  const document = XmlDocument.fromString(envelope);
  try {
    const message = childrenOf(childrenOf(document.root).at(-1))[0];
    if (!message) throw new Error("the body is empty");
    return toData(message);
  } finally {
    document.dispose();
  }
}

function childrenOf(element: XmlElement | undefined): readonly XmlElement[] {
  return (element?.find("*") ?? []).filter((node) => node instanceof XmlElement);
}

function toData(element: XmlElement): ElementData {
  const children = childrenOf(element);
  return {
    name: `{${element.namespaceUri}}${element.name}`,
    attributes: element.attrs.map(({ namespaceUri, name, value }) => ({
      name: namespaceUri === "" ? name : `{${namespaceUri}}${name}`,
      value,
    })),
    children: children.length > 0 ? children.map(toData) : element.content === "" ? [] : [element.content],
  };
}
