/** Elements of headers and faults whose part names a type: no schema declares them (WSDL 1.1, sections 3.6 and 3.7). */
import type { BindingOperation, ElementParticle, Header, Message, Operation } from "./contract.js";
import { saidType } from "./message-body.js";
import { expandedName } from "./names.js";
import type { Origin } from "./origin.js";

export interface PartElement {
  /** Tells apart those of one name and different types. */
  readonly key: string;
  readonly element: ElementParticle;
}

function partElement(
  name: string,
  type: string,
  said: Pick<ElementParticle, "typed" | "typeSaid">,
  origin: Origin,
): PartElement {
  return {
    key: `${name} as ${type}`,
    element: {
      kind: "element",
      name,
      type,
      occurs: { min: 1, max: 1 },
      nillable: false,
      ...said,
      origin,
    },
  };
}

/** The element of a header whose part names a type; undefined if the part names an element. */
export function headerElement(header: Header): PartElement | undefined {
  const { element, type, use, origin } = header;
  if (type === undefined) return undefined;
  return partElement(element, type, use === "encoded" ? saidType(header) : {}, origin);
}

/** The elements that details of an operation's faults hold for parts with a type, as a binding says. */
export function faultElements(
  operation: Operation,
  bound: BindingOperation,
  messages: ReadonlyMap<string, Message>,
): readonly PartElement[] {
  const found = new Map<string, PartElement>();
  for (const fault of operation.faults) {
    const travel = bound.faults?.find(({ name }) => name === fault.name);
    for (const part of messages.get(fault.message)?.parts ?? []) {
      const { name, type, origin } = part;
      if (type === undefined) continue;
      const one = partElement(
        expandedName(travel?.namespace ?? "", name),
        type,
        travel?.use === "encoded" ? saidType(part) : {},
        origin,
      );
      found.set(one.key, one);
    }
  }
  return [...found.values()];
}
