/** Binds prefixes that nobody declared where they stand on elements of XML Schema inside a schema, and so can mean nothing else. */
import type { XmlElement, XmlNode } from "./tree.js";

const schemaNamespace = /^http:\/\/www\.w3\.org\/(?:2001|2000\/10|1999)\/XMLSchema$/;

const vocabulary = new Set(
  `all annotation any anyAttribute appinfo attribute attributeGroup choice complexContent complexType documentation element
   enumeration extension field fractionDigits group import include key keyref length list maxExclusive maxInclusive
   maxLength minExclusive minInclusive minLength notation pattern redefine restriction selector sequence simpleContent
   simpleType totalDigits union unique whiteSpace`.split(/\s+/),
);

/** The same tree where there is none; the flaw itself was told when the text was read. */
export function bindLostPrefixes(element: XmlElement): XmlElement {
  if (element.name.local === "schema" && schemaNamespace.test(element.name.namespace)) {
    const lost = new Set<string>();
    collectLost(element, lost);
    return lost.size === 0 ? element : rebind(element, lost, element.name.namespace, new Map());
  }
  let changed = false;
  const children = element.children.map((child): XmlNode => {
    const bound = child.kind === "element" ? bindLostPrefixes(child) : child;
    changed ||= bound !== child;
    return bound;
  });
  return changed ? { ...element, children } : element;
}

function collectLost({ name, scope, children }: XmlElement, lost: Set<string>): void {
  if (name.prefix !== "" && !scope.has(name.prefix) && vocabulary.has(name.local)) lost.add(name.prefix);
  for (const child of children) if (child.kind === "element") collectLost(child, lost);
}

type Scope = XmlElement["scope"];

function rebind(
  element: XmlElement,
  lost: ReadonlySet<string>,
  namespace: string,
  scopes: Map<Scope, Scope>,
): XmlElement {
  const { name, scope, children } = element;
  const inner =
    scopes.get(scope) ?? new Map([...[...lost].map((prefix) => [prefix, namespace] as const), ...scope]);
  scopes.set(scope, inner);
  return {
    ...element,
    name: lost.has(name.prefix) && !scope.has(name.prefix) ? { ...name, namespace } : name,
    scope: inner,
    children: children.map((child) =>
      child.kind === "element" ? rebind(child, lost, namespace, scopes) : child,
    ),
  };
}
