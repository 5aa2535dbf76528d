/** Prints one file from ts-morph structures; the only file that imports ts-morph. */
import { printStructure, type StatementStructures, StructureKind } from "ts-morph";
import { breakLongLines } from "./fits.js";

export {
  type ClassDeclarationStructure,
  type ConstructorDeclarationStructure,
  type MethodDeclarationStructure,
  type OptionalKind,
  type PropertyDeclarationStructure,
  StructureKind,
} from "ts-morph";

export type FileStatement = StatementStructures | string;

/** `header` is the first comment; the text ends with a line end. */
export function printFile(header: string, statements: readonly FileStatement[]): string {
  const text = printStructure(
    { kind: StructureKind.SourceFile, statements: [...statements] },
    { indentNumberOfSpaces: 2, newLine: "\n" },
  );
  return `${header}${breakLongLines(tidy(text))}`;
}

/** The printer leaves blank lines where structures meet; at most one stays, and empty bodies close at once. */
function tidy(text: string): string {
  const compact = text.replace(/\n{3,}/g, "\n\n").replace(/ \{\n\s*\}/g, " {}");
  return `${compact.trim()}\n`;
}
