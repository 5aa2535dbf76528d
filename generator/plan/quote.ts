/** The one way that text of a contract becomes a string literal. */

/**
 * JSON text is a TypeScript literal but for two line separators that older parsers end lines at; a text with more
 * double quotes than single ones stands in single quotes, as formatters have it.
 */
export function quote(text: string): string {
  const literal = JSON.stringify(text).replaceAll("\u2028", "\\u2028").replaceAll("\u2029", "\\u2029");
  const doubles = text.split('"').length;
  const singles = text.split("'").length;
  if (doubles <= singles) return literal;
  return `'${literal.slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;
}
