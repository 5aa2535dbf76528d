/** Tells by whom a sample was made: the two generators that are read, and the look-alikes that are refused by name. */

import type { SourceFile } from "../../source/source-file.js";
import { childElements, textOf, type XmlElement } from "../../source/xml/tree.js";
import type { Block } from "./find-blocks.js";
import type { SampleCode } from "./page-problem.js";
import { readPlaceholder, typeOfPlaceholder } from "./placeholders.js";

/** `classic` prints arrays twice and hides base members; `second` prints them once and shows base members. */
export type Generator = "classic" | "second";

export interface Refusal {
  readonly code: SampleCode;
  readonly message: string;
  /** Offset in the text that was judged. */
  readonly start: number;
  readonly end: number;
}

/** Judges the file as it is: some generators show in HTML what their text does not. */
export function refuseFile(file: SourceFile): Refusal | undefined {
  const { text } = file;
  const mono =
    /class\s*=\s*["']?(?:literal-placeholder|operationTitle|tabLabelO(?:n|ff))\b|\?page=op&(?:amp;)?tab=/.exec(
      text,
    );
  if (mono) return refuse("sample/mono-page", "This is a help page of Mono.", mono.index, mono[0].length);
  const soapCore = /window\.SoapApiData\b/.exec(text);
  if (soapCore)
    return refuse(
      "sample/soapcore-page",
      "This is a documentation page of SoapCore.",
      soapCore.index,
      soapCore[0].length,
    );
  return undefined;
}

/** Judges one message; undefined if it can be read. */
export function refuseBlock(block: Block, text: string): Refusal | undefined {
  const at = (code: SampleCode, message: string, start = block.start, length = 40): Refusal =>
    refuse(code, message, start, Math.min(length, Math.max(1, block.end - start)));
  if (
    block.httpVersion === "1.0" &&
    (/utf-16/i.test(block.declaration ?? "") || block.headers.contentLength === "string")
  ) {
    return at("sample/mono-page", "This sample was printed by Mono (HTTP/1.0, utf-16).");
  }
  const xml = block.xml;
  if (xml === undefined) return undefined;
  const between = text.slice(Math.max(0, block.headersEnd - 60), xml.root?.start ?? block.headersEnd);
  if (
    block.headers.contentLength === undefined &&
    /(?:^|\n)[\s*_#>`]*Re(?:quest|sponse) Body\b/.test(between)
  ) {
    return at(
      "sample/soapcore-page",
      "This is a sample of SoapCore (a label stands between its headers and its body).",
    );
  }
  const comment = xml.comments.find((one) =>
    /^\s*(?:Optional:|(?:Zero|One|\d+) (?:or|to) more\b|\d+ to \d+ repetitions|You have a CHOICE|You may enter)/i.test(
      one.text,
    ),
  );
  if (comment)
    return at(
      "sample/soapui-sample",
      "This sample was made by SoapUI: its comments say what a WSDL says.",
      comment.start,
      comment.end - comment.start,
    );
  if (xml.root === undefined) return undefined;
  const leaves = findLeaves(xml.root);
  const question = leaves.find((leaf) => /^(?:\?|\[\w+\??\])$/.test(textOf(leaf).trim()));
  if (question)
    return at(
      "sample/soapui-sample",
      "This sample was made by SoapUI or Postman: it has blanks to fill in.",
      question.start,
      question.end - question.start,
    );
  const values = leaves.filter((leaf) => isFilledIn(textOf(leaf)));
  const types = leaves.filter((leaf) => isTyped(textOf(leaf)));
  const first = values[0];
  if (first === undefined) return undefined;
  const atFirst = (code: SampleCode, message: string) =>
    at(code, message, first.start, first.end - first.start);
  const fromServiceStack =
    types.length < values.length &&
    /schemas\.servicestack\.net|schemas\.datacontract\.org/.test(text.slice(block.start, block.end));
  if (fromServiceStack || (types.length === 0 && values.every((leaf) => isDefaultValue(textOf(leaf))))) {
    return atFirst(
      "sample/servicestack-page",
      "This sample was printed by ServiceStack: it shows values, not types.",
    );
  }
  // A lone word may be an enumeration of one value; without the generator's placeholder for the length it is a value.
  const isRecorded =
    block.headers.contentLength !== "length" ||
    values.some((leaf) => readPlaceholder(textOf(leaf)).kind === "text");
  if (types.length === 0 && isRecorded) {
    const message = `This is a recorded message: <${first.name.local}> holds a value where a type was expected.`;
    return atFirst("sample/values-not-types", message);
  }
  return undefined;
}

/** The generator of one message. Doubled siblings prove that arrays are doubled, whatever the prefix. */
export function detectGenerator(block: Block): Generator {
  const root = block.xml?.root;
  if (root === undefined || root.name.local !== "Envelope") return "classic";
  const body = childElements(root).find((child) => child.name.local === "Body");
  const declaresLate = body !== undefined && !root.scope.has("xsi") && body.scope.has("xsi");
  if (root.name.prefix.toLowerCase() !== "s" && !declaresLate) return "classic";
  return hasTwins(root, 0) ? "classic" : "second";
}

function hasTwins(element: XmlElement, depth: number): boolean {
  if (depth > 200) return false;
  const children = childElements(element);
  return children.some((child, index) => {
    const before = children[index - 1];
    const isTwin = before?.name.local === child.name.local && before.name.namespace === child.name.namespace;
    return isTwin || hasTwins(child, depth + 1);
  });
}

function findLeaves(root: XmlElement): readonly XmlElement[] {
  const leaves: XmlElement[] = [];
  const open: XmlElement[] = [root];
  for (let element = open.pop(); element !== undefined; element = open.pop()) {
    const children = childElements(element);
    if (children.length === 0 && element.closed && textOf(element).trim() !== "") leaves.push(element);
    for (let i = children.length - 1; i >= 0; i--) {
      const child = children[i];
      if (child) open.push(child);
    }
  }
  return leaves;
}

function isTyped(text: string): boolean {
  const { kind } = readPlaceholder(text);
  return kind === "type" ? typeOfPlaceholder(text.trim()) !== undefined : kind === "enum" || kind === "any";
}

/** A number, a truth value, a date, or anything that is neither a type nor a bare word. */
function isFilledIn(text: string): boolean {
  const { kind } = readPlaceholder(text);
  if (kind === "type" || kind === "enum" || kind === "any" || kind === "inline-simple-type") return false;
  return kind === "text" || kind === "respelt" || /^(?:true|false)$/i.test(text.trim()) || kind === "word";
}

/** What a freshly made .NET object holds. */
function isDefaultValue(text: string): boolean {
  return /^(?:String|0|false|0001-01-01T00:00:00.*|0{8}-0{4}-0{4}-0{4}-0{12}|PT0S|AA==)$/.test(text.trim());
}

function refuse(code: SampleCode, message: string, start: number, length: number): Refusal {
  return { code, message, start, end: start + length };
}
