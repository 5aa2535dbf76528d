/** Prints the requests of a collection as a page shows them, so that one reader is enough; places stay those of the file. */

import { type MappedText, replaceText, type TextMapBuilder } from "../../../source/text-map.js";
import { isNcName } from "../../../source/xml/names.js";

/** Requests to fill in or that were sent, saved by a tool. */
export interface Collection {
  /** As a page shows them: lines of HTTP and envelopes. */
  readonly map: MappedText;
  readonly exchanges: number;
}

export interface RequestHead {
  /** Path or address; only its path is used, since a collection is not trusted for the host. */
  readonly address: string;
  readonly action?: string | undefined;
  readonly contentType?: string | undefined;
  /** The operation, where the collection itself tells it. */
  readonly operation?: string | undefined;
  /** Where what it says stands. */
  readonly offset: number;
}

/** Prints the lines before the envelope of a request. */
export function printRequestHead(builder: TextMapBuilder, head: RequestHead): void {
  const { operation, action, contentType = "text/xml", offset } = head;
  const lines = [
    "",
    ...(operation !== undefined && isNcName(operation) ? [`# ${operation}`] : []),
    `POST ${pathOf(head.address)} HTTP/1.1`,
    `Content-Type: ${headerText(contentType)}`,
    ...(action === undefined ? [] : [`SOAPAction: "${headerText(action).replaceAll('"', "")}"`]),
  ];
  replaceText(builder, offset, offset, `${lines.join("\n")}\n\n`);
}

/** Prints the line before an answer; a one-way operation has no other. */
export function printAnswerHead(builder: TextMapBuilder, offset: number, kind: "answer" | "one-way"): void {
  const text =
    kind === "answer" ? "\n\nHTTP/1.1 200 OK\nContent-Type: text/xml\n\n" : "\n\nHTTP/1.1 202 Accepted\n";
  replaceText(builder, offset, offset, text);
}

/** The path of an address, whose host may be a variable; what a path cannot hold is left out. */
function pathOf(address: string): string {
  const path = address
    .trim()
    .replace(/^[a-z][a-z\d+.-]*:\/\/[^/?#]*/i, "")
    .replace(/^(?:\{\{[^{}]*\}\}|\$\{[^{}]*\}|[^/?#]*)(?=\/|$)/, "")
    .replace(/[?#].*$/s, "")
    .replace(/[^\w./~%@:+-]/g, "");
  return path.startsWith("/") ? path : `/${path}`;
}

function headerText(text: string): string {
  return text.replace(/[\s<>]+/g, " ").trim();
}
