/** Guesses from its first characters what a file is, so that a reader can say what it got instead of a page. */
import type { SourceKind } from "./source-file.js";
import { withoutDoctype } from "./xml/doctype.js";

const wsdlRoot =
  /<(?:[\w.-]+:)?(?:definitions|description)\b[^>]*(?:schemas\.xmlsoap\.org\/wsdl|www\.w3\.org\/ns\/wsdl)/;
const xsdRoot = /<(?:[\w.-]+:)?schema\b[^>]*www\.w3\.org\/(?:2001|2000\/10|1999)\/XMLSchema["']/;
const htmlStart = /^(?:<!doctype\s+html|<html|<head|<body)\b/i;

/** The kind of a decoded text. */
export function guessKind(text: string): SourceKind {
  const start = text.slice(0, 65_536);
  const head = skipProlog(/<!doctype\s+html/i.test(start) ? start : withoutDoctype(start)).trimStart();
  if (head === "") return text.trim() === "" ? "empty" : "xml";
  if (htmlStart.test(head) || htmlStart.test(text.slice(0, 1_000).trimStart())) return "html";
  if (head.startsWith("<")) {
    const root = head.slice(0, 16_384);
    const tag = root.slice(0, root.indexOf(">") + 1 || undefined);
    if (wsdlRoot.test(tag)) return "wsdl";
    if (xsdRoot.test(tag)) return "xsd";
    if (
      /^<[A-Za-z_][\w.-]*(?::[\w.-]+)?(?:\s|\/?>)/.test(tag) &&
      !/^<(?:a|p|pre|div|span|table|h\d|br|font|ul|b|i)(?![\w.:-])/i.test(tag)
    )
      return "xml";
    return "html";
  }
  if ((head.startsWith("{") || head.startsWith("[")) && isJson(text)) return "json";
  return "text";
}

function skipProlog(text: string): string {
  let rest = text.trimStart();
  for (;;) {
    const skipped = rest.replace(/^(?:<\?[^>]*\?>|<!--[\s\S]*?-->)\s*/, "");
    if (skipped === rest) return rest;
    rest = skipped;
  }
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
