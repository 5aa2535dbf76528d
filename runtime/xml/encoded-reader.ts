/** The reader of answers in SOAP encoding, whose accessors some servers put into a namespace. */
import { decodeText } from "../host-net.js";
import { decodeBase64 } from "../values/base64.js";
import { ResultName, type XmlNames } from "./names.js";
import { XmlReader } from "./reader.js";
import { xsiNamespace } from "./scope.js";

const base64Types: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "{http://www.w3.org/2001/XMLSchema}base64Binary",
  "{http://schemas.xmlsoap.org/soap/encoding/}base64Binary",
  "{http://schemas.xmlsoap.org/soap/encoding/}base64",
]);

/**
 * Accessors have no namespace (SOAP 1.1 section 5.1), but SOAP::Lite writes them in that of the element around them. Such
 * a child is the one that the contract declares without a namespace, if that is the only one of its local name.
 */
export class EncodedReader extends XmlReader {
  /** By depth: which of the names without a namespace came, and whether as such. */
  private readonly forms: (Map<string, boolean> | undefined)[] = [];

  override field(table: XmlNames, predicted: number): number {
    const names = predicted > 0 && table instanceof ResultName ? table.named : table;
    const around = this.depth;
    const index = super.field(names, predicted);
    if (index < 0) {
      this.forms[around] = undefined;
      return index;
    }
    const tag = this.tags[around];
    const asked = names.names[index];
    if (tag === undefined || asked?.namespace !== "" || asked.local !== tag.local) return index;
    const isPlain = this.namespaceAt(around) === "";
    // Such a tag means this name in no other place: neither elsewhere in the message, nor in literal ones of the same type.
    if (!isPlain) names.tags[index] = undefined;
    const forms = this.forms[around] ?? new Map<string, boolean>();
    this.forms[around] = forms;
    if ((forms.get(tag.local) ?? isPlain) !== isPlain) {
      const problem = "the element comes with a namespace and without one, and only one can be meant";
      throw this.failure("unexpected-element", problem, this.pathOf(this.depth));
    }
    forms.set(tag.local, isPlain);
    return index;
  }

  /** SOAP::Lite writes text that is not ASCII as base64 of its UTF-8 bytes, and says so by xsi:type. */
  override text(): string {
    const isBase64 = this.findAttribute(xsiNamespace, "type")?.includes("base64") && this.isBase64();
    const text = super.text();
    if (isBase64 !== true) return text;
    const bytes = decodeBase64(text);
    try {
      if (bytes !== undefined) return decodeText(bytes, "utf-8");
    } catch {
      // Told below.
    }
    return this.invalid("base64 of text in UTF-8", text);
  }

  override base64(): string {
    return super.text();
  }

  private isBase64(): boolean {
    return base64Types.has(this.typeName() ?? "");
  }

  protected override indexOf(names: XmlNames): number {
    const { tagNamespace, tagLocal } = this;
    const found = super.indexOf(names);
    if (found >= 0 || tagNamespace === "" || tagNamespace !== this.namespaceAt(this.depth - 2)) return found;
    const namesakes = names.names.filter(({ local }) => local === tagLocal);
    return namesakes.length === 1 ? names.indexOf("", tagLocal) : found;
  }

  /** Namespace of the open element at a depth. */
  private namespaceAt(depth: number): string | undefined {
    return this.scopes[depth]?.resolve(this.tags[depth]?.prefix ?? "");
  }
}
