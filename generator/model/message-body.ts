/** Which parts of a message are in the SOAP body. WSDL 1.1, sections 3.5, 3.7 and 5. */
import type { BindingMessage, ElementParticle, Message, Part } from "./contract.js";
import { localName } from "./names.js";

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
  const inHeader = ({ name, element, type }: Part): boolean =>
    binding?.headers.some((header) =>
      element === undefined
        ? header.type !== undefined && header.type === type && localName(header.element) === name
        : header.element === element,
    ) === true;
  const free = parts.filter((part) => !inHeader(part));
  return free.length > 0 ? free : parts;
}

/** That an accessor of an encoded message says its type, and which if not its own (SOAP 1.1 section 5.1). */
export function saidType({ typeSaid }: Pick<Part, "typeSaid">): Pick<ElementParticle, "typed" | "typeSaid"> {
  return { typed: true, ...(typeSaid === undefined ? {} : { typeSaid }) };
}
