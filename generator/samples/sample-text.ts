/** Sample text of a simple type, as its built-in type, closed values and facets demand. */
import { assertNever } from "../model/assert-never.js";
import { localName, xsdType } from "../model/names.js";
import type { Facet, TypeId } from "../model/types.js";
import { enumAlternative, memberAlternative, type UnseenAlternatives } from "./alternatives.js";
import { builtInValues, suggestValue } from "./built-in-values.js";
import { type ContractIndex, resolveStruct } from "./contract-index.js";
import type { TextData } from "./element-data.js";
import { findBrokenFacet, normalizeSpace } from "./facets.js";
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
  /** What the samples before have not shown. */
  readonly unseen?: UnseenAlternatives | undefined;
  /** Numbers for values that are unique in the document. */
  readonly nextId?: (() => number) | undefined;
}

/** A valid value of a simple type; undefined if the type is not simple. */
export function sampleText(index: ContractIndex, type: TypeId, choice: TextChoice): TextData | undefined {
  const unseenValue = choice.unseen && chooseUnseen(index, type, choice.unseen);
  if (unseenValue !== undefined) return unseenValue;
  const shape = resolveSimple(index, type);
  return shape === undefined ? undefined : sampleShape(index, shape, choice);
}

/** A value of the closed set that the type is, or restricts, that no sample has shown. */
function chooseUnseen(index: ContractIndex, type: TypeId, unseen: UnseenAlternatives): TextData | undefined {
  const closed = findClosedSet(index, type);
  const shape = closed && resolveSimple(index, type);
  if (closed === undefined || shape === undefined) return undefined;
  const base = shape.kind === "builtIn" ? shape.type : undefined;
  const isName = base !== undefined && isQualified(base);
  const itemsOf = (value: string): number | undefined =>
    shape.kind === "list" ? value.split(" ").length : undefined;
  const fresh = closed.values.find(
    (value) =>
      unseen.isUnseen(enumAlternative(closed.id, value)) &&
      (isName || findBrokenFacet(value, base, shape.facets, itemsOf(value)) === undefined),
  );
  if (fresh !== undefined) unseen.show(enumAlternative(closed.id, fresh));
  // Enumerated qualified names are expanded in the model, for a prefix means nothing elsewhere.
  return isName && fresh !== undefined ? { qname: fresh } : fresh;
}

/** An enumeration, or the facets of a list or union; also behind a struct with simple content, and behind aliases. */
function findClosedSet(
  index: ContractIndex,
  id: TypeId,
): { readonly id: TypeId; readonly values: readonly string[] } | undefined {
  let type = index.types.get(id);
  if (type?.kind === "struct") type = index.types.get(resolveStruct(index, type).text ?? "");
  const seen = new Set<TypeId>();
  while (type?.kind === "alias" && !seen.has(type.id)) {
    seen.add(type.id);
    const values = type.facets.flatMap(({ name, value }) => (name === "enumeration" ? [value] : []));
    if (values.length > 0) return { id: type.id, values };
    type = index.types.get(type.base);
  }
  return type?.kind === "enum" ? { id: type.id, values: type.values.map(({ value }) => value) } : undefined;
}

/** False for a simple type that admits nothing, such as a date with the empty pattern. */
export function hasValue(index: ContractIndex, type: TypeId): boolean {
  const shape = resolveSimple(index, type);
  if (shape?.kind !== "builtIn" || shape.facets.length === 0) return true;
  const text = sampleShape(index, shape, { local: "", items: 1 });
  return typeof text !== "string" || findBrokenFacet(text, shape.type, shape.facets) === undefined;
}

