/** Picks what one message puts into the SOAP body, and which headers go with it. WSDL 1.1, sections 3.5 and 3.7. */
import type { DiagnosticCollector } from "../../diagnostics/collector.js";
import type { BindingOperation, Header, Part } from "../../model/contract.js";
import { bodyParts, saidType } from "../../model/message-body.js";
import { expandedName, localName } from "../../model/names.js";
import type { Origin } from "../../model/origin.js";
import { headerElement, type PartElement } from "../../model/part-elements.js";
import type { ElementParticle, StructType } from "../../model/types.js";
import { type ContractIndex, findStruct, structLineage } from "./index-contract.js";

/** What is in the SOAP body of one message. */
export interface SelectedMessage {
  /** Expanded name of the body's child; "" if there is none, "*" if the body has several. */
  readonly element: string;
  /** Id of its type. */
  readonly type: string;
  /** Whether `xsi:nil` may stand for the content. */
  readonly nillable?: boolean;
  readonly headers: readonly Header[];
  readonly origin: Origin;
}

/** What selecting declares beside the schemas. */
export interface Declared {
  readonly wrappers: StructType[];
  readonly parts: Map<string, PartElement>;
  readonly diagnostics: DiagnosticCollector;
}

const once = { min: 1, max: 1 } as const;

/** The message, or why it cannot be sent. */
export function selectMessage(
  index: ContractIndex,
  { wrappers, parts: partElements, diagnostics }: Declared,
  messageName: string,
  wrapperName: string,
  travel: BindingOperation,
  direction: "input" | "output",
): SelectedMessage | string {
  const message = index.messages.get(messageName);
  if (!message) return `has the message "${localName(messageName)}", which the contract does not define`;
  const binding = travel[direction];
  const selectHeader = (header: Header): Header => {
    const part = headerElement(header);
    if (part) partElements.set(part.key, part);
    const faults = header.faults?.map(selectHeader);
    return { ...header, ...(part ? { element: part.key } : {}), ...(faults ? { faults } : {}) };
  };
  const headers = (binding?.headers ?? []).map(selectHeader);
  const parts = bodyParts(message, binding, travel.style);
  if (travel.style === "rpc") {
    const element = expandedName(binding?.namespace ?? "", wrapperName);
    // Overloads have the same wrapper element with other parts in it.
    const plain = `${element}/~rpc-${direction}`;
    const isTaken = wrappers.some(({ id }) => id === plain);
    const type = isTaken ? `${plain} ${message.name}` : plain;
    wrappers.push({
      kind: "struct",
      id: type,
      abstract: false,
      mixed: false,
      attributes: [],
      origin: message.origin,
      content: {
        kind: "group",
        compositor: "sequence",
        occurs: { min: 1, max: 1 },
        origin: message.origin,
        particles: parts.map((part): ElementParticle => {
          // A part that names an element is that element, against WSDL 1.1 section 3.5, as others do.
          const declared = index.elements.get(part.element ?? "");
          if (declared) return { ...declared, occurs: once, scope: "global" };
          return {
            ...accessor(part, part.type ?? ""),
            nillable: binding?.use === "encoded",
            ...(binding?.use === "encoded" ? saidType(part) : {}),
          };
        }),
      },
    });
    return { element, type, headers, origin: message.origin };
  }
  const { origin } = message;
  const nothing = { kind: "struct", abstract: false, mixed: false, attributes: [], origin } as const;
  if (parts.length === 0) {
    const type = `${message.name}/~empty`;
    wrappers.push({ ...nothing, id: type });
    return { element: "", type, headers, origin };
  }
  const elements: ElementParticle[] = [];
  for (const part of parts) {
    const what = `has the part "${part.name}" in the body of message "${localName(message.name)}"`;
    if (part.element === undefined && part.type !== undefined) {
      const { name, type: id, origin: from } = part;
      if (binding?.use === "encoded") {
        elements.push({ ...accessor(part, id), nillable: true, ...saidType(part) });
        continue;
      }
      // The content of the type is then that of the body (WSDL 1.1 section 3.5).
      const isContent = parts.length === 1 && hasElementsOnly(index, id);
      if (isContent) return { element: "*", type: id, headers, origin: from };
      const message = `part "${name}" of document message "${localName(messageName)}" names a type; it is sent as an element of its own name, as others do`;
      diagnostics.report("plan/typed-part", message, { span: from.span });
      elements.push({ ...accessor(part, id), typed: false });
      continue;
    }
    if (part.element === undefined) return `${what}, which names nothing`;
    const found = index.elements.get(part.element);
    if (!found) return `${what}, whose element "${localName(part.element)}" no schema declares`;
    elements.push({ ...found, scope: "global", occurs: once });
  }
  const [only, ...others] = elements;
  if (only && others.length === 0 && only.typed === undefined)
    return { element: only.name, type: only.type, nillable: only.nillable, headers, origin: only.origin };
  const type = `${message.name}/~body`;
  const content = {
    kind: "group",
    compositor: "sequence",
    particles: elements,
    occurs: once,
    origin,
  } as const;
  wrappers.push({ ...nothing, id: type, content });
  return { element: "*", type, headers, origin };
}

/** The element that a part is in its wrapper. */
function accessor({ name, secret, origin }: Part, type: string): ElementParticle {
  const plain = { kind: "element", name, type, occurs: once, nillable: false, origin } as const;
  return secret === true ? { ...plain, secret } : plain;
}

function hasElementsOnly(index: ContractIndex, id: string): boolean {
  const struct = findStruct(index, id);
  return (
    struct !== undefined &&
    structLineage(index, struct).every(
      ({ attributes, anyAttribute, text, mixed }) =>
        attributes.length === 0 && !anyAttribute && text === undefined && !mixed,
    )
  );
}
