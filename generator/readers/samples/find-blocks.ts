/** Finds the HTTP messages on a page by what no translation changes: request lines, status lines and envelopes. */
import type { MappedText } from "../../source/text-map.js";
import { readXml } from "../../source/xml/read-xml.js";
import type { XmlReading } from "../../source/xml/tree.js";
import {
  envelopeStart,
  type QueryField,
  type RequestTarget,
  readHeaders,
  readQuery,
  readTarget,
  requestLine,
  type SampleHeaders,
  statusLine,
  versionlessLine,
} from "./http-lines.js";

/** One message as it stands on the page. Offsets are into the page's text. */
export interface Block {
  /** `bare`: an envelope without a line of HTTP before it. */
  readonly kind: "request" | "response" | "bare";
  readonly start: number;
  /** After the last character that belongs to the message. */
  readonly end: number;
  readonly method?: "GET" | "POST" | undefined;
  readonly target?: RequestTarget | undefined;
  /** Fields of the query or of the form. */
  readonly fields: readonly QueryField[];
  readonly httpVersion?: string | undefined;
  readonly status?: number | undefined;
  readonly headers: SampleHeaders;
  /** Where the headers end. */
  readonly headersEnd: number;
  readonly xml?: XmlReading | undefined;
  /** The XML declaration, if there is one. */
  readonly declaration?: string | undefined;
}

interface Anchor {
  readonly kind: "request" | "response";
  readonly start: number;
  readonly end: number;
  readonly method?: "GET" | "POST" | undefined;
  readonly target?: string | undefined;
  readonly targetStart: number;
  readonly httpVersion: string;
  readonly status?: number | undefined;
}

/** No generator prints more than some ten levels. */
const maximalSampleDepth = 100;

/** All messages, in the order of the page. */
export function findBlocks(map: MappedText): readonly Block[] {
  const { text } = map;
  const anchors = findAnchors(text);
  const envelopes = [...text.matchAll(envelopeStart())].map((match) => match.index);
  const blocks: Block[] = [];
  const first = anchors[0]?.start ?? text.length;
  addBareBlocks(text, 0, first, envelopes, blocks);
  anchors.forEach((anchor, index) => {
    const limit = anchors[index + 1]?.start ?? text.length;
    const block = readBlock(text, anchor, limit, envelopes);
    blocks.push(block);
    addBareBlocks(text, block.end, limit, envelopes, blocks);
  });
  return blocks;
}

function findAnchors(text: string): readonly Anchor[] {
  const anchors: Anchor[] = [];
  for (const match of text.matchAll(requestLine())) {
    const end = match.index + match[0].length;
    anchors.push({
      kind: "request",
      start: match.index,
      end,
      method: match[1] === "GET" ? "GET" : "POST",
      target: match[2],
      targetStart: match.index + match[0].indexOf(match[2] ?? ""),
      httpVersion: match[3] ?? "",
    });
  }
  for (const match of text.matchAll(versionlessLine())) {
    const target = match[2] ?? "";
    const targetStart = match.index + match[0].indexOf(target);
    anchors.push({
      kind: "request",
      start: match.index,
      end: targetStart + target.length,
      method: match[1] === "GET" ? "GET" : "POST",
      target,
      targetStart,
      httpVersion: "",
    });
  }
  for (const match of text.matchAll(statusLine())) {
    const end = match.index + match[0].length;
    const status = Number(match[2]);
    anchors.push({
      kind: "response",
      start: match.index,
      end,
      targetStart: end,
      httpVersion: match[1] ?? "",
      status,
    });
  }
  anchors.sort((a, b) => a.start - b.start);
  return anchors.filter((anchor, index) => index === 0 || anchor.start >= (anchors[index - 1]?.end ?? 0));
}

function readBlock(text: string, anchor: Anchor, limit: number, envelopes: readonly number[]): Block {
  const { kind, start, method, httpVersion, status } = anchor;
  const xmlStart = findXml(text, anchor.end, limit, envelopes);
  const headersEnd = xmlStart ?? Math.min(limit, anchor.end + 4_000);
  const headers = readHeaders(text.slice(anchor.end, headersEnd));
  const target = anchor.target === undefined ? undefined : readTarget(anchor.target.replace(/\s*\n\s*/g, ""));
  const base = { kind, start, method, target, httpVersion, status, headers, headersEnd, fields: [] };
  if (xmlStart !== undefined) {
    const { xml, declaration } = readMessage(text, xmlStart, limit, envelopes);
    return { ...base, xml, declaration, end: endOf(xml) };
  }
  if (kind === "request" && headers.contentType === "application/x-www-form-urlencoded") {
    const form = findForm(text, anchor.end, limit);
    const fields = readQuery(form.text).map((field) => ({ ...field, offset: form.start + field.offset }));
    return { ...base, fields, end: form.start + form.text.length };
  }
  const queryStart = anchor.targetStart + (anchor.target ?? "").indexOf("?") + 1;
  const fields = readQuery(target?.query ?? "").map((field) => ({
    ...field,
    offset: queryStart + field.offset,
  }));
  return { ...base, fields, end: endOfHeaders(text, anchor.end, limit) };
}

