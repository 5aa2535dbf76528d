/** Lists what a struct holds, in wire order: attributes, text, elements and wildcards of its content model. */
import { assertNever } from "../../model/assert-never.js";
import type {
  Attribute,
  ElementParticle,
  Particle,
  StructType,
  WildcardParticle,
} from "../../model/types.js";

export type MemberSource =
  | { readonly kind: "attribute"; readonly attribute: Attribute }
  | { readonly kind: "anyAttribute" }
  | { readonly kind: "text"; readonly type: string }
  /** Text and elements in any order, as mixed content has them. */
  | { readonly kind: "mixed" }
  | { readonly kind: "element"; readonly element: ElementParticle; readonly occurs: MemberOccurs }
  | { readonly kind: "any"; readonly wildcard: WildcardParticle };

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
  if (struct.content) listParticle(struct.content, "required", members);
  return members;
}

function listParticle(particle: Particle, around: MemberOccurs, members: MemberSource[]): void {
  switch (particle.kind) {
    case "element": {
      const occurs = combine(around, ownOccurs(particle.occurs));
      const known = members.findIndex(
        (member) => member.kind === "element" && member.element.name === particle.name,
      );
      // The same element twice in one content model is a repeated element for whoever reads it.
      if (known >= 0) members[known] = { kind: "element", element: particle, occurs: "repeated" };
      else members.push({ kind: "element", element: particle, occurs });
      return;
    }
    case "wildcard":
      if (!members.some((member) => member.kind === "any")) members.push({ kind: "any", wildcard: particle });
      return;
    case "group": {
      const inside = combine(around, ownOccurs(particle.occurs));
      const alternative = particle.compositor === "choice" ? combine(inside, "optional") : inside;
      for (const child of particle.particles) listParticle(child, alternative, members);
      return;
    }
    default:
      assertNever(particle);
  }
}

function ownOccurs(occurs: ElementParticle["occurs"]): MemberOccurs {
  if (occurs.max === "unbounded" || occurs.max > 1) return "repeated";
  return occurs.min === 0 ? "optional" : "required";
}

function combine(around: MemberOccurs, own: MemberOccurs): MemberOccurs {
  if (around === "repeated" || own === "repeated") return "repeated";
  return around === "optional" || own === "optional" ? "optional" : "required";
}
