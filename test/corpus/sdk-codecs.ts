/** The codecs of a generated SDK, reached as users reach them: through the operation descriptors that it exports. */
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const soapEncoding = "http://schemas.xmlsoap.org/soap/encoding/";

interface Descriptor {
  readonly name: string;
  readonly type?: string;
  readonly codec: unknown;
}

interface OperationLike {
  readonly name: string;
  readonly input?: Descriptor;
  readonly output?: Descriptor;
  readonly headers?: { readonly input?: readonly Descriptor[]; readonly output?: readonly Descriptor[] };
  /** Classes, which are functions: their own name is another thing. */
  readonly faults?: readonly (Omit<Descriptor, "name"> & { readonly element: string })[];
  readonly types?: readonly unknown[];
}

/** What a message is read and written by. */
export interface MessageCodec {
  /** Clark name of the element. */
  readonly name: string;
  readonly codec: unknown;
  /** The hierarchies that its operation reaches. */
  readonly types: readonly unknown[];
}

interface Runtime {
  readonly RawXml: { parse(xml: string): { as(codec: unknown, types: readonly unknown[]): unknown } };
  readonly XmlWriter: new (options: {
    readonly types: readonly unknown[];
    readonly encoding?: string;
  }) => {
    element(namespace: string, local: string, codec: unknown, value: unknown): void;
    toString(): string;
  };
}

export interface SdkCodecs {
  /** The codecs of an element in one role of an operation, else in any: one for each overload. */
  find(operation: string, role: string, element: string, type: string | undefined): readonly MessageCodec[];
  /** Reads an element's document. @throws what the SDK throws */
  decode(xml: string, message: MessageCodec): unknown;
  /** Writes it again. @throws what the SDK throws */
  encode(
    namespace: string,
    local: string,
    message: MessageCodec,
    value: unknown,
    use: "literal" | "encoded",
  ): string;
}

/** Imports an SDK's JavaScript. @throws whatever its modules throw. */
export async function loadCodecs(folder: string): Promise<SdkCodecs> {
  const load = (path: string): Promise<unknown> => import(pathToFileURL(join(folder, path)).href);
  const sdk = (await load("index.js")) as Record<string, unknown>;
  const runtime = (await load("runtime/index.js")) as Runtime;
  const exact = new Map<string, MessageCodec[]>();
  const anywhere = new Map<string, MessageCodec>();
  const add = (operation: OperationLike, role: string, descriptor: Descriptor | undefined): void => {
    if (descriptor === undefined) return;
    const message = { name: descriptor.name, codec: descriptor.codec, types: operation.types ?? [] };
    const name = wireName(descriptor.name, descriptor.type);
    const key = `${operation.name} ${role} ${name}`;
    exact.set(key, [...(exact.get(key) ?? []), message]);
    if (!anywhere.has(name)) anywhere.set(name, message);
  };
  for (const value of Object.values(sdk)) {
    if (!isOperation(value)) continue;
    add(value, "input", value.input);
    add(value, "output", value.output);
    for (const one of value.headers?.input ?? []) add(value, "header", one);
    for (const one of value.headers?.output ?? []) add(value, "header", one);
    for (const { element, type, codec } of value.faults ?? [])
      add(value, "fault", { name: element, ...(type === undefined ? {} : { type }), codec });
  }
  return {
    find: (operation, role, element, type) => {
      const name = wireName(element, role === "fault" ? type : undefined);
      const found = exact.get(`${operation} ${role} ${name}`);
      if (found !== undefined) return found;
      // Bodies of several elements have no name that could be found elsewhere.
      const other = element === "*" ? undefined : anywhere.get(name);
      return other === undefined ? [] : [other];
    },
    decode: (xml, { codec, types }) => runtime.RawXml.parse(xml).as(codec, types),
    encode: (namespace, local, { codec, types }, value, use) => {
      const encoding = use === "encoded" ? soapEncoding : undefined;
      const writer = new runtime.XmlWriter({ types, ...(encoding ? { encoding } : {}) });
      writer.element(namespace, local, codec, value);
      return writer.toString();
    },
  };
}

/** Faults of one name may have different types. */
function wireName(element: string, type: string | undefined): string {
  return type === undefined ? element : `${element} as ${type}`;
}

function isOperation(value: unknown): value is OperationLike {
  return typeof value === "object" && value !== null && "name" in value && "input" in value;
}
