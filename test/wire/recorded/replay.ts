/** Sends a recorded request through our SDK, and the recorded response; says what differs from the recording. */
import { writeEnvelope } from "../../../runtime/envelope.js";
import { createRedactor } from "../../../runtime/redact.js";
import { type ReadResponse, readResponse } from "../../../runtime/response.js";
import { createHeader } from "../../../runtime/soap-headers.js";
import { RawXml, rawXml } from "../../../runtime/xml/raw-xml.js";
import { compareInfosets } from "../../infoset/compare-infosets.js";
import type { AnyOperation, RecordedCase } from "./recorded-cases.js";

/** An envelope as an HTTP response without charset, and what in it the contract does not know. */
function readEnvelopeOf(
  text: string,
  operation: AnyOperation,
): ReadResponse<object> & { readonly unknown: readonly string[] } {
  const unknown: string[] = [];
  const headers = { "content-type": "text/xml" };
  const response = { status: 200, statusText: "OK", headers, setCookies: [], body: Buffer.from(text) };
  const read = readResponse(response, operation, {
    redactor: createRedactor([]),
    secrets: [],
    onUnknown: ({ path, name }) => name !== "#text" && unknown.push(`${path}/${name}`),
  });
  return { ...read, unknown };
}

/** Without the space between tags, which says nothing, also where an element turns out to be empty. */
function withoutSpace(xml: string): string {
  return xml.replaceAll(/>\s+</g, "><");
}

/** What our request has otherwise than the recorded one, whose values it sends; undefined if they are equal. */
export function compareRequest({ request = "" }: RecordedCase, operation: AnyOperation): string | undefined {
  try {
    const asked: AnyOperation = { ...operation, output: operation.input };
    const recorded = withoutSpace(request);
    const { content, unknown } = readEnvelopeOf(recorded, asked);
    if (content.kind === "fault") return "a fault";
    if (unknown.length > 0) return `not in the schema: ${unknown[0]}`;
    const headers = content.headers.map((raw) => createHeader({ name: raw.name, codec: rawXml }, raw));
    const ours = writeEnvelope("1.1", operation, operation.input, content.response, headers).join("");
    return compareInfosets(ours, recorded.replace(/<([\w-]+:)?Header\s*(\/>|><\/\1Header>)/, ""));
  } catch (error) {
    return messageOf(error);
  }
}

/** What we make of the recorded response otherwise than it was recorded; undefined if it is the same. */
export function compareResponse(
  { response = "", result }: RecordedCase,
  operation: AnyOperation,
): string | undefined {
  try {
    const { content, unknown } = readEnvelopeOf(response, operation);
    if (content.kind === "fault") return result === null ? undefined : "a fault";
    if (unknown.length > 0) return `not in the schema: ${unknown[0]}`;
    const ours = leavesOf(content.response).sort().join("|");
    const theirs = leavesOf(result).sort().join("|");
    return ours === theirs ? undefined : `${ours.slice(0, 200)} … ${theirs.slice(0, 200)}`;
  } catch (error) {
    return messageOf(error);
  }
}

/** All texts of a value, empty ones left out: types and nesting differ from client to client, what is said does not. */
function leavesOf(value: unknown): string[] {
  if (value === null || value === undefined || value === "") return [];
  if (value instanceof Uint8Array) return [Buffer.from(value).toString("base64")];
  if (typeof value !== "object") return [String(value)];
  if (isRaw(value)) {
    const text = RawXml.parse(value.xml).text.trim();
    return text === "" ? [] : [text];
  }
  if ("toJSON" in value) return [String(value)];
  // Which type it is, is said by the class here and by an attribute there.
  return Object.entries(value).flatMap(([name, member]) =>
    /^(\$type$|(xsi|xmlns|SOAP-ENC):)/.test(name) ? [] : leavesOf(member),
  );
}

function isRaw(value: object): value is { readonly xml: string } {
  return "xml" in value && typeof value.xml === "string" && "name" in value;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
