/** What a client has to make of a recorded response, found out by libxml2 and the rules of HTTP and SOAP alone. */
import { childElements, parseTree, walkTree, type XmlTree } from "../../corpus/xml-tree.js";
import type { Exchange, HttpMessage } from "./read-exchanges.js";
import { unwrapBody } from "./unwrap-parts.js";

export type Outcome =
  /** The element of the body; undefined where the body, or all of the response, is empty. */
  | { readonly kind: "value"; readonly element: XmlTree | undefined; readonly headers: readonly XmlTree[] }
  | { readonly kind: "fault"; readonly fault: ExpectedFault }
  | { readonly kind: "http-status"; readonly status: number }
  | { readonly kind: "not-soap" | "network" | "timeout" };

/** What a fault says (SOAP 1.1 section 4.4, SOAP 1.2 part 1 section 5.4). */
export interface ExpectedFault {
  readonly version: "1.1" | "1.2";
  readonly code: string;
  readonly subcodes: readonly string[];
  readonly reason: string;
  readonly detail: XmlTree | undefined;
}

const envelopes = {
  "http://schemas.xmlsoap.org/soap/envelope/": "1.1",
  "http://www.w3.org/2003/05/soap-envelope": "1.2",
} as const;

export function expectOutcome({ response, timedOut }: Exchange): Outcome {
  if (timedOut) return { kind: "timeout" };
  if (response === undefined || !response.isWhole) return { kind: "network" };
  const status = Number(response.first.split(" ")[1]);
  const isSuccess = status >= 200 && status <= 299;
  const envelope = readEnvelope(response);
  if (envelope === undefined) {
    if (!isSuccess) return { kind: "http-status", status };
    const isEmpty = response.body.toString("latin1").trim() === "";
    return isEmpty ? { kind: "value", element: undefined, headers: [] } : { kind: "not-soap" };
  }
  const { namespace } = envelope.tree;
  const body = childElements(envelope.tree, namespace, "Body")[0];
  const fault = body && childElements(body, namespace, "Fault")[0];
  if (fault !== undefined) return { kind: "fault", fault: readFault(fault, envelope.version) };
  if (!isSuccess || body === undefined) return { kind: "http-status", status };
  const header = childElements(envelope.tree, namespace, "Header")[0];
  return {
    kind: "value",
    element: childElements(body)[0],
    headers: header === undefined ? [] : childElements(header),
  };
}

/** The document of a message if it is a SOAP envelope, whatever its media type says. */
export function readEnvelope(
  message: HttpMessage,
): { readonly tree: XmlTree; readonly version: "1.1" | "1.2" } | undefined {
  const tree = tryParse(unwrapBody(message));
  if (tree === undefined || tree.local !== "Envelope") return undefined;
  const known = Object.entries(envelopes).find(([namespace]) => namespace === tree.namespace);
  return known && { tree, version: known[1] };
}

function tryParse(body: Buffer): XmlTree | undefined {
  try {
    return parseTree(body);
  } catch {
    return undefined;
  }
}

function readFault(fault: XmlTree, version: "1.1" | "1.2"): ExpectedFault {
  const find = (...locals: readonly string[]): XmlTree | undefined =>
    childElements(fault).find(({ local }) => locals.includes(local));
  if (version === "1.1") {
    const code = find("faultcode");
    const reason = textOf(find("faultstring")).trim();
    return {
      version,
      code: code === undefined ? "" : expandText(code),
      subcodes: [],
      reason,
      detail: find("detail"),
    };
  }
  const values = [...walkTree(find("Code") ?? fault)]
    .filter(({ local }) => local === "Value")
    .map((value) => expandText(value));
  const texts = [...walkTree(find("Reason") ?? fault)].filter(({ local }) => local === "Text");
  const language = "{http://www.w3.org/XML/1998/namespace}lang";
  const english = texts.find(({ attributes }) => /^en\b/i.test(attributes.get(language) ?? ""));
  return {
    version,
    code: values[0] ?? "",
    subcodes: values.slice(1),
    reason: textOf(english ?? texts[0]).trim(),
    detail: find("Detail", "detail"),
  };
}

/** The QName that an element holds, in Clark notation; the text itself where its prefix is not declared. */
function expandText(element: XmlTree): string {
  const text = textOf(element).trim();
  const [prefix, local] = text.includes(":") ? text.split(":", 2) : ["", text];
  const namespace = element.scope.get(prefix ?? "");
  if (namespace === undefined) return text;
  return namespace === "" ? (local ?? "") : `{${namespace}}${local}`;
}

/** All text inside. */
export function textOf(tree: XmlTree | undefined): string {
  if (tree === undefined) return "";
  return tree.children.map((child) => (typeof child === "string" ? child : textOf(child))).join("");
}
