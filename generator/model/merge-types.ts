/** Merges the types of two contracts: the first's definition counts, with members added that only the second has. */
import type { DiagnosticCollector } from "../diagnostics/collector.js";
import type { Contract } from "./contract.js";
import { localName, namespaceOf, xsdNamespace } from "./names.js";
import type { ElementParticle, GroupParticle, StructType, TypeDefinition } from "./types.js";

export function mergeTypes(
  first: Contract,
  second: Contract,
  diagnostics: DiagnosticCollector,
): readonly TypeDefinition[] {
  const others = new Map(second.types.map((type) => [type.id, type]));
  const own = new Set(first.types.map(({ id }) => id));
  const merged = first.types.map((type) => {
    const other = others.get(type.id);
    return type.kind === "struct" && other?.kind === "struct" ? mergeStructs(type, other, diagnostics) : type;
  });
  return [...merged, ...second.types.filter(({ id }) => !own.has(id))].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Only plain sequences can be compared member by member; anything else stays as the first has it. */
function mergeStructs(one: StructType, other: StructType, diagnostics: DiagnosticCollector): StructType {
  const given = listSequence(other);
  const known = listSequence(one);
  if (known === undefined || given === undefined || one.base !== undefined) return one;
  const merged = [...known];
  let after = -1;
  for (const member of given) {
    const at = merged.findIndex(({ name }) => localName(name) === localName(member.name));
    const same = merged[at];
    if (same !== undefined) {
      reportContradiction(one, same, member, diagnostics);
      after = at;
      continue;
    }
    after += 1;
    merged.splice(after, 0, asOptional(member));
  }
  if (merged.length === known.length) return one;
  const { content } = one;
  const frame: GroupParticle =
    content?.kind === "group"
      ? content
      : {
          kind: "group",
          compositor: "sequence",
          particles: [],
          occurs: { min: 1, max: 1 },
          origin: one.origin,
        };
  return { ...one, content: { ...frame, particles: merged } };
}

/** The elements of a plain sequence, or none; undefined for any other content. */
function listSequence({ content, mixed, text }: StructType): readonly ElementParticle[] | undefined {
  if (mixed || text !== undefined) return undefined;
  if (content === undefined) return [];
  if (content.kind !== "group" || content.compositor !== "sequence" || content.occurs.max !== 1)
    return undefined;
  const elements = content.particles.flatMap((particle) => (particle.kind === "element" ? [particle] : []));
  return elements.length === content.particles.length ? elements : undefined;
}

function asOptional(member: ElementParticle): ElementParticle {
  const { origin } = member;
  return {
    ...member,
    occurs: { ...member.occurs, min: 0 },
    origin: { ...origin, assumed: [...origin.assumed, { fact: "occurs", because: "one-source-only" }] },
  };
}

/** Types that both state and that differ; a page that only guesses says nothing. */
function reportContradiction(
  struct: StructType,
  one: ElementParticle,
  other: ElementParticle,
  diagnostics: DiagnosticCollector,
): void {
  const isStated = (member: ElementParticle): boolean =>
    namespaceOf(member.type) === xsdNamespace && !member.origin.assumed.some(({ fact }) => fact === "type");
  if (one.type === other.type || !isStated(one) || !isStated(other)) return;
  const owner = localName(struct.id.replace(/\/~.*$/, ""));
  const what = `element "${localName(one.name)}" of "${owner}" is xs:${localName(one.type)}`;
  diagnostics.report(
    "model/contradiction",
    `${what}, but another source says xs:${localName(other.type)}; the first is used.`,
    { span: one.origin.span, related: [{ message: "The other is here.", span: other.origin.span }] },
  );
}
