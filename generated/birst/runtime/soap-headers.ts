/** SOAP header blocks: made for requests, found in responses. */
import type { HeaderDescriptor } from "./operation.js";
import { envelopeNamespaces, type SoapVersion } from "./soap-version.js";
import { xsString } from "./values/strings.js";
import { parseClarkName } from "./xml/names.js";
import type { RawXml } from "./xml/raw-xml.js";
import type { XmlWriter } from "./xml/writer.js";

/** A header block that is ready to be written. */
export interface HeaderBlock {
  /** Clark name. */
  readonly name: string;
  writeBlock(xml: XmlWriter, version: SoapVersion): void;
}

/** What a request may carry as a header: a block of a described element, or any XML. */
export type SoapHeader = HeaderBlock | RawXml;

/** Whom a header block is for, and whether it may be ignored. */
export interface HeaderOptions {
  readonly mustUnderstand?: boolean;
  /** `role` in SOAP 1.2, `actor` in SOAP 1.1. */
  readonly role?: string;
}

/** A header block of a described element. */
export function createHeader<T, I>(
  descriptor: HeaderDescriptor<T, I>,
  value: NoInfer<I>,
  options: HeaderOptions = {},
): HeaderBlock {
  return {
    name: descriptor.name,
    writeBlock(xml, version) {
      const { namespace, local } = parseClarkName(descriptor.name);
      xml.start(namespace, local);
      xml.beginPath();
      const envelope = envelopeNamespaces[version];
      if (options.mustUnderstand === true) {
        xml.attribute(envelope, "mustUnderstand", xsString, version === "1.1" ? "1" : "true");
      }
      xml.attribute(envelope, version === "1.1" ? "actor" : "role", xsString, options.role);
      descriptor.codec.write(xml, value);
      xml.finish();
    },
  };
}

/** The first header of a response that is the described element, decoded; undefined if there is none. */
export function findHeader<T, I>(
  headers: readonly RawXml[],
  descriptor: HeaderDescriptor<T, I>,
): T | undefined {
  return headers.find(({ name }) => name === descriptor.name)?.as(descriptor.codec, descriptor.types);
}

/** Writes one header of either form. */
export function writeHeader(xml: XmlWriter, header: SoapHeader, version: SoapVersion): void {
  if ("writeBlock" in header) header.writeBlock(xml, version);
  else xml.any(header);
}
