/** Builds the groups of a content model from members that lie flat: a choice is a run of members with one mark. */
import type { Assumption, Origin } from "../../model/origin.js";
import type { GroupParticle, Particle } from "../../model/types.js";
import type { Member } from "./shape.js";

export function group(
  compositor: GroupParticle["compositor"],
  particles: readonly Particle[],
  origin: Origin,
): GroupParticle {
  return { kind: "group", compositor, particles, occurs: { min: 1, max: 1 }, origin };
}

/** Puts neighbours of one choice together; whether the choice as a whole may be left out or repeated is never shown. */
export function groupChoices(
  members: readonly Member[],
  particles: readonly Particle[],
): readonly Particle[] {
  const grouped: Particle[] = [];
  for (let at = 0; at < particles.length; ) {
    const mark = members[at]?.choice;
    let end = at + 1;
    while (mark !== undefined && members[end]?.choice?.id === mark.id) end++;
    const run = particles.slice(at, end);
    if (mark === undefined || run.length === 1) grouped.push(...run);
    else {
      const assumed: readonly Assumption[] = [
        { fact: "occurs", because: "no-comment" },
        ...(mark.extent === "stated" ? [] : [{ fact: "content", because: "choice-extent" } as const]),
      ];
      grouped.push(group("choice", run, { span: mark.span, assumed }));
    }
    at = end;
  }
  return grouped;
}
