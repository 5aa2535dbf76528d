/** Lists what a struct holds, in wire order: attributes, text, and the elements, wildcards and groups of its content model. */
import { assertNever } from "../../model/assert-never.js";
import type { Attribute, ElementParticle, Occurs, StructType, WildcardParticle } from "../../model/types.js";
import {
  type ContentNode,
  type GroupNode,
  isEmptiable,
  isRepeated,
  sequenceChildren,
  simplifyContent,
} from "./simplify-content.js";

export type MemberSource =
  | { readonly kind: "attribute"; readonly attribute: Attribute }
  | { readonly kind: "anyAttribute" }
  | { readonly kind: "text"; readonly type: string }
  /** Text and elements in any order, as mixed content has them. */
  | { readonly kind: "mixed" }
  | ContentSource;

export type ContentSource =
  | { readonly kind: "element"; readonly element: ElementParticle; readonly occurs: MemberOccurs }
  | { readonly kind: "any"; readonly wildcard: WildcardParticle; readonly occurs: MemberOccurs }
  | { readonly kind: "group"; readonly group: GroupSource; readonly occurs: MemberOccurs };

/** A choice, or a sequence that repeats: its children are one value, or one an item. */
export interface GroupSource {
  /** Path of its labels below the struct, `{ns}Contact/choice`. */
  readonly id: string;
  /** What its property is called if nothing else is. */
  readonly label: string;
  readonly occurs: Occurs;
  /** One for a sequence. An element of several branches is of the same occurrence in all. */
  readonly branches: readonly (readonly ContentSource[])[];
}

/** How often an element occurs once the groups around it are taken into account. */
export type MemberOccurs = "required" | "optional" | "repeated";

/** Own members only, without those of `bases`, which its class extends. */
export function listMembers(struct: StructType, bases: readonly StructType[] = []): readonly MemberSource[] {
  const members: MemberSource[] = struct.attributes.map((attribute) => ({ kind: "attribute", attribute }));
  if (struct.anyAttribute && !bases.some(({ anyAttribute }) => anyAttribute))
    members.push({ kind: "anyAttribute" });
  if (bases.some(({ mixed }) => mixed)) return members;
  if (struct.mixed) return [...members, { kind: "mixed" }];
  if (struct.text !== undefined) members.push({ kind: "text", type: struct.text });
  return [...members, ...contentOf(struct)];
}

/** What was listed before: every pass asks. */
const listed = new WeakMap<StructType, readonly ContentSource[]>();

function contentOf(struct: StructType): readonly ContentSource[] {
  const known = listed.get(struct);
  if (known) return known;
  const content = struct.content && simplifyContent(struct.content);
  const members = content ? listContent(content, struct.id) : [];
  listed.set(struct, members);
  return members;
}

/** The members with those of groups in place of the groups. */
export function leavesOf(members: readonly MemberSource[]): readonly MemberSource[] {
  return members.flatMap((member) =>
    member.kind === "group" ? member.group.branches.flatMap((branch) => leavesOf(branch)) : [member],
  );
}

/** All groups of a struct, inner ones before those around them. */
export function groupsOf(members: readonly MemberSource[]): readonly GroupSource[] {
  return members.flatMap((member) =>
    member.kind === "group"
      ? [...member.group.branches.flatMap((branch) => groupsOf(branch)), member.group]
      : [],
  );
}

/** What tells a member of a group from the others: the name on the wire, or the label of a group. */
export function memberKey(source: ContentSource): string {
  switch (source.kind) {
    case "element":
      return source.element.name;
    case "any":
      return "*";
    case "group":
      return `group ${source.group.label}`;
    default:
      return assertNever(source);
  }
}

function listContent(content: ContentNode, id: string): readonly ContentSource[] {
  const labels = new Set<string>();
  const children = isOnceSequence(content) ? sequenceChildren(content) : [content];
  const members = joinNeighbours(children).map((child) => toMember(child, id, labels));
  if (areDistinct([members])) return members;
  // A name in several places does not tell where it stands: only the order of all does.
  return [toMember(inOrder(content), id, labels)];
}

function isOnceSequence(node: ContentNode): node is GroupNode {
  return node.kind === "group" && node.compositor === "sequence" && !isRepeated(node);
}

