/** What one sample in the making knows, and how it decides how much of the optional there is. */
import type { ElementParticle } from "../model/contract.js";
import type { Occurs, TypeId } from "../model/types.js";
import type { ContractIndex } from "./contract-index.js";
import type { ElementData } from "./element-data.js";
import type { Random } from "./random.js";

export interface SampleContext {
  readonly index: ContractIndex;
  readonly kind: "minimal" | "maximal" | "random";
  /** Set for `random` only. */
  readonly random: Random | undefined;
  /** Types that the element stands in, outermost first. */
  readonly open: readonly TypeId[];
  /** Makes one element; passed along, as elements and particles hold each other. */
  readonly sampleOne: (element: ElementParticle, context: SampleContext) => ElementData;
}

/** Whether something optional is there. */
export function chooseOptional(context: SampleContext): boolean {
  return context.random === undefined ? context.kind === "maximal" : context.random.chance(0.6);
}

/** How many of a repeated particle there are. */
export function choosePresence(occurs: Occurs, context: SampleContext): number {
  const { min } = occurs;
  const max = occurs.max === "unbounded" ? Number.POSITIVE_INFINITY : occurs.max;
  if (context.random !== undefined) {
    if (max <= 1) return min >= 1 || context.random.chance(0.6) ? max : 0;
    return min + context.random.below(Math.min(max - min, 3) + 1);
  }
  return context.kind === "minimal" ? min : Math.max(min, Math.min(max, 2));
}

const openLimit = 12;
const recursionLimit = 2;

/** True if a type is inside itself often enough, or the tree deep enough, that optional content has to end. */
export function isTooDeep(type: TypeId, context: SampleContext): boolean {
  const inside = context.open.filter((open) => open === type).length;
  return inside >= recursionLimit || context.open.length >= openLimit;
}
