/** SOAP header blocks: made for requests, found in responses. */
import { SoapError } from "./errors.js";
import type { Init } from "./init.js";
import type { Operation } from "./operation.js";
import { envelopeNamespaces, type SoapVersion } from "./soap-version.js";
import { xsString } from "./values/strings.js";
import type { Codec } from "./xml/codec.js";
import type { DerivedTypes } from "./xml/derived-types.js";
import { parseClarkName } from "./xml/names.js";
import type { RawXml } from "./xml/raw-xml.js";
import type { XmlReaderClass } from "./xml/reader.js";
import { soapEncoding11, soapEncoding12, type XmlWriter } from "./xml/writer.js";

/** A header block that is ready to be written. */
export interface HeaderBlock {
  /** Clark name. */
  readonly name: string;
  writeBlock(xml: XmlWriter, version: SoapVersion): void;
}

/** What a request may carry as a header: a block of a known type, or any XML. */
export type SoapHeader = HeaderBlock | RawXml;

/** Whom a header block is for, and whether it may be ignored. */
export interface HeaderOptions {
  /** The service answers a fault if it does not know the block; false unless given. */
  readonly mustUnderstand?: boolean;
  /** `role` in SOAP 1.2, `actor` in SOAP 1.1: "next" for whoever comes first, else a URI; the service itself unless given. */
  readonly role?: "next" | (string & {});
}

/** The URI of the role "next" (SOAP 1.1 section 4.2.2, SOAP 1.2 part 1 section 2.2). */
const nextRoles: Readonly<Record<SoapVersion, string>> = {
  "1.1": "http://schemas.xmlsoap.org/soap/actor/next",
  "1.2": "http://www.w3.org/2003/05/soap-envelope/role/next",
};

const soapEncodings: Readonly<Record<SoapVersion, string>> = { "1.1": soapEncoding11, "1.2": soapEncoding12 };

/** A SOAP header that a contract declares, or a program describes: makes its blocks and finds them. */
export class HeaderType<T, I = Init<T>> {
  /** Clark name of the block. */
  readonly name: string;
  readonly codec: Codec<T, I>;
  /** Hierarchies that the block reaches. */
  readonly types: readonly DerivedTypes[] | undefined;
  /** `EncodedReader` for a block of SOAP encoding (SOAP 1.1 section 5); absent for a literal one. */
  readonly reader: XmlReaderClass | undefined;

  constructor(name: string, codec: Codec<T, I>, types?: readonly DerivedTypes[], reader?: XmlReaderClass) {
    this.name = name;
    this.codec = codec;
    this.types = types;
    this.reader = reader;
  }

  /** A block for `soapHeaders`; the call throws kind "encode" if the value does not fit. */
  of(value: I, { mustUnderstand, role }: HeaderOptions = {}): HeaderBlock {
    return {
      name: this.name,
      writeBlock: (xml, version) => {
        const { namespace, local } = parseClarkName(this.name);
        xml.start(namespace, local);
        xml.beginPath();
        const envelope = envelopeNamespaces[version];
        if (mustUnderstand === true)
          xml.attribute(envelope, "mustUnderstand", xsString, version === "1.1" ? "1" : "true");
        const uri = role === "next" ? nextRoles[version] : role;
        xml.attribute(envelope, version === "1.1" ? "actor" : "role", xsString, uri);
        const ofBody = xml.encoding;
        xml.encoding = this.reader === undefined ? undefined : soapEncodings[version];
        xml.attribute(envelope, "encodingStyle", xsString, xml.encoding);
        this.codec.write(xml, value);
        xml.encoding = ofBody;
        xml.finish();
      },
    };
  }

  /** The first such block of a response, decoded; undefined if there is none. Throws as reading a response does. */
  find(headers: readonly RawXml[]): T | undefined {
    return this.findAll(headers)[0];
  }

  /** All such blocks, decoded; for several recipients there may be several. */
  findAll(headers: readonly RawXml[]): readonly T[] {
    return headers
      .filter(({ name }) => name === this.name)
      .map((raw) => raw.as(this.codec, this.types, this.reader));
  }
}

/** Writes one header of either form. */
export function writeHeader(xml: XmlWriter, header: SoapHeader, version: SoapVersion): void {
  if ("writeBlock" in header) header.writeBlock(xml, version);
  else if ("xml" in header) xml.any(header);
  else throw new SoapError("encode", "A SOAP header is neither of someHeader.of(…) nor RawXml.");
}

/**
 * Namespaces of WS-Addressing and its like: what they say about an answer over HTTP, whose and to what it is, the
 * connection has said.
 */
const addressing: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "http://www.w3.org/2005/08/addressing",
  "http://schemas.xmlsoap.org/ws/2004/08/addressing",
  "http://schemas.microsoft.com/ws/2005/05/addressing/none",
]);

/**
 * Throws kind "must-understand" if a response has a block for its receiver that must be understood, and neither the contract
 * nor the program knows it (SOAP 1.1 section 4.2.3, SOAP 1.2 part 1 section 2.4).
 */
export function checkUnderstood(
  headers: readonly RawXml[],
  version: SoapVersion,
  { headers: declared }: Pick<Operation<unknown, unknown>, "headers">,
  understands: readonly string[] | "all" = [],
): void {
  if (headers.length === 0 || understands === "all") return;
  const { input = [], output = [], fault = [] } = declared ?? {};
  const known = new Set([...[...input, ...output, ...fault].map(({ name }) => name), ...understands]);
  const unknown = headers.find((header) => {
    if (known.has(header.name) || addressing.has(parseClarkName(header.name).namespace)) return false;
    const envelope = envelopeNamespaces[version];
    const xml = header.open();
    const role = xml.attribute(envelope, version === "1.1" ? "actor" : "role", xsString) ?? "";
    const isOurs = role === "" || role === nextRoles[version] || role === `${envelope}/role/ultimateReceiver`;
    return isOurs && /^\s*(?:1|true)\s*$/.test(xml.attribute(envelope, "mustUnderstand", xsString) ?? "");
  });
  if (unknown === undefined) return;
  throw new SoapError(
    "must-understand",
    `The response has the header ${unknown.name}, which must be understood, and the contract does not declare it. The service has carried the call out all the same. Name the header in the option understands if the program knows it or can do without.`,
  );
}
