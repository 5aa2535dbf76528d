/** The prefixes that every reader test runs under: none of them means anything. */

const xsd = "http://www.w3.org/2001/XMLSchema";

/** `body` is written with `xs:`; the other spellings must read the same. */
export const spellings: Readonly<Record<string, (body: string) => string>> = {
  xs: (body) => schema(body, "xs"),
  xsd: (body) => schema(body.replaceAll("xs:", "xsd:"), "xsd"),
  s: (body) => schema(body.replaceAll("xs:", "s:"), "s"),
  "the default namespace": (body) => schema(body.replaceAll("xs:", ""), ""),
};

function schema(body: string, prefix: string): string {
  const bound = prefix === "" ? `xmlns="${xsd}"` : `xmlns:${prefix}="${xsd}"`;
  const root = prefix === "" ? "schema" : `${prefix}:schema`;
  return `<${root} ${bound} targetNamespace="urn:t" xmlns:t="urn:t" elementFormDefault="qualified">${body}</${root}>`;
}
