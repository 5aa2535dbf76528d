/** Decodes what browsers save as one file (MHTML): lines wrapped with `=`, bytes as `=3D`. RFC 2045 section 6.7. */
import { finishTextMap, keepText, type MappedText, replaceText, startTextMap } from "./text-map.js";

/** Whether a text is a MIME message whose parts are quoted-printable. */
export function isQuotedPrintable(text: string): boolean {
  const head = text.slice(0, 20_000);
  return (
    /^(?:[\w-]+:.*\r?\n(?:[ \t].*\r?\n)*)*?MIME-Version:/im.test(head) &&
    /^Content-Transfer-Encoding:\s*quoted-printable/im.test(head)
  );
}

const encodedBytes = /(?:=[\dA-Fa-f]{2})+|=[ \t]*(?:\r\n|\n|\r)/g;

/** The decoded text, mapped back to the file; escaped bytes are UTF-8. */
export function decodeQuotedPrintable(map: MappedText): MappedText {
  const builder = startTextMap(map);
  const decoder = new TextDecoder();
  let done = 0;
  for (const match of map.text.matchAll(encodedBytes)) {
    const end = match.index + match[0].length;
    keepText(builder, done, match.index);
    const hex = match[0].match(/[\dA-Fa-f]{2}/g);
    if (hex !== null) {
      const bytes = Uint8Array.from(hex, (pair) => Number.parseInt(pair, 16));
      replaceText(builder, match.index, end, decoder.decode(bytes));
    }
    done = end;
  }
  keepText(builder, done, map.text.length);
  return finishTextMap(builder);
}
