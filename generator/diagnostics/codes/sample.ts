/** Diagnostic codes of operation sample pages. */
import type { DeclaredCode } from "./declared-code.js";

const savePage =
  "Save the operation page itself, which shows an HTTP request and a SOAP envelope, or give the service's WSDL.";
const overlayStates = "If it matters, state it in overlay.yaml, or add a page that shows it.";

export const sampleCodes = {
  "sample/no-sample": { severity: "error", summary: "A page holds no operation sample.", hint: savePage },
  "sample/empty-page": { severity: "error", summary: "A page is empty.", hint: savePage },
  "sample/is-wsdl": {
    severity: "error",
    summary: "A WSDL stands where an operation page was expected.",
    hint: "Give the WSDL that imports the schema, or operation pages of the service.",
  },
  "sample/is-json": {
    severity: "error",
    summary: "A JSON file stands where an operation page was expected.",
    hint: savePage,
  },
  "sample/mono-page": {
    severity: "error",
    summary: "A page of Mono's help that shows no sample.",
    hint: "Save the page behind Message Layout (…?page=op&tab=msg&op=NAME&bnd=BINDING), or the WSDL (…?page=wsdl) where Mono fails to make it.",
  },
  "sample/soapcore-page": {
    severity: "error",
    summary: "A documentation page of SoapCore, whose samples a script makes in the browser.",
    hint: "Save the WSDL that it links to, or copy what it shows for each method into a text file.",
  },
  "sample/soapui-project": {
    severity: "error",
    summary: "A SoapUI project holds neither a WSDL nor a SOAP request.",
    hint: "Save the project with its definition cached, or give the service's WSDL.",
  },
  "sample/postman-collection": {
    severity: "error",
    summary: "A Postman collection holds no request with a SOAP envelope.",
    hint: "Export the collection in format 2.1, with a SOAP envelope as the raw body of its requests.",
  },
  "sample/open-value": {
    severity: "info",
    summary: "A blank or a value stands where a type was expected; it is taken for a string.",
    hint: overlayStates,
  },
  "sample/choice-extent": {
    severity: "info",
    summary: "A comment counts the items of a choice, but not the elements of each.",
    hint: "Use the WSDL that the sample was made from.",
  },
  "sample/values-not-types": {
    severity: "error",
    summary: "A recorded message: it shows values where an operation page shows types.",
    hint: savePage,
  },
  "sample/truncated": {
    severity: "warning",
    summary: "A page ends inside a sample; what is sound before that is used.",
    hint: "Save the whole page.",
  },
  "sample/damaged-xml": {
    severity: "error",
    summary: "The XML of a sample is damaged; what is sound before the damage is used.",
    hint: "Repair the page at this place, or save it again.",
  },
  "sample/xml-flaw": {
    severity: "warning",
    summary: "The XML of a sample has a flaw that was read over.",
    hint: "Compare the page with the original.",
  },
  "sample/no-response": {
    severity: "warning",
    summary: "No page shows the response of an operation, so its content is unknown.",
    hint: "Save the whole page; if the operation is one-way, its page says HTTP/1.1 202.",
  },
  "sample/no-request": {
    severity: "error",
    summary: "A page shows a response without its request.",
    hint: "Save the whole page.",
  },
  "sample/unnamed-operation": {
    severity: "error",
    summary: "A sample does not tell which operation it belongs to.",
    hint: "Name the file after the operation.",
  },
  "sample/invalid-name": {
    severity: "error",
    summary: "A name on a page is not a name that XML allows.",
    hint: "Repair the name, or remove the page.",
  },
  "sample/unknown-word": {
    severity: "warning",
    summary:
      "A placeholder is a bare word that is no type: an enumeration of one value, or a restricted type.",
    hint: "State the type in overlay.yaml.",
  },
  "sample/unknown-placeholder": {
    severity: "warning",
    summary: "A text stands where a type was expected; it is taken for a string.",
    hint: "Write the type that the original page shows, or state it in overlay.yaml.",
  },
  "sample/stray-text": {
    severity: "warning",
    summary: "Text stands between the members of a type, as if some were left out.",
    hint: "Save the original page.",
  },
  "sample/depth-cut": {
    severity: "info",
    summary: "The page generator stopped at its depth limit: the type below is unknown.",
    hint: overlayStates,
  },
  "sample/empty-element": {
    severity: "info",
    summary: "An empty element may be an empty type, an Object, a list or a restricted string.",
    hint: overlayStates,
  },
  "sample/any-content": {
    severity: "info",
    summary: "A type has content that only the service knows (xs:any or a DataSet).",
    hint: overlayStates,
  },
  "sample/printed-once": {
    severity: "info",
    summary: "This page prints arrays once, so a single element was judged by its name.",
    hint: overlayStates,
  },
  "sample/conflicting-type": {
    severity: "warning",
    summary: "Two samples give one element different types.",
    hint: "Remove the outdated page, or settle it in overlay.yaml.",
  },
  "sample/conflicting-members": {
    severity: "warning",
    summary: "Two samples give one type different members.",
    hint: "Remove the outdated page, or settle it in overlay.yaml.",
  },
  "sample/conflicting-order": {
    severity: "warning",
    summary: "Two samples give the members of one type in different order.",
    hint: "Remove the outdated page, or settle it in overlay.yaml.",
  },
  "sample/conflicting-occurs": {
    severity: "warning",
    summary: "Of two samples one shows an array and the other a single element.",
    hint: "Remove the outdated page, or settle it in overlay.yaml.",
  },
  "sample/conflicting-action": {
    severity: "warning",
    summary: "Two samples give one operation different SOAP actions.",
    hint: "Remove the outdated page, or settle it in overlay.yaml.",
  },
  "sample/conflicting-element": {
    severity: "warning",
    summary: "Two samples give one operation different body elements.",
    hint: "Remove the outdated page.",
  },
  "sample/conflicting-item-name": {
    severity: "warning",
    summary: "Array items of one name have different members, so they are kept apart as types of their own.",
    hint: "Name the types in overlay.yaml.",
  },
  "sample/repeated-apart": {
    severity: "warning",
    summary: "Elements of one name stand apart from each other; they are taken for one array.",
    hint: "Compare the page with the original.",
  },
} as const satisfies Record<string, DeclaredCode>;
