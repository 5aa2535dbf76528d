/** Names as Namespaces in XML 1.0 defines them. */

const start =
  "A-Z_a-z\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF\\u200C\\u200D\\u2070-\\u218F" +
  "\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFFFD\\u{10000}-\\u{EFFFF}";
const rest = `${start}\\-.0-9\\u00B7\\u0300-\\u036F\\u203F\\u2040`;
const ncName = new RegExp(`^[${start}][${rest}]*$`, "u");

/** A qualified name at `lastIndex`: prefix in group 1, local part in group 2. */
export function qualifiedNameMatcher(): RegExp {
  return new RegExp(`(?:([${start}][${rest}]*):)?([${start}][${rest}]*)`, "uy");
}

export function isNcName(text: string): boolean {
  return ncName.test(text);
}
