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
import { type RepairName, repair, xmlNamespace } from "./repairs.js";
import { type CheckedMessage, declareWrappers, rewriteArrays } from "./rpc-wrappers.js";
import { driverPath, wireSchemas } from "./wire-schemas.js";
import { childElements, clark, copyTree, mendNamespaces, parseTree, splitClark } from "./xml-tree.js";

const soapEncoding = "http://schemas.xmlsoap.org/soap/encoding/";

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
  const messages = findMessages(loaded.wsdls);
  const { documents: wrappers, checked } = declareWrappers(messages);
  const documents = [...loaded.schemas.map((one) => ({ ...one, tree: copyTree(one.tree) })), ...wrappers];
  const wellKnown = addWellKnown(documents);
  // To the letter a restriction of soapenc:Array without content is empty, in literal messages too; its items are sent.
  rewriteArrays(documents);
  for (const name of repairs) repair(name, documents, wellKnown);
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

const xsDeclarations = `xmlns:xs="${xsd}"`;
const xmlSchema = `<xs:schema ${xsDeclarations} targetNamespace="${xmlNamespace}"><xs:attribute name="lang"><xs:simpleType><xs:union memberTypes="xs:language"><xs:simpleType><xs:restriction base="xs:string"><xs:enumeration value=""/></xs:restriction></xs:simpleType></xs:union></xs:simpleType></xs:attribute><xs:attribute name="space"><xs:simpleType><xs:restriction base="xs:NCName"><xs:enumeration value="default"/><xs:enumeration value="preserve"/></xs:restriction></xs:simpleType></xs:attribute><xs:attribute name="base" type="xs:anyURI"/><xs:attribute name="id" type="xs:ID"/><xs:attributeGroup name="specialAttrs"><xs:attribute ref="xml:base"/><xs:attribute ref="xml:lang"/><xs:attribute ref="xml:space"/><xs:attribute ref="xml:id"/></xs:attributeGroup></xs:schema>`;
const mimeSchema = `<xs:schema ${xsDeclarations} targetNamespace="http://www.w3.org/2005/05/xmlmime"><xs:attribute name="contentType"><xs:simpleType><xs:restriction base="xs:string"><xs:minLength value="3"/></xs:restriction></xs:simpleType></xs:attribute><xs:attribute name="expectedContentTypes" type="xs:string"/><xs:complexType name="base64Binary"><xs:simpleContent><xs:extension base="xs:base64Binary"><xs:attribute ref="xm:contentType" xmlns:xm="http://www.w3.org/2005/05/xmlmime"/></xs:extension></xs:simpleContent></xs:complexType><xs:complexType name="hexBinary"><xs:simpleContent><xs:extension base="xs:hexBinary"><xs:attribute ref="xm:contentType" xmlns:xm="http://www.w3.org/2005/05/xmlmime"/></xs:extension></xs:simpleContent></xs:complexType></xs:schema>`;

/** Well-known namespaces that contracts name and do not bring; those that were added or were there from the catalogue. */
function addWellKnown(documents: SchemaDocument[]): ReadonlySet<string> {
  const known: Readonly<Record<string, string>> = {
    [xmlNamespace]: xmlSchema,
    "http://www.w3.org/2005/05/xmlmime": mimeSchema,
    [soapEncoding]: soapEncodingSchema(),
  };
  for (const [targetNamespace, text] of Object.entries(known)) {
    if (documents.some((one) => one.targetNamespace === targetNamespace)) continue;
    const tree = parseTree(new TextEncoder().encode(text));
    documents.push({ key: `well-known ${targetNamespace}`, targetNamespace, tree });
  }
  return new Set(Object.keys(known));
}

/** The types of SOAP 1.1 section 5 that contracts refer to: one for each simple type, with the encoding's attributes. */
function soapEncodingSchema(): string {
  const simple = `string boolean float double decimal duration dateTime time date gYearMonth gYear gMonthDay gDay gMonth hexBinary base64Binary anyURI QName NOTATION normalizedString token language IDREFS ENTITIES NMTOKEN NMTOKENS Name NCName ID IDREF ENTITY integer nonPositiveInteger negativeInteger long int short byte nonNegativeInteger unsignedLong unsignedInt unsignedShort unsignedByte positiveInteger`;
  const types = simple
    .split(" ")
    .map(
      (name) =>
        `<xs:complexType name="${name}"><xs:simpleContent><xs:extension base="xs:${name}"><xs:attributeGroup ref="e:commonAttributes"/></xs:extension></xs:simpleContent></xs:complexType>`,
    );
  return `<xs:schema ${xsDeclarations} xmlns:e="${soapEncoding}" targetNamespace="${soapEncoding}"><xs:attributeGroup name="commonAttributes"><xs:attribute name="id" type="xs:ID"/><xs:attribute name="href" type="xs:anyURI"/><xs:anyAttribute namespace="##other" processContents="lax"/></xs:attributeGroup><xs:attribute name="arrayType" type="xs:string"/><xs:attribute name="offset" type="xs:string"/><xs:attributeGroup name="arrayAttributes"><xs:attribute ref="e:arrayType"/><xs:attribute ref="e:offset"/></xs:attributeGroup><xs:simpleType name="base64"><xs:restriction base="xs:base64Binary"/></xs:simpleType><xs:complexType name="Array"><xs:sequence><xs:any namespace="##any" minOccurs="0" maxOccurs="unbounded" processContents="lax"/></xs:sequence><xs:attributeGroup ref="e:arrayAttributes"/><xs:attributeGroup ref="e:commonAttributes"/></xs:complexType>${types.join("")}</xs:schema>`;
}
