/** Reads the members of an element whose comments state bounds, types and choices, as SoapUI writes them. */
import type { ExpandedName } from "../../model/contract.js";
import { expandedName, xsdType } from "../../model/names.js";
import { spanOf } from "../../source/text-map.js";
import { childElements, textOf, type XmlElement, type XmlText } from "../../source/xml/tree.js";
import { readPlaceholder, typeOfPlaceholder } from "./placeholders.js";
import { type ContentComment, commentsBetween, readComment } from "./read-comments.js";
import { settleChoices } from "./settle-choices.js";
import type { ChoiceMark, FieldShape, Member, Oddity, Shape, StatedOccurs, StructShape } from "./shape.js";
import { preferWhole, type ShapeSource, startTagSpan } from "./shape-source.js";

type TypeComment = Extract<ContentComment, { kind: "type" }>;

/** A choice of which not all items have been read. */
interface OpenChoice {
  readonly mark: ChoiceMark;
  remaining: number;
}

/** The members of `element`; `readChild` reads a child whose type no comment states. */
export function readCommented(
  element: XmlElement,
  source: ShapeSource,
  readChild: (child: XmlElement) => Shape,
): Pick<StructShape, "members" | "open" | "unordered" | "oddity"> {
  const children = childElements(element);
  const gaps = commentsBetween(element, children, source.comments);
  const members: Member[] = [];
  const choices: OpenChoice[] = [];
  const names = new Set<ExpandedName>();
  let unordered: number | undefined;
  let apart = false;
  let last: FieldShape | undefined;
  const addAny = (comment: XmlText): void => {
    const choice = takeItem(choices);
    members.push({ kind: "any", choice, span: spanOf(source.map, comment.start, comment.end) });
    last = undefined;
  };
  for (let index = 0; index <= children.length; index++) {
    let occurs: StatedOccurs | undefined;
    let type: TypeComment | undefined;
    for (const comment of gaps[index] ?? []) {
      const read = readComment(comment.text);
      if (read?.kind === "occurs") occurs = { ...read.occurs, stated: true };
      else if (read?.kind === "type") type = read;
      else if (read?.kind === "unordered") unordered = read.count;
      else if (read?.kind === "any") addAny(comment);
      else if (read?.kind === "choice") openChoice(choices, read.count, comment, source);
      if (read?.kind === "choice" || read?.kind === "any") last = undefined;
    }
    const child = children[index];
    if (child === undefined) break;
    const name = expandedName(child.name.namespace, child.name.local);
    const shape = type === undefined ? readChild(child) : readTyped(child, type, source);
    // A copy stands for the fewest that must be there, or somebody filled in two.
    if (last?.name === name && (occurs === undefined || !occurs.stated)) {
      const at = members.length - 1;
      last = { ...last, repeats: "many", shape: preferWhole(last.shape, shape), occurs: manyOf(last.occurs) };
      members[at] = last;
      continue;
    }
    apart ||= names.has(name);
    names.add(name);
    const choice = takeItem(choices);
    const bounds = occurs ?? boundsOf(child, source);
    last = {
      kind: "field",
      name,
      shape,
      repeats: repeatsOf(bounds),
      occurs: bounds,
      choice,
      span: startTagSpan(child, source.map),
      assumed: [],
    };
    members.push(last);
  }
  const isStray = element.children.some((child) => child.kind === "text" && child.text.trim() !== "");
  const open = !element.closed || isStray;
  const stray: Oddity | undefined = isStray
    ? {
        code: "sample/stray-text",
        message: `Text stands between the members of ${element.name.local}: mixed content, or some are left out.`,
      }
    : undefined;
  const settled = settleChoices(members, choices.length > 0, apart, element.name.local);
  const isAll = unordered === settled.members.length && settled.members.every(isAtMostOnce);
  return {
    members: settled.members,
    open,
    unordered: isAll ? true : undefined,
    oddity: stray ?? settled.oddity,
  };
}

function openChoice(choices: OpenChoice[], count: number, comment: XmlText, source: ShapeSource): void {
  const outer = choices[choices.length - 1];
  const span = spanOf(source.map, comment.start, comment.end);
  // A choice within a choice is one choice of all.
  const mark = outer?.mark ?? { id: `${span.file}:${comment.start}`, span, extent: "stated" };
  if (count > 0) choices.push({ mark, remaining: count });
}

/** Counts an item; a choice whose items are all there is itself one of the choice around it. */
function takeItem(choices: OpenChoice[]): ChoiceMark | undefined {
  const mark = choices[choices.length - 1]?.mark;
  for (let inner = choices[choices.length - 1]; inner !== undefined; inner = choices[choices.length - 1]) {
    inner.remaining--;
    if (inner.remaining > 0) break;
    choices.pop();
  }
  return mark;
}

function manyOf(occurs: StatedOccurs | undefined): StatedOccurs | undefined {
  return occurs === undefined || occurs.stated ? occurs : undefined;
}

/** Where others have a comment, none means once; a type in brackets says itself whether it may be left out. */
function boundsOf(child: XmlElement, source: ShapeSource): StatedOccurs | undefined {
  const placeholder = readPlaceholder(textOf(child));
  if (childElements(child).length === 0 && placeholder.kind === "bracketed")
    return { min: placeholder.optional ? 0 : 1, max: 1, stated: placeholder.optional };
  return source.isCommented ? { min: 1, max: 1, stated: false } : undefined;
}

function repeatsOf(occurs: StatedOccurs | undefined): FieldShape["repeats"] {
  if (occurs === undefined) return "printed-once";
  return occurs.max === "unbounded" || occurs.max > 1 ? "many" : "one";
}

function isAtMostOnce(member: Member): boolean {
  return member.kind === "field" && member.repeats !== "many" && member.choice === undefined;
}

/** What a comment says of the type; the attributes of such an element are no part of a simple type. */
function readTyped(child: XmlElement, comment: TypeComment, source: ShapeSource): Shape {
  const span = startTagSpan(child, source.map);
  const builtIn = comment.name === undefined ? undefined : typeOfPlaceholder(comment.name);
  if (comment.values !== undefined) {
    const typeName =
      comment.name === undefined || builtIn !== undefined
        ? undefined
        : expandedName(source.namespace, comment.name);
    return { kind: "enum", values: comment.values, stated: true, typeName, span };
  }
  if (builtIn !== undefined) return { kind: "value", type: builtIn, assumed: [], span };
  const type = comment.name === undefined ? "an anonymous simple type" : `the simple type ${comment.name}`;
  const message = `${child.name.local} has ${type}, of which the sample shows no more; taken for a string.`;
  return {
    kind: "value",
    type: xsdType("string"),
    open: true,
    assumed: [{ fact: "type", because: "blank" }],
    oddity: { code: "sample/open-value", message },
    span,
  };
}
