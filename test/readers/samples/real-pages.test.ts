/** Real pages of many services: each is read, or refused with a place; nothing throws, however a page is cut or changed. */
import { describe, expect, it } from "vitest";
import { DiagnosticCollector } from "../../../generator/diagnostics/collector.js";
import { readSamples } from "../../../generator/readers/samples/read-samples.js";
import type { SourceFile } from "../../../generator/source/source-file.js";
import { classicPage, collapse, htmlPage, secondPage } from "./pages.js";
import { isShared, readSharedPages, toSource } from "./shared-data.js";

const folders = [
  "birst/pages",
  ...[
    "classic",
    "classic-host",
    "collapsed",
    "collapsed-classic",
    "html",
    "infor-docs",
    "senv",
    "senv-flat",
    "senv-lines",
  ].map((name) => `birst/rendered/${name}`),
  "asmx/pages",
  "servers/mono/help",
];
/** What each folder's pages come to: refusals by code; all other pages are read. */
const refused: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  "servers/mono/help": { "sample/mono-page": 63, "sample/is-wsdl": 2 },
};

function readAlone(file: SourceFile) {
  const diagnostics = new DiagnosticCollector();
  const contract = readSamples([file], diagnostics);
  const operations = contract.portTypes.reduce((sum, one) => sum + one.operations.length, 0);
  return { operations, diagnostics: diagnostics.all() };
}

describe("real pages", () => {
  it.runIf(isShared("birst/rendered"))("are read or refused with a place", () => {
    const table: string[] = [];
    for (const folder of folders) {
      const codes: Record<string, number> = {};
      let read = 0;
      for (const file of readSharedPages(folder)) {
        const { operations, diagnostics } = readAlone(file);
        for (const one of diagnostics) expect(one.span, `${folder}/${file.path} ${one.code}`).toBeDefined();
        if (operations > 0) read++;
        else {
          expect(
            diagnostics.map((one) => one.severity),
            file.path,
          ).toEqual(["error"]);
          const code = diagnostics[0]?.code ?? "none";
          codes[code] = (codes[code] ?? 0) + 1;
        }
      }
      const told = Object.entries(codes).map(([code, count]) => `${count} ${code}`);
      table.push(`${folder.padEnd(32)} read ${String(read).padStart(3)}  refused ${told.join(", ") || 0}`);
      expect(codes, folder).toEqual(refused[folder] ?? {});
    }
    console.log(table.join("\n"));
  });
});

/** A small generator of pseudo-random numbers, so that a failure can be repeated. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

describe("robustness", () => {
  const options = {
    operation: "store",
    documentation: "Words & more.",
    request:
      '<store xmlns="urn:depot"><token>string</token><boxes><Box a="int">guid</Box><Box a="int">guid</Box></boxes><e>A or B</e></store>',
    response:
      '<storeResponse xmlns="urn:depot"><storeResult><x xsi:nil="true" /><y>int</y></storeResult></storeResponse>',
    requestHeader: '<Login xmlns="urn:depot"><user>string</user></Login>',
  };
  const pages: readonly SourceFile[] = [
    toSource("classic.txt", classicPage(options)),
    toSource("collapsed.txt", collapse(classicPage(options))),
    toSource("second.txt", secondPage(options)),
    toSource("page.html", htmlPage(options)),
  ];
  const shared = isShared("asmx/pages") ? readSharedPages("asmx/pages") : [];
  const all = [...pages, ...shared];

  it("never throws on a page cut anywhere, and always says what is the matter", () => {
    for (const file of all) {
      for (let end = 0; end < file.text.length; end += 37) {
        const cut = toSource(file.path, file.text.slice(0, end));
        const { operations, diagnostics } = readAlone(cut);
        if (operations === 0)
          expect(
            diagnostics.some((one) => one.severity === "error"),
            `${file.path} cut at ${end}`,
          ).toBe(true);
      }
    }
  });

  it("never throws on changed pages, and keeps places inside the file", () => {
    const random = seeded(20261124);
    const pieces = [
      "<",
      ">",
      "&",
      '"',
      "'",
      "]]>",
      "<!--",
      "-->",
      "<?xml",
      "xmlns:",
      "HTTP/1.1 200 OK\n",
      "POST / HTTP/1.1\n",
      "</",
      "/>",
      "\u0000",
      "&#x110000;",
      "<soap:Envelope>",
      "\n",
      "Response",
    ];
    for (let round = 0; round < 1_500; round++) {
      const file = all[Math.floor(random() * all.length)];
      if (file === undefined) continue;
      let { text } = file;
      for (let change = 0; change < 4; change++) {
        const at = Math.floor(random() * text.length);
        const length = Math.floor(random() * 12);
        const piece = random() < 0.5 ? "" : (pieces[Math.floor(random() * pieces.length)] ?? "");
        text = text.slice(0, at) + piece + text.slice(at + length);
      }
      const lines = text.split(/\r\n|\r|\n/);
      for (const { span, code } of readAlone(toSource(file.path, text)).diagnostics) {
        expect(span, code).toBeDefined();
        if (span === undefined) continue;
        const where = `${file.path} round ${round} ${code} ${span.line}:${span.column}`;
        expect(span.line, where).toBeLessThanOrEqual(lines.length);
        expect(span.column, where).toBeLessThanOrEqual((lines[span.line - 1]?.length ?? 0) + 2);
        expect(span.endLine, where).toBeGreaterThanOrEqual(span.line);
      }
    }
  });
});