function sampleShape(index: ContractIndex, shape: SimpleShape, choice: TextChoice): TextData {
  switch (shape.kind) {
    case "builtIn":
      return sampleBuiltIn(shape.type, shape.values, shape.facets, choice);
    case "list":
      return sampleList(index, shape.item, shape.facets, choice);
    case "union": {
      const { unseen } = choice;
      const isNew = (one: TypeId): boolean =>
        unseen?.isUnseen(memberAlternative(shape.type, one)) === true || unseen?.leadsOn(one) === true;
      const first = shape.members.find(isNew) ?? shape.members[0];
      if (first !== undefined) unseen?.show(memberAlternative(shape.type, first));
      const member = choice.random === undefined ? first : pick(choice.random, shape.members, first ?? "");
      const text = (member === undefined ? undefined : sampleText(index, member, choice)) ?? "";
      // A reader takes the first member that admits the text, and a boolean is written as a word.
      const before = shape.members.slice(0, member === undefined ? 0 : shape.members.indexOf(member));
      const isDigit = before.includes(xsdType("boolean")) && (text === "0" || text === "1");
      return fitToUnion(isDigit ? String(text === "1") : text, shape.facets);
    }
    default:
      return assertNever(shape);
  }
}

/** A value of a member, or one that the union itself lists where the member's is none of those. */
function fitToUnion(value: TextData, layers: readonly FacetLayer[]): TextData {
  if (typeof value !== "string" || findBrokenFacet(value, undefined, layers) === undefined) return value;
  const listed = layers.flat().filter(({ name }) => name === "enumeration");
  const fitting = listed.find((facet) => findBrokenFacet(facet.value, undefined, layers) === undefined);
  return fitting?.value ?? value;
}

function isQualified(type: TypeId): boolean {
  return localName(type) === "QName" || localName(type) === "NOTATION";
}

function sampleBuiltIn(
  type: TypeId,
  values: readonly string[] | undefined,
  facets: readonly FacetLayer[],
  choice: TextChoice,
): TextData {
  const local = localName(type);
  if (values === undefined && isQualified(type)) {
    const named = facets.flat().filter(({ name }) => name === "enumeration");
    const known = named.map(({ value }) => value);
    const plain = known[0] ?? `{urn:soapwright:sample}${choice.local}`;
    return {
      qname: choice.random === undefined || known.length === 0 ? plain : pick(choice.random, known, plain),
    };
  }
  if (local === "ID" && values === undefined && choice.nextId !== undefined) {
    const number = choice.nextId();
    return number === 1 ? "sample" : `sample-${number}`;
  }
  const suggested = suggestValue(choice.local, type);
  const known = values ?? builtInValues(type) ?? ["sample"];
  const plainest =
    values === undefined && suggested !== undefined ? [suggested, ...known.slice(0, 1)] : known.slice(0, 1);
  const fits = (value: string): boolean =>
    findBrokenFacet(value, type, facets) === undefined && normalizeSpace(value, type, facets) === value;
  const fitting = [...new Set([...plainest, ...known])].filter(fits);
  const plain = plainest.find(fits) ?? fitToFacets(type, facets) ?? fitting[0] ?? known[0] ?? "";
  return choice.random === undefined ? plain : pick(choice.random, fitting, plain);
}

/** A value built from the facets themselves, where no ready one fits. */
function fitToFacets(type: TypeId, layers: readonly FacetLayer[]): string | undefined {
  const facets = layers.flat();
  const admitsEmpty = (builtInValues(type) ?? [""]).includes("");
  return fittingCandidates(type, facets).find(
    (value) => (value !== "" || admitsEmpty) && findBrokenFacet(value, type, layers) === undefined,
  );
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
        for (const length of patternLengths(facets))
          candidates.push(samplePattern(facet.value, length) ?? "");
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

/** How often to repeat what a pattern repeats without bound: once, then what lengths ask for. */
function patternLengths(facets: readonly Facet[]): readonly number[] {
  const wanted = facets
    .filter(({ name }) => name === "length" || name === "minLength")
    .map(({ value }) => Number(value));
  return [1, ...wanted.flatMap((most) => Array.from({ length: Math.min(most, 100) }, (_, at) => most - at))];
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
  const joined = texts.join(" ");
  if (findBrokenFacet(joined, undefined, layers, count) === undefined) return joined;
  const patterns = facets.filter(({ name }) => name === "pattern" || name === "enumeration");
  const candidates = patterns.flatMap(({ name, value }) =>
    name === "pattern" ? (samplePattern(value) ?? []) : value,
  );
  return (
    candidates.find(
      (text) => findBrokenFacet(text, undefined, layers, text.split(" ").length) === undefined,
    ) ?? joined
  );
}
