/** Patterns of XML Schema mean the same in JavaScript: by a table, and by what libxml2 says of the same texts. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { translatePattern } from "../../generator/plan/patterns/translate-pattern.js";
import { unicodeBlocks } from "../../generator/plan/patterns/unicode-blocks.js";
import { samplePattern } from "../../generator/samples/pattern-facet.js";
import { facetElement, restrictionOracle } from "./pattern-oracle.js";

function compile(pattern: string): RegExp {
  const translated = translatePattern(pattern);
  if (translated.kind === "refused") throw new Error(`${pattern}: ${translated.problem}`);
  return new RegExp(translated.source, "u");
}

/** Pattern, what it accepts, what it does not. */
const table: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  ["[0-9a-f]{32}", ["0123456789abcdef".repeat(2)], ["0123456789abcdef", `${"a".repeat(32)} `]],
  ["a|b", ["a", "b"], ["ab", "", "xa", "bx"]],
  ["(ab|c)*d?", ["", "d", "abcab", "cd"], ["ad", "dd"]],
  ["^a$", ["^a$"], ["a"]],
  ["a.c", ["abc", "a\u2028c", "a😀c"], ["a\nc", "a\rc", "ac"]],
  ["[a-z-[aeiou]]+", ["xyz"], ["xaz", "", "X"]],
  ["[\\w-[\\d_]]{2}", ["ab", "éß"], ["a1", "a_"]],
  ["[^a-[b]]", ["c"], ["a", "b"]],
  ["[a-z-[b-y-[m]]]", ["a", "m", "z"], ["b", "n"]],
  ["\\d+", ["123", "٣"], ["", "a", "½"]],
  ["[\\d]", ["1"], ["a"]],
  ["\\D", ["a"], ["1"]],
  ["\\i\\c*", ["a:b-c.1", "_x", "é·"], ["1a", "-a", ""]],
  ["\\I\\C", ["1 "], ["a ", "1a"]],
  ["[\\i-[:]][\\c-[:]]*", ["abc"], ["a:b"]],
  ["[^\\c]", [" ", "/"], ["a", "1"]],
  ["\\w+", ["aé1+"], ["a b", "a-b", ""]],
  ["\\W", ["-", " "], ["a"]],
  ["\\s\\S", [" a", "\t1"], ["aa", "\u00a0a"]],
  ["[\\s,]+", [" ,\t"], ["a"]],
  ["\\p{Lu}\\P{Lu}", ["Ab"], ["ab", "AB"]],
  ["\\p{IsBasicLatin}*", ["abc ~"], ["é"]],
  ["\\P{IsBasicLatin}", ["é"], ["e"]],
  ["[\\p{IsGreek}\\p{IsCyrillic}]", ["α", "я"], ["a"]],
  ["[^\\P{IsBasicLatin}]", ["a"], ["é"]],
  ["[\\w-.]+", ["a-b.c"], ["a b"]],
  ["[-a]+", ["-a"], ["b"]],
  ["[a-]+", ["-a"], ["b"]],
  ["[+\\--/]", ["+", "-", ".", "/"], [",", "0"]],
  ["\\-\\^\\.\\[\\]\\{\\}\\|\\?\\*\\+\\(\\)\\\\", ["-^.[]{}|?*+()\\"], [""]],
  ["a\\/b/c", ["a/b/c"], ["a\\/b/c"]],
  ["[/\\]\\[^]", ["/", "]", "[", "^"], ["\\"]],
  ["[\\^a]", ["^", "a"], ["b"]],
  ["\\n\\r\\t", ["\n\r\t"], ["nrt"]],
  ["x{2}y{1,}z{0,2}", ["xxy", "xxyyzz"], ["xy", "xxyzzz"]],
  ["(|a)b", ["b", "ab"], ["a"]],
  ["", [""], ["a"]],
  ["😀{2}", ["😀😀"], ["😀"]],
  ['"a"', ['"a"'], ["a"]],
];

test.each(table)("%s", (pattern, accepted, refused) => {
  const compiled = compile(pattern);
  expect(accepted.filter((text) => !compiled.test(text))).toEqual([]);
  expect(refused.filter((text) => compiled.test(text))).toEqual([]);
});

const broken = [
  ...[
    "(",
    ")",
    "a)",
    "(?:a)",
    "(?=a)",
    "(?i)a",
    "a**",
    "a+?",
    "*",
    "a{",
    "a{,2}",
    "a{2,1}",
    "[",
    "[]",
    "[b-a]",
  ],
  ...["\\b", "\\x41", "\\u0041", "\\1", "\\Aa", "\\p{Greek}", "\\p{IsNowhere}", "\\pL", "a]", "[a-[b]c]"],
  ...["[[:alpha:]]", "\\", "(a{1000}){1000}{1000}"],
];

test.each(broken)("%s is refused with a reason, and no error is thrown", (pattern) => {
  const translated = translatePattern(pattern);
  expect(translated.kind === "refused" && translated.problem).toMatch(/\w/);
});

test("a pattern nested beyond any stack is refused", () => {
  expect(translatePattern(`${"(".repeat(50_000)}a${")".repeat(50_000)}`).kind).toBe("refused");
});

test.each(["(a+)+", "(\\w+\\s?)*", "(a*|b)*c", "((a+)b?)+", "(x?a*)+"])(
  "%s is known to be slow",
  (pattern) => {
    expect(translatePattern(pattern)).toMatchObject({ repeats: "nested" });
  },
);

