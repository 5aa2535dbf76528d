/** Names that no XML document could hold, as a faulty reader might pass them on: the plan and the printer quote them too. */
import { describe, expect, test } from "vitest";
import { DiagnosticCollector } from "../../generator/diagnostics/collector.js";
import { emitSdk } from "../../generator/emit/emit-sdk.js";
import type { Contract } from "../../generator/model/contract.js";
import { defaultOverlaySettings } from "../../generator/model/overlay-settings.js";
import { readNames } from "../../generator/plan/naming/names-file.js";
import { defaultSdkOptions } from "../../generator/plan/options.js";
import { planSdk } from "../../generator/plan/plan-sdk.js";
import type { SourceFile } from "../../generator/source/source-file.js";
import { assertOutPaths } from "../../generator/write/out-path.js";
import { classicPage } from "../readers/samples/pages.js";
import { inspectCode } from "./code-shape.js";
import { payloads } from "./hostile-names.js";
import { modelOf } from "./workshop.js";

const page: SourceFile = {
  path: "pages/MARKop.txt",
  kind: "text",
  text: classicPage({
    service: "MARKservice",
    operation: "MARKop",
    action: "MARKaction",
    documentation: "MARKdoc",
    requestHeader: '<MARKhead xmlns="urn:m"><MARKin>string</MARKin></MARKhead>',
    request: `<MARKop xmlns="urn:m"><MARKa MARKattribute="int"><MARKb>MARKx or MARKy</MARKb></MARKa><MARKlist>${"<MARKitem>int</MARKitem>".repeat(2)}</MARKlist></MARKop>`,
    response: `<MARKopResponse xmlns="urn:m">${"<MARKopResult><MARKc>dateTime</MARKc></MARKopResult>".repeat(2)}</MARKopResponse>`,
  }),
};

const names = [
  ...payloads,
  ...["../../x", "..", "/etc/passwd", "a/b", "C:\\x", "con", "\0", "\n", "", " ", "\ud800", "{urn:x}y", "*"],
  ...[
    "__proto__",
    "constructor.prototype",
    "x' + pwned + '",
    '" + pwned + "',
    "x ? y : z",
    "a, b",
    "{",
    "}",
    ")",
  ],
];

function emit(mark: string): ReadonlyMap<string, string> {
  const inside = JSON.stringify(mark).slice(1, -1);
  const contract = JSON.parse(JSON.stringify(modelOf([page])).replaceAll("MARK", () => inside)) as Contract;
  const options = { name: mark, ...defaultSdkOptions };
  const plan = planSdk(contract, defaultOverlaySettings, options, new Map(), new DiagnosticCollector());
  expect(plan.counts.operations).toBe(1);
  return emitSdk(plan, options);
}

describe("names that no XML could hold", () => {
  test.each(names)("%j stays a text", (mark) => {
    const files = emit(mark);
    expect(() => assertOutPaths(files.keys())).not.toThrow();
    const own = [...files].filter(([path]) => path.endsWith(".ts") && !path.startsWith("runtime/"));
    expect(own.flatMap(([path, text]) => inspectCode(path, text).problems)).toEqual([]);
  });
});

describe("names.json", () => {
  test.each([
    ["operation go", "a b"],
    ["operation go", 'x = 1; globalThis.pwned = 1; "'],
    ["type {urn:x}Y", ""],
    ["type {urn:x}Y", "../x"],
    ["file operation go", "../../x"],
    ["file operation go", "operations/../../x"],
    ["file operation go", "operations/.."],
    ["file operation go", "/etc/passwd"],
    ["file operation go", "runtime/index"],
    ["file operation go", "client"],
    ["file operation go", "operations/CON"],
    ["file operation go", "operations/a\\b"],
  ])("%s cannot be %j", (id, name) => {
    const diagnostics = new DiagnosticCollector();
    const remembered = readNames({ path: "names.json", text: JSON.stringify({ [id]: name }) }, diagnostics);
    expect(remembered.size).toBe(0);
    expect(diagnostics.all().map(({ code }) => code)).toEqual(["plan/names-file"]);
  });
});
