/** How a property is written in code: as an identifier where it can be, quoted where not. */
import { isIdentifier } from "../plan/naming/words.js";
import { quote } from "../plan/quote.js";

/** In a declaration or object literal: `loadid`, `"a-b"`. */
export function propertyKey(name: string): string {
  return isIdentifier(name) ? name : quote(name);
}

/** After an expression: `.loadid`, `["a-b"]`. */
export function propertyAccess(name: string): string {
  return isIdentifier(name) ? `.${name}` : `[${quote(name)}]`;
}
