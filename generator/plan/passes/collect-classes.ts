/** Finds the structs and enums that the selected operations reach, and what role each plays. */
import { assertNever } from "../../model/assert-never.js";
import { expandedName, namespaceOf } from "../../model/names.js";
import type { ElementParticle, EnumType, StructType } from "../../model/types.js";
import { holderOfAnonymous } from "../naming/anonymous-types.js";
import { nameTravel } from "../naming/overload-name.js";
import type { ValueShape } from "../shapes.js";
import { findStruct, listDerived, listFaultElements, structLineage } from "./index-contract.js";
import { type GroupSource, groupsOf, leavesOf, listMembers, type MemberSource } from "./list-members.js";
import { typeOfNil } from "./nil-types.js";
import type { SelectedMessage } from "./select-messages.js";
import { listFaults, listHeaders, type SelectedHttp, type Selection } from "./select-operations.js";
import { type ShapeContext, shapeOfItem, shapeOfMessage, shapeOfType } from "./shape-values.js";

/** A struct that becomes a class. */
export interface CollectedClass {
  readonly struct: StructType;
  /** A request or response wrapper belongs to one operation; everything else is a type. */
  readonly role: "request" | "response" | "type";
  /** What the operation is called, for wrappers; overloads have names of their own. */
  readonly operation?: string | undefined;
  /** Set if its members are parameters, which do not travel as XML. */
  readonly travels?: "parameters" | undefined;
  /** Who mentions this anonymous struct, and by which element. */
  readonly owner?: Owner | undefined;
  /** Of the type of nil elements: id of the type that they have otherwise. */
  readonly nilOf?: string | undefined;
}

/** A simple type with a closed set of values. */
export interface CollectedEnum {
  readonly type: EnumType;
  /** Like that of a class: who mentions this anonymous type. */
  readonly owner?: Owner | undefined;
}

/** The only class that mentions an anonymous type, and by which element or attribute. */
export interface Owner {
  /** Id of the class; that of no class if several mention the type, or an element of a header or fault has it. */
  readonly id: string;
  readonly element: string;
}

/** The owner of what belongs to no class alone. */
function ofNobody(element: string): Owner {
  return { id: `element ${element}`, element };
}

export interface Collection {
  readonly classes: ReadonlyMap<string, CollectedClass>;
  readonly enums: ReadonlyMap<string, CollectedEnum>;
  /** Choices and repeated sequences, with the id of the struct that has them. */
  readonly groups: ReadonlyMap<string, { readonly struct: string; readonly group: GroupSource }>;
  /** Ids of the classes that elements have, not only other classes as their base. */
  readonly values: ReadonlySet<string>;
}

export function collectClasses(context: ShapeContext, selection: Selection): Collection {
  const classes = new Map<string, CollectedClass>();
  const enums = new Map<string, CollectedEnum>();
  const groups = new Map<string, { readonly struct: string; readonly group: GroupSource }>();
  const values = new Set<string>();
  const mentions = new Map<string, Map<string, Owner>>();
  const messages = listOwnMessages(context, selection);

  /** Anonymous types belong to who mentions them; one that holds itself is not its own. */
  const mention = (id: string, owner: Owner): void => {
    const known = mentions.get(id) ?? new Map<string, Owner>();
    mentions.set(id, known);
    if (owner.id !== id) known.set(owner.id, owner);
  };

  const visitShape = (shape: ValueShape, owner: Owner): void => {
    switch (shape.kind) {
      case "builtin":
      case "raw":
        return;
      case "enum": {
        const type = context.index.types.get(shape.id);
        if (type?.kind !== "enum") return;
        if (type.name === undefined) mention(type.id, owner);
        enums.set(type.id, { type });
        return;
      }
      case "class": {
        const struct = findStruct(context.index, shape.id);
        if (struct && struct.name === undefined) mention(struct.id, owner);
        if (struct) visitValue({ struct, role: "type" });
        return;
      }
      case "union":
        for (const member of shape.members) visitShape(member, owner);
        return;
      case "array":
      case "encodedArray":
      case "list":
        visitShape(shape.item, owner);
        return;
      case "nillable":
        visitShape(shape.value, owner);
        visitNil(shape.nil);
        return;
      case "typed":
      case "default":
        visitShape(shape.value, owner);
        return;
      default:
        assertNever(shape);
    }
  };

  // What is still to visit, the next one last: chains of types may be longer than any call stack.
  const open: (() => void)[] = [];
  const visitLater = (visits: readonly (() => void)[]): void => void open.push(...[...visits].reverse());
  const visitAll = (): void => {
    for (let next = open.pop(); next !== undefined; next = open.pop()) next();
  };

  /** An element of this type may hold any that derives from it. */
  const visitValue = (collected: CollectedClass): void => {
    const { id } = collected.struct;
    const derived = values.has(id) ? [] : listDerived(context.index, id);
    values.add(id);
    visitLater([
      () => visitClass(collected),
      ...derived.map((struct) => () => visitClass({ struct, role: "type" as const })),
    ]);
  };

  const visitNil = (id: string | undefined): void => {
    const struct = id === undefined ? undefined : findStruct(context.index, id);
    const nilOf = id === undefined ? undefined : typeOfNil(id);
    if (struct === undefined || nilOf === undefined) return;
    const owner = { id: nilOf, element: nilOf };
    // What is visited last stands after the class that it goes with.
    open.unshift(() => visitClass({ struct, role: "type", owner, nilOf }));
  };

  const visitClass = (collected: CollectedClass): void => {
    const { struct } = collected;
    if (classes.has(struct.id)) return;
    classes.set(struct.id, messages.get(struct.id) ?? collected);
    const lineage = structLineage(context.index, struct);
    const base = lineage.at(-2);
    const members = listMembers(struct, lineage.slice(0, -1));
    for (const group of groupsOf(members)) groups.set(group.id, { struct: struct.id, group });
    visitLater([
      ...(base ? [() => visitClass({ struct: base, role: "type" as const })] : []),
      ...leavesOf(members).map((member) => () => visitMember(struct, member)),
    ]);
  };

  const visitMember = (struct: StructType, member: MemberSource): void => {
    if (member.kind === "element") {
      visitShape(shapeOfItem(context, member.element), { id: struct.id, element: member.element.name });
    } else if (member.kind === "attribute") {
      const { name, type } = member.attribute;
      visitShape(shapeOfType(context, type, member.attribute), { id: struct.id, element: name });
    } else if (member.kind === "text") {
      visitShape(shapeOfType(context, member.type, struct), { id: struct.id, element: "text" });
    }
  };

  const visitMessage = (message: SelectedMessage): void => {
    const struct = findStruct(context.index, message.type);
    const own = messages.get(message.type);
    if (own) visitClass(own);
    else if (struct) visitValue({ struct, role: "type" });
    const shape = shapeOfMessage(context, message);
    if (!struct) visitShape(shape, ofNobody(message.element));
    else if (shape.kind === "nillable") visitNil(shape.nil);
  };
  const visitParameters = (message: SelectedMessage, operation: string): void => {
    const struct = findStruct(context.index, message.type);
    if (struct) visitClass({ struct, role: "request", operation, travels: "parameters" });
  };
  /** An element that is the result itself, as the value of a member would be. */
  const visitResult = (message: SelectedMessage): void => {
    const shape = shapeOfMessage(context, message, "element");
    const value = shape.kind === "nillable" ? shape.value : shape;
    const struct = value.kind === "class" ? findStruct(context.index, value.id) : undefined;
    if (struct) visitValue({ struct, role: "type" });
    else visitShape(value, ofNobody(message.element));
    if (shape.kind === "nillable") visitNil(shape.nil);
  };
  // Headers and faults go first, so that their types belong to no operation: the operations import what describes them.
  for (const element of listDescribedElements(context, selection)) {
    visitShape(shapeOfItem(context, element), ofNobody(element.name));
    visitAll();
  }
  for (const selected of selection.operations) {
    const { input, output, http } = selected;
    const operation = nameTravel(selected);
    if (http && isParameters(http)) visitParameters(input, operation);
    else visitMessage(input);
    visitAll();
    if (output && http?.results === "element") visitResult(output);
    else if (output) visitMessage(output);
    visitAll();
  }
  for (const [id, owners] of mentions) {
    const owner = settleOwner(id, [...owners.values()]);
    const struct = classes.get(id);
    const type = enums.get(id);
    if (struct && struct.operation === undefined) classes.set(id, { ...struct, owner });
    if (type) enums.set(id, { ...type, owner });
  }
  return { classes, enums, groups, values };
}

