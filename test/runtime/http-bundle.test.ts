/** A bundled program has of the functions for HTTP bindings only those that its operations name. */
import { build } from "esbuild";
import { expect, test } from "vitest";

/** Words that only the code of one function has. */
const marks = {
  form: "x-www-form-urlencoded",
  parameters: "surrogate pair, which UTF-8",
  document: "expected an XML document",
  refusal: "from their own machine only",
} as const;

async function bundle(names: string): Promise<readonly string[]> {
  const { outputFiles } = await build({
    stdin: {
      contents: `import { ${names} } from "./runtime/index.ts"; globalThis.kept = [${names}];`,
      resolveDir: process.cwd(),
      loader: "ts",
    },
    ...({
      bundle: true,
      minify: true,
      write: false,
      format: "esm",
      platform: "neutral",
      target: "es2022",
    } as const),
  });
  const text = outputFiles[0]?.text ?? "";
  return Object.entries(marks).flatMap(([name, mark]) => (text.includes(mark) ? name : []));
}

test("one that only knows SOAP has none of them", async () => {
  expect(await bundle("SoapClient, streamItems, retryInterceptor, logInterceptor")).toEqual([]);
});

test("one that only asks by GET has no form", async () => {
  expect(await bundle("SoapClient, httpQuery, httpDocumentResponse")).toEqual([
    "parameters",
    "document",
    "refusal",
  ]);
  expect(await bundle("SoapClient, httpForm, noHttpResponse")).toEqual(["form", "parameters", "refusal"]);
});
