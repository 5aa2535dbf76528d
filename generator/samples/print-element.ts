/** Prints element data as XML text, declaring namespaces where they are first needed. */
import { localName, namespaceOf, xsdNamespace, xsiNamespace } from "../model/names.js";
import { findForbidden } from "../model/xml-characters.js";
import { type ElementData, isElementData, type TextData } from "./element-data.js";

/** Namespace declarations in force: prefix → namespace, `""` for the default one. */
export type NamespaceScope = ReadonlyMap<string, string>;

const xmlNamespace = "http://www.w3.org/XML/1998/namespace";

const usualPrefixes: ReadonlyMap<string, string> = new Map([
  [xsiNamespace, "xsi"],
  [xsdNamespace, "xsd"],
  ["http://schemas.xmlsoap.org/soap/encoding/", "soapenc"],
  ["http://www.w3.org/2003/05/soap-encoding", "enc"],
]);

/**
 * The element as XML on one line, self-contained but for what `scope` already declares.
 * @throws Error if a text holds a character that XML 1.0 section 2.2 does not allow.
 */
export function printElement(element: ElementData, scope: NamespaceScope = new Map()): string {
  const names = new ElementScope(scope);
  const namespace = namespaceOf(element.name);
  const local = localName(element.name);
  // An unprefixed QName in a value takes the default namespace, so a name without one needs that free.
  const keepsDefaultFree = namespace !== "" && holdsUnqualifiedQName(element);
  const isPrefixed = keepsDefaultFree || names.hasPrefixOnly(namespace);
  if (keepsDefaultFree) names.declare("", "");
  else if (!isPrefixed) names.declare("", namespace);
  const tag = isPrefixed ? `${names.prefixFor(namespace)}:${local}` : local;
  const attributes = element.attributes.map(
    (attribute) =>
      `${printAttributeName(attribute.name, names)}="${escapeAttribute(printText(attribute.value, names))}"`,
  );
  const texts = element.children.map((child) => (isElementData(child) ? child : printText(child, names)));
  const inner = names.all();
  const content = texts
    .map((child) => (typeof child === "string" ? escapeText(child) : printElement(child, inner)))
    .join("");
  const open = [tag, ...names.printDeclarations(), ...attributes].join(" ");
  return content === "" ? `<${open}/>` : `<${open}>${content}</${tag}>`;
}

function holdsUnqualifiedQName(element: ElementData): boolean {
  const values = [...element.attributes.map((attribute) => attribute.value), ...element.children];
  return values.some(
    (value) => typeof value === "object" && "qname" in value && namespaceOf(value.qname) === "",
  );
}

/** Declarations that one start tag adds to those it inherits. */
class ElementScope {
  readonly #inherited: NamespaceScope;
  readonly #own = new Map<string, string>();

  constructor(inherited: NamespaceScope) {
    this.#inherited = inherited;
  }

  /** Makes `prefix` mean `namespace` from here on. */
  declare(prefix: string, namespace: string): void {
    if ((this.#inherited.get(prefix) ?? "") !== namespace) this.#own.set(prefix, namespace);
  }

  /** True if a prefix means `namespace` already, and the default namespace does not. */
  hasPrefixOnly(namespace: string): boolean {
    if (namespace === "" || this.#inherited.get("") === namespace) return false;
    return [...this.#inherited].some(([prefix, known]) => prefix !== "" && known === namespace);
  }

  /** A non-empty prefix that means `namespace`, declared if there was none. */
  prefixFor(namespace: string): string {
    const scope = this.all();
    for (const [prefix, known] of scope) if (prefix !== "" && known === namespace) return prefix;
    const usual = usualPrefixes.get(namespace);
    if (usual !== undefined && !scope.has(usual)) return this.#add(usual, namespace);
    let number = 1;
    while (scope.has(`n${number}`)) number += 1;
    return this.#add(`n${number}`, namespace);
  }

  #add(prefix: string, namespace: string): string {
    this.#own.set(prefix, namespace);
    return prefix;
  }

  all(): NamespaceScope {
    return new Map([...this.#inherited, ...this.#own]);
  }

  printDeclarations(): readonly string[] {
    return [...this.#own].map(
      ([prefix, namespace]) => `xmlns${prefix === "" ? "" : `:${prefix}`}="${escapeAttribute(namespace)}"`,
    );
  }
}

function printAttributeName(name: string, names: ElementScope): string {
  const namespace = namespaceOf(name);
  if (namespace === "") return localName(name);
  const prefix = namespace === xmlNamespace ? "xml" : names.prefixFor(namespace);
  return `${prefix}:${localName(name)}`;
}

function printText(text: TextData, names: ElementScope): string {
  if (typeof text === "string") return text;
  const namespace = namespaceOf(text.qname);
  const local = `${localName(text.qname)}${text.suffix ?? ""}`;
  if (namespace === "") return local;
  return `${names.prefixFor(namespace)}:${local}`;
}

/** Text content with markup characters escaped; a carriage return survives line-end normalisation. */
export function escapeText(text: string): string {
  refuseForbidden(text);
  return text.replace(/[&<>\r]/g, (character) => escapes[character] ?? character);
}

/** An attribute value for double quotes; white space survives attribute-value normalisation. */
export function escapeAttribute(text: string): string {
  refuseForbidden(text);
  return text.replace(/[&<>"\t\n\r]/g, (character) => escapes[character] ?? character);
}

const escapes: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\t": "&#x9;",
  "\n": "&#xA;",
  "\r": "&#xD;",
};

function refuseForbidden(text: string): void {
  const found = findForbidden(text);
  if (found < 0) return;
  const code = text.charCodeAt(found).toString(16).toUpperCase().padStart(4, "0");
  throw new Error(`character U+${code} at offset ${found} cannot be written in XML 1.0`);
}
