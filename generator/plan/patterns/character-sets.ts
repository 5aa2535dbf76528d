/** Sets of characters as they are written between the brackets of a JavaScript class. */
import { type CodeRange, nameRanges, nameStartRanges, unicodeBlocks } from "./unicode-blocks.js";

/** Categories that `\p` names (XML Schema part 2, appendix F.1.1); surrogates are none there. */
const categories: ReadonlySet<string> = new Set(
  "L Lu Ll Lt Lm Lo M Mn Mc Me N Nd Nl No P Pc Pd Ps Pe Pi Pf Po Z Zs Zl Zp S Sm Sc Sk So C Cc Cf Co Cn".split(
    " ",
  ),
);

/** Tab, line feed and carriage return: all that XML has below the space. */
const controls: readonly CodeRange[] = [
  [0x9, 0xa],
  [0xd, 0xd],
];

const named: ReadonlyMap<number, string> = new Map([
  [0x9, "\\t"],
  [0xa, "\\n"],
  [0xd, "\\r"],
]);

/** The escapes for several characters (production 37); `\w` is all but punctuation, separators and others. */
const multiCharacter: ReadonlyMap<string, string> = new Map([
  ["s", " \\t\\n\\r"],
  ["S", printRanges(complement([...controls, [0x20, 0x20]]))],
  ["d", "\\p{Nd}"],
  ["D", "\\P{Nd}"],
  ["w", "\\p{L}\\p{M}\\p{N}\\p{S}"],
  ["W", "\\p{P}\\p{Z}\\p{C}"],
  ["i", printRanges(nameStartRanges)],
  ["I", printRanges(complement(nameStartRanges))],
  ["c", printRanges(nameRanges)],
  ["C", printRanges(complement(nameRanges))],
]);

/** What an escape such as `\d` or `\I` stands for; undefined if it stands for no set. */
export function multiCharacterSet(letter: string): string | undefined {
  return multiCharacter.get(letter);
}

/** What `\p{…}` stands for, or `\P{…}` where `letter` is "P"; undefined if there is no such category or block. */
export function propertySet(letter: "p" | "P", property: string): string | undefined {
  if (categories.has(property)) return `\\${letter}{${property}}`;
  const block = property.startsWith("Is") ? unicodeBlocks.get(property.slice(2)) : undefined;
  if (block === undefined) return undefined;
  return printRanges(letter === "p" ? [block] : complement([block]));
}

/** A character between brackets. */
export function printInClass(code: number): string {
  const text = printCode(code);
  return /^[\]\\^-]$/.test(text) ? `\\${text}` : text;
}

/** A character outside of brackets. */
export function printLiteral(code: number): string {
  const text = printCode(code);
  return /^[$^\\.*+?()[\]{}|/]$/.test(text) ? `\\${text}` : text;
}

/** All other characters, for ranges in order. */
function complement(ranges: readonly CodeRange[]): readonly CodeRange[] {
  const others: CodeRange[] = [];
  let next = 0;
  for (const [first, last] of ranges) {
    if (first > next) others.push([next, first - 1]);
    next = last + 1;
  }
  if (next <= 0x10ffff) others.push([next, 0x10ffff]);
  return others;
}

/** Control characters that XML does not have are left out: linters take them for mistakes. */
function printRanges(ranges: readonly CodeRange[]): string {
  return ranges
    .flatMap(([first, last]): readonly CodeRange[] => {
      if (first >= 0x20) return [[first, last]];
      const low = controls.filter(([from, to]) => from >= first && to <= last);
      return last >= 0x20 ? [...low, [0x20, last]] : low;
    })
    .map(([first, last]) => {
      const start = printInClass(first);
      if (first === last) return start;
      // Linters take a joiner without a hyphen for one of what stands around it.
      const isPair = last === first + 1 && last < 0x300;
      return isPair ? start + printInClass(last) : `${start}-${printInClass(last)}`;
    })
    .join("");
}

/** ASCII that is seen stays as it is, and so do letters and digits that need no neighbour. */
function printCode(code: number): string {
  const known = named.get(code);
  if (known !== undefined) return known;
  const character = String.fromCodePoint(code);
  if ((code >= 0x20 && code < 0x7f) || (code < 0x250 && /^\p{L}$/u.test(character))) return character;
  const digits = code.toString(16);
  if (code < 0x100) return `\\x${digits.padStart(2, "0")}`;
  return code < 0x10000 ? `\\u${digits.padStart(4, "0")}` : `\\u{${digits}}`;
}