test.each(["(a+b)+", "(ab)*c*", "[a-z]+(-[a-z]+)*", "(a{2})+", "a*b*", "(ab?)+"])(
  "%s is not slow",
  (pattern) => {
    expect(translatePattern(pattern)).toMatchObject({ repeats: "plain" });
  },
);

/** Where libxml2 errs, by what the pattern has: it is not asked. */
const knownErrors: readonly { readonly has: RegExp; readonly because: string }[] = [
  { has: /-\[[^\]]*-\[/, because: "it forgets what is subtracted from what is subtracted" },
  { has: /\[\^\\P\{Is/, because: "a block negated twice stays negated" },
  { has: /\\w-\./, because: "a hyphen after a set is passed over, though it is a character (production 22)" },
  { has: /\[[^\]]*\\[-^]-[^\][]/, because: "an escaped character begins no range (production 18 has one)" },
];

/** U+0663 begins names since the fifth edition of XML 1.0; libxml2 has the letters of the second. */
const newerLetters = "٣";

/** Texts near the pattern: a value of it, broken in all kinds of ways, and what its own characters make. */
function nearTexts(pattern: string): fc.Arbitrary<string> {
  const own = [...new Set([...pattern, ..."aAzZ09 _-.:,éß٣α\t"])].filter((one) => one !== "\r");
  const character = fc.constantFrom(...own);
  const seeds = [1, 2, 5]
    .map((repeats) => samplePattern(pattern, repeats) ?? "")
    .filter((one) => one.length < 200);
  const changed = fc
    .tuple(
      fc.constantFrom(...seeds, ""),
      fc.nat(),
      fc.integer({ min: 0, max: 2 }),
      fc.array(character, { maxLength: 2 }),
    )
    .map(([seed, at, removed, added]) => {
      const characters = [...seed];
      characters.splice(at % (characters.length + 1), removed, ...added);
      return characters.join("");
    });
  return fc.oneof(
    changed,
    fc.array(character, { maxLength: 8 }).map((all) => all.join("")),
  );
}

function disagreements(
  patterns: readonly string[],
  runs: number,
): { readonly found: readonly string[]; readonly asked: number } {
  const found: string[] = [];
  let asked = 0;
  for (const pattern of patterns) {
    const oracle = knownErrors.some(({ has }) => has.test(pattern))
      ? undefined
      : restrictionOracle("string", facetElement("pattern", pattern));
    if (oracle === undefined) continue;
    const compiled = compile(pattern);
    for (const text of fc.sample(nearTexts(pattern), { numRuns: runs, seed: 7 })) {
      if (text.includes(newerLetters) && /\\[iIcC]/.test(pattern)) continue;
      asked += 1;
      if (oracle.accepts(text) !== compiled.test(text))
        found.push(`${pattern}: ${JSON.stringify(text)} is ${compiled.test(text) ? "" : "not "}one of ours`);
    }
    oracle.dispose();
  }
  return { found, asked };
}

test("libxml2 says the same of texts near the patterns of the table", () => {
  const { found, asked } = disagreements(
    table.map(([pattern]) => pattern),
    150,
  );
  console.log(`patterns: ${asked} texts asked of libxml2`);
  expect(found).toEqual([]);
  expect(asked).toBeGreaterThan(4000);
});

test("blocks begin and end where libxml2 has them", () => {
  const found: string[] = [];
  let asked = 0;
  for (const [name, [first, last]] of unicodeBlocks) {
    const pattern = `\\p{Is${name}}`;
    const oracle = restrictionOracle("string", facetElement("pattern", pattern));
    if (oracle === undefined) continue;
    const compiled = compile(pattern);
    for (const code of [first - 1, first, last, last + 1]) {
      if (code < 0x20 || (code >= 0xd800 && code <= 0xdfff) || (code & 0xfffe) === 0xfffe) continue;
      asked += 1;
      const text = String.fromCodePoint(code);
      if (oracle.accepts(text) !== compiled.test(text)) found.push(`${name}: U+${code.toString(16)}`);
    }
    oracle.dispose();
  }
  console.log(`blocks: ${asked} characters asked of libxml2`);
  expect(found).toEqual([]);
  expect(asked).toBeGreaterThan(300);
});

const shared = "../shared";

test("libxml2 says the same of the patterns of real schemas", (context) => {
  if (!existsSync(shared)) context.skip(`${shared} is not there`);
  const patterns = new Set<string>();
  for (const folder of ["suites/w3c-databinding-patterns", "corpus"])
    for (const path of readdirSync(join(shared, folder), { recursive: true, encoding: "utf8" }))
      if (/\.(?:xsd|wsdl)$/.test(path))
        for (const [, value = ""] of readFileSync(join(shared, folder, path), "latin1").matchAll(
          /<(?:\w+:)?pattern\s[^>]*?value\s*=\s*(?:"([^"]*)"|'([^']*)')/g,
        ))
          patterns.add(
            value
              .replace(/&lt;/g, "<")
              .replace(/&gt;/g, ">")
              .replace(/&quot;/g, '"')
              .replace(/&#x([0-9a-f]+);/gi, (_all, digits: string) =>
                String.fromCodePoint(Number.parseInt(digits, 16)),
              )
              .replace(/&amp;/g, "&"),
          );
  const ascii = [...patterns].filter((pattern) => /^[ -~]*$/.test(pattern));
  const refused = ascii.filter((pattern) => translatePattern(pattern).kind === "refused");
  const { found, asked } = disagreements(
    ascii.filter((pattern) => !refused.includes(pattern)),
    60,
  );
  console.log(
    `patterns: ${ascii.length} of real schemas, ${refused.length} refused, ${asked} texts asked of libxml2`,
  );
  expect(found).toEqual([]);
}, 120_000);
