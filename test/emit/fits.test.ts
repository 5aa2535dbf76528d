/** Code that is too long for a line breaks as formatters break it. */
import { describe, expect, test } from "vitest";
import { breakLongLines } from "../../generator/emit/fits.js";
import { splitArguments } from "../../generator/emit/split-code.js";

describe("splitArguments", () => {
  test.each([
    ["a, b", ["a", "b"]],
    ['f(a, b), "x, \\" y", () => c', ["f(a, b)", '"x, \\" y"', "() => c"]],
    ["Map<a, b>, { c: 1, d }", ["Map<a, b>", "{ c: 1, d }"]],
    ["", []],
  ])("%s", (text, parts) => {
    expect(splitArguments(text)).toEqual(parts);
  });
});

describe("breakLongLines", () => {
  const long = "aVeryLongNameThatTakesALotOfRoom";
  test("puts a long pattern or text below its key, and breaks nothing inside of it", () => {
    const texts = [`/^${long}, (${long}) ? ${long} : b(c, d)$/u`, `"${long}, (${long}) ? ${long} : b(c, d)"`];
    for (const text of texts) {
      expect(breakLongLines(`  pattern: ${text},`)).toBe(`  pattern:\n    ${text},`);
      expect(breakLongLines(`const ns = ${text};`)).toBe(`const ns =\n  ${text};`);
    }
    expect(breakLongLines(`  name: ${texts[1]},`)).toBe(`  name: ${texts[1]},`);
  });

  test("leaves a type beside its name", () => {
    expect(breakLongLines(`  ${long}${long}${long}${long}: string;`)).toBe(
      `  ${long}${long}${long}${long}: string;`,
    );
  });

  test("breaks a call one argument a line", () => {
    expect(breakLongLines(`  xml.optional(ns, "${long}${long}", ${long}, value.${long});`)).toBe(
      `  xml.optional(\n    ns,\n    "${long}${long}",\n    ${long},\n    value.${long},\n  );`,
    );
  });

  test("puts the value of a long constant below, and the arguments of its type below each other", () => {
    expect(breakLongLines(`  static readonly element = "${long}${long}${long}";`)).toBe(
      `  static readonly element =\n    "${long}${long}${long}";`,
    );
    expect(breakLongLines(`  static readonly codec: Codec<${long}, never> = ${long}${long};`)).toBe(
      `  static readonly codec: Codec<${long}, never> =\n    ${long}${long};`,
    );
    expect(breakLongLines(`  static readonly codec: Codec<${long}${long}${long}, never> = ${long};`)).toBe(
      `  static readonly codec: Codec<\n    ${long}${long}${long},\n    never\n  > = ${long};`,
    );
  });

  test("breaks import lists, parameters and loops", () => {
    expect(breakLongLines(`import { ${long}, type ${long}2, ${long}3 } from "./x.js";`)).toBe(
      `import {\n  ${long},\n  type ${long}2,\n  ${long}3,\n} from "./x.js";`,
    );
    expect(
      breakLongLines(
        `  async ${long}(request: Init<${long}Request>, options?: CallOptions): Promise<void> {`,
      ),
    ).toBe(
      `  async ${long}(\n    request: Init<${long}Request>,\n    options?: CallOptions,\n  ): Promise<void> {`,
    );
    expect(
      breakLongLines(`    for (let at = xml.field(${long}, 0); at >= 0; at = xml.field(${long}, at + 1)) {`),
    ).toBe(
      `    for (\n      let at = xml.field(${long}, 0);\n      at >= 0;\n      at = xml.field(${long}, at + 1)\n    ) {`,
    );
  });

  test("leaves comments and short lines alone", () => {
    const comment = `  /** ${"text, (with) ".repeat(12)} */`;
    expect(breakLongLines(comment)).toBe(comment);
    expect(breakLongLines("f(a, b);")).toBe("f(a, b);");
  });
});
