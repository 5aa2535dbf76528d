/** What travels under the SOAP bindings of a contract, read from the raw WSDL: bodies, headers and faults. */
import { wsdl, xsd } from "./load-contract.js";
import type { SchemaIndex } from "./schema-index.js";
import { childElements, clark, nameIn, splitClark, walkTree, type XmlTree } from "./xml-tree.js";

const soapBindings = new Set([
  "http://schemas.xmlsoap.org/wsdl/soap/",
  "http://schemas.xmlsoap.org/wsdl/soap12/",
]);

/** What stands for the SOAP body where its content is judged as a whole; in no namespace, as no schema declares it. */
export const bodyRoot = "Body";

export interface MessagePart {
  readonly name: string;
  /** Clark name of a global element. */
  readonly element?: string | undefined;
  /** Clark name of a type. */
  readonly type?: string | undefined;
}

/** One element that travels. */
export interface WireMessage {
  readonly binding: string;
  readonly operation: string;
  readonly role: "input" | "output" | "header" | "fault";
  readonly direction: "input" | "output";
  readonly use: "literal" | "encoded";
  /** Clark name of the element on the wire; absent where the WSDL does not say one. */
  readonly root?: string | undefined;
  /** Parts of an rpc wrapper, or of a body; absent for an element that the schema declares. */
  readonly wrapped?: readonly MessagePart[] | undefined;
  /** Set if the parts of a document message stand in the body itself: several, or one that names a type. */
  readonly isBody?: true | undefined;
  /** Clark name of the type of a header or fault whose part names a type; no schema declares the element then. */
  readonly type?: string | undefined;
  /** The WSDL message that it comes from. */
  readonly message: string;
  /** How many bindings say it. */
  readonly count: number;
}

interface Definitions {
  readonly messages: ReadonlyMap<string, readonly MessagePart[]>;
  readonly portTypes: ReadonlyMap<string, XmlTree>;
  readonly bindings: readonly { readonly name: string; readonly namespace: string; readonly tree: XmlTree }[];
}

/** All messages of all SOAP bindings, in document order; what two bindings say alike is one message with a count of two. */
export function findMessages(wsdls: readonly XmlTree[], index: SchemaIndex): readonly WireMessage[] {
  const definitions = readDefinitions(wsdls, index);
  const found = definitions.bindings.flatMap(({ name, namespace, tree }) =>
    readBinding(definitions, name, namespace, tree),
  );
  return groupAlike(found);
}

function groupAlike(found: readonly WireMessage[]): readonly WireMessage[] {
  const seen = new Map<string, WireMessage>();
  for (const one of found) {
    const { operation, role, direction, use, root, message, wrapped, type, isBody } = one;
    const key = JSON.stringify([operation, role, direction, use, root, message, wrapped, type, isBody]);
    seen.set(key, { ...one, count: (seen.get(key)?.count ?? 0) + 1 });
  }
  return [...seen.values()];
}

function readDefinitions(wsdls: readonly XmlTree[], index: SchemaIndex): Definitions {
  const messages = new Map<string, readonly MessagePart[]>();
  const portTypes = new Map<string, XmlTree>();
  const bindings: { name: string; namespace: string; tree: XmlTree }[] = [];
  for (const definitions of wsdls) {
    const namespace = definitions.attributes.get("targetNamespace") ?? "";
    for (const child of childElements(definitions, wsdl)) {
      const name = clark(namespace, child.attributes.get("name")?.trim() ?? "");
      if (child.local === "message" && !messages.has(name)) {
        messages.set(
          name,
          childElements(child, wsdl, "part").map((part) => readPart(part, namespace, index)),
        );
      } else if (child.local === "portType" && !portTypes.has(name)) portTypes.set(name, child);
      else if (child.local === "binding") bindings.push({ name, namespace, tree: child });
    }
  }
  return { messages, portTypes, bindings };
}

function readPart(part: XmlTree, target: string, index: SchemaIndex): MessagePart {
  const name = part.attributes.get("name") ?? "";
  const element = settleName(part, "element", target, index);
  // XML Schema declares no elements: the type of that name is meant.
  if (element !== undefined && splitClark(element).namespace === xsd) return { name, type: element };
  const type = settleName(part, "type", target, index);
  const isLost = type !== undefined && splitClark(type).namespace.startsWith("undeclared prefix ");
  return { name, element, type: isLost ? clark(xsd, splitClark(type).local) : type };
}

/** A name without prefix, where WSDL or nothing is the default namespace, means the document's own. */
function settleName(
  part: XmlTree,
  attribute: "element" | "type",
  target: string,
  index: SchemaIndex,
): string | undefined {
  const name = nameIn(part, attribute);
  if (name === undefined || index.find(attribute, name) || part.attributes.get(attribute)?.includes(":"))
    return name;
  const own = clark(target, splitClark(name).local);
  return index.find(attribute, own) === undefined ? name : own;
}

function readBinding(
  definitions: Definitions,
  binding: string,
  targetNamespace: string,
  tree: XmlTree,
): readonly WireMessage[] {
  const soap = childElements(tree).find(
    ({ namespace, local }) => soapBindings.has(namespace) && local === "binding",
  );
  const portType = definitions.portTypes.get(nameIn(tree, "type") ?? "");
  if (soap === undefined || portType === undefined) return [];
  const style = soap.attributes.get("style") ?? "document";
  return childElements(tree, wsdl, "operation").flatMap((bound) => {
    const operation = findOperation(portType, bound);
    if (operation === undefined) return [];
    const own = childElements(bound).find(
      ({ namespace, local }) => soapBindings.has(namespace) && local === "operation",
    );
    return readOperation({
      definitions,
      binding,
      targetNamespace,
      bound,
      operation,
      isRpc: (own?.attributes.get("style") ?? style) === "rpc",
    });
  });
}

