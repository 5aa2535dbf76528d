/** Settles one element: facts of the overlay first, then those of the source, then the .NET serializer's rule. */
import { localName } from "./names.js";
import type { AssumedFact, Assumption } from "./origin.js";
import { isBuiltIn, type OverlayDraft, resolveReference } from "./overlay-draft.js";
import type { OverlayElement, OverlayField } from "./overlay-facts.js";
import type { ElementParticle, Occurs, Particle, TypeId, WildcardParticle } from "./types.js";

/** Built-ins that are value types in .NET, so that they cannot be left out. */
const valueTypes: ReadonlySet<string> = new Set(
  (
    "boolean byte short int long unsignedByte unsignedShort unsignedInt unsignedLong float double decimal " +
    "dateTime date time guid char"
  ).split(" "),
);

/** The element that a field and what the source shows of it make together; undefined if neither states a type. */
export function settleElement(
  draft: OverlayDraft,
  field: OverlayElement,
  shown: ElementParticle | undefined,
): ElementParticle | undefined {
  const stated = resolveReference(draft, field.type);
  const type = stated ?? shown?.type;
  if (type === undefined) {
    if (field.type === undefined) {
      const message = `"${localName(field.name)}" has no type here, and no source shows it; it is left out.`;
      draft.diagnostics.report("overlay/not-applied", message, {
        span: field.span,
        hint: "State its type.",
      });
    }
    return undefined;
  }
  const settled = new Set<AssumedFact>(["name"]);
  if (stated !== undefined) for (const fact of ["type", "content", "base"] as const) settled.add(fact);
  if (field.occurs !== undefined) settled.add("occurs");
  if (field.nillable !== undefined) settled.add("nillable");
  const assumed: readonly Assumption[] = shown?.origin.assumed ?? [
    { fact: "occurs", because: "dotnet-convention" },
    { fact: "nillable", because: "dotnet-convention" },
  ];
  return {
    kind: "element",
    name: shown?.name ?? field.name,
    type,
    occurs: field.occurs ?? shown?.occurs ?? conventionalOccurs(draft, type),
    nillable: field.nillable ?? shown?.nillable ?? false,
    default: field.default ?? shown?.default,
    fixed: shown?.fixed,
    secret: field.secret ?? shown?.secret,
    documentation: field.description ?? shown?.documentation,
    origin: { span: field.span, assumed: assumed.filter(({ fact }) => !settled.has(fact)) },
  };
}

/** The particle that a field of the overlay stands for. */
export function settleField(
  draft: OverlayDraft,
  field: OverlayField,
  shown: ElementParticle | undefined,
): Particle | undefined {
  return field.kind === "wildcard" ? settleWildcard(field) : settleElement(draft, field, shown);
}

function settleWildcard(field: OverlayField & { readonly kind: "wildcard" }): WildcardParticle {
  return {
    kind: "wildcard",
    occurs: field.occurs,
    namespaces: { kind: "any" },
    process: "lax",
    origin: { span: field.span, assumed: [] },
  };
}

/** Value types and enumerations occur once, everything else may be absent. */
function conventionalOccurs(draft: OverlayDraft, type: TypeId): Occurs {
  const isEnum =
    draft.overlayTypes.get(type)?.definition.kind === "enum" || draft.types.get(type)?.kind === "enum";
  const isValue = isEnum || (isBuiltIn(type) && valueTypes.has(localName(type)));
  return { min: isValue ? 1 : 0, max: 1 };
}
