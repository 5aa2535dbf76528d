/** Regular expressions of XML Schema (part 2, appendix F) as those of JavaScript, which mean the same under the flag `u`. */
import { multiCharacterSet, printInClass, printLiteral, propertySet } from "./character-sets.js";

export type TranslatedPattern =
  | {
      readonly kind: "translated";
      /** Source of the JavaScript expression, anchored at both ends. */
      readonly source: string;
      /** "nested" if one repeat stands in another so that they may share the work in many ways: it can take very long. */
      readonly repeats: "plain" | "nested";
      /** "literal" if an alternative begins with `^` or ends with `$`, characters like others that may be meant as anchors. */
      readonly anchors: "none" | "literal";
    }
  | { readonly kind: "refused"; readonly problem: string };

/** The pattern as JavaScript has it, or why there is none: it breaks the grammar, or the engine cannot run it. */
export function translatePattern(pattern: string): TranslatedPattern {
  try {
    const translator = new PatternTranslator(pattern);
    const source = translator.whole();
    // An engine may find an expression too large only when it runs it.
    new RegExp(source, "u").test("");
    return { kind: "translated", source, repeats: translator.repeats, anchors: translator.anchors };
  } catch (error) {
    if (!(error instanceof SyntaxError) && !(error instanceof RangeError)) throw error;
    return { kind: "refused", problem: error.message };
  }
}

/** The characters `\` may stand before, for themselves; more than the grammar names, where nothing else can be meant. */
const escapable = /^[^\p{L}\p{N}\s]$/u;

const named: ReadonlyMap<string, number> = new Map([
  ["n", 0xa],
  ["r", 0xd],
  ["t", 0x9],
]);

interface Piece {
  readonly source: string;
  /** Whether the empty text is one of its texts. */
  readonly emptiness: "empty" | "filled";
  /** Whether it is a repeat without bound beside which nothing must stand. */
  readonly repeat: "loop" | "bounded";
}

class PatternTranslator {
  repeats: "plain" | "nested" = "plain";
  anchors: "none" | "literal" = "none";
  readonly #characters: readonly string[];
  #at = 0;

  constructor(pattern: string) {
    this.#characters = Array.from(pattern);
  }

