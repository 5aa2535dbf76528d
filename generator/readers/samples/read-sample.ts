/** Reads one message of a page: its body, its headers, and how it travels. */
import type { SourceSpan } from "../../diagnostics/diagnostic.js";
import type { ExpandedName, Protocol } from "../../model/contract.js";
import { expandedName } from "../../model/names.js";
import { type MappedText, spanOf } from "../../source/text-map.js";
import { isNcName } from "../../source/xml/names.js";
import { childElements, type XmlElement } from "../../source/xml/tree.js";
import type { Generator } from "./dialect.js";
import type { Block } from "./find-blocks.js";
import type { PageProblem } from "./page-problem.js";
import { findTargets, isEncoded, readParameters } from "./read-encoded.js";
import { readShape } from "./read-shape.js";
import { readValue } from "./read-value.js";
import type { FieldShape, Shape } from "./shape.js";
import { type ShapeSource, shapeSourceOf, startTagSpan } from "./shape-source.js";

const encodingNamespace = "http://schemas.xmlsoap.org/soap/encoding/";

/** One element of a body or header. */
export interface SampleElement {
  readonly name: ExpandedName;
  readonly shape: Shape;
  readonly span: SourceSpan;
}

export interface Sample {
  readonly direction: "request" | "response";
  readonly protocol: Protocol;
  readonly generator: Generator;
  readonly style: "document" | "rpc";
  readonly action?: string | undefined;
  /** For HTTP: what is behind the service in the target. */
  readonly location?: string | undefined;
  /** Absent if the message has none, or if the page ends before it. */
  readonly body?: SampleElement | undefined;
  readonly headers: readonly SampleElement[];
  /** The answer to a one-way operation. */
  readonly oneWay: boolean;
  /** `lost`: not even the body's element is there. */
  readonly state: "whole" | "cut" | "lost";
  readonly damage?: PageProblem | undefined;
  readonly span: SourceSpan;
  readonly block: Block;
}

/** Reads a message; undefined if it is none of an operation (a fault, say). */
export function readSample(
  block: Block,
  generator: Generator,
  map: MappedText,
  isLast: boolean,
  problems: PageProblem[],
): Sample | undefined {
  const span = spanOf(map, block.start, Math.min(block.end, block.start + 200));
  const root = block.xml?.root;
  const source = shapeSourceOf(block, map, generator);
  const damage = describeDamage(block, map, isLast);
  for (const flaw of block.xml?.flaws ?? []) {
    problems.push({
      code: "sample/xml-flaw",
      message: `In the XML ${flaw.message}.`,
      span: spanOf(map, flaw.start, flaw.end),
    });
  }
  const base = { generator, style: "document", headers: [], oneWay: false, span, block, damage } as const;
  const direction = block.kind === "response" ? "response" : "request";
  if (root === undefined || (root.name.local !== "Envelope" && block.kind !== "request")) {
    return readHttpSample(block, source, { ...base, direction }, problems);
  }
  if (root.name.local !== "Envelope") return undefined;
  const protocol = soapVersion(root, block);
  const soap = { ...base, direction, protocol, action: block.headers.action } as const;
  const parts = childElements(root);
  const body = parts.find((part) => part.name.local === "Body");
  const headerPart = parts.find((part) => part.name.local === "Header");
  const headers = headerPart ? childElements(headerPart).map((header) => readElement(header, source)) : [];
  if (body === undefined) return { ...soap, headers, state: "lost" };
  const content = childElements(body)[0];
  if (content === undefined) return { ...soap, headers, state: body.closed ? "whole" : "lost" };
  if (content.name.local === "Fault" && content.name.namespace === root.name.namespace) return undefined;
  const state = damage === undefined ? "whole" : "cut";
  // Parameters of rpc come in a prefixed wrapper, with the mark of the encoding on the body.
  if (isEncoded(body) || isMonoEncoded(root, generator)) {
    const members = readParameters(content, findTargets(body), source);
    const shape: Shape = {
      kind: "struct",
      attributes: [],
      members,
      open: !content.closed,
      base: "hidden",
      span: startTagSpan(content, map),
    };
    return {
      ...soap,
      style: "rpc",
      headers,
      body: { name: nameOf(content), shape, span: shape.span },
      state,
    };
  }
  return { ...soap, headers, body: readElement(content, source), state };
}