/** The XML of a message starts with a declaration or an envelope, or right after its headers. */
function findXml(
  text: string,
  from: number,
  limit: number,
  envelopes: readonly number[],
): number | undefined {
  const declaration = text.indexOf("<?xml", from);
  const envelope = envelopes.find((at) => at >= from);
  const candidates = [declaration, envelope ?? -1].filter((at) => at >= from && at < limit);
  const tag = text.slice(from, limit).search(/<[A-Za-z_]/);
  if (tag >= 0) {
    const gap = text.slice(from, from + tag);
    const isHeaders = gap.split(/\r?\n/).every((line) => /^\s*(?:[\w-]+\s*:.*|[`~]{3,}\w*)?$/.test(line));
    if (isHeaders && /Content-/i.test(gap)) candidates.push(from + tag);
  }
  return candidates.length === 0 ? undefined : Math.min(...candidates);
}

function readMessage(
  text: string,
  start: number,
  limit: number,
  envelopes: readonly number[],
): { readonly xml: XmlReading; readonly declaration?: string | undefined } {
  const declaration = /^<\?xml\b[^<>]*\?>/.exec(text.slice(start, start + 200))?.[0];
  const root = start + (declaration?.length ?? 0);
  const ownEnvelope = envelopes.find((at) => at >= root);
  // A message that was cut must not swallow the next one.
  const nextDeclaration = text.indexOf("<?xml", root + 1);
  const nextEnvelope = envelopes.find((at) => at > (ownEnvelope ?? root));
  const ends = [limit, nextDeclaration, nextEnvelope ?? -1].filter((at) => at > root);
  return { xml: readXml(text, root, Math.min(...ends), maximalSampleDepth), declaration };
}

function addBareBlocks(
  text: string,
  from: number,
  limit: number,
  envelopes: readonly number[],
  blocks: Block[],
): void {
  let at = from;
  for (const envelope of envelopes) {
    if (envelope < at || envelope >= limit) continue;
    const { xml } = readMessage(text, envelope, limit, envelopes);
    const before = text.slice(Math.max(from, envelope - 200), envelope);
    const declaration = /<\?xml\b[^<>]*\?>\s*$/.exec(before)?.[0];
    // Headers may be left of a message whose first line is lost.
    const headersStart = Math.max(from, envelope - 400);
    const headers = readHeaders(text.slice(headersStart, envelope));
    blocks.push({
      kind: "bare",
      start: envelope,
      end: endOf(xml),
      fields: [],
      headers,
      headersEnd: envelope,
      xml,
      declaration,
    });
    at = Math.max(endOf(xml), envelope + 1);
  }
}

/** What is damaged belongs to the message too; a cut reaches to the next one. */
function endOf(xml: XmlReading): number {
  return xml.damage === undefined ? xml.end : Math.max(xml.end, xml.damage.end);
}

function findForm(
  text: string,
  from: number,
  limit: number,
): { readonly text: string; readonly start: number } {
  const area = text.slice(from, limit);
  let start = 0;
  for (const header of area.matchAll(
    /\b(?:Host|Content-Type|Content-Length)\s*:\s*(?:[^\s;]+(?:;\s*charset=\S+)?)/gi,
  )) {
    start = header.index + header[0].length;
  }
  const lead = /^\s*(?:[`~]{3,}\w*\s*)*/.exec(area.slice(start))?.[0].length ?? 0;
  const body = /^[^\r\n]*(?:&\r?\n[^\r\n]*)*/.exec(area.slice(start + lead))?.[0] ?? "";
  const isForm = /^[^\s=<>]+=/.test(body);
  return { text: isForm ? body.trimEnd() : "", start: from + start + lead };
}

function endOfHeaders(text: string, from: number, limit: number): number {
  const area = text.slice(from, Math.min(limit, from + 2_000));
  const headers =
    /^(?:\s*\b(?:Host|Content-Type|Content-Length|SOAPAction|Date|Server|Cache-Control)\s*:[ \t]*[^\s]*(?:;\s*charset=\S+)?)*/i;
  return from + (headers.exec(area)?.[0].length ?? 0);
}
