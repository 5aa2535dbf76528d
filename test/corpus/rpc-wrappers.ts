/** Elements that no schema declares: rpc wrappers and bodies of several parts (WSDL 1.1 section 3.5), and the schema constructs of SOAP encoding in canonical form. */
import type { MessagePart, WireMessage } from "./find-messages.js";
import { type SchemaDocument, xsd } from "./load-contract.js";
import type { SchemaIndex } from "./schema-index.js";
import { makeSchema, walkSchema } from "./wire-schemas.js";
import { childElements, clark, expandName, makeTree, nameIn, splitClark, type XmlTree } from "./xml-tree.js";

const encodings = ["http://schemas.xmlsoap.org/soap/encoding/", "http://www.w3.org/2003/05/soap-encoding"];

/** A message and the global element that its document is validated as; rpc wrappers have a name of their own there. */
export interface CheckedMessage {
  readonly message: WireMessage;
  /** Clark name of the declaration. */
  readonly declaration: string;
  /** Set if the content of a part's type is that of the body. */
  readonly isContent?: true | undefined;
}

/** Gives each rpc message a global element of a unique name, for two operations may share a wrapper's name. */
export function declareWrappers(
  messages: readonly WireMessage[],
  index: SchemaIndex,
): {
  readonly documents: readonly SchemaDocument[];
  readonly checked: readonly CheckedMessage[];
} {
  const byNamespace = new Map<string, { message: WireMessage; name: string }[]>();
  const checked: CheckedMessage[] = [];
  messages.forEach((message, at) => {
    if (message.root === undefined) return;
    if (message.wrapped === undefined && message.type === undefined) {
      checked.push({ message, declaration: message.root });
      return;
    }
    const { namespace } = splitClark(message.root);
    const name = `rpc-wrapper-${at}`;
    byNamespace.set(namespace, [...(byNamespace.get(namespace) ?? []), { message, name }]);
    const isContent = contentOfBody(message, index) === undefined ? {} : { isContent: true as const };
    checked.push({ message, declaration: clark(namespace, name), ...isContent });
  });
  const documents = [...byNamespace].map(([namespace, wrappers], at) =>
    makeWrappers(namespace, wrappers, at, index),
  );
  return { documents, checked };
}

function makeWrappers(
  namespace: string,
  wrappers: readonly { readonly message: WireMessage; readonly name: string }[],
  at: number,
  index: SchemaIndex,
): SchemaDocument {
  const names = wrappers.flatMap(({ message }) => [
    ...(message.wrapped ?? []).flatMap(({ element, type }) => element ?? type ?? []),
    ...(message.type === undefined ? [] : [message.type]),
  ]);
  const namespaces = [...new Set([xsd, ...names.map((name) => splitClark(name).namespace)])].filter(Boolean);
  const scope = new Map(namespaces.map((uri, index) => [`w${index}`, uri] as const));
  const prefixes = new Map([...scope].map(([prefix, uri]) => [uri, prefix]));
  const qname = (name: string): string => {
    const { namespace: uri, local } = splitClark(name);
    return uri === "" ? local : `${prefixes.get(uri) ?? ""}:${local}`;
  };
  const make = (
    local: string,
    attributes: Record<string, string>,
    children: readonly XmlTree[] = [],
  ): XmlTree => makeTree({ scope }, xsd, local, attributes, children);
  const imports = namespaces
    .filter((uri) => uri !== xsd && uri !== namespace)
    .map((uri) => make("import", { namespace: uri }));
  if (namespace !== "" && names.some((name) => !name.startsWith("{"))) imports.push(make("import", {}));
  const elements = wrappers.map(({ message, name }) => {
    if (message.type !== undefined)
      return make("element", { name, type: qname(message.type), nillable: "true" });
    const content = contentOfBody(message, index);
    if (content !== undefined) return make("element", { name, type: qname(content) });
    const accessors = (message.wrapped ?? []).map((part) =>
      make("element", accessorAttributes(part, message, qname)),
    );
    return make("element", { name }, [make("complexType", {}, [make("sequence", {}, accessors)])]);
  });
  return makeSchema(`rpc-${at}`, namespace, scope, [...imports, ...elements]);
}

/** The type whose content is that of a literal body (WSDL 1.1 section 3.5): of its only part, if it has elements alone. */
function contentOfBody({ isBody, use, wrapped }: WireMessage, index: SchemaIndex): string | undefined {
  const [part, ...others] = wrapped ?? [];
  if (isBody !== true || use === "encoded" || others.length > 0 || part?.element !== undefined)
    return undefined;
  const type = index.find("type", part?.type);
  return type !== undefined && index.hasElementsOnly(type) ? part?.type : undefined;
}

function accessorAttributes(
  part: MessagePart,
  message: WireMessage,
  qname: (name: string) => string,
): Record<string, string> {
  if (part.element !== undefined) return { ref: qname(part.element) };
  const nillable: Record<string, string> = message.use === "encoded" ? { nillable: "true" } : {};
  return { name: part.name, type: qname(part.type ?? clark(xsd, "anyType")), ...nillable };
}

/**
 * Rewrites restrictions of `soapenc:Array` to what a canonical encoder sends: a sequence of items of the type that
 * `wsdl:arrayType` names (SOAP 1.1 section 5.4.2, WSDL 1.1 section 2.2), and any attribute.
 */
export function rewriteArrays(documents: readonly SchemaDocument[]): void {
  for (const { tree } of documents) {
    for (const type of walkSchema(tree)) {
      if (type.local !== "complexType") continue;
      const content = childElements(type, xsd, "complexContent")[0];
      const derivation = content === undefined ? undefined : childElements(content, xsd)[0];
      if (derivation === undefined || !isArray(nameIn(derivation, "base"))) continue;
      type.children = arrayContent(type, derivation);
    }
  }
}

function isArray(base: string | undefined): boolean {
  return encodings.some((namespace) => base === clark(namespace, "Array"));
}

function arrayContent(type: XmlTree, derivation: XmlTree): XmlTree[] {
  const declared = [...walkSchema(derivation)].find(({ local }) => local === "element");
  const marked = [...walkSchema(derivation)].find(({ attributes }) =>
    attributes.has("{http://schemas.xmlsoap.org/wsdl/}arrayType"),
  );
  const arrayType = marked?.attributes.get("{http://schemas.xmlsoap.org/wsdl/}arrayType")?.trim();
  const [, itemName = "", ranks = ""] = /^([^[]*)((?:\[[^\]]*\])*)$/.exec(arrayType ?? "") ?? [];
  const isNested = (ranks.match(/\[/g) ?? []).length > 1 || ranks.includes(",");
  const prefixed = marked === undefined || itemName === "" ? undefined : expandName(marked, itemName);
  const scope = new Map([
    ...type.scope,
    ["array-xs", xsd],
    ["array-item", splitClark(prefixed ?? "").namespace || xsd],
  ]);
  const around = { scope };
  const itemType =
    prefixed === undefined || isNested
      ? (declared?.attributes.get("type") ?? "array-xs:anyType")
      : `array-item:${splitClark(prefixed).local}`;
  const item = makeTree(
    prefixed === undefined && declared !== undefined ? declared : around,
    xsd,
    "element",
    {
      name: declared?.attributes.get("name") ?? "item",
      type: itemType,
      minOccurs: "0",
      maxOccurs: "unbounded",
      nillable: "true",
      form: "unqualified",
    },
  );
  return [
    makeTree(around, xsd, "sequence", {}, [item]),
    makeTree(around, xsd, "anyAttribute", { namespace: "##any", processContents: "lax" }),
  ];
}
