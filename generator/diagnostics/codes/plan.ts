/** Diagnostic codes of choosing names and shapes of the SDK. */
import type { DeclaredCode } from "./declared-code.js";

export const planCodes = {
  "plan/not-over-soap": {
    severity: "info",
    summary: "An operation is bound to HTTP GET or POST only, so the client gets no method for it.",
    hint: "Set httpBindings: true (--http-bindings) to get methods for it, or save the page of its SOAP binding too.",
  },
  "plan/not-over-http": {
    severity: "warning",
    summary:
      "An HTTP binding asks for what a query, a form or a body cannot carry, so its operation gets no method there.",
    hint: "Call the operation over SOAP, if it is bound to that too, or leave it out with `exclude`.",
  },
  "plan/bindings-differ": {
    severity: "warning",
    summary: "Two SOAP bindings carry an operation in different ways; the SDK follows one of them.",
    hint: "Give the client the endpoint of the binding that is followed, or a contract without the other bindings.",
  },
  "plan/no-body": {
    severity: "warning",
    summary: "What is in the body of a message cannot be known, so its operation gets no method.",
    hint: "Correct the message and its parts, or give the schema that declares the element.",
  },
  "plan/typed-part": {
    severity: "warning",
    summary:
      "A document message has a part that names a type, and the WSDL does not say which element that is.",
    hint: "If the service expects another element, declare it in the schema and let the part name it.",
  },
  "plan/include-matches-nothing": {
    severity: "error",
    summary: "A pattern in `include` names no operation of the contract.",
    hint: "Look the name up with `soapwright inspect`; `*` stands for any run of characters.",
  },
  "plan/no-operations": {
    severity: "error",
    summary: "Nothing is left to generate.",
    hint: "Check `include` and `exclude`, and that the contract has an operation with a SOAP binding.",
  },
  "plan/ordinal-name": {
    severity: "warning",
    summary: "Two symbols want the same name and differ in nothing else, so one got a number.",
    hint: "Give one of them a name with `rename` in the configuration.",
  },
  "plan/rename-unused": {
    severity: "warning",
    summary: "A name in `rename` is not given: the SDK has no such symbol, or the name is reserved or taken.",
    hint: "Take the id from names.json beside the contract, and a name that nothing else has.",
  },
  "plan/unresolved-type": {
    severity: "error",
    summary: "An element refers to a type that the contract does not define.",
    hint: "Define the type in overlay.yaml, or correct the reference.",
  },
  "plan/unchecked-facet": {
    severity: "warning",
    summary: "With `validate`, a facet cannot be checked: its value means nothing, or is no pattern.",
    hint: "Correct the facet in the schema. Values are written without this check, with all others.",
  },
  "plan/slow-pattern": {
    severity: "info",
    summary:
      "With `validate`, a pattern repeats what repeats itself, so that some texts take very long to check.",
    hint: "Write the pattern without a repeat in a repeat, or let nobody else choose what is sent.",
  },
  "plan/literal-anchor": {
    severity: "warning",
    summary:
      "With `validate`, a pattern has `^` or `$` at its ends, which are ordinary characters in XML Schema: values without them are refused.",
    hint: "Remove them from the schema, since a pattern always speaks of the whole value; or give the fields a type without the pattern in overlay.yaml, such as `code: string`.",
  },
  "plan/left-out": {
    severity: "warning",
    summary:
      "An operation needs something that the contract does not define, and was left out to keep going.",
    hint: "Define what is missing, or import the file that does.",
  },
  "plan/many-files": {
    severity: "info",
    summary: "The SDK has more files than people like to commit.",
    hint: 'Take the operations you call with `include`, or set layout: "grouped".',
  },
  "plan/names-file": {
    severity: "error",
    summary: "names.json cannot be read.",
    hint: "Restore it from version control, or delete it to choose all names anew.",
  },
} as const satisfies Record<string, DeclaredCode>;
