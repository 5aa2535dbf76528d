/** A contract can never put code into an SDK, nor a file outside its folder. */
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { build } from "esbuild";
import ts from "typescript";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { DiagnosticCollector } from "../../generator/diagnostics/collector.js";
import { type BuildResult, buildSdk } from "../../generator/pipeline.js";
import { defaultSdkOptions } from "../../generator/plan/options.js";
import { hostileLookalikes } from "./hostile-lookalikes.js";
import { hostileOperations, printPage } from "./hostile-page.js";

let folder = "";
let built: BuildResult;

const overlay = `version: 1
namespace: "urn:hostile"
operations:
  delete: { description: "*/ globalThis.pwned = 1; /*", deprecated: "\\n*/ globalThis.pwned = 1; /* @see" }
`;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "soapwright-hostile-"));
  const diagnostics = new DiagnosticCollector();
  const pages = hostileOperations.map((operation, at) => ({
    ...{ path: `pages/${at}.txt`, text: printPage("Hostile", operation), kind: "text" as const },
  }));
  const files = [
    ...pages,
    ...hostileLookalikes,
    { path: "overlay.yaml", text: overlay, kind: "text" as const },
  ];
  const result = await buildSdk({ files, options: { name: "../../x", ...defaultSdkOptions } }, diagnostics);
  if (!result)
    throw new Error(
      JSON.stringify(
        diagnostics.all().filter(({ severity }) => severity === "error"),
        undefined,
        1,
      ),
    );
  built = result;
  for (const [path, text] of built.files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function ownFiles(): readonly string[] {
  return [...built.files.keys()].filter((path) => path.endsWith(".ts") && !path.startsWith("runtime/"));
}

/** Statements that the printer and the templates put into a file; anything else came from the contract. */
function findForeignStatements(path: string): readonly string[] {
  const source = ts.createSourceFile(path, built.files.get(path) ?? "", ts.ScriptTarget.ES2022, true);
  const foreign: string[] = [];
  const calls =
    /^(xmlNames|arrayOf|nillable|lazy|listOf|withDefault|enumeration|openEnumeration|groupOf|child|Object\.values|itemsFrom)$/;
  const methods =
    /^(xml\.\w+|this\.soap\.call|super|[\w$\u0080-\uffff]+\.(from|read|write|push|begin|take|required|optional))$/;
  const visit = (node: ts.Node): void => {
    if (
      ts.isTemplateExpression(node) ||
      ts.isTaggedTemplateExpression(node) ||
      ts.isRegularExpressionLiteral(node)
    ) {
      foreign.push(node.getText());
    }
    if (ts.isCallExpression(node)) {
      const called = node.expression.getText();
      if (!calls.test(called) && !methods.test(called)) foreign.push(node.getText());
    }
    if (ts.isIdentifier(node) && /^(pwned|globalThis)$/.test(node.text)) foreign.push(node.getText());
    ts.forEachChild(node, visit);
  };
  for (const statement of source.statements) {
    const expected =
      ts.isImportDeclaration(statement) ||
      ts.isExportDeclaration(statement) ||
      ts.isClassDeclaration(statement) ||
      ts.isTypeAliasDeclaration(statement) ||
      ts.isVariableStatement(statement);
    if (!expected) foreign.push(statement.getText());
    visit(statement);
  }
  return foreign.map((text) => `${path}: ${text.slice(0, 100)}`);
}

describe("hostile pages", () => {
  test("are all read", () => {
    expect(built.summary.operations).toBe(hostileOperations.length + 3);
  });

  test("put no statement into a file that the templates did not put there", () => {
    expect(ownFiles().flatMap(findForeignStatements)).toEqual([]);
  });

  test("name no file outside the folder, and none twice where case does not count", () => {
    const paths = [...built.files.keys()];
    for (const path of paths)
      expect(path).toMatch(/^[\w$\u0080-\uffff-]+(\/[\w$\u0080-\uffff-]+)*\.(ts|json)$/);
    expect(new Set(paths.map((path) => path.toLowerCase())).size).toBe(paths.length);
    for (const path of paths) expect(path.split("/").pop()).not.toMatch(/^(con|aux|nul|prn)\./i);
    expect(existsSync(resolve(folder, "../../x"))).toBe(false);
  });

  test("compile under the strict flags", () => {
    const config = ts.readConfigFile("tsconfig.runtime.json", ts.sys.readFile).config as {
      compilerOptions: object;
    };
    const base = ts.readConfigFile("tsconfig.json", ts.sys.readFile).config as { compilerOptions: object };
    const raw = { ...base.compilerOptions, ...config.compilerOptions, noEmit: true };
    const { options } = ts.convertCompilerOptionsFromJson(raw, folder);
    const program = ts.createProgram([join(folder, "index.ts")], options);
    const problems = ts.getPreEmitDiagnostics(program).map((problem) => {
      const at = problem.file?.fileName.slice(folder.length);
      return `${at}: ${ts.flattenDiagnosticMessageText(problem.messageText, "\n")}`;
    });
    expect(problems).toEqual([]);
  }, 120_000);

  test("run nothing of theirs when imported, and their values travel", async () => {
    const outfile = join(folder, "bundle.mjs");
    await build({
      entryPoints: [join(folder, "index.ts")],
      bundle: true,
      format: "esm",
      platform: "node",
      outfile,
      logLevel: "error",
    });
    const sdk = (await import(outfile)) as Record<string, unknown>;
    expect((globalThis as Record<string, unknown>)["pwned"]).toBeUndefined();
    const Client = sdk["HostileClient"] as new (
      options: object,
    ) => Record<string, (request: object) => Promise<unknown>>;
    let sent = "";
    const transport = {
      send: (request: { readonly body: Uint8Array }) => {
        sent = Buffer.from(request.body).toString("utf8");
        const answer = `<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body><localsResponse xmlns="urn:hostile"><localsResult>ok</localsResult></localsResponse></s:Body></s:Envelope>`;
        const headers = { "content-type": "text/xml" };
        return Promise.resolve({
          status: 200,
          statusText: "",
          headers,
          setCookies: [],
          body: Buffer.from(answer),
        });
      },
    };
    const client = new Client({ endpoint: "http://127.0.0.1/", transport });
    const request = {
      xml: "1",
      delete: "2",
      "a-b": "3",
      a_b: "4",
      漢字: "5",
      constructorElement: "6",
      thenElement: "7",
    };
    expect(await client["locals"]?.(request)).toBe("ok");
    expect(sent).toContain("<xml>1</xml>");
    expect(sent).toContain("<delete>2</delete>");
    expect(sent).toContain("<a-b>3</a-b><a_b>4</a_b>");
    expect(sent).toContain("<漢字>5</漢字>");
    expect(sent).toContain("<constructor>6</constructor>");
    expect(sent).toContain("<then>7</then>");
  }, 60_000);
});