function findOperation(portType: XmlTree, bound: XmlTree): XmlTree | undefined {
  const name = bound.attributes.get("name");
  const all = childElements(portType, wsdl, "operation").filter((one) => one.attributes.get("name") === name);
  if (all.length < 2) return all[0];
  const inputOf = (one: XmlTree): string | undefined =>
    childElements(one, wsdl, "input")[0]?.attributes.get("name");
  return all.find((one) => inputOf(one) === inputOf(bound)) ?? all[0];
}

interface BoundOperation {
  readonly definitions: Definitions;
  readonly binding: string;
  readonly targetNamespace: string;
  readonly bound: XmlTree;
  readonly operation: XmlTree;
  readonly isRpc: boolean;
}

function readOperation(one: BoundOperation): readonly WireMessage[] {
  const operation = one.operation.attributes.get("name") ?? "";
  const found: WireMessage[] = [];
  // A notification is the service's to send (WSDL 1.1 section 2.4.4): a client neither writes nor awaits it.
  if (childElements(one.operation, wsdl, "input").length === 0) return [];
  for (const direction of ["input", "output"] as const) {
    const abstract = childElements(one.operation, wsdl, direction)[0];
    const concrete = childElements(one.bound, wsdl, direction)[0];
    if (abstract === undefined || concrete === undefined) continue;
    found.push(...readBody(one, direction, abstract, concrete));
    for (const header of soapParts(concrete, "header", "headerfault")) {
      const message = findMessage(one, header);
      const part = one.definitions.messages
        .get(message)
        ?.find(({ name }) => name === header.attributes.get("part"));
      found.push({
        ...{ binding: one.binding, operation, role: "header", direction, message, count: 1 },
        use: header.attributes.get("use") === "encoded" ? "encoded" : "literal",
        ...elementOf(part, header),
      });
    }
  }
  for (const fault of childElements(one.operation, wsdl, "fault")) {
    const message = findMessage(one, fault);
    const bound = childElements(one.bound, wsdl, "fault").find(
      (each) => each.attributes.get("name") === fault.attributes.get("name"),
    );
    if (bound === undefined) continue;
    const parts = one.definitions.messages.get(message);
    // A message without parts has nothing that could be wrong.
    if (parts?.length === 0) continue;
    const [part] = parts ?? [];
    const soap = soapParts(bound, "fault")[0];
    const use = soap?.attributes.get("use") === "encoded" ? "encoded" : "literal";
    found.push({
      ...{ binding: one.binding, operation, role: "fault", direction: "output", message, use, count: 1 },
      ...elementOf(part, soap),
    });
  }
  return found;
}

/** The message that is named; one that is not there is looked for in the document's own namespace. */
function findMessage({ definitions, targetNamespace }: BoundOperation, tree: XmlTree): string {
  const name = nameIn(tree, "message") ?? "";
  const own = clark(targetNamespace, splitClark(name).local);
  return definitions.messages.has(name) || !definitions.messages.has(own) ? name : own;
}

/** The element of a header or fault; one whose part names a type is named for the part (WSDL 1.1 section 3.6 and 3.7). */
function elementOf(
  part: MessagePart | undefined,
  soap: XmlTree | undefined,
): Pick<WireMessage, "root" | "type"> {
  if (part === undefined || part.element !== undefined) return { root: part?.element };
  return { root: clark(soap?.attributes.get("namespace") ?? "", part.name), type: part.type };
}

function readBody(
  one: BoundOperation,
  direction: "input" | "output",
  abstract: XmlTree,
  concrete: XmlTree,
): readonly WireMessage[] {
  const message = findMessage(one, abstract);
  const body = soapParts(concrete, "body")[0];
  const listed = body?.attributes.get("parts")?.split(/\s+/).filter(Boolean);
  const headers = new Set(
    soapParts(concrete, "header")
      .filter((header) => findMessage(one, header) === message)
      .map((header) => header.attributes.get("part")),
  );
  const attached = new Set(
    [...walkTree(concrete)].flatMap(({ local, namespace, attributes }) =>
      local === "content" && namespace.includes("/wsdl/mime") ? [attributes.get("part")] : [],
    ),
  );
  const parts = (one.definitions.messages.get(message) ?? []).filter(({ name }) =>
    listed === undefined ? !headers.has(name) && !attached.has(name) : listed.includes(name),
  );
  const operation = one.operation.attributes.get("name") ?? "";
  const shared = {
    ...{ binding: one.binding, operation, role: direction, direction, message, count: 1 },
    use: body?.attributes.get("use") === "encoded" ? ("encoded" as const) : ("literal" as const),
  };
  if (one.isRpc) {
    const namespace = body?.attributes.get("namespace") ?? one.targetNamespace;
    const root = clark(namespace, direction === "input" ? operation : `${operation}Response`);
    return [{ ...shared, root, wrapped: parts }];
  }
  if (!one.definitions.messages.has(message)) return [{ ...shared, root: undefined }];
  const [only, ...others] = parts;
  if (only === undefined) return [];
  if (others.length === 0 && only.element !== undefined) return [{ ...shared, root: only.element }];
  return [{ ...shared, root: bodyRoot, wrapped: parts, isBody: true }];
}

/** SOAP extension elements below an input, output or fault, those inside MIME parts too. */
function soapParts(tree: XmlTree, ...locals: readonly string[]): readonly XmlTree[] {
  return [...walkTree(tree)].filter(
    ({ namespace, local }) => soapBindings.has(namespace) && locals.includes(local),
  );
}
