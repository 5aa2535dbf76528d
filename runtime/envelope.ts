/** Writes and reads SOAP envelopes of both versions. */
import { SoapError, type SoapFault } from "./errors.js";
import { type FaultDeclarations, readFault } from "./fault.js";
import { learnHead, type MessageHead } from "./message-head.js";
import type { FindAttachment } from "./multipart.js";
import type { FaultClass, MessageDescriptor, Operation } from "./operation.js";
import type { Redactor } from "./redact.js";
import { checkUnderstood, type SoapHeader, writeHeader } from "./soap-headers.js";
import { envelopeNamespaces, findVersion, type SoapVersion } from "./soap-version.js";
import { readForCaller } from "./xml/codec.js";
import { clarkName, parseClarkName } from "./xml/names.js";
import { RawXml } from "./xml/raw-xml.js";
import { XmlReader } from "./xml/reader.js";
import type { UnknownContent, XmlLimits } from "./xml/window.js";
import { soapEncoding11, soapEncoding12, XmlWriter } from "./xml/writer.js";
import type { OpenedTag } from "./xml/writer-options.js";

const declaration = '<?xml version="1.0" encoding="utf-8"?>';

/** By version: how a message without headers begins, and what its tags need. */
const outerTags = { "1.1": describeOuterTags("1.1"), "1.2": describeOuterTags("1.2") };

function describeOuterTags(version: SoapVersion): {
  readonly namespace: string;
  readonly prefixes: Readonly<Record<string, string>>;
  readonly opened: OpenedTag;
} {
  const namespace = envelopeNamespaces[version];
  const opened = { text: `${declaration}<soap:Envelope xmlns:soap="${namespace}">`, tag: "soap:Envelope" };
  return { namespace, prefixes: { soap: namespace }, opened };
}

/**
 * The envelope of a request, in pieces of text; throws kind "encode" if a value does not fit its type. `secrets` are local
 * names whose values must not be in the message.
 */
export function writeEnvelope<T, I>(
  version: SoapVersion,
  { name: operation, use, types }: Pick<Operation<unknown, unknown>, "name" | "use" | "types">,
  message: MessageDescriptor<T, I>,
  value: I,
  headers: readonly SoapHeader[],
  secrets?: readonly string[],
): readonly string[] {
  const { namespace, prefixes, opened } = outerTags[version];
  const encoding = version === "1.1" ? soapEncoding11 : soapEncoding12;
  const xml = new XmlWriter({
    prefixes,
    operation,
    types,
    secrets,
    opened: headers.length === 0 ? opened : undefined,
    encoding: use === "encoded" ? encoding : undefined,
  });
  if (headers.length > 0) {
    xml.start(namespace, "Envelope");
    xml.start(namespace, "Header");
    for (const header of headers) writeHeader(xml, header, version);
    xml.finish();
  }
  xml.start(namespace, "Body");
  if (message.name === "*") {
    xml.beginPath();
    message.codec.write(xml, value);
  } else if (message.name !== "") {
    const name = parseClarkName(message.name);
    if (value === undefined)
      throw new SoapError("encode", `${name.local}: a request is required, got undefined`);
    xml.start(name.namespace, name.local);
    if (use === "encoded") xml.attributes({ [clarkName(namespace, "encodingStyle")]: encoding });
    xml.beginPath();
    message.codec.write(xml, value);
    xml.finish();
  }
  xml.finish();
  xml.finish();
  return headers.length === 0 ? xml.pieces() : [declaration, ...xml.pieces()];
}

/** How to read an envelope. */
export interface EnvelopeOptions {
  readonly redactor: Redactor;
  readonly limits?: Partial<XmlLimits> | undefined;
  readonly onUnknown?: ((unknown: UnknownContent) => void) | undefined;
  /** Faults that are known beside those of the operation. */
  readonly faults?: readonly FaultClass[] | undefined;
  /** Header blocks of responses that are known beside those of the operation. */
  readonly understands?: readonly string[] | "all" | undefined;
  /** Local names whose values must not be in messages. */
  readonly secrets: readonly string[];
  readonly attachments?: FindAttachment | undefined;
}

/** What an envelope without a fault holds. */
export interface EnvelopeResponse<Res> {
  readonly kind: "response";
  readonly response: Res;
  readonly headers: readonly RawXml[];
}

/** What an envelope holds. */
export type EnvelopeContent<Res> =
  | EnvelopeResponse<Res>
  | { readonly kind: "fault"; readonly fault: SoapFault };

/** So many characters tell whether a text looks like an envelope. */
export const sniffedLength = 8192;

/**
 * Whether a text looks like an envelope of any version, by its first element; cheap, and fine with broken XML. A document
 * type other than HTML's passes too, for the reader to refuse it by name.
 */
export function looksLikeEnvelope(text: string): boolean {
  return /^\s*(?:<\?[^>]*>\s*|<!--(?:(?!-->)[\s\S]){0,2000}-->\s*)*<(?:!DOCTYPE\s(?!\s*html\b)|(?:[^\s<>/:!]+:)?Envelope[\s/>])/i.test(
    text.slice(0, sniffedLength),
  );
}