/** The only one, or nobody in the name of the element: whoever is met first must not matter. */
function settleOwner(id: string, owners: readonly Owner[]): Owner | undefined {
  const [first, ...others] = owners;
  if (first === undefined || others.length === 0) return first;
  const holder = holderOfAnonymous(id);
  return ofNobody(holder === "" ? first.element : expandedName(namespaceOf(id), holder));
}

/** The messages of which each belongs to one operation, by the id of their struct. */
function listOwnMessages(context: ShapeContext, selection: Selection): ReadonlyMap<string, CollectedClass> {
  const uses = countMessageTypes(context, selection);
  const own = new Map<string, CollectedClass>();
  for (const selected of selection.operations) {
    const { input, output, http } = selected;
    const operation = nameTravel(selected);
    const add = ({ type }: SelectedMessage, role: "request" | "response"): void => {
      const struct = findStruct(context.index, type);
      if (struct === undefined || struct.name !== undefined || uses.get(type) !== 1) return;
      if (!own.has(type)) own.set(type, { struct, role, operation });
    };
    if (!http || !isParameters(http)) add(input, "request");
    if (output && http?.results !== "element") add(output, "response");
  }
  return own;
}

/** Whether a request is parameters in an address or form, and no document or text. */
export function isParameters({ input }: SelectedHttp): boolean {
  return input === "query" || input === "location" || input === "form";
}

/** Elements that get a descriptor in a file of its own: headers and details of faults. */
function listDescribedElements({ index }: ShapeContext, selection: Selection): readonly ElementParticle[] {
  const faults = listFaults(selection).flatMap((key) => {
    const [declared, ...substitutes] = listFaultElements(index, key);
    // Nil is what it is for the declared element.
    return declared ? [declared, ...substitutes.map((one) => ({ ...one, nillable: false }))] : [];
  });
  return [...listHeaders(selection).flatMap((name) => index.elements.get(name) ?? []), ...faults];
}

/** How many messages, headers and faults have a type: one that only a single message has belongs to its operation. */
function countMessageTypes(context: ShapeContext, selection: Selection): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const count = (type: string): void => {
    counts.set(type, (counts.get(type) ?? 0) + 1);
  };
  const overSoap = selection.operations.filter(({ http }) => http === undefined);
  for (const { input, output } of overSoap) {
    for (const message of output ? [input, output] : [input]) count(message.type);
  }
  for (const { type } of listDescribedElements(context, selection)) count(type);
  // What travels over SOAP too is called what it is there.
  const known = new Set(counts.keys());
  for (const { input, output, http } of selection.operations) {
    if (http === undefined) continue;
    for (const { type } of output ? [input, output] : [input]) if (!known.has(type)) count(type);
  }
  return counts;
}
