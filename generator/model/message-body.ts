/** Which parts of a message are in the SOAP body. WSDL 1.1, sections 3.5, 3.7 and 5. */
import type { BindingMessage, Message, Part } from "./contract.js";

/**
 * All parts but attachments, unless the binding lists them. Without a list, a document message's parts that are headers
 * travel there only.
 */
export function bodyParts(
  message: Message,
  binding: BindingMessage | undefined,
  style: "document" | "rpc",
): readonly Part[] {
  const listed = binding?.parts;
  if (listed !== undefined) return message.parts.filter(({ name }) => listed.includes(name));
  const attached = new Set(binding?.attachments?.map(({ part }) => part));
  const parts = message.parts.filter(({ name }) => !attached.has(name));
  if (style === "rpc") return parts;
  const inHeaders = new Set(binding?.headers.map(({ element }) => element));
  const free = parts.filter(({ element }) => element === undefined || !inHeaders.has(element));
  return free.length > 0 ? free : parts;
}
