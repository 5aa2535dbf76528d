/** Reads SOAP faults of both versions (SOAP 1.1 §4.4, SOAP 1.2 part 1 §5.4). */
import { type FaultContent, type FaultReason, SoapError, SoapFault } from "./errors.js";
import type { FaultClass, Operation } from "./operation.js";
import type { SoapVersion } from "./soap-version.js";
import { xsQName } from "./values/qname.js";
import { xsString } from "./values/strings.js";
import { excerpt } from "./xml/describe-value.js";
import { clarkName } from "./xml/names.js";
import { RawXml } from "./xml/raw-xml.js";
import type { XmlReader } from "./xml/reader.js";
import { xmlNamespace } from "./xml/scope.js";

const longestReasonInMessage = 500;

/** What an operation says of the faults that it may answer. */
export type FaultDeclarations = Pick<Operation<never, unknown>, "name" | "faults" | "types" | "reader">;

interface FaultParts {
  code: string;
  readonly subcodes: string[];
  readonly reasons: FaultReason[];
  role: string | undefined;
  node: string | undefined;
  detail: RawXml | undefined;
}

/** Reads the Fault element that is current; it is of the class that the operation declares for its detail, if any. */
export function readFault(
  xml: XmlReader,
  version: SoapVersion,
  headers: readonly RawXml[],
  operation: FaultDeclarations,
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
  return createFault(parts, version, headers, operation);
}

function createFault(
  { code, subcodes, reasons, role, node, detail }: FaultParts,
  version: SoapVersion,
  headers: readonly RawXml[],
  operation: FaultDeclarations,
): SoapFault {
  const english = reasons.find(({ language }) => /^en\b/i.test(language));
  const reason = (english ?? reasons[0])?.text ?? "";
  const content: FaultContent = {
    version,
    code,
    subcodes,
    reason,
    reasons,
    // Some write an empty element for what they do not tell.
    role: role || undefined,
    node: node || undefined,
    detail,
    headers,
  };
  const local = [code, ...subcodes].map((name) => name.slice(name.lastIndexOf("}") + 1)).join("/");
  const shown = excerpt(reason, longestReasonInMessage);
  const message = `${operation.name}: the service answered a fault (${local || "no code"}): ${shown || "no reason given"}`;
  return createDeclared(message, content, operation);
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

function readReason(xml: XmlReader): FaultReason {
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

/** The fault as the class whose detail it has. One whose detail breaks its contract is a plain one that says so. */
function createDeclared(
  message: string,
  content: FaultContent,
  { name, faults = [], types, reader }: FaultDeclarations,
): SoapFault {
  let broken: SoapError | undefined;
  for (const entry of faults.length === 0 ? [] : (content.detail?.children ?? [])) {
    for (const [Declared, codec] of findClasses(faults, entry)) {
      try {
        // The class is that of the codec, so its value is what the codec gives.
        const value = entry.as(codec, types, reader) as never;
        return new Declared(message, content, value, { operation: name });
      } catch (error) {
        if (!SoapError.is(error)) throw error;
        broken ??= error;
      }
    }
  }
  if (broken === undefined) return new SoapFault(message, content, { operation: name });
  const noted = `${message} (its detail is not what the contract declares; see the cause)`;
  return new SoapFault(noted, content, { operation: name, path: broken.path, cause: broken });
}

/** Those whose type the entry states, or else all that have its name: of those the first that can be read is right. */
function findClasses(
  faults: readonly FaultClass[],
  entry: RawXml,
): readonly (readonly [FaultClass, FaultClass["codec"]])[] {
  const stated = faults.some(({ type }) => type !== undefined) ? entry.open().typeName() : undefined;
  const typed = faults.filter(({ type }) => type !== undefined && type === stated);
  const known = typed.length > 0 ? typed : faults.filter(({ element }) => element === entry.name);
  if (known.length > 0) return known.map((one) => [one, one.codec]);
  // What stands for a fault that itself stands for another is the nearer one, which has fewer to stand for it.
  return faults
    .map((one) => [one, Object.entries(one.substitutes ?? {})] as const)
    .sort(([, some], [, others]) => some.length - others.length)
    .flatMap(([one, substitutes]) =>
      substitutes.flatMap(([name, codec]) => (name === entry.name ? [[one, codec] as const] : [])),
    );
}
