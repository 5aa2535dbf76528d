/** Content models as members: which groups stay, and which say nothing. */
import { expect, test } from "vitest";
import { expandSubstitutes } from "../../generator/model/expand-substitutes.js";
import type { ElementParticle, GroupParticle, Particle, StructType } from "../../generator/model/types.js";
import { listMembers, type MemberSource } from "../../generator/plan/passes/list-members.js";

const origin = { span: { file: "test", line: 1, column: 1, endLine: 1, endColumn: 1 }, assumed: [] };
const string = "{http://www.w3.org/2001/XMLSchema}string";

function element(name: string, min = 1, max: number | "unbounded" = 1): ElementParticle {
  return { kind: "element", name, type: string, occurs: { min, max }, nillable: false, origin };
}

function group(
  compositor: GroupParticle["compositor"],
  particles: readonly Particle[],
  min = 1,
  max: number | "unbounded" = 1,
): GroupParticle {
  return { kind: "group", compositor, particles, occurs: { min, max }, origin };
}

const any: Particle = {
  kind: "wildcard",
  occurs: { min: 1, max: 1 },
  namespaces: { kind: "any" },
  process: "lax",
  origin,
};

/** `a`, `b?`, `c*`; groups as `label(branch | branch)`. */
function show(members: readonly MemberSource[]): string {
  return members
    .map((member) => {
      if (member.kind !== "element" && member.kind !== "any" && member.kind !== "group") return member.kind;
      const mark = { required: "", optional: "?", repeated: "*" }[member.occurs];
      if (member.kind === "element") return `${member.element.name}${mark}`;
      if (member.kind === "any") return `any${mark}`;
      return `${member.group.label}(${member.group.branches.map(show).join(" | ")})${mark}`;
    })
    .join(" ");
}

function membersOf(content: Particle, elements: readonly ElementParticle[] = []): string {
  const struct: StructType = {
    ...{ kind: "struct", id: "{urn:t}T", abstract: false, mixed: false, attributes: [], content, origin },
  };
  const contract = {
    ...{ services: [], portTypes: [], bindings: [], messages: [], types: [struct], elements: [...elements] },
  };
  const [expanded] = expandSubstitutes(contract).types;
  if (expanded?.kind !== "struct") throw new Error("the struct is gone");
  return show(listMembers(expanded));
}

const [a, b, c, d] = [element("a"), element("b"), element("c"), element("d")];

test.each([
  [
    "a sequence is its children",
    group("sequence", [a, element("b", 0), element("c", 0, "unbounded")]),
    "a b? c*",
  ],
  ["all is a sequence", group("all", [a, element("b", 0)]), "a b?"],
  ["a nested sequence is dissolved", group("sequence", [a, group("sequence", [b, c])]), "a b c"],
  [
    "an optional sequence makes its children optional",
    group("sequence", [a, group("sequence", [b], 0)]),
    "a b?",
  ],
  ["a choice is one member", group("sequence", [a, group("choice", [b, c])]), "a choice(b | c)"],
  ["a choice at the top", group("choice", [a, b]), "choice(a | b)"],
  ["a choice of one branch is that branch", group("choice", [a]), "a"],
  ["a choice with an emptiable branch is optional", group("choice", [a, element("b", 0)]), "choice(a | b?)?"],
  [
    "a choice with an empty branch is optional",
    group("choice", [a, b, group("sequence", [])]),
    "choice(a | b)?",
  ],
  [
    "a choice in a choice is the same choice",
    group("choice", [a, group("choice", [b, c])]),
    "choice(a | b | c)",
  ],
  ["a branch may be a sequence", group("choice", [a, group("sequence", [b, c])]), "choice(a | b c)"],
  ["a repeated choice", group("choice", [a, b], 0, "unbounded"), "choices(a | b)*"],
  [
    "a repeated choice takes no notice of branches that repeat",
    group("choice", [element("a", 0, "unbounded"), group("choice", [b, c], 0, 9)], 1, "unbounded"),
    "choices(a | b | c)*",
  ],
  ["a repeated sequence", group("sequence", [a, b], 0, "unbounded"), "sequences(a b)*"],
  ["a repeated sequence of one is a repeated element", group("sequence", [a], 0, "unbounded"), "a*"],
  ["a repeated choice of any", group("choice", [a, any], 0, "unbounded"), "choices(a | any)*"],
  [
    "groups inside groups",
    group("sequence", [a, group("choice", [b, c]), d], 0, "unbounded"),
    "sequences(a choice(b | c) d)*",
  ],
  [
    "two choices",
    group("sequence", [group("choice", [a, b]), group("choice", [c, d])]),
    "choice(a | b) choice2(c | d)",
  ],
  ["neighbours of one name are one", group("sequence", [a, a, b]), "a* b"],
  ["a name in two places needs the order of all", group("sequence", [a, b, a]), "content(a | b)*"],
  [
    "a name in several branches is one",
    group("choice", [group("sequence", [a, c]), group("sequence", [b, c])]),
    "choice(a c | b c)",
  ],
  [
    "a name that repeats in one branch is an array in all",
    group("choice", [group("sequence", [a, c]), group("sequence", [b, element("c", 0, 2)])]),
    "choice(a c* | b c*)",
  ],
  ["nothing may occur", group("sequence", [element("a", 0, 0), b]), "b"],
])("%s", (_what, content, expected) => {
  expect(membersOf(content)).toBe(expected);
});

const head: ElementParticle = { ...element("head"), scope: "global" };
const substitute = (name: string, of: string): ElementParticle => ({
  ...element(name),
  scope: "global",
  substitutionGroup: of,
});

test("a head is the choice of what may stand for it, by any number of steps", () => {
  const elements = [head, substitute("one", "head"), substitute("two", "one")];
  expect(membersOf(group("sequence", [head]), elements)).toBe("head(head | one | two)");
  expect(membersOf(group("sequence", [{ ...head, occurs: { min: 0, max: 5 } }]), elements)).toBe(
    "head(head | one | two)*",
  );
});

test("an abstract head does not stand itself", () => {
  const elements = [{ ...head, abstract: true }, substitute("one", "head")];
  expect(membersOf(group("sequence", [a, head]), elements)).toBe("a one");
});

test("a head that blocks substitution stays alone", () => {
  const elements: ElementParticle[] = [{ ...head, block: ["substitution"] }, substitute("one", "head")];
  expect(membersOf(group("sequence", [head]), elements)).toBe("head");
});

test("a local element of that name is no head", () => {
  expect(membersOf(group("sequence", [element("head")]), [head, substitute("one", "head")])).toBe("head");
});
