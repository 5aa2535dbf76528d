/** The door for bytes: files, folders, URLs and standard input, in whatever encoding. */
import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { DiagnosticCollector } from "../../generator/diagnostics/collector.js";
import { loadSources } from "../../generator/source/load.js";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "soapwright-load-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function load(input: string, stdin?: () => Promise<Uint8Array>) {
  const diagnostics = new DiagnosticCollector();
  const { files } = await loadSources(input, { cwd: folder, stdin, diagnostics, timeout: 300 });
  return { files, codes: diagnostics.all().map((one) => one.code), diagnostics: diagnostics.all() };
}

describe("folders", () => {
  it("are walked below pages/, sorted, without what is no contract", async () => {
    const root = join(folder, "service");
    await mkdir(join(root, "pages/sub"), { recursive: true });
    const names = [
      "pages/b.txt",
      "pages/a.html",
      "pages/sub/c.txt",
      "pages/README.md",
      "pages/.hidden",
      "overlay.yaml",
      "names.json",
      "other.txt",
    ];
    for (const name of names) await writeFile(join(root, name), name);
    await writeFile(join(root, "pages/logo.png"), Uint8Array.from([137, 80, 78, 71, 0, 0, 1]));
    const { files, diagnostics } = await load("service");
    expect(files.map((file) => file.path)).toEqual(["pages/a.html", "pages/b.txt", "pages/sub/c.txt"]);
    expect(diagnostics.map((one) => [one.code, one.severity, one.span?.file])).toEqual([
      ["source/binary", "warning", "pages/logo.png"],
    ]);
  });
  it("of one file, or a file alone, that is no text is an error", async () => {
    await writeFile(join(folder, "service.wsdl.gz"), Uint8Array.from([31, 139, 8, 0, 0, 1]));
    const { diagnostics } = await load("service.wsdl.gz");
    expect(diagnostics.map((one) => [one.code, one.severity])).toEqual([["source/binary", "error"]]);
  });
  it("without pages/ are walked whole, and do not follow links to folders", async () => {
    const root = join(folder, "plain");
    await mkdir(join(root, "x"), { recursive: true });
    await writeFile(join(root, "x/one.txt"), "1");
    await writeFile(join(root, "overlay.yaml"), "a: 1");
    await symlink(root, join(root, "loop"));
    expect((await load("plain")).files.map((file) => file.path)).toEqual(["x/one.txt"]);
  });
  it("say so when they are empty, or not there", async () => {
    await mkdir(join(folder, "empty"));
    expect((await load("empty")).codes).toEqual(["source/empty-folder"]);
    const missing = await load("nowhere");
    expect(missing.codes).toEqual(["source/not-found"]);
    expect(missing.diagnostics[0]?.message).not.toContain(folder);
  });
});

describe("encodings", () => {
  const utf16 = (text: string, order: "be" | "le"): Buffer => {
    const bytes = Buffer.from(text, "utf16le");
    return order === "be" ? bytes.swap16() : bytes;
  };
  it.each([
    ["UTF-8", Buffer.from("größe")],
    ["UTF-8 with a mark", Buffer.from("\uFEFFgröße")],
    ["UTF-16 with a mark", utf16("\uFEFFgröße", "le")],
    ["UTF-16, big end first", utf16("\uFEFFgröße", "be")],
    ["UTF-16 without a mark", utf16("größe", "le")],
    ["Windows-1252", Buffer.from("größe", "latin1")],
    ["a charset in a meta tag", Buffer.from('<meta charset="iso-8859-1">größe', "latin1")],
  ])("are told apart: %s", async (_, bytes) => {
    await writeFile(join(folder, "text.txt"), bytes);
    const { files, codes } = await load("text.txt");
    expect(codes).toEqual([]);
    expect(files[0]?.text.replace(/<.*>/, "")).toBe("größe");
    expect(files[0]?.digest).toMatch(/^sha256:[\da-f]{64}$/);
    expect(files[0]?.path).toBe("text.txt");
  });
  it("report bytes that a declared encoding does not allow, with their place", async () => {
    await writeFile(
      join(folder, "bad.xml"),
      Buffer.from('<?xml version="1.0" encoding="utf-8"?>\n<a>ö</a>', "latin1"),
    );
    const { diagnostics } = await load("bad.xml");
    expect(diagnostics.map((one) => [one.code, one.span?.line, one.span?.column])).toEqual([
      ["source/bad-encoding", 2, 4],
    ]);
  });
});

describe("standard input", () => {
  it("is read as one file", async () => {
    const { files } = await load("-", async () => Buffer.from("page"));
    expect(files.map((file) => [file.path, file.text])).toEqual([["stdin", "page"]]);
  });
  it("says so when it cannot be read", async () => {
    expect((await load("-")).codes).toEqual(["source/unreadable"]);
    expect((await load("-", () => Promise.reject(new Error("closed")))).codes).toEqual(["source/unreadable"]);
  });
});

describe("URLs", () => {
  let server: Server;
  let base: string;
  beforeAll(async () => {
    server = createServer((request, response) => {
      if (request.url?.startsWith("/slow")) return;
      if (request.url?.startsWith("/missing")) response.writeHead(404).end();
      else if (request.url?.startsWith("/huge"))
        response.writeHead(200, { "content-length": "99999999" }).end();
      else
        response
          .writeHead(200, { "content-type": "text/html; charset=iso-8859-1" })
          .end(Buffer.from("<html>größe", "latin1"));
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  it("are fetched, decoded and named after their path and operation", async () => {
    const { files } = await load(`${base}/a/Depot.asmx?op=store`);
    expect(files.map((file) => [file.path, file.text, file.kind])).toEqual([
      ["Depot.asmx.store", "<html>größe", "html"],
    ]);
  });
  it.each(["/missing", "/huge", "/slow"])("that fail say so: %s", async (path) => {
    const { files, codes } = await load(`${base}${path}`);
    expect(files).toEqual([]);
    expect(codes).toEqual(["source/fetch-failed"]);
  });
  it.each(["ftp://example.com/x", "file:///etc/passwd"])(
    "of other kinds are refused: %s",
    async (address) => {
      expect((await load(address)).codes).toEqual(["source/unsupported-url"]);
    },
  );
});
