/** Reads the text of a request: well-formed XML, a SOAP envelope of the right version, its header blocks and its body. */
import { XMLValidator } from "fast-xml-parser";
import { expandedName } from "../model/names.js";
import { readXml } from "../source/xml/read-xml.js";
import { attributeOf, childElements, textOf, type XmlElement, type XmlName } from "../source/xml/tree.js";
import { clientFault, MockFault } from "./mock-fault.js";
import { type SoapVersion, soapNamespaces } from "./soap-envelope.js";

export interface SoapRequest {
  readonly headers: readonly XmlElement[];
  /** The SOAP body itself. */
  readonly body: XmlElement;
  /** Line and column of a node, as `3:14`. */
  readonly place: PlaceOf;
}

export type PlaceOf = (node: { readonly start: number }) => string;

const prolog = /^\uFEFF?(?:<\?xml\s[^?]*\?>)?(?:\s|<!--[\s\S]*?-->|<\?[\s\S]*?\?>)*$/;
const epilog = /^(?:\s|<!--[\s\S]*?-->|<\?[\s\S]*?\?>)*$/;

/** Reads one element that is all of `source`. @throws MockFault that says where the XML is not well-formed. */
export function readDocument(source: string): { readonly root: XmlElement; readonly place: PlaceOf } {
  const text = source.replace(/\r\n?/g, "\n");
  const place: PlaceOf = ({ start }) => {
    const before = text.slice(0, start);
    return `${before.split("\n").length}:${start - before.lastIndexOf("\n")}`;
  };
  const refuse = (message: string, start: number): MockFault =>
    clientFault(`the request is not well-formed XML: ${message} (line:column ${place({ start })})`);
  const { root, end, damage, flaws } = readXml(text);
  const problem = damage ?? flaws[0];
  if (problem !== undefined) throw refuse(problem.message, problem.start);
  if (root === undefined) throw refuse("there is no element", 0);
  if (!prolog.test(text.slice(0, root.start))) throw refuse("there is text before the root element", 0);
  if (!epilog.test(text.slice(end))) throw refuse("there is something after the root element", end);
  // A second judge that shares no code with ours: what our writer and our reader both got wrong would pass otherwise.
  const verdict = XMLValidator.validate(text);
  if (verdict !== true) {
    throw clientFault(
      `the request is not well-formed XML: ${verdict.err.msg} (line:column ${verdict.err.line}:${verdict.err.col})`,
    );
  }
  return { root, place };
}

/** Reads an envelope of the version that the content type announced. @throws MockFault */
export function readRequest(source: string, version: SoapVersion): SoapRequest {
  const { root, place } = readDocument(source);
  const soap = soapNamespaces[version];
  if (root.name.local !== "Envelope") {
    throw clientFault(
      `the root element is ${clark(root.name)}; a SOAP envelope, {${soap}}Envelope, was expected`,
    );
  }
  if (root.name.namespace !== soap) {
    const reason = `the envelope is in namespace ${root.name.namespace}, but the content type is that of SOAP ${version} (${soap})`;
    throw new MockFault({ code: "VersionMismatch", reason });
  }
  const parts = childElements(root);
  const header = parts[0]?.name.local === "Header" ? parts[0] : undefined;
  const body = parts[header === undefined ? 0 : 1];
  if (body === undefined || body.name.local !== "Body" || body.name.namespace !== soap) {
    throw clientFault(`the envelope has no {${soap}}Body`);
  }
  return { headers: header === undefined ? [] : childElements(header), body, place };
}

/** True if a header block must be understood by whoever receives it. */
export function mustUnderstand(block: XmlElement, version: SoapVersion): boolean {
  const flag = attributeOf(block, soapNamespaces[version], "mustUnderstand")?.value.trim();
  return flag === "1" || flag === "true";
}

/** Clark notation of a name. */
export function clark(name: XmlName): string {
  return expandedName(name.namespace, name.local);
}

/** Expanded name of a QName in a value; undefined if its prefix is not declared. */
export function resolveQName(text: string, element: XmlElement): string | undefined {
  const [prefix, local] = text.includes(":") ? text.split(":", 2) : ["", text];
  if (local === undefined || prefix === undefined) return undefined;
  const namespace = element.scope.get(prefix);
  if (namespace === undefined && prefix !== "") return undefined;
  return expandedName(namespace ?? "", local);
}

/** The elements of an encoded body that are no targets of references; the first one is none whatever it says. */
export function listRoots(body: XmlElement): readonly XmlElement[] {
  return childElements(body).filter(
    (element, at) => at === 0 || attributeOf(element, "", "id") === undefined,
  );
}

/**
 * The roots of an encoded body, with the element that `href="#id"` names in the place of each reference (SOAP 1.1
 * section 5.4.1), all the way down.
 */
export function inlineReferences(body: XmlElement): XmlElement {
  const targets = new Map(
    childElements(body).map((element) => [attributeOf(element, "", "id")?.value, element]),
  );
  const inline = (element: XmlElement, open: readonly XmlElement[]): XmlElement => {
    const href = attributeOf(element, "", "href")?.value;
    const target = href?.startsWith("#") === true ? targets.get(href.slice(1)) : undefined;
    if (href !== undefined && target === undefined)
      throw clientFault(`href ${href} names no element of the body`);
    if (target !== undefined && open.includes(target))
      throw clientFault(`href ${href} leads round in a circle`);
    const from = target ?? element;
    const inside = target === undefined ? open : [...open, target];
    const children = from.children.map((child) => (child.kind === "element" ? inline(child, inside) : child));
    return { ...from, name: element.name, children };
  };
  return { ...body, children: listRoots(body).map((element) => inline(element, [])) };
}

/** The text of an element with white space as XML Schema collapses it. */
export function collapsedText(element: XmlElement): string {
  return textOf(element).trim().replace(/\s+/g, " ");
}
