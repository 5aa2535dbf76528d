/** What reading the elements of one message needs, and what all readers of elements share. */
import type { SourceSpan } from "../../diagnostics/diagnostic.js";
import type { TypeId } from "../../model/types.js";
import { type MappedText, spanOf } from "../../source/text-map.js";
import { childElements, type XmlElement, type XmlText } from "../../source/xml/tree.js";
import type { Generator } from "./dialect.js";
import type { Block } from "./find-blocks.js";
import { readParameterTable } from "./parameter-table.js";
import { readComment } from "./read-comments.js";
import type { Shape } from "./shape.js";

export interface ShapeSource {
  readonly map: MappedText;
  readonly generator: Generator;
  /** All comments of the message, in order. */
  readonly comments: readonly XmlText[];
  /** Whether comments state what a WSDL says, so that an element without one is there once. */
  readonly isCommented: boolean;
  /** Types that a table on the page states, by local name. */
  readonly parameters: ReadonlyMap<string, TypeId>;
  /** That of the body's own element, for types that have a local name only. */
  readonly namespace: string;
}

/** What reading the elements of one message needs. */
export function shapeSourceOf(block: Block, map: MappedText, generator: Generator): ShapeSource {
  const comments = block.xml?.comments ?? [];
  const body = block.xml?.root && childElements(block.xml.root).find(({ name }) => name.local === "Body");
  const wrapper = body && childElements(body)[0];
  return {
    map,
    generator,
    comments,
    isCommented: comments.some(({ text }) => readComment(text) !== undefined),
    parameters: generator === "defaults" ? readParameterTable(map.text) : new Map(),
    namespace: wrapper?.name.namespace ?? "",
  };
}

export function startTagSpan(element: XmlElement, map: MappedText): SourceSpan {
  return spanOf(map, element.start, element.startTagEnd);
}

/** The second copy of an item says nothing new, unless the first is the one that was cut. */
export function preferWhole(first: Shape, second: Shape): Shape {
  return first.kind === "unknown" && second.kind !== "unknown" ? second : first;
}
