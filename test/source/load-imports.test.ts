/** What a WSDL imports is read from the contract's folder only: no request, no file outside, no link out of it. */
import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { DiagnosticCollector } from "../../generator/diagnostics/collector.js";
import { buildModel } from "../../generator/pipeline.js";
import { loadSources } from "../../generator/source/load.js";

let folder: string;
let server: Server;
let requests = 0;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "soapwright-imports-"));
  server = createServer((_, response) => {
    requests += 1;
    response.end("<x/>");
  }).listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  await mkdir(join(folder, "contract/wsdl"), { recursive: true });
  await writeFile(join(folder, "outside.xsd"), schema("urn:outside"));
  await writeFile(join(folder, "contract/shared.xsd"), schema("urn:shared"));
  await symlink(join(folder, "outside.xsd"), join(folder, "contract/wsdl/link.xsd"));
});
afterAll(async () => {
  await new Promise((resolve) => server.close(resolve));
  await rm(folder, { recursive: true, force: true });
});

function schema(namespace: string): string {
  return `<x:schema xmlns:x="http://www.w3.org/2001/XMLSchema" targetNamespace="${namespace}"/>`;
}

async function load(location: string, within?: string) {
  const imported = `<x:import namespace="urn:i" schemaLocation="${location}"/>`;
  const text = `<definitions xmlns="http://schemas.xmlsoap.org/wsdl/" targetNamespace="urn:t"><types>
    <x:schema xmlns:x="http://www.w3.org/2001/XMLSchema" targetNamespace="urn:t">${imported}</x:schema></types></definitions>`;
  await writeFile(join(folder, "contract/wsdl/a.wsdl"), text);
  const diagnostics = new DiagnosticCollector();
  const { files } = await loadSources("contract/wsdl/a.wsdl", { cwd: folder, folder: within, diagnostics });
  buildModel({ files }, diagnostics);
  const missing = diagnostics
    .all()
    .filter(({ code }) => code === "source/missing-import" || code === "source/import-refused");
  return { paths: files.map(({ path }) => path), missing: missing.length };
}

test("a URL on loopback is not asked, and is said to be refused", async () => {
  const { port } = server.address() as AddressInfo;
  expect(await load(`http://127.0.0.1:${port}/a.xsd`)).toEqual({ paths: ["a.wsdl"], missing: 1 });
  expect(requests).toBe(0);
});

test.each([
  ["a path that leads out", "../../outside.xsd"],
  ["an encoded path that leads out", "%2e%2e/%2e%2e/outside.xsd"],
  ["a Windows path that leads out", "..\\..\\outside.xsd"],
  ["an absolute path", "/etc/passwd"],
  ["a file URL", "file:///etc/passwd"],
  ["a link that leads out", "link.xsd"],
])("%s is not read", async (_, location) => {
  expect(await load(location)).toEqual({ paths: ["a.wsdl"], missing: 1 });
});

test("a WSDL deeper in its contract's folder reaches what lies anywhere below that folder, and no further", async () => {
  expect(await load("../shared.xsd")).toEqual({ paths: ["a.wsdl"], missing: 1 });
  expect(await load("../shared.xsd", "contract")).toEqual({
    paths: ["shared.xsd", "wsdl/a.wsdl"],
    missing: 0,
  });
  expect(await load("../../outside.xsd", "contract")).toEqual({ paths: ["wsdl/a.wsdl"], missing: 1 });
});
