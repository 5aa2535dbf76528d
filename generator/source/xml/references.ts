/** Decodes character and entity references in XML text. XML 1.0 section 4.6. */
import type { XmlProblem } from "./tree.js";

const predefined = new Map([
  ["lt", "<"],
  ["gt", ">"],
  ["amp", "&"],
  ["quot", '"'],
  ["apos", "'"],
  // Not XML, but what is copied out of HTML holds it.
  ["nbsp", "\u00A0"],
]);

/** Decodes `raw`, which stands at `offset`; unknown references stay as they are and are reported. */
export function decodeReferences(raw: string, offset: number, flaws: XmlProblem[]): string {
  if (!raw.includes("&")) return raw;
  return raw.replace(/&([^;&\s]{0,32};)?/g, (written: string, body: string | undefined, at: number) => {
    const value = body === undefined ? undefined : decode(body.slice(0, -1));
    if (value !== undefined) return value;
    const start = offset + at;
    flaws.push({
      kind: "flaw",
      message: `${written} is no reference that XML knows`,
      start,
      end: start + written.length,
    });
    return written;
  });
}

function decode(body: string): string | undefined {
  const named = predefined.get(body);
  if (named !== undefined) return named;
  const number = /^#(?:x([\da-fA-F]+)|(\d+))$/.exec(body);
  if (!number) return undefined;
  const code = number[1] === undefined ? Number(number[2]) : Number.parseInt(number[1], 16);
  const isCharacter =
    code === 9 ||
    code === 10 ||
    code === 13 ||
    (code >= 32 && code < 0xd800) ||
    (code > 0xdfff && code <= 0x10ffff);
  return isCharacter && code !== 0xfffe && code !== 0xffff ? String.fromCodePoint(code) : undefined;
}
