/** Configurations that are plain literals are read without being run, with the place of every key. */
import { describe, expect, it } from "vitest";
import { type Literal, readLiteral as readLiteralOf } from "../../generator/config/read-literal.js";

const readLiteral = (text: string): Literal | undefined =>
  readLiteralOf(text, (specifier) => specifier === "soapwright");

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe("readLiteral", () => {
  it("reads what the README shows", () => {
    const text = `import { defineConfig } from "soapwright";

// one SDK
export default defineConfig({
  sdks: [{ contracts: "contracts/birst", out: 'generated/birst', /* yes */ strict: true, include: [\`get*\`,], }],
});
`;
    const literal = readLiteral(text);
    expect(plain(literal?.value)).toEqual({
      sdks: [{ contracts: "contracts/birst", out: "generated/birst", strict: true, include: ["get*"] }],
    });
    const place = literal?.places.get("sdks.0.out");
    expect(text.slice(place?.start, place?.end)).toBe("'generated/birst'");
    const key = literal?.places.get("sdks.0.strict#key");
    expect(text.slice(key?.start, key?.end)).toBe("strict");
  });

  it("reads JSON, with or without a byte order mark", () => {
    expect(plain(readLiteral('\uFEFF{"sdks":[{"out":"a\\u0062"}]}')?.value)).toEqual({
      sdks: [{ out: "ab" }],
    });
  });

  it("reads `satisfies` and `as const`", () => {
    const text =
      'import type { SoapwrightConfig } from "soapwright";\nexport default { sdks: [] } satisfies SoapwrightConfig;';
    expect(plain(readLiteral(text)?.value)).toEqual({ sdks: [] });
  });

  it("keeps a key named __proto__ a key", () => {
    expect(Object.keys(readLiteral('{"__proto__": {"sdks": []}}')?.value as object)).toEqual(["__proto__"]);
  });

  it.each([
    ["a variable", 'const out = "x"; export default { sdks: [] };'],
    ["a call", "export default { sdks: makeSdks() };"],
    ["another import", 'import x from "./x.js"; export default { sdks: [] };'],
    ["the environment", "export default { sdks: process.env.X };"],
    ["a spread", "export default { ...other };"],
    ["a template with a hole", "export default { sdks: [`$" + "{1}`] };"],
    ["the same key twice", "export default { sdks: [], sdks: [1] };"],
    ["an expression", 'export default { out: "a" + "b" };'],
    ["a text without end", 'export default { out: "a };'],
    ["nothing", ""],
  ])("leaves %s to a real run", (_what, text) => {
    expect(readLiteral(text)).toBeUndefined();
  });
});
