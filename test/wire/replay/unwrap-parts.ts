/** Takes multipart messages apart (RFC 2046, section 5.1): the envelope with what XOP refers to inside it, as base64. */
import type { HttpMessage } from "./read-exchanges.js";

/** The body of a message, or of its first part with each `xop:Include` replaced by the part that it names. */
export function unwrapBody({ headers, body }: HttpMessage): Buffer {
  const type = headers.get("content-type") ?? "";
  const boundary = /;\s*boundary="?([^";]+)/i.exec(type)?.[1];
  if (!/^multipart\//i.test(type) || boundary === undefined) return body;
  const [root, ...others] = splitParts(body.toString("latin1"), boundary);
  if (root === undefined) return body;
  const whole = root.content.replace(
    /<(\w+:)?Include\b[^>]*?href="cid:([^"]*)"[^>]*?(?:\/>|>\s*<\/\1Include>)/g,
    (written, _prefix, id: string) => {
      const part = others.find((one) => one.id === decodeURIComponent(id));
      return part === undefined ? written : Buffer.from(part.content, "latin1").toString("base64");
    },
  );
  return Buffer.from(whole, "latin1");
}

function splitParts(
  text: string,
  boundary: string,
): readonly { readonly id: string | undefined; readonly content: string }[] {
  const pieces = `\r\n${text}`.split(`\r\n--${boundary}`).slice(1, -1);
  return pieces.map((piece) => {
    const end = piece.indexOf("\r\n\r\n");
    const id = /^content-id:\s*<([^>]*)>/im.exec(piece.slice(0, end))?.[1];
    return { id, content: piece.slice(end + 4) };
  });
}
