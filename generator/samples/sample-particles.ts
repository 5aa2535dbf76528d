/** Samples of content models: elements, groups and wildcards in the order the schema wants them. */
import { assertNever } from "../model/assert-never.js";
import type { Particle } from "../model/contract.js";
import type { GroupParticle, WildcardParticle } from "../model/types.js";
import type { ElementData } from "./element-data.js";
import { choosePresence, isTooDeep, type SampleContext } from "./sample-context.js";

/** The elements that stand for a particle. */
export function sampleParticles(particle: Particle, context: SampleContext): readonly ElementData[] {
  switch (particle.kind) {
    case "element": {
      const count = isTooDeep(particle.type, context)
        ? particle.occurs.min
        : choosePresence(particle.occurs, context);
      return repeat(count, () => [context.sampleOne(particle, context)]);
    }
    case "group":
      return sampleGroup(particle, context);
    case "wildcard":
      return repeat(choosePresence(particle.occurs, context), () => [sampleAny(particle)]);
    default:
      return assertNever(particle);
  }
}

function sampleGroup(group: GroupParticle, context: SampleContext): readonly ElementData[] {
  const sampleAll = (): readonly ElementData[] =>
    group.particles.flatMap((particle) => sampleParticles(particle, context));
  let count = choosePresence(group.occurs, context);
  switch (group.compositor) {
    case "sequence":
    case "all":
      return repeat(count, sampleAll);
    case "choice": {
      const { length } = group.particles;
      // A repeated choice shows each of its branches once.
      if (context.kind === "maximal" && group.occurs.max === "unbounded") count = Math.max(count, length);
      return repeat(count, (turn) => {
        const branch = context.random === undefined ? turn % length : context.random.below(length);
        const particle = group.particles[branch];
        return particle === undefined ? [] : sampleParticles(particle, context);
      });
    }
    default:
      return assertNever(group.compositor);
  }
}

const foreign = "urn:soapwright:sample";

/** An element that the wildcard's namespaces allow (XML Schema part 1 section 3.10). */
function sampleAny(wildcard: WildcardParticle): ElementData {
  const { namespaces } = wildcard;
  const namespace = namespaces.kind === "set" ? (namespaces.namespaces[0] ?? "") : foreign;
  const name = namespace === "" ? "any" : `{${namespace}}any`;
  return { name, attributes: [], children: ["sample"] };
}

function repeat(count: number, make: (turn: number) => readonly ElementData[]): readonly ElementData[] {
  return Array.from({ length: count }, (_, turn) => make(turn)).flat();
}
