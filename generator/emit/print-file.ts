/** Prints one file from ts-morph structures; the only file that knows ts-morph. */
import { createRequire } from "node:module";
import type * as TsMorph from "ts-morph";
import type { StatementStructures } from "ts-morph";
import { breakLongLines } from "./fits.js";

export type {
  ClassDeclarationStructure,
  ConstructorDeclarationStructure,
  MethodDeclarationStructure,
  OptionalKind,
  PropertyDeclarationStructure,
} from "ts-morph";

/**
 * Loaded as the CommonJS that it is: an `import` would read its 13 megabytes once more, to find the names they export,
 * and that takes longer than to print Birst. Who bundles the generator for a browser puts an `import` here.
 * `require` promises nothing; the types are those of the same package.
 */
const tsMorph = createRequire(import.meta.url)("ts-morph") as typeof TsMorph;

export const { StructureKind } = tsMorph;

export type FileStatement = StatementStructures | string;

/** `header` is the first comment; the text ends with a line end. */
export function printFile(header: string, statements: readonly FileStatement[]): string {
  // What is text already is not handed through the printer, which looks at every character.
  const text = statements
    .map((statement) =>
      typeof statement === "string"
        ? statement
        : tsMorph.printStructure(statement, { indentNumberOfSpaces: 2, newLine: "\n" }),
    )
    .join("\n");
  return `${header}${breakLongLines(tidy(text))}`;
}

/** The printer leaves blank lines where structures meet; at most one stays, and empty bodies close at once. */
function tidy(text: string): string {
  const compact = text.replace(/\n{3,}/g, "\n\n").replace(/ \{\n\s*\}/g, " {}");
  return `${compact.trim()}\n`;
}
