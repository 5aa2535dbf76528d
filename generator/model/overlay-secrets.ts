/** Marks the elements whose values must not be shown. */
import type { Message, Part } from "./contract.js";
import { localName } from "./names.js";
import type { OverlayDraft } from "./overlay-draft.js";
import type { LocatedText } from "./overlay-facts.js";
import { describeMeant } from "./overlay-nearest.js";
import { listElements, replaceElements } from "./overlay-particles.js";
import type { ElementParticle } from "./types.js";

/**
 * Marks all elements of these local names, and parts of messages, which are parameters where there is no SOAP; names that
 * nothing has are reported. Answers the messages.
 */
export function markSecrets(
  draft: OverlayDraft,
  messages: readonly Message[],
  secrets: readonly LocatedText[],
): readonly Message[] {
  const names = new Set(secrets.map(({ text }) => text));
  const present = new Set<string>();
  const mark = (element: ElementParticle): ElementParticle => {
    const local = localName(element.name);
    present.add(local);
    return names.has(local) ? { ...element, secret: true } : element;
  };
  for (const [name, element] of draft.elements) draft.elements.set(name, mark(element));
  for (const [id, type] of draft.types) {
    if (type.kind !== "struct" || type.content === undefined) continue;
    if (listElements(type.content).some((element) => names.has(localName(element.name)))) {
      draft.types.set(id, { ...type, content: replaceElements(type.content, mark) });
    }
    for (const element of listElements(type.content)) present.add(localName(element.name));
  }
  const markPart = (part: Part): Part => {
    if (part.type === undefined) return part;
    present.add(part.name);
    return names.has(part.name) ? { ...part, secret: true } : part;
  };
  const marked = messages.map((message) => ({ ...message, parts: message.parts.map(markPart) }));
  for (const { text, span } of secrets) {
    if (present.has(text)) continue;
    const message = `No element is named "${text}"`;
    draft.diagnostics.report("overlay/unknown-secret", message + describeMeant(text, [...present]), { span });
  }
  return marked;
}
