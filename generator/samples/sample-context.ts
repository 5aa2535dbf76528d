/** What one sample in the making knows, and how it decides how much of the optional there is. */
import type { ElementParticle } from "../model/contract.js";
import type { Occurs, TypeId } from "../model/types.js";
import type { UnseenAlternatives } from "./alternatives.js";
import type { ContractIndex } from "./contract-index.js";
import type { ElementData } from "./element-data.js";
import type { Random } from "./random.js";

export interface SampleContext {
  readonly index: ContractIndex;
  readonly kind: "minimal" | "maximal" | "random" | "unseen";
  /** Set for `random` only. */
  readonly random: Random | undefined;
  /** Types that the element stands in, outermost first. */
  readonly open: readonly TypeId[];
  /** Set where samples together shall show everything once. */
  readonly unseen?: UnseenAlternatives | undefined;
  /** Namespaces of elements that a wildcard beside them must leave alone, for its content could be taken for theirs. */
  readonly declared: ReadonlySet<string>;
  readonly wildcards: "filled" | "empty";
  /** Whether the message is in SOAP encoding. */
  readonly use: "literal" | "encoded";
  /** How many more elements the sample may have before what is optional ends. */
  readonly budget: { left: number };
  /** Gives values that are unique in the document, for xs:ID. */
  readonly nextId: () => number;
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
  return context.kind !== "maximal" ? min : Math.max(min, Math.min(max, 2));
}

const openLimit = 12;
/** What leads to something unseen may lie deeper. */
const unseenLimit = 30;
const recursionLimit = 2;
/** Nothing that a document can hold is required to be inside itself that often. */
const hardRecursionLimit = 3;
const hardOpenLimit = 100;

/** Elements of a sample: where types hold many others, everything twice at each level would be millions. */
export const elementBudget = 10_000;

/** True if a type is inside itself often enough, or the tree deep or large enough, that optional content has to end. */
export function isTooDeep(type: TypeId, { open, unseen, budget }: SampleContext): boolean {
  if (budget.left <= 0) return true;
  const inside = open.filter((outer) => outer === type).length;
  return inside >= recursionLimit || open.length >= (unseen === undefined ? openLimit : unseenLimit);
}

/** True if even required content has to end: no finite document would hold it. */
export function isEndless(type: TypeId, { open }: SampleContext, height: "finite" | "infinite"): boolean {
  if (open.length >= hardOpenLimit) return true;
  return height === "infinite" && open.filter((outer) => outer === type).length >= hardRecursionLimit;
}

/** The same place, with nothing but what is required. */
export function onlyRequired(context: SampleContext): SampleContext {
  return { ...context, kind: "minimal", random: undefined, unseen: undefined };
}
