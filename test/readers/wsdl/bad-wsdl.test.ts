/** Broken WSDLs of others: each diagnostic names the fault that the file is about. */
import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, test } from "vitest";
import { DiagnosticCollector } from "../../../generator/diagnostics/collector.js";
import { buildModel } from "../../../generator/pipeline.js";
import { isShared, toSource } from "../samples/shared-data.js";

const folder = "suites/axis1-badWSDL";
const there = resolve(import.meta.dirname, "../../../../shared", folder);

/** The fault that a file's name speaks of, as code and words of the message. */
function expectedFault(name: string): readonly [string, RegExp] {
  const message = /^Error-(Fault|Input|Output)InOperationWith(Missing|Undefined)/.exec(name);
  if (!message) return ["wsdl/name-mismatch", /"justName".*"getQuoteRequest"/];
  const element = (message[1] ?? "").toLowerCase();
  return message[2] === "Missing"
    ? ["wsdl/missing-attribute", new RegExp(`^<${element}> has no message`)]
    : ["wsdl/unresolved", /^There is no message "Unde/];
}

test("each of Axis' bad WSDLs is told by its own fault, at its place", () => {
  if (!isShared(folder)) return;
  for (const name of readdirSync(there).filter((file) => file.endsWith(".wsdl"))) {
    const diagnostics = new DiagnosticCollector();
    buildModel({ files: [toSource(name, readFileSync(resolve(there, name)))] }, diagnostics);
    const [code, message] = expectedFault(name);
    const told = diagnostics.all().filter((one) => one.code === code && message.test(one.message));
    expect(
      told.map(({ span }) => span?.file),
      name,
    ).toContain(name);
  }
});
