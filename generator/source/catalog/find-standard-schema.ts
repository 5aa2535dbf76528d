/** The bundled catalogue: schemas of standards that contracts refer to and seldom bring along. */
import { type ContractDocument, createDocument } from "../contract-documents.js";
import { readXml } from "../xml/read-xml.js";
import { securitySchemas } from "./security-schemas.js";
import { soapSchemas } from "./soap-schemas.js";
import { standardSchemas } from "./standard-schemas.js";

const texts: ReadonlyMap<string, string> = new Map(
  [...soapSchemas, ...standardSchemas, ...securitySchemas].map(({ namespace, text }) => [namespace, text]),
);

/** True if the catalogue has a schema of that namespace. */
export function isStandardNamespace(namespace: string): boolean {
  return texts.has(namespace);
}

/**
 * Gives the schema of a namespace, always the same document for one run: one of `imports` (by target namespace), else
 * that of a standard.
 */
export function openCatalog(
  imports: ReadonlyMap<string, ContractDocument> = new Map(),
): (namespace: string) => ContractDocument | undefined {
  const opened = new Map(imports);
  return (namespace) => {
    const known = opened.get(namespace);
    const text = texts.get(namespace);
    if (known !== undefined || text === undefined) return known;
    const { root } = readXml(text);
    if (root === undefined) return undefined;
    const document = createDocument(`catalog:${namespace}`, text, root, new Map());
    opened.set(namespace, document);
    return document;
  };
}
