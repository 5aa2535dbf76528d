/**
 * Reads a configuration that is one plain literal without running it: its value and the place of every key.
 * Most configurations are; the rest are run by `load-config.ts`.
 */

/** Where values stand: paths such as `sdks.0.out` to offsets into the text. */
export type Places = ReadonlyMap<string, { readonly start: number; readonly end: number }>;

export interface Literal {
  readonly value: unknown;
  readonly places: Places;
}

/**
 * The literal of a `.json` file, or of `export default defineConfig({ … })`; undefined if it is more than that.
 * `isOwnEntry` says whether a module is soapwright's, whose `defineConfig` answers what it is given.
 */
export function readLiteral(text: string, isOwnEntry: (specifier: string) => boolean): Literal | undefined {
  const reader = new LiteralReader(text, isOwnEntry);
  try {
    return reader.readFile();
  } catch (error) {
    if (error instanceof NotLiteral) return undefined;
    throw error;
  }
}

class NotLiteral extends Error {}

const space = /(?:\s|\/\/[^\n]*|\/\*[\s\S]*?\*\/)*/y;
const prologue = /import\s*(?:type\s*)?\{[\w\s,]*\}\s*from\s*(["'])[\w@./-]*\1\s*;?/y;
const exportDefault = /export\s+default\b/y;
const wrapper = /defineConfig\s*\(/y;
const suffix = /(?:as\s+const|satisfies\s+\w+|as\s+\w+)/y;
const word = /[\p{ID_Start}$_][\p{ID_Continue}$]*/uy;
const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?/y;
const doubleQuoted = /"(?:[^"\\\r\n]|\\.)*"/y;
const singleQuoted = /'(?:[^'\\\r\n]|\\.)*'/y;
const template = /`[^`\\$]*`/y;

class LiteralReader {
  readonly #text: string;
  readonly #places = new Map<string, { start: number; end: number }>();
  readonly #isOwnEntry: (specifier: string) => boolean;
  #at = 0;

  constructor(text: string, isOwnEntry: (specifier: string) => boolean) {
    this.#isOwnEntry = isOwnEntry;
    this.#text = text.startsWith("\uFEFF") ? ` ${text.slice(1)}` : text;
  }

  readFile(): Literal {
    this.#skip();
    for (let found = this.#take(prologue); found !== undefined; found = this.#take(prologue)) {
      if (!this.#isOwnEntry(/["'](.*)["']/.exec(found)?.[1] ?? "")) throw new NotLiteral();
      this.#skip();
    }
    if (this.#take(exportDefault) !== undefined) this.#skip();
    const wrapped = this.#take(wrapper) !== undefined;
    const value = this.#readValue("");
    if (wrapped) {
      this.#takeMark(",");
      if (!this.#takeMark(")")) throw new NotLiteral();
    }
    this.#takeMark(";");
    this.#skip();
    if (this.#at < this.#text.length) throw new NotLiteral();
    return { value, places: this.#places };
  }

  #readValue(path: string): unknown {
    this.#skip();
    const start = this.#at;
    const value = this.#readPlain(path);
    if (!this.#places.has(path)) this.#places.set(path, { start, end: this.#at });
    this.#skip();
    this.#take(suffix);
    return value;
  }

  #readPlain(path: string): unknown {
    if (this.#takeMark("{")) return this.#readObject(path);
    if (this.#takeMark("[")) return this.#readArray(path);
    const quoted = this.#readQuoted();
    if (quoted !== undefined) return quoted;
    const digits = this.#take(number);
    if (digits !== undefined) return Number(digits);
    switch (this.#take(word)) {
      case "true":
        return true;
      case "false":
        return false;
      case "null":
        return null;
      case "undefined":
        return undefined;
      default:
        throw new NotLiteral();
    }
  }

  #readObject(path: string): Record<string, unknown> {
    // Without a prototype, a key named `__proto__` is a key like any other.
    const object: Record<string, unknown> = Object.create(null);
    while (!this.#takeMark("}")) {
      this.#skip();
      const start = this.#at;
      const key = this.#readQuoted() ?? this.#take(word);
      const end = this.#at;
      if (key === undefined || !this.#takeMark(":")) throw new NotLiteral();
      const member = path === "" ? key : `${path}.${key}`;
      if (this.#places.has(`${member}#key`)) throw new NotLiteral();
      this.#places.set(`${member}#key`, { start, end });
      object[key] = this.#readValue(member);
      if (!this.#takeMark(",") && !this.#isMark("}")) throw new NotLiteral();
    }
    return object;
  }

  #readArray(path: string): unknown[] {
    const array: unknown[] = [];
    while (!this.#takeMark("]")) {
      array.push(this.#readValue(path === "" ? `${array.length}` : `${path}.${array.length}`));
      if (!this.#takeMark(",") && !this.#isMark("]")) throw new NotLiteral();
    }
    return array;
  }

  #readQuoted(): string | undefined {
    this.#skip();
    const plain = this.#take(template);
    if (plain !== undefined) return plain.slice(1, -1);
    const text = this.#take(doubleQuoted) ?? this.#take(singleQuoted);
    if (text === undefined) return undefined;
    if (!text.includes("\\")) return text.slice(1, -1);
    try {
      return JSON.parse(
        `"${text
          .slice(1, -1)
          .replaceAll("\\'", "'")
          .replaceAll(/(?<!\\)"/g, '\\"')}"`,
      );
    } catch {
      throw new NotLiteral();
    }
  }

  #skip(): void {
    this.#take(space);
  }

  #isMark(mark: string): boolean {
    this.#skip();
    return this.#text.startsWith(mark, this.#at);
  }

  #takeMark(mark: string): boolean {
    if (!this.#isMark(mark)) return false;
    this.#at += mark.length;
    return true;
  }

  #take(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.#at;
    const match = pattern.exec(this.#text);
    if (!match) return undefined;
    this.#at = pattern.lastIndex;
    return match[0];
  }
}
