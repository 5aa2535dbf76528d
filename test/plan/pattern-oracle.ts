/** Asks libxml2, which has no code of ours, whether a text is a value of a restricted type. */
import { XmlDocument, XsdValidator } from "libxml2-wasm";

export interface TypeOracle {
  /** Whether an element of the type may hold the text. */
  accepts(text: string): boolean;
  dispose(): void;
}

const schemaNamespace = "http://www.w3.org/2001/XMLSchema";

/** The oracle of a restriction of a built-in type, given the facets as elements; undefined if libxml2 refuses the schema. */
export function restrictionOracle(base: string, facets: string): TypeOracle | undefined {
  return typeOracle(`<xs:restriction base="xs:${base}">${facets}</xs:restriction>`);
}

/** The oracle of a simple type, given what is inside of `xs:simpleType`. */
export function typeOracle(content: string): TypeOracle | undefined {
  const schema = `<xs:schema xmlns:xs="${schemaNamespace}"><xs:element name="v"><xs:simpleType>${content}</xs:simpleType></xs:element></xs:schema>`;
  let validator: XsdValidator;
  try {
    const document = XmlDocument.fromString(schema);
    try {
      validator = XsdValidator.fromDoc(document);
    } finally {
      document.dispose();
    }
  } catch {
    return undefined;
  }
  return {
    accepts(text) {
      const document = XmlDocument.fromString(`<v>${escapeText(text)}</v>`);
      try {
        validator.validate(document);
        return true;
      } catch {
        return false;
      } finally {
        document.dispose();
      }
    },
    dispose: () => validator.dispose(),
  };
}

/** A facet as an element of a schema. */
export function facetElement(name: string, value: string): string {
  return `<xs:${name} value="${escapeText(value)
    .replaceAll('"', "&quot;")
    .replace(/[\t\n]/g, (one) => `&#${one.charCodeAt(0)};`)}"/>`;
}

function escapeText(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll("\r", "&#13;");
}
