/** Diagnostic codes of WSDL. */
import type { DeclaredCode } from "./declared-code.js";

export const wsdlCodes = {
  "wsdl/not-wsdl": {
    severity: "error",
    summary: "A file that should be a WSDL is something else.",
    hint: "Give the WSDL of the service: its root element is definitions.",
  },
  "wsdl/wsdl-2.0": {
    severity: "error",
    summary: "A contract is written in WSDL 2.0.",
    hint: "Ask the service for its WSDL 1.1; nearly all that have one offer the other too.",
  },
  "wsdl/missing-attribute": {
    severity: "error",
    summary: "A definition lacks an attribute that it needs.",
    hint: "Add the attribute. What needs the definition cannot be generated.",
  },
  "wsdl/missing-element": {
    severity: "error",
    summary: "A definition lacks an element that it needs.",
    hint: "Add the element, or remove the definition.",
  },
  "wsdl/unresolved": {
    severity: "error",
    summary: "A definition refers to another that does not exist.",
    hint: "Correct the name, or add the WSDL document that defines it.",
  },
  "wsdl/wrong-namespace": {
    severity: "warning",
    summary: "A name has the wrong namespace; a definition of that name in another one is used.",
    hint: "Give the name the prefix of the right namespace.",
  },
  "wsdl/unresolved-part": {
    severity: "warning",
    summary: "A message part refers to an element or type that no schema declares.",
    hint: "Add the schema that declares it, or correct the name. Operations that need it cannot be generated.",
  },
  "wsdl/part-content": {
    severity: "warning",
    summary: "A message part does not say clearly what it holds.",
    hint: "Give the part either an element or a type.",
  },
  "wsdl/invalid-name": {
    severity: "warning",
    summary: "A part that names a type has a name that XML does not allow.",
    hint: "Correct the name: a letter or `_`, then letters, digits, `.`, `-` and `_`. Over HTTP alone it does no harm.",
  },
  "wsdl/duplicate": {
    severity: "warning",
    summary: "Two definitions of one kind have the same name.",
    hint: "Remove one of the definitions.",
  },
  "wsdl/binding-mismatch": {
    severity: "error",
    summary: "A binding does not fit its port type.",
    hint: "Make operations of binding and port type agree.",
  },
  "wsdl/name-mismatch": {
    severity: "warning",
    summary: "A binding calls an input, output or fault by another name than its port type does.",
    hint: "Make the names of binding and port type agree.",
  },
  "wsdl/not-bound": {
    severity: "info",
    summary: "A binding leaves out an operation of its port type.",
    hint: "Nothing has to be done if another binding has it.",
  },
  "wsdl/other-binding": {
    severity: "info",
    summary: "A binding is neither to SOAP nor to HTTP GET or POST.",
    hint: "Its operations get no method unless another binding has them.",
  },
  "wsdl/other-transport": {
    severity: "info",
    summary: "A SOAP binding is to another transport than HTTP, such as JMS.",
    hint: "Give the client a transport that sends there, or the endpoint of an HTTP binding.",
  },
  "wsdl/required-extension": {
    severity: "warning",
    summary:
      "A contract requires an extension that the SDK does not know (`wsdl:required`), such as WS-Addressing.",
    hint: "Add what it demands with SOAP headers, an interceptor or the transport.",
  },
  "wsdl/notification": {
    severity: "warning",
    summary: "An operation is called by the service, not by the client.",
    hint: "Nothing has to be done; the client gets no method for it.",
  },
  "wsdl/rpc-namespace": {
    severity: "warning",
    summary: "An rpc operation does not say which namespace its wrapper element has.",
    hint: "If the service does not know the wrapper, add the namespace attribute to soap:body.",
  },
  "wsdl/no-service": {
    severity: "info",
    summary: "A contract has bindings but no service.",
    hint: "Nothing has to be done; give the client the endpoint.",
  },
  "wsdl/policy": {
    severity: "info",
    summary: "A policy demands something that calls must bring (WS-Security, WS-Addressing, MTOM…).",
    hint: "Add what it demands with SOAP headers, an interceptor or the transport.",
  },
} as const satisfies Record<string, DeclaredCode>;