  whole(): string {
    const { source, branches } = this.#expression();
    if (this.#at < this.#characters.length) this.#refuse(`"${this.#next()}" closes nothing`);
    // Alternatives need a group, or the anchors belong to the first and the last of them.
    return branches > 1 ? `^(?:${source})$` : `^${source}$`;
  }

  #expression(): Piece & { readonly branches: number } {
    const branches = [this.#branch()];
    while (this.#take("|")) branches.push(this.#branch());
    return {
      source: branches.map(({ source }) => source).join("|"),
      branches: branches.length,
      emptiness: branches.some(({ emptiness }) => emptiness === "empty") ? "empty" : "filled",
      repeat: branches.some(({ repeat }) => repeat === "loop") ? "loop" : "bounded",
    };
  }

  #branch(): Piece {
    const first = this.#at;
    let last = first;
    const pieces: Piece[] = [];
    for (let next = this.#next(); next !== undefined && next !== "|" && next !== ")"; next = this.#next()) {
      last = this.#at;
      pieces.push(this.#piece());
    }
    const isAnchored =
      (this.#characters[first] === "^" && pieces[0]?.source === "\\^") ||
      (this.#characters[last] === "$" && pieces.at(-1)?.source === "\\$");
    if (isAnchored) this.anchors = "literal";
    const filled = pieces.filter(({ emptiness }) => emptiness === "filled");
    const loops = pieces.filter(({ repeat }) => repeat === "loop");
    const isLoop = loops.length > 0 && filled.every((piece) => loops.length === 1 && loops[0] === piece);
    return {
      source: pieces.map(({ source }) => source).join(""),
      emptiness: filled.length === 0 ? "empty" : "filled",
      repeat: isLoop ? "loop" : "bounded",
    };
  }

  #piece(): Piece {
    const atom = this.#atom();
    const quantifier = this.#quantifier();
    if (quantifier === undefined) return atom;
    const isEndless = /[*+]|,\}/.test(quantifier);
    if (isEndless && atom.repeat === "loop") this.repeats = "nested";
    return {
      source: atom.source + quantifier,
      emptiness: /^(?:[*?]|\{0+[,}])/.test(quantifier) ? "empty" : atom.emptiness,
      repeat: isEndless ? "loop" : atom.repeat,
    };
  }

  #quantifier(): string | undefined {
    const next = this.#next();
    if (next === "*" || next === "+" || next === "?") {
      this.#at += 1;
      return next;
    }
    if (next !== "{") return undefined;
    const end = this.#characters.indexOf("}", this.#at);
    const text = this.#characters.slice(this.#at, end + 1).join("");
    if (!/^\{\d+(?:,\d*)?\}$/.test(text)) this.#refuse("a brace that begins no quantifier");
    this.#at = end + 1;
    return text;
  }

  #atom(): Piece {
    const character = this.#characters[this.#at] ?? "";
    if (character === "(") return this.#group();
    return { source: this.#single(character), emptiness: "filled", repeat: "bounded" };
  }

  #group(): Piece {
    this.#at += 1;
    const inner = this.#expression();
    if (!this.#take(")")) this.#refuse("a group that is not closed");
    return { emptiness: inner.emptiness, repeat: inner.repeat, source: `(?:${inner.source})` };
  }

  #single(character: string): string {
    if (character === "[") return this.#class();
    if (character === "\\") {
      const letter = this.#characters[this.#at + 1] ?? "";
      const positive = "SIC".includes(letter) ? multiCharacterSet(letter.toLowerCase()) : undefined;
      const set = this.#escapedSet();
      if (set !== undefined && positive !== undefined) return printClass("^", positive);
      if (set !== undefined) return /^\\[pP]\{\w+\}$/.test(set) ? set : printClass("", set);
      return printLiteral(this.#escaped());
    }
    if ("?*+{".includes(character)) this.#refuse(`"${character}" repeats nothing`);
    if ("}]".includes(character)) this.#refuse(`"${character}" closes nothing`);
    this.#at += 1;
    // A line separator of Unicode is no line end in XML Schema.
    return character === "." ? "[^\\n\\r]" : printLiteral(codeOf(character));
  }

  /** A class with its brackets; what is subtracted from it becomes a look ahead. */
  #class(): string {
    this.#at += 1;
    const negation = this.#take("^") ? "^" : "";
    let body = "";
    let hyphen = "";
    let subtracted = "";
    for (let first = true; !this.#take("]"); first = false) {
      if (this.#at >= this.#characters.length) this.#refuse("a class that is not closed");
      if (!first && this.#next() === "-" && this.#characters[this.#at + 1] === "[") {
        this.#at += 1;
        subtracted = this.#class();
        if (!this.#take("]")) this.#refuse("something after what is subtracted from a class");
        break;
      }
      const item = this.#classItem(first ? "first" : "later");
      if (item === "-" || item === "\\-") hyphen = "-";
      // Only at the beginning a circumflex has to be escaped.
      else body += item === "\\^" && negation + body !== "" ? "^" : item;
    }
    if (body + hyphen === "") this.#refuse("an empty class");
    const whole = printClass(negation, `${body}${hyphen}`);
    return subtracted === "" ? whole : `(?:(?!${subtracted})${whole})`;
  }

  /** A set, a range or a character; `-` alone is the hyphen. */
  #classItem(place: "first" | "later"): string {
    const character = this.#next();
    if (character === "[") this.#refuse("a bracket in a class");
    if (character === "-") {
      const after = this.#characters[this.#at + 1];
      const isLast = after === "]" || (after === "-" && this.#characters[this.#at + 2] === "[");
      const isFirst = place === "first" && after !== "-";
      // After a set or a range there can be no other range, so it is itself; XML Schema 1.1 says so.
      if (!isLast && !isFirst && after === "-")
        this.#refuse("hyphens of which it is not clear what they mean");
      this.#at += 1;
      return "-";
    }
    const set = character === "\\" ? this.#escapedSet() : undefined;
    if (set !== undefined) return set;
    const from = this.#classCharacter();
    const after = this.#characters[this.#at + 1];
    if (this.#next() !== "-" || after === "]" || after === "[") return printInClass(from);
    if (after === "-" || (after === "\\" && this.#isSetAt(this.#at + 2))) {
      if (after === "-") this.#refuse("hyphens of which it is not clear what they mean");
      return printInClass(from);
    }
    this.#at += 1;
    const to = this.#classCharacter();
    if (to < from) this.#refuse("a range whose end is before its start");
    return `${printInClass(from)}-${printInClass(to)}`;
  }

  #isSetAt(at: number): boolean {
    const letter = this.#characters[at] ?? "";
    return letter === "p" || letter === "P" || multiCharacterSet(letter) !== undefined;
  }

  #classCharacter(): number {
    const character = this.#characters[this.#at] ?? "";
    if (character === "\\") return this.#escaped();
    if (character === "[") this.#refuse("a bracket in a class");
    this.#at += 1;
    return codeOf(character);
  }

  /** The set that the escape here stands for; undefined, and nothing is read, if it is a single character. */
  #escapedSet(): string | undefined {
    const letter = this.#characters[this.#at + 1] ?? "";
    if (letter !== "p" && letter !== "P") {
      const set = multiCharacterSet(letter);
      if (set !== undefined) this.#at += 2;
      return set;
    }
    const end = this.#characters.indexOf("}", this.#at);
    const property = this.#characters.slice(this.#at + 3, end).join("");
    if (this.#characters[this.#at + 2] !== "{" || end < 0)
      this.#refuse(`\\${letter} without a name in braces`);
    const set = propertySet(letter, property);
    if (set === undefined) this.#refuse(`"${property}" is no category or block that is known`);
    this.#at = end + 1;
    return set;
  }

  #escaped(): number {
    const letter = this.#characters[this.#at + 1] ?? "";
    const code = named.get(letter) ?? (escapable.test(letter) ? codeOf(letter) : undefined);
    if (code === undefined) return this.#refuse(`"\\${letter}" is no escape`);
    this.#at += 2;
    return code;
  }

  #next(): string | undefined {
    return this.#characters[this.#at];
  }

  #take(character: string): boolean {
    if (this.#characters[this.#at] !== character) return false;
    this.#at += 1;
    return true;
  }

  #refuse(problem: string): never {
    throw new SyntaxError(problem);
  }
}

function codeOf(character: string): number {
  return character.codePointAt(0) ?? 0;
}

/** A class in its brackets; at its beginning a hyphen is itself. */
function printClass(negation: "^" | "", body: string): string {
  return `[${negation}${body.startsWith("\\-") ? body.slice(1) : body}]`;
}