function toMember(node: ContentNode, id: string, labels: Set<string>): ContentSource {
  const occurs: MemberOccurs = isRepeated(node) ? "repeated" : isEmptiable(node) ? "optional" : "required";
  switch (node.kind) {
    case "element":
      return { kind: "element", element: { ...node.element, occurs: node.occurs }, occurs };
    case "wildcard":
      return { kind: "any", wildcard: { ...node.wildcard, occurs: node.occurs }, occurs };
    case "group":
      return { kind: "group", group: toGroup(node, id, labels), occurs };
    default:
      return assertNever(node);
  }
}

function toGroup(node: GroupNode, parent: string, labels: Set<string>): GroupSource {
  const label = freeLabel(node, labels);
  const id = `${parent}/${label}`;
  const inner = new Set<string>();
  const contents =
    node.compositor === "sequence"
      ? [node.children]
      : node.children.map((child) => (isOnceSequence(child) ? sequenceChildren(child) : [child]));
  const branches = contents.map((branch) =>
    joinNeighbours(branch).map((child) => toMember(child, id, inner)),
  );
  return { id, label, occurs: node.occurs, branches: alignOccurs(branches) };
}

/** `choice`, `choices`, `choice2`; a group or head with a name keeps that. */
function freeLabel(node: GroupNode, labels: Set<string>): string {
  const own = node.name === "" ? `${node.compositor}${isRepeated(node) ? "s" : ""}` : node.name;
  let label = own;
  for (let ordinal = 2; labels.has(label); ordinal += 1) label = `${own}${ordinal}`;
  labels.add(label);
  return label;
}

/** The same element twice in a row is a repeated element for whoever reads it. */
function joinNeighbours(nodes: readonly ContentNode[]): readonly ContentNode[] {
  const joined: ContentNode[] = [];
  for (const node of nodes) {
    const last = joined.at(-1);
    const same =
      last !== undefined &&
      ((last.kind === "wildcard" && node.kind === "wildcard") ||
        (last.kind === "element" && node.kind === "element" && last.element.name === node.element.name));
    if (same) joined[joined.length - 1] = { ...last, occurs: addOccurs(last.occurs, node.occurs) };
    else joined.push(node);
  }
  return joined;
}

function addOccurs(a: Occurs, b: Occurs): Occurs {
  const max = a.max === "unbounded" || b.max === "unbounded" ? "unbounded" : a.max + b.max;
  return { min: a.min + b.min, max };
}

/** An element that repeats in one branch is an array in all. */
function alignOccurs(branches: GroupSource["branches"]): GroupSource["branches"] {
  const repeated = new Set(
    branches
      .flat()
      .filter(({ occurs }) => occurs === "repeated")
      .map(memberKey),
  );
  return branches.map((branch) =>
    branch.map((member) => (repeated.has(memberKey(member)) ? { ...member, occurs: "repeated" } : member)),
  );
}

/** True if each name belongs to one member, or to one that several branches share, at each level. */
function areDistinct(branches: readonly (readonly ContentSource[])[]): boolean {
  const owners = new Map<string, string>();
  for (const branch of branches) {
    const own = new Set<string>();
    for (const member of branch) {
      const key = memberKey(member);
      if (own.has(key)) return false;
      own.add(key);
      if (member.kind === "group" && !areDistinct(member.group.branches)) return false;
      for (const leaf of leavesOf([member])) {
        const name = leaf.kind === "element" ? leaf.element.name : "*";
        if ((owners.get(name) ?? key) !== key) return false;
        owners.set(name, key);
      }
    }
  }
  return true;
}

/** Any of the elements, any number of times. */
function inOrder(content: ContentNode): GroupNode {
  const leaves = new Map<string, ContentNode>();
  const gather = (node: ContentNode): void => {
    if (node.kind === "group") for (const child of node.children) gather(child);
    else
      leaves.set(node.kind === "element" ? node.element.name : "*", { ...node, occurs: { min: 1, max: 1 } });
  };
  gather(content);
  const children = [...leaves.values()];
  return {
    kind: "group",
    compositor: "choice",
    name: "content",
    children,
    occurs: { min: 0, max: "unbounded" },
  };
}
