/** Spoils documents in ways that servers, proxies and attackers do: bytes and pieces of markup changed, doubled, lost. */
import type { Choose } from "./disguise.js";

const pieces: readonly string[] = [
  ...["<", ">", "/", "</", "/>", "&", ";", '"', "'", "=", "]]>", "<![CDATA[", "<!--", "-->", "<?", "?>", ":"],
  ...[
    "&amp;",
    "&#0;",
    "&#x110000;",
    "&#99999999999999999999;",
    "&x;",
    "<!DOCTYPE a>",
    "\0",
    "\u0001",
    "\ud800",
  ],
  ...[
    "\ufffe",
    "\u{1f600}",
    "\r",
    "\r\n",
    " ",
    "<a>",
    "</a>",
    "<a/>",
    ' xmlns=""',
    ' xmlns:s="u"',
    "<s:Fault/>",
  ],
  ...[
    ' xsi:nil="true"',
    ' xsi:type="h:T0"',
    "-",
    "0",
    "1e9999",
    "NaN",
    "99999999999999999999",
    "P1D",
    "24:00:00",
  ],
  ...[
    "<f0>",
    "</f0>",
    "<f1/>",
    "<item/>",
    "send0",
    "x".repeat(5000),
    "<d>".repeat(3000),
    " a='1'".repeat(300),
  ],
];

/** A text with one to five mistakes in it. */
export function mutate(text: string, choose: Choose): string {
  let mutated = text;
  for (let left = 1 + (choose(3) === 0 ? choose(5) : 0); left > 0; left--) {
    const at = choose(mutated.length + 1);
    const length = 1 + choose(choose(4) === 0 ? 200 : 8);
    const head = mutated.slice(0, at);
    const tail = mutated.slice(at);
    const cut = tail.slice(length);
    switch (choose(7)) {
      case 0:
        mutated = head + cut;
        break;
      case 1:
        mutated = head + tail.slice(0, length) + tail;
        break;
      case 2:
        mutated = head + String.fromCharCode(choose(choose(4) === 0 ? 0x10000 : 128)) + tail.slice(1);
        break;
      case 3:
        mutated = head + (pieces[choose(pieces.length)] ?? "") + cut;
        break;
      case 4: {
        const from = choose(text.length);
        mutated = head + text.slice(from, from + length) + tail;
        break;
      }
      case 5:
        if (choose(8) === 0) mutated = head;
        break;
      default:
        mutated = head + (pieces[choose(pieces.length)] ?? "") + tail;
    }
  }
  return mutated;
}

/** Bytes of which a few are changed. */
export function mutateBytes(bytes: Uint8Array, choose: Choose): Uint8Array {
  const mutated = bytes.slice();
  for (let left = choose(4); left > 0; left--) mutated[choose(mutated.length)] = choose(256);
  return mutated;
}

/** Choices that are always the same for a seed (mulberry32). */
export function seeded(seed: number): Choose {
  let state = seed;
  return (limit) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * limit);
  };
}
