/** `soapwright inspect`, `export` and `mock` on a contract of real pages. */
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Contract } from "../../generator/model/contract.js";
import { makeProject, type Ran, type ScratchProject } from "./scratch-project.js";

let project: ScratchProject;
beforeEach(() => {
  project = makeProject();
  project.put({ "pages/getA.txt": page("getA"), "pages/getB.txt": page("getB") });
});
afterEach(() => {
  project.remove();
});

/** An operation page in the form of the .NET framework. */
function page(name: string): string {
  const envelope = (body: string): string => `<?xml version="1.0" encoding="utf-8"?>
<soap:Envelope xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:xsd="http://www.w3.org/2001/XMLSchema" xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/">
  <soap:Body>
${body}
  </soap:Body>
</soap:Envelope>
`;
  const request = `    <${name} xmlns="http://example.org/">
      <token>string</token>
      <ids>
        <int>int</int>
        <int>int</int>
      </ids>
    </${name}>`;
  const response = `    <${name}Response xmlns="http://example.org/">
      <${name}Result>
        <code>int</code>
        <text>string</text>
      </${name}Result>
    </${name}Response>`;
  return `POST /Service.asmx HTTP/1.1
Host: example.org
Content-Type: text/xml; charset=utf-8
Content-Length: length
SOAPAction: "http://example.org/${name}"

${envelope(request)}
HTTP/1.1 200 OK
Content-Type: text/xml; charset=utf-8
Content-Length: length

${envelope(response)}`;
}

const runReal = (args: readonly string[], given: Parameters<ScratchProject["run"]>[1] = {}): Promise<Ran> =>
  project.run(args, { loadPipeline: () => import("../../generator/pipeline.js"), ...given });

describe("inspect", () => {
  it("lists operations, assumptions with places, and equal shapes with overlay lines", async () => {
    const ran = await runReal(["inspect", "pages"]);
    expect(ran.code).toBe(0);
    expect(ran.stdout).toContain("2 operations of ");
    expect(ran.stdout).toMatch(
      / {2}getA\(token\?: string, ids\?: int\[\]\) → getAResult\?: \{ code, text \}/,
    );
    expect(ran.stdout).toMatch(
      / {2}occurs, because dotnet-convention: \d+\n {4}\S+ {2}pages\/get[AB]\.txt:\d+:\d+/,
    );
    expect(ran.stdout).toContain("0 contradictions");
    expect(ran.stdout).toContain(`  { code, text }
    getA response getAResult
    getB response getBResult
    if they are one type, say so in overlay.yaml:
      types:
        GetAResult:
      operations:
        getA:
          response:
            getAResult: GetAResult
        getB:
          response:
            getBResult: GetAResult
`);
  });

  it("prints no tables of what could not be read", async () => {
    const ran = await runReal(["inspect", "nowhere"]);
    expect(ran).toMatchObject({ code: 1, stdout: "" });
    expect(ran.stderr).toContain("nowhere does not exist");
  });

  it("prints overlay lines that do what they say", async () => {
    const { stdout } = await runReal(["inspect", "pages"]);
    const lines = stdout.slice(stdout.indexOf("      types:")).replaceAll(/^ {6}/gm, "");
    project.put({ "pages/overlay.yaml": `version: 1\nnamespace: http://example.org/\n${lines}` });
    const settled = await runReal(["inspect", "pages", "--format", "json"]);
    expect(settled.code).toBe(0);
    const contract: Contract = JSON.parse(settled.stdout);
    expect(contract.types.map(({ name }) => name)).toContain("{http://example.org/}GetAResult");
    expect((await runReal(["inspect", "pages"])).stdout).toContain(
      "0 shapes that several anonymous types have",
    );
  });

  it("exports a WSDL that says the same", async () => {
    const printed = await runReal(["export", "wsdl", "pages"]);
    expect(printed.code).toBe(0);
    project.put({ "wsdl/service.wsdl": printed.stdout });
    const ran = await runReal(["inspect", "wsdl"]);
    expect(ran.code).toBe(0);
    expect(ran.stdout).toMatch(/getA\(token\?: string, ids\?: int\[\]\) → getAResult\?: \{ code, text \}/);
    const written = await runReal(["export", "wsdl", "pages", "--out", "out.wsdl"]);
    expect([written.code, written.stdout]).toEqual([0, ""]);
    expect(written.stderr).toContain("out.wsdl written");
  });

  it("says what is wrong with the place or the form, which is no bug", async () => {
    const nowhere = await runReal(["export", "wsdl", "pages", "--out", "no/such/out.wsdl"]);
    expect([nowhere.code, nowhere.stderr]).toEqual([
      2,
      expect.stringMatching(/^error write\/failed: no\/such\/out\.wsdl cannot be written: ENOENT/),
    ]);
    const other = await runReal(["export", "pdf", "pages"]);
    expect([other.code, other.stdout]).toEqual([2, ""]);
    expect(other.stderr).toContain('what export writes is "pdf", expected "wsdl"');
  });

  it("prints the model as data", async () => {
    const { stdout, code } = await runReal(["inspect", "pages", "--format", "json"]);
    expect(code).toBe(0);
    const contract: Contract = JSON.parse(stdout);
    expect(contract.portTypes.flatMap(({ operations }) => operations.map(({ name }) => name))).toEqual([
      "getA",
      "getB",
    ]);
  });

  it("lists every place if asked", async () => {
    const few = await runReal(["inspect", "pages"]);
    const all = await runReal(["inspect", "pages", "--all"]);
    expect(few.stdout).toContain("more; --all lists them");
    expect(all.stdout).not.toContain("more; --all lists them");
    expect(all.stdout.length).toBeGreaterThan(few.stdout.length);
  });

  it("reports errors, and still shows what is sound", async () => {
    project.put({ "pages/getC.txt": "" });
    const ran = await runReal(["inspect", "pages"]);
    expect(ran.code).toBe(1);
    expect(ran.stderr).toContain("pages/getC.txt");
    expect(ran.stdout).toContain("2 operations of ");
  });
});

describe("mock", () => {
  it("serves until it is stopped", async () => {
    let answer = "";
    let printed = "";
    const ran = await runReal(["mock", "pages", "--fault", "getB=not today"], {
      print: (text) => {
        printed += text;
      },
      untilStopped: async () => {
        const url = /http:\S+(?=;)/.exec(printed)?.[0] ?? "";
        const body = page("getB").split("\n\n")[1];
        const headers = { "Content-Type": "text/xml", SOAPAction: '"http://example.org/getB"' };
        const response = await fetch(url, {
          method: "POST",
          headers,
          body: body?.replaceAll(">int<", ">1<") ?? "",
        });
        answer = `${response.status} ${await response.text()}`;
      },
    });
    expect(ran).toMatchObject({ code: 0, stderr: "" });
    expect(answer).toMatch(/^500 [\s\S]*not today/);
    expect(printed).toContain("getB 500 fault: not today");
  });

  it.each([
    [["--port", "99999"], "--port is 99999, expected a number from 0 to 65535"],
    [["--delay", "-1"], "--delay is -1, expected milliseconds"],
    [["--fault", "getX"], "faults names getX, which is no operation of the contract; did you mean getA?"],
  ])("answers 2 for %j", async (args, message) => {
    const ran = await runReal(["mock", "pages", ...args]);
    expect(ran.code).toBe(2);
    expect(ran.stderr).toContain(message);
  });
});
