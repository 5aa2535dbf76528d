/** Schemas of well-known namespaces that contracts name and do not bring, in as much as contracts refer to them. */
import { type SchemaDocument, xsd } from "./load-contract.js";
import { parseTree, walkTree } from "./xml-tree.js";

const xmlNamespace = "http://www.w3.org/XML/1998/namespace";
const soapEncoding = "http://schemas.xmlsoap.org/soap/encoding/";

const xsDeclarations = `xmlns:xs="${xsd}"`;
const xmlSchema = `<xs:schema ${xsDeclarations} targetNamespace="${xmlNamespace}"><xs:attribute name="lang"><xs:simpleType><xs:union memberTypes="xs:language"><xs:simpleType><xs:restriction base="xs:string"><xs:enumeration value=""/></xs:restriction></xs:simpleType></xs:union></xs:simpleType></xs:attribute><xs:attribute name="space"><xs:simpleType><xs:restriction base="xs:NCName"><xs:enumeration value="default"/><xs:enumeration value="preserve"/></xs:restriction></xs:simpleType></xs:attribute><xs:attribute name="base" type="xs:anyURI"/><xs:attribute name="id" type="xs:ID"/><xs:attributeGroup name="specialAttrs"><xs:attribute ref="xml:base"/><xs:attribute ref="xml:lang"/><xs:attribute ref="xml:space"/><xs:attribute ref="xml:id"/></xs:attributeGroup></xs:schema>`;
const mimeSchema = `<xs:schema ${xsDeclarations} targetNamespace="http://www.w3.org/2005/05/xmlmime"><xs:attribute name="contentType"><xs:simpleType><xs:restriction base="xs:string"><xs:minLength value="3"/></xs:restriction></xs:simpleType></xs:attribute><xs:attribute name="expectedContentTypes" type="xs:string"/><xs:complexType name="base64Binary"><xs:simpleContent><xs:extension base="xs:base64Binary"><xs:attribute ref="xm:contentType" xmlns:xm="http://www.w3.org/2005/05/xmlmime"/></xs:extension></xs:simpleContent></xs:complexType><xs:complexType name="hexBinary"><xs:simpleContent><xs:extension base="xs:hexBinary"><xs:attribute ref="xm:contentType" xmlns:xm="http://www.w3.org/2005/05/xmlmime"/></xs:extension></xs:simpleContent></xs:complexType></xs:schema>`;

/** Well-known namespaces that contracts name and do not bring; those that were added or were there from the catalogue. */
export function addWellKnown(documents: SchemaDocument[]): ReadonlySet<string> {
  const always: Readonly<Record<string, string>> = {
    [xmlNamespace]: xmlSchema,
    "http://www.w3.org/2005/05/xmlmime": mimeSchema,
    [soapEncoding]: soapEncodingSchema(soapEncoding),
  };
  const named = new Set(
    documents
      .flatMap(({ tree }) => [...walkTree(tree)].flatMap(({ scope }) => scope))
      .flatMap((scope) => [...scope.values()]),
  );
  const known = {
    ...always,
    ...Object.fromEntries(Object.entries(seldom).filter(([namespace]) => named.has(namespace))),
  };
  for (const [targetNamespace, text] of Object.entries(known)) {
    if (documents.some((one) => one.targetNamespace === targetNamespace)) continue;
    const tree = parseTree(new TextEncoder().encode(text));
    documents.push({ key: `well-known ${targetNamespace}`, targetNamespace, tree });
  }
  return new Set(Object.keys(known));
}

/** The types of SOAP 1.1 section 5 that contracts refer to: one for each simple type, with the encoding's attributes. */
function soapEncodingSchema(namespace: string): string {
  const simple = `string boolean float double decimal duration dateTime time date gYearMonth gYear gMonthDay gDay gMonth hexBinary base64Binary anyURI QName NOTATION normalizedString token language IDREFS ENTITIES NMTOKEN NMTOKENS Name NCName ID IDREF ENTITY integer nonPositiveInteger negativeInteger long int short byte nonNegativeInteger unsignedLong unsignedInt unsignedShort unsignedByte positiveInteger`;
  const types = simple
    .split(" ")
    .map(
      (name) =>
        `<xs:complexType name="${name}"><xs:simpleContent><xs:extension base="xs:${name}"><xs:attributeGroup ref="e:commonAttributes"/></xs:extension></xs:simpleContent></xs:complexType>`,
    );
  return `<xs:schema ${xsDeclarations} xmlns:e="${namespace}" targetNamespace="${namespace}"><xs:attributeGroup name="commonAttributes"><xs:attribute name="id" type="xs:ID"/><xs:attribute name="href" type="xs:anyURI"/><xs:anyAttribute namespace="##other" processContents="lax"/></xs:attributeGroup><xs:attribute name="arrayType" type="xs:string"/><xs:attribute name="offset" type="xs:string"/><xs:attributeGroup name="arrayAttributes"><xs:attribute ref="e:arrayType"/><xs:attribute ref="e:offset"/></xs:attributeGroup><xs:simpleType name="base64"><xs:restriction base="xs:base64Binary"/></xs:simpleType><xs:complexType name="Array"><xs:sequence><xs:any namespace="##any" minOccurs="0" maxOccurs="unbounded" processContents="lax"/></xs:sequence><xs:attributeGroup ref="e:arrayAttributes"/><xs:attributeGroup ref="e:commonAttributes"/></xs:complexType>${types.join("")}</xs:schema>`;
}

/** Collections of Axis that no schema declares anywhere: they hold whatever they hold. */
function collectionSchema(namespace: string): string {
  const types = "Map Vector Document Element DataHandler Image Source"
    .split(" ")
    .map(
      (name) =>
        `<xs:complexType name="${name}" mixed="true"><xs:sequence><xs:any minOccurs="0" maxOccurs="unbounded" processContents="lax"/></xs:sequence><xs:anyAttribute processContents="lax"/></xs:complexType>`,
    );
  return `<xs:schema ${xsDeclarations} targetNamespace="${namespace}">${types.join("")}</xs:schema>`;
}

const apache = "http://xml.apache.org/xml-soap";
const laterEncodings = ["http://www.w3.org/2003/05/soap-encoding", "http://www.w3.org/2001/12/soap-encoding"];
/** Those that are added only where a document declares a prefix for them. */
const seldom: Readonly<Record<string, string>> = {
  [apache]: collectionSchema(apache),
  ...Object.fromEntries(laterEncodings.map((namespace) => [namespace, soapEncodingSchema(namespace)])),
};