/** Reads an envelope of either version; throws `SoapError` if it is neither a fault nor the expected response. */
export function readEnvelope<Res>(
  envelope: string,
  operation: Omit<Operation<never, Res>, "input">,
  options: EnvelopeOptions,
  codes?: Uint8Array,
): EnvelopeContent<Res> {
  const { redactor, limits } = options;
  const text = operation.resolveReferences?.(envelope, limits) ?? envelope;
  const xml = createReader(text, operation, options, text === envelope ? codes : undefined);
  const version = openEnvelope(xml);
  const headers = openBody(xml, version);
  const mark = xml.mark();
  const found = xml.nextChild();
  if (found?.local === "Fault" && found.namespace === envelopeNamespaces[version]) {
    // Read again with secrets masked: reason, detail and all else of a thrown error can then hold none.
    redactor.learnXml(text);
    const faults = [...(operation.faults ?? []), ...(options.faults ?? [])];
    return { kind: "fault", fault: readFaultEnvelope(redactor.xml(text), { ...operation, faults }, limits) };
  }
  checkUnderstood(headers, version, operation, options.understands);
  const { output } = operation;
  if (output?.name === "*") {
    xml.restore(mark);
    xml.beginPath();
    const response = readForCaller(output.codec, xml);
    skipRest(xml);
    xml.end();
    return { kind: "response", response, headers };
  }
  // The response of a one-way operation, or of one whose body is empty, is nothing; Res is then void.
  const response = undefined as Res;
  const name = found === undefined ? "" : clarkName(found.namespace, found.local);
  // The name of an encoded response means nothing (SOAP 1.1 section 7.1), and servers give it others.
  const isNamed = operation.use !== "encoded" || found === undefined;
  if (output !== undefined && isNamed && name !== output.name) {
    const seen = found === undefined ? "nothing" : name;
    const problem = `The SOAP body holds ${seen}; expected ${output.name === "" ? "nothing" : output.name}. Check that endpoint and contract belong together.`;
    throw new SoapError(found === undefined ? "missing-element" : "unexpected-element", problem);
  }
  if (found !== undefined) {
    xml.beginPath();
    if (output !== undefined) {
      const start = xml.mark();
      const content = readForCaller(output.codec, xml);
      const end = xml.position;
      closeEnvelope(xml);
      // References may lead from the head to anywhere.
      if (operation.resolveReferences === undefined) learnHead(text, output, limits, start, end);
      return { kind: "response", response: content, headers };
    }
    xml.skip();
    skipRest(xml);
  }
  skipRest(xml);
  xml.end();
  return { kind: "response", response, headers };
}

/** Reads an envelope that begins as the last response of its operation did. */
export function readAfterHead<Res>(
  text: string,
  head: MessageHead,
  output: MessageDescriptor<Res, never>,
  operation: Pick<Operation<unknown, unknown>, "name" | "types">,
  options: EnvelopeOptions,
  codes?: Uint8Array,
): EnvelopeResponse<Res> {
  const xml = createReader(text, operation, options, codes);
  xml.restore(head.mark);
  const response = readForCaller(output.codec, xml);
  if (!xml.endBy(head.tail)) closeEnvelope(xml);
  return { kind: "response", response, headers: [] };
}

function createReader(
  text: string,
  { name, types, reader: Reader = XmlReader }: Pick<Operation<unknown, unknown>, "name" | "types" | "reader">,
  { limits, onUnknown, secrets, attachments }: EnvelopeOptions,
  codes: Uint8Array | undefined,
): XmlReader {
  const window = { text, position: 0, final: true, codes };
  return new Reader(window, { limits, onUnknown, secrets, attachments, types, operation: name });
}

/** Passes over what follows the response element, to the end of the document. */
function closeEnvelope(xml: XmlReader): void {
  skipRest(xml);
  skipRest(xml);
  xml.end();
}

function readFaultEnvelope(
  masked: string,
  operation: FaultDeclarations,
  limits: Partial<XmlLimits> | undefined,
): SoapFault {
  const xml = new XmlReader(masked, { limits, types: operation.types, operation: operation.name });
  const version = openEnvelope(xml);
  const headers = openBody(xml, version);
  xml.nextChild();
  return readFault(xml, version, headers, operation);
}

/** Opens the envelope, which the root must be. */
export function openEnvelope(xml: XmlReader): SoapVersion {
  const root = xml.openRoot();
  const version = findVersion(root.namespace);
  if (root.local !== "Envelope" || version === undefined) {
    const expected = "expected a SOAP 1.1 or SOAP 1.2 Envelope";
    throw new SoapError(
      "not-soap",
      `The root element is ${clarkName(root.namespace, root.local)}; ${expected}.`,
    );
  }
  return version;
}

/** Goes into the body, which must be there, and keeps the headers before it. */
export function openBody(xml: XmlReader, version: SoapVersion): readonly RawXml[] {
  const namespace = envelopeNamespaces[version];
  const headers: RawXml[] = [];
  for (let part = xml.nextChild(); part !== undefined; part = xml.nextChild()) {
    if (part.namespace === namespace && part.local === "Body") return headers;
    if (part.namespace === namespace && part.local === "Header") {
      while (xml.nextChild() !== undefined) headers.push(RawXml.capture(xml));
    } else {
      xml.skip();
    }
  }
  throw new SoapError("not-soap", "The SOAP envelope has no Body.");
}

function skipRest(xml: XmlReader): void {
  while (xml.nextChild() !== undefined) xml.skip();
}
