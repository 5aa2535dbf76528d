/** The support matrix of the docs: for each feature of WSDL and XML Schema, what a run proved of the contracts that have it. */
import { isProved, type Row } from "./report.js";

/** Features as the manifest of a corpus calls them, and as the specifications do. */
const features: Readonly<Record<string, string>> = {
  "document/literal wrapped": "document/literal, wrapped",
  "document/literal bare": "document/literal, bare",
  "rpc/literal": "rpc/literal",
  "rpc/encoded": "rpc/encoded",
  "soap 1.1": "SOAP 1.1 binding",
  "soap 1.2": "SOAP 1.2 binding",
  "multi service": "several services",
  "multi port": "several ports",
  "one-way": "one-way operations",
  fault: "faults",
  "soap:header": "headers",
  "soap:body parts": "soap:body with parts",
  "multi-part message": "messages of several parts",
  wsa: "addressing actions",
  "wsdl:import": "wsdl:import",
  import: "xs:import",
  include: "xs:include",
  "circular import": "circular imports",
  "no targetNamespace schema": "schemas without target namespace",
  "several schemas one tns": "several schemas of one namespace",
  "nested compositor": "nested groups",
  choice: "xs:choice",
  "repeating choice": "repeated choice",
  "repeating sequence": "repeated sequence",
  all: "xs:all",
  group: "xs:group",
  attributeGroup: "xs:attributeGroup",
  extension: "extension",
  "complexContent restriction": "restriction of complex content",
  simpleContent: "simple content",
  polymorphism: "xsi:type",
  abstract: "abstract types",
  "abstract element": "abstract elements",
  substitutionGroup: "substitution groups",
  "recursive types": "recursive types",
  ref: "element references",
  "attribute ref": "attribute references",
  "element form override": "form",
  nillable: "nillable",
  default: "default",
  fixed: "fixed",
  enum: "enumerations",
  facets: "facets",
  list: "xs:list",
  union: "xs:union",
  any: "xs:any",
  anyAttribute: "xs:anyAttribute",
  mixed: "mixed content",
  "xsd:anyType": "xs:anyType",
  binary: "base64Binary, hexBinary",
  "date/time types": "dates and times",
  "bignum types": "long, integer, decimal",
  "xsd:QName": "QName",
  "soapenc arrays": "arrays of SOAP encoding",
};

const columns = ["contracts", "read", "typed", "written valid", "read back equal", "covered", "proved whole"];

/** A page of Markdown. `date` is that of the run. */
export function printMatrix(rows: readonly Row[], date: string): string {
  const lines = Object.entries(features).flatMap(([feature, label]) => {
    const having = rows.filter((row) => hasFeature(row, feature));
    return having.length === 0 ? [] : [`| ${[label, ...measure(having)].join(" | ")} |`];
  });
  return `# What is supported

Made by \`npm run corpus -- DIR --matrix FILE\` on ${date}, from ${rows.length} contracts. Each row counts the contracts that have
the feature: *read* without an error (or with its broken corners left out), *typed* (the SDK compiles under the strict
flags), then messages, of those that could be checked: *written valid* by the contract's own schemas in libxml2, *read back
equal* as infosets; contracts of which every declaration occurred in a sample (*covered*), and of which everything was
proved (*proved whole*). What servers prove is in docs/interop.md. The others are contracts that are broken, on purpose most of them, or whose messages no schema
declares.

| feature | ${columns.join(" | ")} |
|---|${columns.map(() => "--:").join("|")}|
${lines.join("\n")}
`;
}

function hasFeature({ entry }: Row, feature: string): boolean {
  if (feature === "soap 1.1" || feature === "soap 1.2") return entry.soap_versions.includes(feature.slice(5));
  return entry.style === feature || (entry.features ?? []).includes(feature);
}

function measure(rows: readonly Row[]): readonly string[] {
  const count = (test: (row: Row) => boolean): string => String(rows.filter(test).length);
  const sum = (value: (row: Row) => number): number => rows.reduce((total, row) => total + value(row), 0);
  const checked = sum(({ proof }) => proof.messages.checked);
  const share = (value: number): string => `${value.toLocaleString("en")} of ${checked.toLocaleString("en")}`;
  return [
    String(rows.length),
    count(({ proof }) => proof.outcome === "generated"),
    count(({ proof, compileErrors }) => proof.outcome === "generated" && compileErrors?.length === 0),
    share(sum(({ proof }) => proof.messages.valid)),
    share(sum(({ proof }) => proof.messages.equal)),
    count(({ proof }) => proof.outcome === "generated" && proof.covered.missing === 0),
    count(isProved),
  ];
}
