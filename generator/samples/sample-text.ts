/** Sample text of a simple type, as its built-in type, closed values and facets demand. */
import { assertNever } from "../model/assert-never.js";
import { localName } from "../model/names.js";
import type { Facet, TypeId } from "../model/types.js";
import { builtInValues, suggestValue } from "./built-in-values.js";
import type { ContractIndex } from "./contract-index.js";
import type { TextData } from "./element-data.js";
import { findBrokenFacet } from "./facets.js";
import { samplePattern } from "./pattern-facet.js";
import { pick, type Random } from "./random.js";
import { type FacetLayer, resolveSimple, type SimpleShape } from "./simple-shape.js";

/** How a text is chosen: the plain value, or any valid one. */
export interface TextChoice {
  /** Local name of the element or attribute, which may suggest a value. */
  readonly local: string;
  /** How many items a list gets, unless facets say otherwise. */
  readonly items: number;
  /** Absent: the plain value. */
  readonly random?: Random | undefined;
}

/** A valid value of a simple type; undefined if the type is not simple. */
export function sampleText(index: ContractIndex, type: TypeId, choice: TextChoice): TextData | undefined {
  const shape = resolveSimple(index, type);
  return shape === undefined ? undefined : sampleShape(index, shape, choice);
}

function sampleShape(index: ContractIndex, shape: SimpleShape, choice: TextChoice): TextData {
  switch (shape.kind) {
    case "builtIn":
      return sampleBuiltIn(shape.type, shape.values, shape.facets, choice);
    case "list":
      return sampleList(index, shape.item, shape.facets, choice);
    case "union": {
      const first = shape.members[0];
      const member = choice.random === undefined ? first : pick(choice.random, shape.members, first ?? "");
      return (member === undefined ? undefined : sampleText(index, member, choice)) ?? "";
    }
    default:
      return assertNever(shape);
  }
}

function sampleBuiltIn(
  type: TypeId,
  values: readonly string[] | undefined,
  facets: readonly FacetLayer[],
  choice: TextChoice,
): TextData {
  const local = localName(type);
  if (values === undefined && (local === "QName" || local === "NOTATION")) {
    return { qname: `{urn:soapwright:sample}${choice.local}` };
  }
  const suggested = suggestValue(choice.local, type);
  const known = values ?? builtInValues(type) ?? ["sample"];
  const plainest =
    values === undefined && suggested !== undefined ? [suggested, ...known.slice(0, 1)] : known.slice(0, 1);
  const fits = (value: string): boolean => findBrokenFacet(value, type, facets) === undefined;
  const fitting = [...new Set([...plainest, ...known])].filter(fits);
  const plain = plainest.find(fits) ?? fitToFacets(type, facets) ?? fitting[0] ?? known[0] ?? "";
  return choice.random === undefined ? plain : pick(choice.random, fitting, plain);
}

/** A value built from the facets themselves, where no ready one fits. */
function fitToFacets(type: TypeId, layers: readonly FacetLayer[]): string | undefined {
  const facets = layers.flat();
  return fittingCandidates(type, facets).find((value) => findBrokenFacet(value, type, layers) === undefined);
}

function fittingCandidates(type: TypeId, facets: readonly Facet[]): readonly string[] {
  const candidates: string[] = [];
  for (const facet of facets) {
    const bound = Number(facet.value);
    switch (facet.name) {
      case "enumeration":
      case "minInclusive":
      case "maxInclusive":
        candidates.push(facet.value);
        break;
      case "minExclusive":
        if (/^[+-]?\d+$/.test(facet.value)) candidates.push(String(BigInt(facet.value) + 1n));
        else candidates.push(String(bound + 0.5), String(bound + 0.001));
        break;
      case "maxExclusive":
        if (/^[+-]?\d+$/.test(facet.value)) candidates.push(String(BigInt(facet.value) - 1n));
        else candidates.push(String(bound - 0.5), String(bound - 0.001));
        break;
      case "pattern":
        candidates.push(samplePattern(facet.value) ?? "");
        break;
      case "length":
      case "minLength":
      case "maxLength":
        candidates.push(textOfLength(type, Math.min(bound, 100_000)));
        break;
    }
  }
  return candidates;
}

function textOfLength(type: TypeId, length: number): string {
  const local = localName(type);
  if (local === "hexBinary") return "00".repeat(length);
  if (local !== "base64Binary") return "sample".repeat(Math.ceil(length / 6)).slice(0, length);
  const whole = "AAAA".repeat(Math.floor(length / 3));
  return whole + (["", "AA==", "AAA="][length % 3] ?? "");
}

function sampleList(
  index: ContractIndex,
  item: TypeId,
  layers: readonly FacetLayer[],
  choice: TextChoice,
): string {
  const wanted = choice.random === undefined ? choice.items : choice.random.below(4);
  const facets = layers.flat();
  const bound = (name: string): number | undefined => {
    const facet = facets.find((one) => one.name === name);
    return facet === undefined ? undefined : Number(facet.value);
  };
  const least = bound("minLength") ?? 0;
  const most = bound("maxLength") ?? Number.POSITIVE_INFINITY;
  const count = bound("length") ?? Math.min(Math.max(wanted, least), most);
  const texts: string[] = [];
  for (let at = 0; at < count; at += 1) {
    const text = sampleText(index, item, choice);
    // White space parts the items, so an item cannot have any.
    if (typeof text === "string" && text !== "" && !/\s/.test(text)) texts.push(text);
    else texts.push("sample");
  }
  return texts.join(" ");
}
