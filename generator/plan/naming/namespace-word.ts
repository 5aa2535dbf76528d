/** The word of a namespace that tells two types of the same local name apart. */
import { typeName } from "./words.js";

const noWords = new Set([
  "www",
  "com",
  "org",
  "net",
  "http",
  "https",
  "urn",
  "schemas",
  "schema",
  "services",
  "ws",
  "xml",
]);

/** `http://schemas.example.org/2011/01/billing/` → `Billing`; empty for no namespace. */
export function namespaceWord(namespace: string): string {
  const words = namespace
    .split(/[^\p{ID_Continue}]+/u)
    .filter((word) => /^\p{L}/u.test(word) && !noWords.has(word));
  const last = words.at(-1);
  return last === undefined ? "" : typeName(last);
}
