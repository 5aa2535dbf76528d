/** Adds the facets of a simple type to the shape of its values, for SDKs that check what they write. */
import type { DiagnosticCollector } from "../../diagnostics/collector.js";
import { localName } from "../../model/names.js";
import type { AliasType, EnumType, Facet } from "../../model/types.js";
import { holderOfAnonymous } from "../naming/anonymous-types.js";
import { type TranslatedPattern, translatePattern } from "../patterns/translate-pattern.js";
import { boundLiteral, facetsOf, type Restrictable } from "../restrictions.js";
import type { Restriction, ValueShape } from "../shapes.js";

/** The shape with the facets of one more step of derivation; a union hands them on to its members. */
export function restrictShape(
  shape: ValueShape,
  type: AliasType,
  diagnostics: DiagnosticCollector,
): ValueShape {
  switch (shape.kind) {
    case "union":
      return { ...shape, members: shape.members.map((one) => restrictShape(one, type, diagnostics)) };
    case "builtin":
    case "enum":
    case "list": {
      const restriction = tighten(shape, type, diagnostics);
      return restriction === undefined ? shape : { ...shape, restriction };
    }
    default:
      return shape;
  }
}

/** A text that is one of the values of an enumeration, where the enumeration itself is no type of the SDK. */
export function textOfEnumeration(type: EnumType): ValueShape {
  const { name, hint } = namesOf(type.id);
  const enumeration = type.values.map(({ value }) => value);
  return {
    ...{ kind: "builtin", codec: "xsToken", label: name },
    restriction: { name, hint, bounds: new Map(), patterns: [], enumeration },
  };
}

/** Whether a facet is a pattern that JavaScript cannot express. */
export function isUnchecked({ name, value }: Facet): boolean {
  return name === "pattern" && translateOnce(value).kind === "refused";
}

function tighten(
  shape: Restrictable,
  type: AliasType,
  diagnostics: DiagnosticCollector,
): Restriction | undefined {
  const known = facetsOf(shape);
  const bounds = new Map(shape.restriction?.bounds);
  const patterns = [...(shape.restriction?.patterns ?? [])];
  const values: string[] = [];
  const report = (facet: Facet, problem: string): void => {
    const message = `${facet.name} "${shorten(facet.value)}" of ${describeType(type)} is not checked: ${problem}`;
    reportOnce(diagnostics, "plan/unchecked-facet", message, type);
  };
  for (const facet of type.facets) {
    if (shape.kind === "builtin" && shape.codec === "xsQName" && facet.name === "pattern")
      report(facet, "the prefix of a qualified name is chosen when it is written");
    if (!known.has(facet.name)) continue;
    if (facet.name === "enumeration") values.push(facet.value);
    else if (facet.name === "pattern") {
      const source = checkablePattern(facet, type, diagnostics, report);
      if (source !== undefined) patterns.push(source);
    } else if (boundLiteral(shape, facet) === undefined)
      report(facet, "its value is none that the type can be compared with");
    else bounds.set(facet.name, tighter(facet, bounds.get(facet.name)));
  }
  const enumeration = values.length > 0 ? values : shape.restriction?.enumeration;
  if (bounds.size === 0 && patterns.length === 0 && enumeration === undefined) return undefined;
  return { ...namesOf(type.id), bounds, patterns, enumeration };
}

function checkablePattern(
  facet: Facet,
  type: AliasType,
  diagnostics: DiagnosticCollector,
  report: (facet: Facet, problem: string) => void,
): string | undefined {
  const translated = translateOnce(facet.value);
  if (translated.kind === "refused") {
    report(facet, translated.problem);
    return undefined;
  }
  const of = `pattern "${shorten(facet.value)}" of ${describeType(type)}`;
  if (translated.repeats === "nested")
    reportOnce(diagnostics, "plan/slow-pattern", `${of} may take very long to check`, type);
  if (translated.anchors === "literal")
    reportOnce(diagnostics, "plan/literal-anchor", `${of} asks for a text with "^" or "$" in it`, type);
  return translated.source;
}

const translations = new Map<string, TranslatedPattern>();

function translateOnce(pattern: string): TranslatedPattern {
  const known = translations.get(pattern) ?? translatePattern(pattern);
  translations.set(pattern, known);
  return known;
}

/** Lengths and digits of all steps hold, so the tightest is enough; a bound of values is never wider than its base's. */
function tighter({ name, value }: Facet, before: string | undefined): string {
  if (before === undefined) return value;
  const isLeast = name === "minLength";
  if (!isLeast && name !== "maxLength" && !name.endsWith("Digits")) return value;
  return Number(value) > Number(before) === isLeast ? value : before;
}

/** A type without a name is called by what has it. */
function namesOf(id: string): Pick<Restriction, "name" | "hint"> {
  if (!id.includes("~")) return { name: localName(id), hint: localName(id) };
  const local = holderOfAnonymous(id);
  return local === "" ? { name: "its type", hint: "value" } : { name: `the type of ${local}`, hint: local };
}

function describeType({ id }: AliasType): string {
  return namesOf(id).name;
}

function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

/** What was said, by collector: several passes ask for the same shapes. */
const said = new WeakMap<DiagnosticCollector, Set<string>>();

function reportOnce(
  diagnostics: DiagnosticCollector,
  code: "plan/unchecked-facet" | "plan/slow-pattern" | "plan/literal-anchor",
  message: string,
  { id, origin }: AliasType,
): void {
  const known = said.get(diagnostics) ?? new Set<string>();
  said.set(diagnostics, known);
  if (known.has(`${id} ${message}`)) return;
  known.add(`${id} ${message}`);
  diagnostics.report(code, message, { span: origin.span });
}
