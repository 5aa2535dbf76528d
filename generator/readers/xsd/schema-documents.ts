/** Follows include, import and redefine from schema to schema. XML Schema part 1, section 4.2. */
import type { DiagnosticCollector } from "../../diagnostics/collector.js";
import type { ContractDocument, ContractDocuments } from "../../source/contract-documents.js";
import { attributeOf, childElements, type XmlElement } from "../../source/xml/tree.js";
import { isSchemaNamespace } from "./schema-namespaces.js";

/** An xs:schema element and the document that it stands in. */
export interface SchemaInput {
  readonly element: XmlElement;
  readonly document: ContractDocument;
}

/** A schema under one target namespace; a document without one is read once for each namespace that includes it. */
export interface SchemaDocument extends SchemaInput {
  readonly target: string;
  /** A document without target namespace that was included by one with: its own names are of that namespace. */
  readonly chameleon: "chameleon" | "plain";
  /** Namespaces that it imports. */
  readonly imports: ReadonlySet<string>;
  /** Elements below xs:redefine, that go before the components of the documents they redefine. */
  readonly redefinitions: readonly XmlElement[];
}

export interface SchemaSources {
  readonly documents: ContractDocuments;
  /** The built-in schema of a namespace. */
  readonly catalog: (namespace: string) => ContractDocument | undefined;
  readonly diagnostics: DiagnosticCollector;
}

/** All schemas that `roots` reach, each once, in the order they are met. */
export function collectSchemas(
  roots: readonly SchemaInput[],
  sources: SchemaSources,
): readonly SchemaDocument[] {
  const found = new Map<string, SchemaDocument>();
  const pending: { readonly input: SchemaInput; readonly into: string | undefined }[] = roots.map(
    (input) => ({ input, into: undefined }),
  );
  const add = (input: SchemaInput, into: string | undefined): void => {
    const own = attributeValue(input.element, "targetNamespace");
    const target = own ?? into ?? "";
    const key = `${input.document.path}#${input.element.start} ${target}`;
    if (found.has(key)) return;
    const imports = new Set<string>();
    const redefinitions: XmlElement[] = [];
    found.set(key, {
      ...input,
      target,
      chameleon: own === undefined && target !== "" ? "chameleon" : "plain",
      imports,
      redefinitions,
    });
    for (const child of childElements(input.element)) {
      if (!isSchemaNamespace(child.name.namespace)) continue;
      const { local } = child.name;
      if (local === "import") {
        imports.add(attributeValue(child, "namespace") ?? "");
        follow(child, input.document, undefined);
      } else if (local === "include" || local === "redefine") {
        follow(child, input.document, target);
        if (local === "redefine") redefinitions.push(...childElements(child));
      }
    }
  };
  const follow = (reference: XmlElement, document: ContractDocument, into: string | undefined): void => {
    const location = attributeOf(reference, "", "schemaLocation")?.value.trim();
    const path = location === undefined ? undefined : document.references.get(location);
    const target = path === undefined ? undefined : sources.documents.get(path);
    const namespace = attributeValue(reference, "namespace");
    // A schema of the catalogue is taken in when something refers to its namespace and the contract has none of its own.
    if (target === undefined) return;
    const schemas = findSchemas(target.root);
    if (schemas.length === 0) {
      sources.diagnostics.report(
        "xsd/not-a-schema",
        `${target.path} is imported as a schema, but its root is <${target.root.name.local}>; expected xs:schema.`,
        { span: document.spanOf(startTagOf(reference)) },
      );
    }
    const actual = schemas[0] && (attributeValue(schemas[0], "targetNamespace") ?? "");
    if (schemas.length === 1 && into === undefined && actual !== (namespace ?? "")) {
      sources.diagnostics.report(
        "xsd/import-namespace",
        `The import is of namespace "${namespace ?? ""}", but ${target.path} has the target namespace "${actual}"; the file's own is used.`,
        { span: document.spanOf(startTagOf(reference)) },
      );
    }
    if (into !== undefined && actual !== undefined && actual !== "" && actual !== into) {
      sources.diagnostics.report(
        "xsd/import-namespace",
        `${target.path} has the target namespace "${actual}", but is included in a schema of "${into}"; the file's own is used.`,
        { span: document.spanOf(startTagOf(reference)) },
      );
    }
    for (const element of schemas) pending.push({ input: { element, document: target }, into });
  };
  for (let at = 0; at < pending.length; at += 1) {
    const next = pending[at];
    if (next) add(next.input, next.into);
  }
  return [...found.values()];
}

/** The schema that an element is, or those inside a WSDL's types. */
function findSchemas(root: XmlElement): readonly XmlElement[] {
  if (isSchema(root)) return [root];
  return childElements(root)
    .filter(({ name }) => name.local === "types")
    .flatMap((types) => childElements(types).filter(isSchema));
}

function isSchema({ name }: XmlElement): boolean {
  return name.local === "schema" && isSchemaNamespace(name.namespace);
}

function attributeValue(element: XmlElement, local: string): string | undefined {
  return attributeOf(element, "", local)?.value.trim();
}

/** The place of an element's start tag, which is what a message points at. */
export function startTagOf(element: XmlElement): { readonly start: number; readonly end: number } {
  return { start: element.start, end: element.startTagEnd };
}
