/** How a property is written in code: as an identifier where it can be, quoted where not. */
import { isIdentifier } from "../plan/naming/words.js";

/** JSON text is a TypeScript literal but for two line separators that older parsers end lines at. */
export function quote(text: string): string {
  return JSON.stringify(text).replaceAll("\u2028", "\\u2028").replaceAll("\u2029", "\\u2029");
}

/** In a declaration or object literal: `loadid`, `"a-b"`. */
export function propertyKey(name: string): string {
  return isIdentifier(name) ? name : quote(name);
}

/** After an expression: `.loadid`, `["a-b"]`. */
export function propertyAccess(name: string): string {
  return isIdentifier(name) ? `.${name}` : `[${quote(name)}]`;
}
