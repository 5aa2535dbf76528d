/** What `validate` adds to an SDK, and that it adds nothing to one without it. */
import { readFileSync } from "node:fs";
import { build } from "esbuild";
import { expect, test } from "vitest";
import { resolveSdk } from "../../generator/config/resolve-sdks.js";
import { buildPiece } from "../hazards/workshop.js";

const input = ["wsdl-validate/contract/orders", "wsdl-simple-types/contract/gauge"].map((name) => {
  const path = `test/golden/${name}.wsdl`;
  return [{ path, text: readFileSync(path, "utf8"), kind: "wsdl" as const }];
});

const codeOf = async (files: (typeof input)[number], facets?: "checked"): Promise<string> =>
  [...(await buildPiece(files, facets === undefined ? {} : { facets })).files]
    .filter(([path]) => path.endsWith(".ts"))
    .map(([, text]) => text)
    .join("\n");

test("the option is off unless it is given, and then not even named among the options", () => {
  const sdk = { contracts: "a.wsdl", out: "sdk" };
  expect(Object.keys(resolveSdk(sdk, "/tmp").options)).not.toContain("facets");
  expect(resolveSdk({ ...sdk, validate: false }, "/tmp")).toEqual(resolveSdk(sdk, "/tmp"));
  expect(resolveSdk({ ...sdk, validate: true }, "/tmp").options.facets).toBe("checked");
});

test.each(input)("only constants and the codecs of fields differ: the types stay", async (file) => {
  const [plain, checked] = [await codeOf([file]), await codeOf([file], "checked")];
  const declarations = (code: string): readonly string[] =>
    code.split("\n").filter((line) => /^(?: {2}[\w"$]+\??: .*;|export (?:class|type) .*)$/.test(line));
  expect(declarations(checked)).toEqual(declarations(plain));
  expect(plain).not.toMatch(/restricted|textUnion/);
  expect(checked).toMatch(/restricted/);
});

test("a program of an SDK without the option carries no checks", async () => {
  const bundle = async (contents: string): Promise<string> => {
    const stdin = { contents, resolveDir: "generated/birst" };
    const built = await build({ stdin, bundle: true, minify: true, format: "esm", write: false });
    return built.outputFiles[0]?.text ?? "";
  };
  const facets = /maxLength|minInclusive|totalDigits/;
  const unchecked =
    'export { CommandWebServiceClient } from "./client.js"; export { unionOf } from "./runtime/index.js";';
  expect(await bundle(unchecked)).not.toMatch(facets);
  expect(await bundle('export { restricted } from "./runtime/index.js";')).toMatch(/maxLength/);
  expect(await bundle('export { restricted } from "./runtime/index.js";')).not.toMatch(/minInclusive|P\(\?:/);
});
