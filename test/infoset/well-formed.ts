/** Asks libxml2, which has no code of ours, whether a text is a well-formed document. */
import { ParseOption, XmlDocument } from "libxml2-wasm";

/** True if libxml2 reads it without an error. */
export function isWellFormed(text: string): boolean {
  // It ends a text at U+0000.
  if (text.includes("\0")) return false;
  try {
    XmlDocument.fromString(text, { option: ParseOption.XML_PARSE_NONET }).dispose();
    return true;
  } catch (error) {
    // A namespace is a URI reference, but whether it is one is no matter of form (Namespaces in XML, section 3).
    return /is not a valid URI/.test(String(error));
  }
}
