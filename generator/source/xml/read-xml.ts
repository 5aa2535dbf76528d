/**
 * Reads one XML element out of a text that may be damaged or end early: what is sound up to the damage is the result,
 * and the damage has an exact place. No DTD, no external entities; nesting is limited.
 */
import { decodeReferences } from "./references.js";
import { readStartTag, type StartTag } from "./start-tag.js";
import type { XmlElement, XmlNode, XmlProblem, XmlReading, XmlText } from "./tree.js";

/** Deeper nesting than this is damage, not data. */
const maximalXmlDepth = 1_000;

const noScope: ReadonlyMap<string, string> = new Map([["xml", "http://www.w3.org/XML/1998/namespace"]]);

interface OpenElement {
  readonly tag: StartTag;
  readonly children: XmlNode[];
}

/** Reads the element that starts at or after `start` (a declaration may precede it) and ends before `end`. */
export function readXml(
  text: string,
  start = 0,
  end = text.length,
  maximalDepth = maximalXmlDepth,
): XmlReading {
  const flaws: XmlProblem[] = [];
  const comments: XmlText[] = [];
  const open: OpenElement[] = [];
  let at = start;
  let root: XmlElement | undefined;
  let damage: XmlProblem | undefined;

  const stop = (kind: "ended" | "malformed", message: string, from: number, to: number): void => {
    damage = { kind, message, start: from, end: Math.max(from, Math.min(to, end)) };
  };
  const close = (element: OpenElement, to: number, closed: boolean): void => {
    const { tag, children } = element;
    const { name, attributes, scope } = tag;
    const done: XmlElement = {
      kind: "element",
      name,
      attributes,
      children,
      scope,
      start: tag.start,
      startTagEnd: tag.end,
      end: to,
      closed,
    };
    const parent = open[open.length - 1];
    if (parent === undefined) root = done;
    else parent.children.push(done);
  };
  const addText = (from: number, to: number, verbatim: "cdata" | "text"): void => {
    const parent = open[open.length - 1];
    if (parent === undefined || to <= from) return;
    const raw = text.slice(from, to);
    const value = verbatim === "cdata" ? raw : decodeReferences(raw, from, flaws);
    parent.children.push({ kind: "text", text: value, start: from, end: to });
  };

  while (root === undefined && damage === undefined) {
    const next = text.indexOf("<", at);
    if (next < 0 || next >= end) {
      addText(at, end, "text");
      at = end;
      stop("ended", open.length > 0 ? `it ends inside <${nameOf(open)}>` : "there is no element", end, end);
      break;
    }
    addText(at, next, "text");
    at = next;
    const mark = text.charCodeAt(at + 1);
    if (mark === 33 && text.startsWith("<!--", at)) {
      const to = text.indexOf("-->", at + 4);
      if (to < 0 || to >= end) stop("ended", "it ends inside a comment", at, end);
      else {
        comments.push({ kind: "text", text: text.slice(at + 4, to), start: at, end: to + 3 });
        at = to + 3;
      }
    } else if (mark === 33 && text.startsWith("<![CDATA[", at)) {
      const to = text.indexOf("]]>", at + 9);
      if (to < 0 || to >= end) stop("ended", "it ends inside a CDATA section", at, end);
      else {
        addText(at + 9, to, "cdata");
        at = to + 3;
      }
    } else if (mark === 63) {
      const to = text.indexOf("?>", at + 2);
      if (to < 0 || to >= end) stop("ended", "it ends inside a declaration", at, end);
      else at = to + 2;
    } else if (mark === 33) {
      stop("malformed", "a document type declaration is not read", at, at + 9);
    } else if (mark === 47) {
      const expected = open[open.length - 1];
      const to = text.indexOf(">", at);
      const written = text.slice(at + 2, to < 0 ? end : Math.min(to, end)).trim();
      if (to < 0 || to >= end) {
        stop("ended", "it ends inside an end tag", at, end);
        // The content of the element was there to its last character.
        if (expected?.tag.written.startsWith(written)) {
          open.pop();
          close(expected, at, true);
        }
      } else if (expected === undefined) stop("malformed", `</${written}> closes nothing`, at, to + 1);
      else if (written !== expected.tag.written) {
        stop(
          "malformed",
          `</${clip(written)}> stands where </${expected.tag.written}> was expected`,
          at,
          to + 1,
        );
      } else {
        open.pop();
        at = to + 1;
        close(expected, at, true);
      }
    } else {
      const parent = open[open.length - 1];
      const tag = readStartTag(text, at, end, parent?.tag.scope ?? noScope, flaws);
      if (tag.kind !== "tag") stop(tag.kind, tag.message, tag.start, tag.end);
      else if (open.length >= maximalDepth) {
        stop("malformed", `elements nest deeper than ${maximalDepth}`, at, tag.end);
      } else {
        at = tag.end;
        const element: OpenElement = { tag, children: [] };
        if (tag.empty) close(element, at, true);
        else open.push(element);
      }
    }
  }
  while (open.length > 0) {
    const element = open.pop();
    if (element) close(element, at, false);
  }
  return { root, end: at, damage, flaws, comments };
}

function nameOf(open: readonly OpenElement[]): string {
  return open[open.length - 1]?.tag.written ?? "";
}

function clip(text: string): string {
  const line = text.replace(/\s+/g, " ");
  return line.length > 60 ? `${line.slice(0, 57)}...` : line;
}
