/** Opens a Postman collection: requests with a SOAP envelope as their raw body, and the answers saved with them. Format 2.0 and 2.1. */
import {
  itemsOf,
  type JsonNode,
  type JsonString,
  keepJsonString,
  memberOf,
  readJson,
  stringOf,
} from "../../../source/json-text.js";
import type { SourceFile } from "../../../source/source-file.js";
import { finishTextMap, mapText, startTextMap, type TextMapBuilder } from "../../../source/text-map.js";
import { type Collection, printAnswerHead, printRequestHead } from "./print-exchange.js";

const maximalFolders = 100;

/** The collection in a file; undefined if the file is none. */
export function openPostman(file: SourceFile): Collection | undefined {
  const root = file.kind === "json" ? readJson(file.text) : undefined;
  if (root === undefined || !isPostman(root)) return undefined;
  const builder = startTextMap(mapText(file.path, file.text));
  const exchanges = addItems(builder, memberOf(root, "item"), 0);
  return { map: finishTextMap(builder), exchanges };
}

function isPostman(root: JsonNode): boolean {
  const info = memberOf(root, "info");
  const schema = stringOf(memberOf(info, "schema")) ?? "";
  return memberOf(info, "_postman_id") !== undefined || /getpostman\.com|postman\.com/.test(schema);
}

function addItems(builder: TextMapBuilder, list: JsonNode | undefined, depth: number): number {
  if (depth > maximalFolders) return 0;
  let exchanges = 0;
  for (const item of itemsOf(list)) {
    exchanges += addItems(builder, memberOf(item, "item"), depth + 1);
    const request = memberOf(item, "request");
    if (!addRequest(builder, request)) continue;
    exchanges++;
    const answers = itemsOf(memberOf(item, "response")).filter(isAnswer);
    for (const [index, answer] of answers.entries()) {
      const body = memberOf(answer, "body");
      if (!isEnvelope(body)) continue;
      // Each answer follows its request, which may have been another one than the first.
      if (index > 0 && !addRequest(builder, memberOf(answer, "originalRequest") ?? request)) continue;
      printAnswerHead(builder, body.start + 1, "answer");
      keepJsonString(builder, body);
    }
  }
  return exchanges;
}

function addRequest(builder: TextMapBuilder, request: JsonNode | undefined): boolean {
  const body = memberOf(request, "body");
  const raw = memberOf(body, "raw");
  if (!isEnvelope(raw)) return false;
  printRequestHead(builder, {
    address: addressOf(memberOf(request, "url")),
    action: headerOf(request, "soapaction")?.replace(/^"(.*)"$/s, "$1"),
    contentType: headerOf(request, "content-type"),
    offset: raw.start + 1,
  });
  keepJsonString(builder, raw);
  return true;
}

function isEnvelope(node: JsonNode | undefined): node is JsonString {
  return node?.kind === "string" && /<(?:[\w.-]+:)?Envelope[\s>]/.test(node.value);
}

/** An answer that is no error; whether it is a fault its envelope tells. */
function isAnswer(answer: JsonNode): boolean {
  const code = memberOf(answer, "code");
  return code?.kind !== "other" || /^2\d\d$/.test(code.text);
}

function addressOf(url: JsonNode | undefined): string {
  const path = memberOf(url, "path");
  const parts = itemsOf(path).map((part) => stringOf(part) ?? stringOf(memberOf(part, "value")) ?? "");
  if (parts.length > 0) return `/${parts.join("/")}`;
  return stringOf(path) ?? stringOf(memberOf(url, "raw")) ?? stringOf(url) ?? "";
}

/** Headers are a list, or as in HTTP a text of lines. */
function headerOf(request: JsonNode | undefined, name: string): string | undefined {
  const headers = memberOf(request, "header");
  for (const line of (stringOf(headers) ?? "").split(/\r?\n/)) {
    const [, key = "", value = ""] = /^\s*([^:]*?)\s*:\s*(.*?)\s*$/.exec(line) ?? [];
    if (key.toLowerCase() === name) return value;
  }
  const header = itemsOf(headers).find((one) => {
    const disabled = memberOf(one, "disabled");
    const isOff = disabled?.kind === "other" && disabled.text === "true";
    return !isOff && stringOf(memberOf(one, "key"))?.trim().toLowerCase() === name;
  });
  return stringOf(memberOf(header, "value"));
}