type SampleBase = Pick<
  Sample,
  "generator" | "style" | "headers" | "oneWay" | "span" | "block" | "damage" | "direction"
>;

/** HTTP GET and POST: fields in the query or form, and an answer that is not in an envelope. */
function readHttpSample(
  block: Block,
  source: ShapeSource,
  base: SampleBase,
  problems: PageProblem[],
): Sample {
  const { kind, status, target, method, xml } = block;
  const isForm = block.headers.contentType === "application/x-www-form-urlencoded";
  if (kind === "request") {
    const isSoap = method === "POST" && !isForm;
    const protocol = isSoap ? soapByHeaders(block) : method === "GET" ? "http-get" : "http-post";
    if (isSoap) return { ...base, protocol, action: block.headers.action, state: "lost" };
    const location = target?.operation === undefined ? undefined : `/${target.operation}`;
    const shape: Shape = {
      kind: "struct",
      attributes: [],
      members: readFields(block, source, problems),
      open: false,
      base: "first",
      span: base.span,
    };
    return {
      ...base,
      protocol,
      location,
      body: { name: target?.operation ?? "", shape, span: base.span },
      state: "whole",
    };
  }
  const oneWay = status === 202;
  const protocol = soapByHeaders(block);
  const root = xml?.root;
  if (root === undefined)
    return {
      ...base,
      protocol,
      oneWay,
      state: oneWay || block.headers.contentType === undefined ? "whole" : "lost",
    };
  return {
    ...base,
    protocol: "http-get",
    body: readElement(root, source),
    state: xml?.damage === undefined ? "whole" : "cut",
  };
}

function readFields(
  block: Block,
  { map, generator }: ShapeSource,
  problems: PageProblem[],
): readonly FieldShape[] {
  const fields: FieldShape[] = [];
  for (const { name, value, offset } of block.fields) {
    const twin = fields.findIndex((field) => field.name === name);
    const known = fields[twin];
    const span = spanOf(map, offset, offset + name.length);
    if (known) fields[twin] = { ...known, repeats: "many" };
    else if (isNcName(name)) {
      // So Mono names the type of a parameter that may be given more than once.
      const isMany = generator === "mono" && value === "StringArray";
      fields.push({
        kind: "field",
        name,
        shape: readValue(isMany ? "string" : value, name, span, generator),
        repeats: isMany ? "many" : "one",
        span,
        assumed: [],
      });
    } else {
      const shown = JSON.stringify(name.slice(0, 60));
      problems.push({
        code: "sample/invalid-name",
        message: `${shown} is no name of a parameter; it is left out.`,
        span,
      });
    }
  }
  return fields;
}

function readElement(element: XmlElement, source: ShapeSource): SampleElement {
  return {
    name: nameOf(element),
    shape: readShape(element, source, "wrapper"),
    span: startTagSpan(element, source.map),
  };
}

/** Mono leaves the mark of the encoding out, but declares its namespace. */
function isMonoEncoded(root: XmlElement, generator: Generator): boolean {
  return generator === "mono" && [...root.scope.values()].includes(encodingNamespace);
}

function nameOf(element: XmlElement): ExpandedName {
  return expandedName(element.name.namespace, element.name.local);
}

function soapVersion(root: XmlElement, block: Block): "soap11" | "soap12" {
  if (root.name.namespace === "http://schemas.xmlsoap.org/soap/envelope/") return "soap11";
  if (/soap-envelope$/.test(root.name.namespace)) return "soap12";
  return /12$/.test(root.name.prefix) ? "soap12" : soapByHeaders(block);
}

function soapByHeaders(block: Block): "soap11" | "soap12" {
  return block.headers.contentType === "application/soap+xml" ? "soap12" : "soap11";
}

function describeDamage(block: Block, map: MappedText, isLast: boolean): PageProblem | undefined {
  const damage = block.xml?.damage;
  if (damage === undefined) return undefined;
  const span = spanOf(map, damage.start, damage.end);
  if (damage.kind === "ended") {
    const where = isLast ? "The page ends inside a sample" : "A sample ends too early";
    return {
      code: "sample/truncated",
      message: `${where}: ${damage.message}; what stands before is used.`,
      span,
    };
  }
  return { code: "sample/damaged-xml", message: `The XML of a sample is damaged: ${damage.message}.`, span };
}
