/** Whether what the attributes of a nil element say is kept: `xsi:nil` takes its content alone (XML Schema part 1, section 3.3.4). */
import type { ElementParticle } from "./types.js";

/**
 * Where nil is only assumed, .NET's serializer is what answers, whose null has no attributes; nor has an accessor of SOAP
 * encoding, which says its type by one.
 */
export function keepsNilAttributes({
  nillable,
  typed,
  origin,
}: Pick<ElementParticle, "nillable" | "typed" | "origin">): boolean {
  return nillable && typed !== true && !origin.assumed.some(({ fact }) => fact === "nillable");
}
