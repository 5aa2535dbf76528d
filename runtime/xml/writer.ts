/** The writer: what generated `write` methods call. Elements come out in the order of the calls. */

import type { Init } from "../init.js";
import { isNcName } from "./chars.js";
import type { Codec, SimpleType } from "./codec.js";
import type { DerivedTypes } from "./derived-types.js";
import type { XmlGroup } from "./group.js";
import { MarkupBuilder } from "./markup-builder.js";
import { parseClarkName } from "./names.js";
import { splitRaw } from "./raw-parts.js";
import type { RawXml } from "./raw-xml.js";
import { xmlnsNamespace, xsiNamespace } from "./scope.js";
import type { XmlWriterOptions } from "./writer-options.js";

/** SOAP 1.1 section 5. */
export const soapEncoding11 = "http://schemas.xmlsoap.org/soap/encoding/";
/** SOAP 1.2 part 2 section 3. */
export const soapEncoding12 = "http://www.w3.org/2003/05/soap-encoding";

/** Writes typed values into one document. */
export class XmlWriter extends MarkupBuilder {
  /** Types that may stand for their bases by xsi:type. */
  readonly types: readonly DerivedTypes[];
  /** URI of the SOAP encoding of what is being written, a header block or the body; undefined for a literal one. */
  encoding: string | undefined;

  constructor(options: XmlWriterOptions = {}) {
    super(options);
    this.types = options.types ?? [];
    this.encoding = options.encoding;
  }

  /** A required element; undefined, and null unless the codec is nillable, is an error of kind "encode". */
  element<I>(namespace: string, local: string, codec: Codec<unknown, I>, value: NoInfer<I>): void {
    if (value === undefined || (value === null && codec.nillable !== true)) this.refuseAbsent(local, value);
    if (namespace === this.defaultNamespace && codec.textOf !== undefined && this.depth > 0) {
      const text = codec.textOf(value);
      if (text !== undefined) {
        this.plainElement(local, text);
        return;
      }
    }
    this.start(namespace, local);
    codec.write(this, value);
    this.finish();
  }

  /** An optional element; undefined writes nothing. */
  optional<I>(
    namespace: string,
    local: string,
    codec: Codec<unknown, I>,
    value: NoInfer<I> | undefined,
  ): void {
    if (value !== undefined) this.element(namespace, local, codec, value);
  }

  /** A repeated element without a wrapper; undefined writes none. */
  repeated<I>(
    namespace: string,
    local: string,
    codec: Codec<unknown, I>,
    values: readonly NoInfer<I>[] | undefined,
  ): void {
    if (values === undefined) return;
    const given: unknown = values;
    if (!Array.isArray(given)) this.refuse(`an array of ${local}`, given);
    for (const value of values) this.element(namespace, local, codec, value);
  }

  /** The children of a group that must be there. */
  group<T>(group: XmlGroup<T>, value: Init<NoInfer<T>>): void {
    group.write(this, value);
  }

  /** The children of a group; undefined writes nothing. */
  optionalGroup<T>(group: XmlGroup<T>, value: Init<NoInfer<T>> | undefined): void {
    if (value !== undefined) group.write(this, value);
  }

  /** The children of a group that repeats, item by item; undefined writes none. */
  repeatedGroup<T>(group: XmlGroup<T>, values: readonly Init<NoInfer<T>>[] | undefined): void {
    if (values === undefined) return;
    const given: unknown = values;
    if (!Array.isArray(given)) this.refuse(`an array of objects with ${group.describe()}`, given);
    for (const value of values) group.write(this, value);
  }

  /** Wildcard content: whole elements as they are. */
  any(values: readonly RawXml[] | RawXml | undefined): void {
    if (values === undefined) return;
    for (const raw of "xml" in values ? [values] : values) {
      this.closeStartTag();
      const parts = splitRaw(raw.xml);
      const undeclare =
        parts.defaultNamespace === undefined && this.defaultNamespace !== "" ? ' xmlns=""' : "";
      const nameEnd = parts.lexical.length + 1;
      this.out += raw.xml.slice(0, nameEnd) + undeclare + raw.xml.slice(nameEnd);
    }
  }

  /** An attribute of the element just opened, before its content; undefined writes nothing. */
  attribute<I>(
    namespace: string,
    local: string,
    type: SimpleType<unknown, I>,
    value: NoInfer<I> | undefined,
  ): void {
    if (value === undefined) return;
    if (!this.startTagOpen) throw this.failure(`attribute ${local} after content`, `@${local}`);
    if (value === null) this.refuseAbsent(`@${local}`, value);
    const print = (one: I): string =>
      type.printIn === undefined ? type.print(one) : type.printIn(one, this);
    this.writeAttribute(namespace, local, this.printed(value, print, `@${local}`));
  }

  /** Attributes that no declaration names, by Clark name; undefined writes nothing. None may be there already. */
  attributes(values: Readonly<Record<string, string>> | undefined): void {
    for (const [name, value] of Object.entries(values ?? {})) {
      const { namespace, local } = parseClarkName(name);
      if (!isNcName(local) || (local === "xmlns" && namespace === "") || namespace === xmlnsNamespace)
        throw this.failure(`"${name}" is no attribute name`, `@${local}`);
      if (!this.startTagOpen) throw this.failure(`attribute ${local} after content`, `@${local}`);
      if (typeof value !== "string") this.refuse("text", value);
      if (this.hasAttribute(namespace, local))
        throw this.failure(`"${name}" is an attribute that has a property of its own`, `@${local}`);
      this.writeAttribute(namespace, local, value);
    }
  }

  /** Mixed content: texts and whole elements, in order. */
  mixed(content: readonly (string | RawXml)[] | undefined): void {
    for (const run of content ?? []) {
      if (typeof run === "string") this.characters(run);
      else this.any(run);
    }
  }

  /** The text of an element with simple content; undefined and null are errors of kind "encode". */
  text<I>(type: SimpleType<unknown, I>, value: NoInfer<I>): void {
    if (value === undefined || value === null) this.refuse(type.name, value);
    type.write(this, value);
  }

  /** Marks the element just opened as nil. */
  nil(): void {
    this.writeAttribute(xsiNamespace, "nil", "true");
  }

  /** Gives the element just opened an `xsi:type`, by Clark name. */
  typeName(clark: string): void {
    const { namespace, local } = parseClarkName(clark);
    const prefix = this.prefixFor(namespace);
    this.writeAttribute(xsiNamespace, "type", prefix === "" ? local : `${prefix}:${local}`);
  }

  /**
   * Marks the element just opened as a SOAP-encoded array of so many items of a type, by Clark name. In a literal message
   * the schema is what counts: its type is the declared one there.
   */
  encodedArray(itemType: string, length: number): void {
    const { namespace, local } = parseClarkName(itemType);
    const name = namespace === "" ? local : `${this.prefixFor(namespace)}:${local}`;
    if (this.encoding === soapEncoding12) {
      this.writeAttribute(soapEncoding12, "itemType", name);
      this.writeAttribute(soapEncoding12, "arraySize", `${length}`);
      return;
    }
    if (this.encoding === soapEncoding11) this.typeName(`{${soapEncoding11}}Array`);
    this.writeAttribute(soapEncoding11, "arrayType", `${name}[${length}]`);
  }

  private refuseAbsent(local: string, value: unknown): never {
    throw this.failure(`a value is required, got ${value === null ? "null" : "undefined"}`, local);
  }
}
