/** SDKs of random schemas, built once and imported: message types with their codecs, and documents of their values. */
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Operation } from "../../../runtime/operation.js";
import { XmlReader } from "../../../runtime/xml/reader.js";
import { XmlWriter } from "../../../runtime/xml/writer.js";
import { buildPiece, type Workshop } from "../../hazards/workshop.js";
import { printWsdl, randomNamespace, randomStructs, type Struct } from "./random-schema.js";

export type AnyOperation = Operation<object, object>;

/** A message type and the operation that sends it. */
export interface RandomMessage {
  readonly struct: Struct;
  readonly operation: AnyOperation;
}

const namespaceAndSchemaForms = ["qualified", "unqualified"] as const;

/** Builds an SDK for each form of local elements, with so many message types each. */
export async function buildRandomSdks(workshop: Workshop, count: number): Promise<readonly RandomMessage[]> {
  const sets = namespaceAndSchemaForms.map((form, index) => ({
    form,
    structs: randomStructs(count, index + 1),
  }));
  for (const { form, structs } of sets) {
    const text = printWsdl(structs, form);
    const { files, diagnostics } = await buildPiece([{ path: "random.wsdl", kind: "wsdl", text }]);
    const [problem] = diagnostics.filter(({ severity }) => severity === "error");
    if (problem !== undefined) throw new Error(`${problem.message}\n${text}`);
    workshop.add(form, files);
  }
  await workshop.transpile();
  const messages: RandomMessage[] = [];
  for (const { form, structs } of sets) {
    const file = join(workshop.folder, form, "index.js");
    const sdk = (await import(/* @vite-ignore */ pathToFileURL(file).href)) as Record<string, AnyOperation>;
    for (const [index, struct] of structs.entries()) {
      const operation = sdk[`send${index}`];
      if (operation === undefined) throw new Error(`the SDK has no operation send${index}`);
      messages.push({ struct, operation });
    }
  }
  return messages;
}

/** The document of a message. */
export function encode({ name, input }: AnyOperation, value: object): string {
  const xml = new XmlWriter();
  xml.start(randomNamespace, name);
  input.codec.write(xml, value);
  xml.finish();
  return xml.toString();
}

/** The value of a document. */
export function decode({ input }: AnyOperation, document: string): object {
  const xml = new XmlReader(document);
  xml.openRoot();
  const value = input.codec.read(xml);
  xml.end();
  return value;
}

/** A value without classes, to be compared: dates as text, absent members left out. */
export function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== "object" || value === null || value instanceof Uint8Array) return value;
  if ("toJSON" in value) return String(value);
  const entries = Object.entries(value).filter(([, member]) => member !== undefined);
  return Object.fromEntries(entries.map(([name, member]) => [name, plain(member)]));
}
