/** Reads names as an overlay writes them: `Local` in the default namespace, or `{namespace}Local`. */
import { expandedName, microsoftTypesNamespace, xsdType } from "../../model/names.js";

/** XML Schema part 2 section 3, and the two roots of its type system. */
const xsdNames: ReadonlySet<string> = new Set(
  (
    "anySimpleType string boolean decimal float double duration dateTime time date gYearMonth gYear gMonthDay gDay " +
    "gMonth hexBinary base64Binary anyURI QName NOTATION normalizedString token language NMTOKEN NMTOKENS Name NCName " +
    "ID IDREF IDREFS ENTITY ENTITIES integer nonPositiveInteger negativeInteger long int short byte " +
    "nonNegativeInteger unsignedLong unsignedInt unsignedShort unsignedByte positiveInteger"
  ).split(" "),
);

const microsoftNames: ReadonlySet<string> = new Set(["guid", "char"]);

/** XML names without colon (Namespaces in XML 1.0 section 3), but for the rarest letters. */
const ncName = /^[\p{L}_][\p{L}\p{M}\p{N}._·-]*$/u;

/** Id of the built-in that a word names; undefined for other words. `raw` is content that stays as it is. */
export function findBuiltIn(word: string): string | undefined {
  if (word === "raw") return xsdType("anyType");
  if (xsdNames.has(word)) return xsdType(word);
  return microsoftNames.has(word) ? expandedName(microsoftTypesNamespace, word) : undefined;
}

/** Expands `Local` or `{namespace}Local`; undefined if that is not an XML name. */
export function expandName(word: string, defaultNamespace: string): string | undefined {
  const close = word.startsWith("{") ? word.lastIndexOf("}") : -1;
  const namespace = close < 0 ? defaultNamespace : word.slice(1, close);
  const local = word.slice(close + 1);
  return ncName.test(local) ? expandedName(namespace, local) : undefined;
}
