/** Types and elements of a contract as schemas, one for each namespace. XML Schema part 1. */
import type { Contract } from "../model/contract.js";
import { namespaceOf } from "../model/names.js";
import type { Attribute, ElementParticle, GroupParticle, Particle, TypeId } from "../model/types.js";
import {
  type SchemaContext,
  soapEncoding,
  writeGlobal,
  writeGlobalAttribute,
  writeGroup,
} from "./write-particles.js";
import { writeType } from "./write-types.js";
import { node, type Prefixes, type XmlNode, xmlNamespace } from "./xml-node.js";

export const wsdlNamespace = "http://schemas.xmlsoap.org/wsdl/";

const once = { min: 1, max: 1 } as const;

/** The schemas of all namespaces that the contract's components are in, sorted by namespace. */
export function writeSchemas(contract: Contract, prefixes: Prefixes): readonly XmlNode[] {
  const types = new Map(contract.types.map((type) => [type.id, type]));
  const globals = new Map(contract.elements.map((element) => [element.name, element]));
  hoistForeign(contract, globals);
  const named = contract.types.filter(({ name }) => name !== undefined);
  const groups = listGroups(contract);
  const attributes = listForeignAttributes(contract);
  const names = [
    ...named.map(({ name }) => name ?? ""),
    ...[globals, groups, attributes].flatMap((components) => [...components.keys()]),
  ];
  const namespaces = [...new Set(names.map(namespaceOf))].sort();
  return namespaces.map((namespace) => {
    const context: SchemaContext = { writeType, types, prefixes, globals, namespace, open: new Set() };
    const others = namespaces.filter((other) => other !== namespace);
    const imports = [
      ...others,
      ...(usesXmlAttributes(contract) ? [xmlNamespace] : []),
      ...(contract.types.some(({ kind }) => kind === "array") ? [soapEncoding] : []),
    ];
    return node("xs:schema", { targetNamespace: namespace || undefined, elementFormDefault: "qualified" }, [
      ...imports.map((other) => node("xs:import", { namespace: other || undefined })),
      ...[...globals.values()]
        .filter(({ name }) => namespaceOf(name) === namespace)
        .map((element) => writeGlobal(context, element)),
      ...[...groups.values()]
        .filter(({ name = "" }) => namespaceOf(name) === namespace)
        .map((group) => writeGroup(context, group)),
      ...[...attributes.values()]
        .filter(({ name }) => namespaceOf(name) === namespace)
        .map((attribute) => writeGlobalAttribute(context, attribute)),
      ...named
        .filter(({ name }) => namespaceOf(name ?? "") === namespace)
        .map((type) => writeType(context, type)),
    ]);
  });
}

/** Attributes of other namespaces than their type's, which can only be references to global ones. */
function listForeignAttributes(contract: Contract): ReadonlyMap<string, Attribute> {
  const found = new Map<string, Attribute>();
  for (const { id, attribute } of listAttributes(contract)) {
    const namespace = namespaceOf(attribute.name);
    // Readers bring the schema of xml: along, and may refuse a second one.
    if (namespace === "" || namespace === xmlNamespace || namespace === namespaceOf(ownerOf(id))) continue;
    if (!found.has(attribute.name)) found.set(attribute.name, attribute);
  }
  return found;
}

function usesXmlAttributes(contract: Contract): boolean {
  return listAttributes(contract).some(({ attribute }) => namespaceOf(attribute.name) === xmlNamespace);
}

function listAttributes(
  contract: Contract,
): readonly { readonly id: TypeId; readonly attribute: Attribute }[] {
  return contract.types.flatMap((type) =>
    type.kind === "struct" ? type.attributes.map((attribute) => ({ id: type.id, attribute })) : [],
  );
}

/** Named groups, each once. */
function listGroups(contract: Contract): ReadonlyMap<string, GroupParticle> {
  const groups = new Map<string, GroupParticle>();
  const visit = (particle: Particle): void => {
    if (particle.kind !== "group") return;
    if (particle.name !== undefined && !groups.has(particle.name)) groups.set(particle.name, particle);
    particle.particles.forEach(visit);
  };
  for (const type of contract.types) if (type.kind === "struct" && type.content) visit(type.content);
  return groups;
}

/** A local element of another namespace than its schema's can only be a reference to a global one. */
function hoistForeign(contract: Contract, globals: Map<string, ElementParticle>): void {
  const visit = (particle: Particle, namespace: string): void => {
    if (particle.kind === "group") for (const inner of particle.particles) visit(inner, namespace);
    if (particle.kind !== "element" || globals.has(particle.name)) return;
    const own = namespaceOf(particle.name);
    // A reference to what no source declares would leave the whole document unreadable.
    if (particle.scope !== "global" && (own === "" || own === namespace)) return;
    globals.set(particle.name, { ...particle, occurs: once });
  };
  for (const type of contract.types)
    if (type.kind === "struct" && type.content) visit(type.content, namespaceOf(ownerOf(type.id)));
}

/** The named component that an anonymous type belongs to: `{ns}getJobStatus/~type`. */
function ownerOf(id: TypeId): string {
  const path = id.indexOf("/~");
  return path < 0 ? id : id.slice(0, path);
}
