/** XML that no type describes, kept as text. */
import { type Codec, readForCaller } from "./codec.js";
import type { DerivedTypes } from "./derived-types.js";
import { clarkName } from "./names.js";
import { XmlReader, type XmlReaderClass } from "./reader.js";
import type { XmlWriter } from "./writer.js";

/** An immutable element as text, complete with the namespaces it was in, so that it can stand anywhere. */
export class RawXml {
  /** The element, start tag to end tag. */
  readonly xml: string;
  /** Clark name of the element. */
  readonly name: string;

  private constructor(xml: string, name: string) {
    this.xml = xml;
    this.name = name;
  }

  /** The root element of a document or fragment; throws `SoapError` of kind "malformed-xml". */
  static parse(xml: string): RawXml {
    const reader = new XmlReader(xml);
    reader.openRoot();
    const raw = RawXml.capture(reader);
    reader.end();
    return raw;
  }

  /** Takes the reader's current element, whose start tag was just matched. */
  static capture(xml: XmlReader): RawXml {
    const element = xml.capture();
    return new RawXml(element.xml, clarkName(element.namespace, element.local));
  }

  /** All text inside, that of descendants too, without markup. */
  get text(): string {
    const reader = this.open();
    return reader.allText();
  }

  /** The child elements, in order. */
  get children(): readonly RawXml[] {
    const reader = this.open();
    const children: RawXml[] = [];
    while (reader.nextChild() !== undefined) children.push(RawXml.capture(reader));
    return children;
  }

  /** The element read as a type, by the tables of `types` where it is polymorphic; throws as reading a response does. */
  as<T>(codec: Codec<T, never>, types?: readonly DerivedTypes[], by?: XmlReaderClass): T {
    const reader = this.open(types, by);
    const value = readForCaller(codec, reader);
    reader.end();
    return value;
  }

  /** A reader whose current element is this one. */
  open(types?: readonly DerivedTypes[], by: XmlReaderClass = XmlReader): XmlReader {
    const reader = new by(this.xml, { types });
    reader.openRoot();
    return reader;
  }

  toString(): string {
    return this.xml;
  }

  toJSON(): string {
    return this.xml;
  }
}

/** The whole current element as `RawXml`; written, its attributes and content go into the element just opened. */
export const rawXml: Codec<RawXml> = {
  read(xml: XmlReader): RawXml {
    return RawXml.capture(xml);
  },
  write(xml: XmlWriter, value: RawXml): void {
    if (!(value instanceof RawXml)) xml.refuse("RawXml", value);
    xml.rawContent(value);
  },
  from(value: RawXml): RawXml {
    return value;
  },
};
