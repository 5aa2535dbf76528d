/** Digests of texts and bytes, to tell whether something changed. */
import { createHash } from "node:crypto";

/** SHA-256 of a text (as UTF-8) or of bytes, in hexadecimal. */
export function digest(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}
