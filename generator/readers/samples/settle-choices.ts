/** Settles how far a choice reaches whose comment only counts its items: an item may be a sequence of elements. */
import { assume, type ChoiceMark, type Member, type Oddity } from "./shape.js";

interface SettledChoices {
  readonly members: readonly Member[];
  readonly oddity?: Oddity | undefined;
}

/**
 * Elements that go on after the counted items may belong to the last item, so the extent is assumed. `isShort`: the
 * element ends before all items are there. `isApart`: a name stands at two places, so items must be sequences.
 */
export function settleChoices(
  members: readonly Member[],
  isShort: boolean,
  isApart: boolean,
  owner: string,
): SettledChoices {
  const first = members.findIndex(({ choice }) => choice !== undefined);
  if (first < 0 && !isApart) return { members };
  if (first < 0) {
    const message = `An element stands in more than one place in ${owner}.`;
    return {
      members: mergeApart(members, members.length),
      oddity: { code: "sample/repeated-apart", message },
    };
  }
  if (isApart) {
    const message = `${owner} has a choice whose items are groups, which the comment does not tell apart; each element is taken for optional.`;
    return {
      members: mergeApart(
        members.map((member, index) => (index < first ? member : loosen(member))),
        first,
      ),
      oddity: { code: "sample/choice-extent", message },
    };
  }
  const lastChoice = [...members].reverse().find(({ choice }) => choice !== undefined)?.choice;
  const isLast = (mark: ChoiceMark): boolean => mark.id === lastChoice?.id;
  if (isShort) {
    const message = `${owner} has fewer elements than its choice has items; those that are there are taken for optional.`;
    return {
      members: members.map((member) =>
        member.choice !== undefined && isLast(member.choice) ? loosen(member) : member,
      ),
      oddity: { code: "sample/choice-extent", message },
    };
  }
  const ends = members[members.length - 1]?.choice?.id;
  const goesOn = (member: Member): boolean => member.choice !== undefined && member.choice.id !== ends;
  if (!members.some(goesOn)) return { members };
  const message = `${owner} goes on after its choice; the counted elements are taken for the alternatives, though an item may be more than one element.`;
  return {
    members: members.map((member) =>
      member.choice === undefined || !goesOn(member)
        ? member
        : { ...member, choice: { ...member.choice, extent: "assumed" } },
    ),
    oddity: { code: "sample/choice-extent", message },
  };
}

/** Outside of its choice, and optional: whatever the choice was, this admits it. */
function loosen(member: Member): Member {
  if (member.kind === "any") return { ...member, choice: undefined };
  const { occurs } = member;
  return {
    ...member,
    choice: undefined,
    occurs: { min: 0, max: occurs?.max ?? (member.repeats === "many" ? "unbounded" : 1), stated: false },
    assumed: assume(member.assumed, { fact: "occurs", because: "choice-extent" }),
  };
}

/** One member of each name; what stands before `first`, where the choice starts, and again is more than one. */
function mergeApart(members: readonly Member[], first: number): readonly Member[] {
  const places = new Map<string, number>();
  const merged: Member[] = [];
  for (const member of members) {
    const at = member.kind === "any" ? undefined : places.get(member.name);
    const known = at === undefined ? undefined : merged[at];
    if (at === undefined || known?.kind !== "field") {
      if (member.kind === "field") places.set(member.name, merged.length);
      merged.push(member);
    } else if (at < first) merged[at] = { ...known, repeats: "many", occurs: undefined };
  }
  return merged;
}
