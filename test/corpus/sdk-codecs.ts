/** The codecs of a generated SDK, reached as users reach them: through the operation descriptors that it exports. */
import { join } from "node:path";
import { pathToFileURL } from "node:url";

interface Descriptor {
  readonly name: string;
  readonly codec: unknown;
}

interface OperationLike {
  readonly name: string;
  readonly input?: Descriptor;
  readonly output?: Descriptor;
  readonly headers?: { readonly input?: readonly Descriptor[]; readonly output?: readonly Descriptor[] };
  readonly faults?: readonly Descriptor[];
}

interface Runtime {
  readonly RawXml: { parse(xml: string): { as(codec: unknown): unknown } };
  readonly XmlWriter: new () => {
    element(namespace: string, local: string, codec: unknown, value: unknown): void;
    toString(): string;
  };
}

export interface SdkCodecs {
  /** The codec of an element in one role of an operation, else in any. */
  find(operation: string, role: string, element: string): unknown;
  /** Reads an element's document. @throws what the SDK throws */
  decode(xml: string, codec: unknown): unknown;
  /** Writes it again. @throws what the SDK throws */
  encode(namespace: string, local: string, codec: unknown, value: unknown): string;
}

/** Imports an SDK's JavaScript. @throws whatever its modules throw. */
export async function loadCodecs(folder: string): Promise<SdkCodecs> {
  const load = (path: string): Promise<unknown> => import(pathToFileURL(join(folder, path)).href);
  const sdk = (await load("index.js")) as Record<string, unknown>;
  const runtime = (await load("runtime/index.js")) as Runtime;
  const exact = new Map<string, unknown>();
  const anywhere = new Map<string, unknown>();
  const add = (operation: string, role: string, descriptor: Descriptor | undefined): void => {
    if (descriptor === undefined) return;
    exact.set(`${operation} ${role} ${descriptor.name}`, descriptor.codec);
    if (!anywhere.has(descriptor.name)) anywhere.set(descriptor.name, descriptor.codec);
  };
  for (const value of Object.values(sdk)) {
    if (!isOperation(value)) continue;
    add(value.name, "input", value.input);
    add(value.name, "output", value.output);
    for (const one of value.headers?.input ?? []) add(value.name, "header", one);
    for (const one of value.headers?.output ?? []) add(value.name, "header", one);
    for (const one of value.faults ?? []) add(value.name, "fault", one);
  }
  return {
    find: (operation, role, element) => exact.get(`${operation} ${role} ${element}`) ?? anywhere.get(element),
    decode: (xml, codec) => runtime.RawXml.parse(xml).as(codec),
    encode: (namespace, local, codec, value) => {
      const writer = new runtime.XmlWriter();
      writer.element(namespace, local, codec, value);
      return writer.toString();
    },
  };
}

function isOperation(value: unknown): value is OperationLike {
  return typeof value === "object" && value !== null && "name" in value && "input" in value;
}
