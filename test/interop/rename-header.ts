/** A header that a service does not know. */
import type { HeaderOf, HeaderParts } from "./contracts/sdk-parts.js";

/** The header of an SDK under another name. */
export function renameHeader(
  { HeaderType }: HeaderParts,
  header: HeaderOf<unknown>,
  name: string,
): HeaderOf<unknown> {
  // The codec is that of the same SDK, of which the test knows no more.
  return new HeaderType(name, header.codec as never);
}
