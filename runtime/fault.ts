/** Reads SOAP faults of both versions (SOAP 1.1 §4.4, SOAP 1.2 part 1 §5.4). */
import { type FaultContent, type FaultDetail, SoapError, SoapFault } from "./errors.js";
import type { FaultDescriptor, Operation } from "./operation.js";
import type { SoapVersion } from "./soap-version.js";
import { xsQName } from "./values/qname.js";
import { xsString } from "./values/strings.js";
import { clarkName } from "./xml/names.js";
import { RawXml } from "./xml/raw-xml.js";
import type { XmlReader } from "./xml/reader.js";
import { xmlNamespace } from "./xml/scope.js";

const longestReasonInMessage = 500;

interface FaultParts {
  code: string;
  readonly subcodes: string[];
  readonly reasons: { readonly language: string; readonly text: string }[];
  role: string | undefined;
  node: string | undefined;
  detail: RawXml | undefined;
}

/** Reads the Fault element that is current, with the entries of its detail that the operation declares. */
export function readFault<Req, Res>(
  xml: XmlReader,
  version: SoapVersion,
  operation: Operation<Req, Res>,
): SoapFault {
  const parts: FaultParts = {
    code: "",
    subcodes: [],
    reasons: [],
    role: undefined,
    node: undefined,
    detail: undefined,
  };
  // Children are taken by local name: servers exist that qualify the names of 1.1, which must not be qualified.
  for (let child = xml.nextChild(); child !== undefined; child = xml.nextChild()) {
    switch (child.local) {
      case "faultcode":
        parts.code = readQName(xml);
        break;
      case "faultstring":
        parts.reasons.push(readReason(xml));
        break;
      case "Code":
        readCode(xml, parts);
        break;
      case "Reason":
        while (xml.nextChild() !== undefined) parts.reasons.push(readReason(xml));
        break;
      case "faultactor":
      case "Role":
        parts.role = xml.allText().trim();
        break;
      case "Node":
        parts.node = xml.allText().trim();
        break;
      case "detail":
      case "Detail":
        parts.detail = RawXml.capture(xml);
        break;
      default:
        xml.skip();
    }
  }
  return createFault(parts, version, operation);
}

function createFault<Req, Res>(
  { code, subcodes, reasons, role, node, detail }: FaultParts,
  version: SoapVersion,
  operation: Operation<Req, Res>,
): SoapFault {
  const english = reasons.find(({ language }) => /^en\b/i.test(language));
  const reason = (english ?? reasons[0])?.text ?? "";
  const content: FaultContent = {
    version,
    code,
    subcodes,
    reason,
    role,
    node,
    detail,
    details: detail === undefined ? [] : readDetails(detail, operation),
  };
  const local = [code, ...subcodes].map((name) => name.slice(name.lastIndexOf("}") + 1)).join("/");
  const shown =
    reason.length > longestReasonInMessage ? `${reason.slice(0, longestReasonInMessage)}…` : reason;
  const message = `${operation.name}: the service answered a fault (${local || "no code"}): ${shown || "no reason given"}`;
  return new SoapFault(message, content, { operation: operation.name });
}

function readCode(xml: XmlReader, parts: FaultParts): void {
  // Subcodes nest; a depth is not needed since each level has one Value.
  for (let child = xml.nextChild(); child !== undefined; child = xml.nextChild()) {
    if (child.local === "Value") {
      const value = readQName(xml);
      if (parts.code === "") parts.code = value;
      else parts.subcodes.push(value);
    } else if (child.local === "Subcode") {
      readCode(xml, parts);
    } else {
      xml.skip();
    }
  }
}

function readReason(xml: XmlReader): { readonly language: string; readonly text: string } {
  const language = xml.attribute(xmlNamespace, "lang", xsString) ?? "";
  return { language, text: xml.allText().trim() };
}

/** A QName as a Clark name; one whose prefix is not bound stays as it is written. */
function readQName(xml: XmlReader): string {
  const mark = xml.mark();
  try {
    const { namespace, local } = xsQName.read(xml);
    return clarkName(namespace, local);
  } catch (error) {
    if (!SoapError.is(error) || error.kind === "malformed-xml") throw error;
    xml.restore(mark);
    return xml.allText().trim();
  }
}

/** Of several with one name, the one whose type the entry states. */
function findDescriptor(
  faults: readonly FaultDescriptor<unknown, unknown>[],
  entry: RawXml,
): FaultDescriptor<unknown, unknown> | undefined {
  const stated = faults.some(({ type }) => type !== undefined) ? entry.open().typeName() : undefined;
  return (
    faults.find(({ type }) => type !== undefined && type === stated) ??
    faults.find(({ name }) => name === entry.name)
  );
}

function readDetails<Req, Res>(detail: RawXml, operation: Operation<Req, Res>): readonly FaultDetail[] {
  const details: FaultDetail[] = [];
  const xml = detail.open();
  while (xml.nextChild() !== undefined) {
    const entry = RawXml.capture(xml);
    const descriptor = findDescriptor(operation.faults ?? [], entry);
    if (descriptor === undefined) continue;
    try {
      const value = entry.as(descriptor.codec, operation.types);
      details.push({ name: entry.name, ...(descriptor.type ? { type: descriptor.type } : {}), value });
    } catch (error) {
      // The fault itself matters more than a detail that breaks its contract; the raw detail still has it.
      if (!SoapError.is(error)) throw error;
    }
  }
  return details;
}
