/** The pattern facet (XML Schema part 2 appendix F): compiled for checking, and a value made for the common ones. */

/** The pattern as an anchored regular expression; undefined if JavaScript cannot express it (class subtraction). */
export function compilePattern(pattern: string): RegExp | undefined {
  const translated = pattern
    .replace(/\\i/g, "[_:\\p{L}]")
    .replace(/\\c/g, "[\\-.:_\\p{L}\\p{N}\\p{M}]")
    .replace(/\\I/g, "[^_:\\p{L}]")
    .replace(/\\C/g, "[^\\-.:_\\p{L}\\p{N}\\p{M}]");
  try {
    // Outside a class `^` and `$` are ordinary characters in XML Schema.
    return new RegExp(`^(?:${quoteCharacters(translated)})$`, "u");
  } catch {
    return undefined;
  }
}

/** What the two languages escape differently: anchors are characters, and so is an escaped hyphen outside a class. */
function quoteCharacters(pattern: string): string {
  return pattern.replace(/\\.|\[(?:\\.|[^\]\\])*\]|[\^$]/gsu, (piece) => {
    if (piece === "\\-") return "-";
    return piece === "^" || piece === "$" ? `\\${piece}` : piece;
  });
}

/**
 * A value that the pattern allows, in which what may repeat without bound stands `repeats` times; undefined if it is
 * beyond this small reader of patterns.
 */
export function samplePattern(pattern: string, repeats = 1): string | undefined {
  const compiled = compilePattern(pattern);
  if (compiled === undefined) return undefined;
  const reader = new PatternReader(pattern, repeats);
  const value = reader.alternatives();
  return compiled.test(value) ? value : undefined;
}

const classSamples: Readonly<Record<string, string>> = {
  d: "1",
  D: "a",
  w: "a",
  W: "-",
  s: " ",
  S: "a",
  i: "a",
  c: "a",
  I: "1",
  C: " ",
  n: "\n",
  r: "\r",
  t: "\t",
};

class PatternReader {
  readonly #pattern: string;
  #at = 0;

  readonly #repeats: number;

  constructor(pattern: string, repeats: number) {
    this.#pattern = pattern;
    this.#repeats = repeats;
  }

  /** The first of `a|b|c`; the others are read past. */
  alternatives(): string {
    let value = this.#sequence();
    while (this.#pattern[this.#at] === "|") {
      this.#at += 1;
      const other = this.#sequence();
      // An empty branch first (`|a`) is allowed but says little.
      if (value === "") value = other;
    }
    return value;
  }

  #sequence(): string {
    let value = "";
    while (this.#at < this.#pattern.length && !"|)".includes(this.#pattern[this.#at] ?? "")) {
      const atom = this.#atom();
      value += atom.repeat(this.#count());
    }
    return value;
  }

  #atom(): string {
    const character = this.#pattern[this.#at] ?? "";
    this.#at += 1;
    if (character === "(") {
      const value = this.alternatives();
      this.#at += 1;
      return value;
    }
    if (character === "[") return this.#class();
    if (character === "\\") return this.#escape();
    return character === "." ? "a" : character;
  }

  #escape(): string {
    const character = this.#pattern[this.#at] ?? "";
    this.#at += 1;
    if (character === "p" || character === "P") {
      const end = this.#pattern.indexOf("}", this.#at);
      const category = this.#pattern.slice(this.#at + 1, end);
      this.#at = end + 1;
      if (character === "P") return category.startsWith("L") ? "1" : "a";
      return category.startsWith("N") ? "1" : category === "Lu" ? "A" : category.startsWith("P") ? "." : "a";
    }
    return classSamples[character] ?? character;
  }

  #class(): string {
    const start = this.#at;
    let end = start;
    while (end < this.#pattern.length && this.#pattern[end] !== "]")
      end += this.#pattern[end] === "\\" ? 2 : 1;
    this.#at = end + 1;
    const compiled = compilePattern(`[${this.#pattern.slice(start, end)}]`);
    const candidates = "a1AZz9 -_.:,;/+*#@!?'\"()";
    return [...candidates, this.#pattern[start] ?? ""].find((one) => compiled?.test(one) === true) ?? "a";
  }

  #count(): number {
    const rest = this.#pattern.slice(this.#at);
    const quantifier = /^(?:[?*+]|\{(\d+)(?:,\d*)?\})/.exec(rest);
    if (quantifier === null) return 1;
    this.#at += quantifier[0].length;
    // One even where none would do: `[0-9]*` shall give a digit, as an empty value says nothing.
    if (quantifier[1] === undefined) return quantifier[0] === "?" ? 1 : this.#repeats;
    const least = Math.max(Number(quantifier[1]), quantifier[0].endsWith(",}") ? this.#repeats : 0);
    return least === 0 && !quantifier[0].includes(",0}") ? 1 : Math.min(least, 10_000);
  }
}
