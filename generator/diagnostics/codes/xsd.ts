/** Diagnostic codes of XML Schema. */
import type { DeclaredCode } from "./declared-code.js";

const harmless = "Nothing has to be done; the owner of the contract may want to know.";

export const xsdCodes = {
  "xsd/not-a-schema": {
    severity: "warning",
    summary: "A file that is imported as a schema holds no xs:schema.",
    hint: "Correct the schemaLocation, or put the schema there.",
  },
  "xsd/import-namespace": {
    severity: "warning",
    summary: "An import or include leads to a file of another namespace than it should.",
    hint: "Correct the namespace of the import, or import what is included.",
  },
  "xsd/draft-namespace": {
    severity: "warning",
    summary: "A schema is written in a draft of XML Schema.",
    hint: harmless,
  },
  "xsd/misplaced": {
    severity: "warning",
    summary: "Something stands in a schema where it may not.",
    hint: "Check whether it should stand elsewhere: what is read over is not in the SDK.",
  },
  "xsd/invalid-name": {
    severity: "warning",
    summary: "An element or attribute has a name that XML does not allow, so that no message can hold it.",
    hint: "Correct the name: a letter or `_`, then letters, digits, `.`, `-` and `_`, without blanks and colons.",
  },
  "xsd/duplicate": {
    severity: "warning",
    summary: "A component is defined twice, differently.",
    hint: "Remove one of the definitions.",
  },
  "xsd/undeclared-prefix": {
    severity: "warning",
    summary: "A name has a prefix that is bound to no namespace.",
    hint: "Declare the prefix with xmlns.",
  },
  "xsd/unqualified-reference": {
    severity: "warning",
    summary: "A name without prefix is only found in the schema's own namespace, or in that of XML Schema.",
    hint: "Give the name the prefix of the namespace that is meant.",
  },
  "xsd/not-imported": {
    severity: "warning",
    summary: "A schema refers to a namespace that it does not import.",
    hint: harmless,
  },
  "xsd/unresolved": {
    severity: "warning",
    summary: "A schema refers to a component that nothing declares.",
    hint: "Add the schema that declares it, or correct the name. Operations that need it cannot be generated.",
  },
  "xsd/circular-group": {
    severity: "warning",
    summary: "A group contains itself.",
    hint: "Remove the reference that closes the circle.",
  },
  "xsd/circular-derivation": {
    severity: "error",
    summary: "A type derives from itself.",
    hint: "Correct the base of one of the types in the circle.",
  },
  "xsd/bad-occurs": {
    severity: "warning",
    summary: "The bounds of a particle are no numbers, or contradict each other.",
    hint: "Correct minOccurs and maxOccurs.",
  },
  "xsd/ambiguous-wildcard": {
    severity: "warning",
    summary: "An element and xs:any may stand in the same place; the element wins.",
    hint: harmless,
  },
  "xsd/untyped-encoding": {
    severity: "warning",
    summary: "A type of SOAP encoding does not say what it holds, so it travels as raw XML.",
    hint: "Derive an array type with wsdl:arrayType, or read the items out of the RawXml.",
  },
  "xsd/dataset": {
    severity: "warning",
    summary: "An ADO.NET DataSet: its schema comes with each answer, so it travels as raw XML.",
    hint: "Read the rows out of the RawXml, with the columns that you know.",
  },
} as const satisfies Record<string, DeclaredCode>;
