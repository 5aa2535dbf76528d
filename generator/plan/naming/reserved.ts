/** Names that generated code must not take: the language's, those of every object, and those it uses itself. */
import { mentionedNames, reexportedNames } from "../runtime-names.js";

const keywords = `
  abstract any as asserts async await bigint boolean break case catch class const constructor continue debugger
  declare default delete do else enum export extends false finally for from function get global if implements
  import in infer instanceof interface is keyof let module namespace never new null number object of out package
  private protected public readonly require return satisfies set static string super switch symbol this throw
  true try type typeof undefined unique unknown using var void while with yield arguments eval
`;

const globals = `
  Array ArrayBuffer BigInt Boolean DataView Date Error Function Infinity Intl Iterator JSON Map Math NaN Number
  Object Promise Proxy Record Partial Readonly Required Reflect RegExp Set String Symbol TypeError Uint8Array
  WeakMap WeakSet globalThis process console fetch URL Buffer undefined
`;

function words(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/).filter((word) => word !== ""));
}

/** Words that cannot name a variable or class. */
export const reservedWords: ReadonlySet<string> = words(keywords);

/** Globals that generated code or its runtime relies on. */
export const reservedGlobals: ReadonlySet<string> = words(globals);

/**
 * Names no property or method of generated classes may have: what every object answers to, what makes a value a
 * promise (`then`), and what assignment would mean something else for.
 */
export const reservedMembers: ReadonlySet<string> = new Set([
  "constructor",
  "__proto__",
  "prototype",
  "toString",
  "toLocaleString",
  "toJSON",
  "valueOf",
  "hasOwnProperty",
  "isPrototypeOf",
  "propertyIsEnumerable",
  "__defineGetter__",
  "__defineSetter__",
  "__lookupGetter__",
  "__lookupSetter__",
  "then",
]);

/** Parameters and variables of client methods, which mention exported constants beside them. */
const clientLocals: readonly string[] = ["request", "options", "response"];

/** Local variables and constants that emitted statements use. */
export const reservedLocals: ReadonlySet<string> = new Set([
  "xml",
  "at",
  "value",
  "init",
  "ns",
  "request",
  "options",
]);

/** Names that no exported symbol of an SDK may take; a module that exports `then` is a promise to `import()`. */
export function reservedExports(runtimeTypes: Iterable<string>): ReadonlySet<string> {
  return new Set([
    ...reservedWords,
    ...reservedGlobals,
    ...reservedMembers,
    ...mentionedNames,
    ...reexportedNames.values,
    ...reexportedNames.types,
    ...clientLocals,
    ...runtimeTypes,
  ]);
}
