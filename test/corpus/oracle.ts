/** Judges documents of one contract by the contract's own schemas, with libxml2. */
import {
  ParseOption,
  XmlBufferInputProvider,
  XmlDocument,
  XmlLibError,
  XmlParseError,
  XmlValidateError,
  XsdValidator,
  xmlCleanupInputProvider,
  xmlRegisterInputProvider,
} from "libxml2-wasm";
import { findMessages, type WireMessage } from "./find-messages.js";
import { type LoadedContract, type SchemaDocument, xsd } from "./load-contract.js";
import { loosenSchemas } from "./loosen-schemas.js";
import { type RepairName, repair } from "./repairs.js";
import { type CheckedMessage, declareWrappers, rewriteArrays } from "./rpc-wrappers.js";
import { SchemaIndex } from "./schema-index.js";
import { addWellKnown } from "./well-known.js";
import { driverPath, wireSchemas } from "./wire-schemas.js";
import { childElements, clark, copyTree, mendNamespaces, splitClark } from "./xml-tree.js";

export interface Oracle {
  readonly messages: readonly WireMessage[];
  /** Those that have a declaration; all others are "not checked". */
  readonly checked: readonly CheckedMessage[];
  /** The schemas as they were compiled. */
  readonly documents: readonly SchemaDocument[];
  /** Why the schemas do not compile; nothing is checked then. */
  readonly refusal?: string | undefined;
  /** What is wrong with the document of a message; undefined if it is valid. */
  validate(xml: string, checked: CheckedMessage): string | undefined;
  dispose(): void;
}

/** Wires a loaded contract, which stays as it is. */
export function wireOracle(loaded: LoadedContract, repairs: readonly RepairName[]): Oracle {
  const index = new SchemaIndex(loaded.schemas);
  const messages = findMessages(loaded.wsdls, index);
  const { documents: wrappers, checked } = declareWrappers(messages, index);
  const documents = [...loaded.schemas.map((one) => ({ ...one, tree: copyTree(one.tree) })), ...wrappers];
  const wellKnown = addWellKnown(documents);
  // To the letter a restriction of soapenc:Array without content is empty, in literal messages too; its items are sent.
  rewriteArrays(documents);
  loosenSchemas(documents);
  repair(repairs, documents, wellKnown);
  const wired = wireSchemas(documents);
  const declared = new Set(
    wired.documents.flatMap(({ tree, targetNamespace }) =>
      childElements(tree, xsd, "element").map(({ attributes }) =>
        clark(targetNamespace, attributes.get("name")?.trim() ?? ""),
      ),
    ),
  );
  const compiled = compile(wired.files);
  const isCompiled = typeof compiled !== "string";
  return {
    messages,
    checked: isCompiled ? checked.filter(({ declaration }) => declared.has(declaration)) : [],
    documents: wired.documents,
    refusal: isCompiled ? undefined : compiled,
    validate: (xml, { message, declaration }) =>
      isCompiled ? judge(compiled, xml, message, declaration) : "the schemas do not compile",
    dispose: () => {
      if (isCompiled) compiled.dispose();
    },
  };
}

/** Names of the operations of which every message has a declaration, whatever the binding. */
export function listWhole({ messages, checked }: Pick<Oracle, "messages" | "checked">): ReadonlySet<string> {
  const declared = new Set(checked.map(({ message }) => message));
  const whole = new Set(messages.map(({ operation }) => operation));
  for (const message of messages) if (!declared.has(message)) whole.delete(message.operation);
  return whole;
}

/** Compiles the driver; the reason if it cannot be. Providers are global to the process, so they are removed again. */
function compile(files: ReadonlyMap<string, string>): XsdValidator | string {
  const bytes = new TextEncoder();
  const buffers = Object.fromEntries([...files].map(([path, text]) => [path, bytes.encode(text)]));
  xmlRegisterInputProvider(new XmlBufferInputProvider(buffers));
  try {
    const document = XmlDocument.fromBuffer(buffers[driverPath] ?? new Uint8Array(), { url: driverPath });
    try {
      return XsdValidator.fromDoc(document);
    } finally {
      document.dispose();
    }
  } catch (error) {
    return describe(error);
  } finally {
    xmlCleanupInputProvider();
  }
}

function judge(
  validator: XsdValidator,
  xml: string,
  message: WireMessage,
  declaration: string,
): string | undefined {
  let document: XmlDocument;
  try {
    document = parseDocument(message.use === "encoded" ? stripEncoding(xml) : xml);
  } catch (error) {
    return `not well-formed: ${describe(error)}`;
  }
  try {
    const name = clark(document.root.namespaceUri, document.root.name);
    if (name !== message.root) return `the root is ${name}, expected ${message.root ?? ""}`;
    if (declaration !== name) {
      const renamed = renameRoot(document.toString(), splitClark(declaration).local);
      document.dispose();
      document = parseDocument(renamed);
    }
    validator.validate(document.root);
    return undefined;
  } catch (error) {
    return describe(error);
  } finally {
    document.dispose();
  }
}

/** Parses a sample or what a codec wrote. @throws XmlParseError */
export function parseDocument(xml: string): XmlDocument {
  const option = ParseOption.XML_PARSE_NONET | ParseOption.XML_PARSE_HUGE;
  try {
    return XmlDocument.fromString(xml, { option });
  } catch (error) {
    const mended = error instanceof XmlParseError ? mendNamespaces(xml, error) : undefined;
    if (mended === undefined) throw error;
    return XmlDocument.fromString(mended, { option });
  }
}

function renameRoot(xml: string, local: string): string {
  const start = xml.search(/<[^?!]/);
  const head = xml.slice(0, start);
  const rest = xml
    .slice(start)
    .replace(/^<([^\s<>/:]+:)?[^\s<>/]+/, (_all, prefix: string = "") => `<${prefix}${local}`);
  return (
    head +
    rest.replace(/<\/([^\s<>/:]+:)?[^\s<>/]+\s*>\s*$/, (_all, prefix: string = "") => `</${prefix}${local}>`)
  );
}

/** What canonical encoding adds to the schema's content: `soapenc:arrayType`, and the type of arrays. */
function stripEncoding(xml: string): string {
  return xml
    .replace(/\s(?:[\w.-]+:)?(?:arrayType|encodingStyle)="[^"]*"/g, "")
    .replace(/\s[\w.-]+:type="[\w.-]+:Array"/g, "");
}

function describe(error: unknown): string {
  if (error instanceof XmlValidateError || error instanceof XmlLibError) {
    const errors = error.details.filter(({ level }) => level >= 2);
    return errors
      .slice(0, 4)
      .map(({ message, file, line }) => `${message.trim()}${file === undefined ? "" : ` (${file}:${line})`}`)
      .join(" | ");
  }
  return String(error);
}
