/** Tells the files of a contract apart: WSDLs with their schemas, and files that show messages. */
import { openSoapUiProject } from "./source/soapui-project.js";
import type { SourceFile } from "./source/source-file.js";

/** Paths of the overlay. */
export const overlayFile: RegExp = /^overlay\.ya?ml$/;

/** How many files of each kind were read. */
export interface SourceCounts {
  readonly wsdls: number;
  /** Schemas beside a WSDL. */
  readonly schemas: number;
  readonly pages: number;
  /** Files with many requests: SoapUI's projects without their WSDL, and Postman's collections. */
  readonly collections: number;
}

/** What a WSDL is made of, and what shows messages; schemas alone are no contract, and are read as pages to say so. */
export function sortSources(files: readonly SourceFile[]): {
  readonly schemas: readonly SourceFile[];
  readonly pages: readonly SourceFile[];
} {
  const sources = files.filter(({ path }) => !overlayFile.test(path) && path !== "names.json");
  if (!sources.some(({ kind }) => kind === "wsdl")) return { schemas: [], pages: sources };
  const isSchema = ({ kind }: SourceFile): boolean => kind === "wsdl" || kind === "xsd";
  return {
    schemas: sources.filter(isSchema),
    pages: sources.filter((file) => !isSchema(file) && showsMessage(file)),
  };
}

/** Counts what `sortSources` gives, by what the files are. */
export function countSources(files: readonly SourceFile[]): SourceCounts {
  const { schemas, pages } = sortSources(files);
  const wsdls = schemas.filter(({ kind }) => kind === "wsdl").length;
  const collections = pages.filter(isCollection).length;
  return { wsdls, schemas: schemas.length - wsdls, pages: pages.length - collections, collections };
}

function isCollection(file: SourceFile): boolean {
  return file.kind === "json" || openSoapUiProject(file) !== undefined;
}

/** Beside a WSDL there may be notes and pictures; a page shows an HTTP message. What was made from a WSDL adds nothing to it. */
function showsMessage({ kind, text }: SourceFile): boolean {
  if (kind !== "html" && kind !== "text") return false;
  return /\b(?:POST|GET)\s[^\n]{0,2000}\sHTTP\/1\.[01]|class=["']literal-placeholder["']/.test(text);
}
