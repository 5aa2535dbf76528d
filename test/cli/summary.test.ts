/** What a run says that it read: a WSDL is no page, and a project is what is in it. */
import { expect, test } from "vitest";
import { printSdkSummary } from "../../generator/cli/print-summary.js";
import { countSources } from "../../generator/sort-sources.js";
import { guessKind } from "../../generator/source/guess-kind.js";

const wsdl = '<definitions xmlns="http://schemas.xmlsoap.org/wsdl/"/>';
const schema = '<schema xmlns="http://www.w3.org/2001/XMLSchema"/>';
const page = "POST /Depot.asmx HTTP/1.1";
const project = '<p:soapui-project xmlns:p="http://eviware.com/soapui/config"/>';

function printRead(files: Readonly<Record<string, string>>): string | undefined {
  const sources = Object.entries(files).map(([path, text]) => ({ path, text, kind: guessKind(text) }));
  const found = { ...countSources(sources), operations: 1, types: 1, assumed: 0 };
  const unchanged = { written: 0, removed: 0, unchanged: 1 };
  return /read (.*?): /.exec(printSdkSummary({ out: "sdk", found, files: unchanged, notes: 0 }))?.[1];
}

test.each([
  ["1 WSDL", { "a.wsdl": wsdl }],
  ["1 WSDL, 2 schemas", { "a.wsdl": wsdl, "a.xsd": schema, "b.xsd": schema }],
  ["1 WSDL, 1 page", { "a.wsdl": wsdl, "a.txt": page, "overlay.yaml": "version: 1" }],
  ["2 WSDLs", { "a.wsdl": wsdl, "b.wsdl": wsdl, "names.json": "{}", "notes.txt": "Ask Ada." }],
  ["1 WSDL", { "a.xml": project, "a.xml#1": wsdl }],
  ["2 collections", { "a.xml": project, "b.json": "{}" }],
  ["1 collection, 2 pages", { "a.json": "[]", "a.txt": page, "b.html": "<html>" }],
  ["0 pages", {}],
])("tells what was read: %s", (read, files) => {
  expect(printRead(files)).toBe(read);
});
