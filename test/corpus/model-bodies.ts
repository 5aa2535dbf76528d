/** Elements of the model that stand for whole SOAP bodies, so that bodies of several parts can be sampled like any element. */
import type { Contract, ElementParticle, Part } from "../../generator/model/contract.js";
import { saidType } from "../../generator/model/message-body.js";
import type { StructType } from "../../generator/model/types.js";
import { listCalls } from "../../generator/samples/calls.js";
import { bodyRoot, type WireMessage } from "./find-messages.js";
import type { CheckedMessage } from "./rpc-wrappers.js";

export interface ModelBodies {
  /** The contract, with the types of rpc wrappers and of bodies. */
  readonly contract: Contract;
  /** By `bodyKey`. */
  readonly bodies: ReadonlyMap<string, ElementParticle>;
}

/** What tells bodies apart: the same message may be bound twice with other parts in the body. */
export function bodyKey({ message, use, wrapped }: WireMessage): string {
  return `${message} ${use} ${(wrapped ?? []).map(({ name }) => name).join(" ")}`;
}

/** Bodies whose parts the model has not are left out, so that a message without sample is reported. */
export function modelBodies(contract: Contract, checked: readonly CheckedMessage[]): ModelBodies {
  const { contract: wrapped } = listCalls(contract);
  const bodies = new Map<string, ElementParticle>();
  const types: StructType[] = [];
  for (const { message, isContent } of checked) {
    if (message.isBody !== true) continue;
    const found = contract.messages.find(({ name }) => name === message.message);
    const parts = (message.wrapped ?? []).flatMap(
      ({ name }) => found?.parts.find((part) => part.name === name) ?? [],
    );
    if (found === undefined || parts.length < (message.wrapped?.length ?? 0)) continue;
    const key = bodyKey(message);
    const element = {
      ...({ kind: "element", name: bodyRoot, occurs: { min: 1, max: 1 }, nillable: false } as const),
      origin: found.origin,
    };
    const content = isContent === true ? parts[0]?.type : undefined;
    if (content !== undefined) {
      bodies.set(key, { ...element, type: content });
      continue;
    }
    const particles = parts.flatMap((part) => particleOf(contract, message, part) ?? []);
    if (particles.length < parts.length) continue;
    const id = `${bodyRoot}/~body:${key}`;
    const group = { kind: "group", compositor: "sequence", particles, occurs: element.occurs } as const;
    types.push({
      ...{ kind: "struct", id, abstract: false, mixed: false, attributes: [], origin: found.origin },
      content: { ...group, origin: found.origin },
    });
    bodies.set(key, { ...element, type: id });
  }
  return { contract: { ...wrapped, types: [...wrapped.types, ...types] }, bodies };
}

function particleOf(contract: Contract, { use }: WireMessage, part: Part): ElementParticle | undefined {
  if (part.element !== undefined) return contract.elements.find(({ name }) => name === part.element);
  if (part.type === undefined) return undefined;
  const isEncoded = use === "encoded";
  return {
    ...{ kind: "element", name: part.name, type: part.type, occurs: { min: 1, max: 1 } },
    ...{ nillable: isEncoded, ...(isEncoded ? saidType(part) : {}), origin: part.origin },
  };
}
