/** What the documentation of a member says: its wire facts, and which of them no source stated. */
import { localName } from "../../model/names.js";
import type { Assumption, Origin } from "../../model/origin.js";
import type { Occurs, TypeDefinition } from "../../model/types.js";
import type { ContentSource, GroupSource } from "./list-members.js";
import { isUnchecked } from "./restrict-values.js";

/** Bounds as documentation writes them: `0..1`, `0..*`. */
export function bounds({ min, max }: Occurs): string {
  return `${min}..${max === "unbounded" ? "*" : max}`;
}

interface FacetContext {
  readonly index: { readonly types: ReadonlyMap<string, TypeDefinition> };
  readonly facets?: "checked" | undefined;
}

/**
 * What facets a type states, from its own to those of what it restricts: `maxLength 10`, `pattern [A-Z]+`; where facets are
 * checked, also which of them cannot be.
 */
export function facetWords({ index, facets }: FacetContext, id: string): readonly string[] {
  const { types } = index;
  const words: string[] = [];
  const seen = new Set<string>();
  for (let type = types.get(id); type?.kind === "alias" && !seen.has(type.id); type = types.get(type.base)) {
    seen.add(type.id);
    for (const facet of type.facets) {
      const { name, value } = facet;
      if (name === "whiteSpace" || words.length >= mostNames) continue;
      const shown = value.length > 60 ? `${value.slice(0, 60)}…` : value;
      const note = facets === "checked" && isUnchecked(facet) ? " (not checked)" : "";
      words.push(`${name} ${name === "pattern" ? `\`${shown}\`` : shown}${note}`);
    }
  }
  return words;
}

/** What a group is: `One of \`email\`, \`phone\``, or `A sequence of \`key\`, \`value\``. */
export function describeBranches({ branches }: GroupSource): string {
  const names = branches.map((branch) => branch.map(memberWord));
  const choice = names.length > 1;
  const words = choice ? names.map(([first = "nothing"]) => first) : (names[0] ?? []);
  const shown = words.slice(0, mostNames).join(", ");
  const more = words.length > mostNames ? ` and ${words.length - mostNames} more` : "";
  return `${choice ? "One of" : "A sequence of"} ${shown}${more}`;
}

const mostNames = 6;

function memberWord(member: ContentSource): string {
  if (member.kind === "any") return "any element";
  return `\`${member.kind === "element" ? localName(member.element.name) : member.group.label}\``;
}

/** Facts of a member, what its source could not state, and what the contract says of it. */
export function sentence(
  facts: readonly string[],
  origin: Origin,
  documentation: string | undefined,
): string {
  const doubts = new Set(origin.assumed.flatMap(({ because }) => doubtWords[because] ?? []));
  const text = `${[facts.join(", "), ...doubts].join("; ")}.`;
  return documentation ? `${text} ${documentation}` : text;
}

/** What documentation says of an assumption; the .NET convention shows as `0..1 assumed`, and built-in types are safe. */
const doubtWords: Readonly<Partial<Record<Assumption["because"], string>>> = {
  "printed-once": "printed once, so it may be an array",
  blank: "a blank to fill in, so its type is open",
  "sample-value": "a value, so its type is open",
  recorded: "from a message that was sent, which may lack members",
  "choice-extent": "a choice whose end is not shown",
  "depth-cut": "the page stops above its content",
  "empty-element": "printed empty, so its type is unknown",
  "vanished-base": "members of its base type are not shown",
  truncated: "the page ends inside it",
  "enumeration-wording": "an enumeration by its wording",
  contradiction: "sources differ",
  "one-source-only": "only one source has it",
};

/** Bounds, or words for them, and whether only a convention says so: that of .NET, or that what has no comment is there once. */
export function assumedBounds(occurs: Occurs | string, origin: Origin): string {
  const assumed = origin.assumed.some(
    ({ fact, because }) => fact === "occurs" && (because === "dotnet-convention" || because === "no-comment"),
  );
  if (typeof occurs === "string") return assumed ? `assumed ${occurs}` : occurs;
  return assumed ? `${bounds(occurs)} assumed` : bounds(occurs);
}
