/** Which binding's way an operation goes, and what is said of the others. */
import { expect, test } from "vitest";
import { buildPiece } from "../hazards/workshop.js";

const names = ["one", "two"] as const;

/** `find` twice in the port type; the bindings as given. */
function contract(bindings: string, named: boolean): string {
  const messages = names.map(
    (name) => `<message name="${name}"><part name="${name}" type="xs:int"/></message>`,
  );
  const operations = names.map(
    (name) =>
      `<operation name="find"><input${named ? ` name="${name}"` : ""} message="t:${name}"/></operation>`,
  );
  const ports = [...bindings.matchAll(/<binding name="(\w+)"/g)].map(
    ([, name]) => `<port name="${name}" binding="t:${name}"/>`,
  );
  return `<definitions xmlns="http://schemas.xmlsoap.org/wsdl/" xmlns:t="urn:t" xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:s="http://schemas.xmlsoap.org/wsdl/soap/" targetNamespace="urn:t">${messages.join("")}
    <portType name="P">${operations.join("")}</portType>${bindings}<service name="S">${ports.join("")}</service></definitions>`;
}

function binding(name: string, ...bound: readonly (readonly [action: string, input?: string])[]): string {
  const operations = bound.map(
    ([
      action,
      input,
    ]) => `<operation name="find"><s:operation soapAction="${action}"/><input${input ? ` name="${input}"` : ""}>
      <s:body use="literal" namespace="urn:t"/></input></operation>`,
  );
  return `<binding name="${name}" type="t:P"><s:binding style="rpc" transport="http://schemas.xmlsoap.org/soap/http"/>${operations.join("")}</binding>`;
}

/** Part and soapAction of each operation, and what was warned of. */
async function build(bindings: string, named = true) {
  const text = contract(bindings, named);
  const { files, diagnostics } = await buildPiece([{ path: "a.wsdl", text, kind: "wsdl" }]);
  const operations = [...files].filter(([path]) => path.startsWith("operations/")).map(([, code]) => code);
  const found = operations.flatMap((code) => {
    const [, action] = /action: "(\w+)"/.exec(code) ?? [];
    const part = names.find((name) => new RegExp(`\\b${name}: number`).test(code));
    return action === undefined ? [] : [`${part} by ${action}`];
  });
  const warned = diagnostics.filter(({ severity }) => severity !== "info").map(({ message }) => message);
  return { found: found.sort(), warned };
}

test.each([
  ["bound in another order", binding("B", ["b", "two"], ["a", "one"]), true, ["one by a", "two by b"]],
  ["of which the second alone is bound", binding("B", ["b", "two"]), true, ["two by b"]],
  ["of which the first alone is bound", binding("B", ["a", "one"]), true, ["one by a"]],
  ["without names", binding("B", ["a"], ["b"]), false, ["one by a", "two by b"]],
])("overloads %s", async (_what, bindings, named, expected) => {
  expect((await build(bindings, named)).found).toEqual(expected);
});

test("a binding that carries operations otherwise than the one that is followed is told once", async () => {
  const one = binding("A", ["a", "one"], ["b", "two"]);
  const { found, warned } = await build(one + binding("B", ["c", "one"], ["d", "two"]));
  expect(found).toEqual(["one by a", "two by b"]);
  expect(warned).toEqual([
    'binding "B" carries operation find otherwise than "A", which the SDK follows: soapAction "c" instead of "a" (and 1 more of its operations)',
  ]);
  expect((await build(one + binding("B", ["a", "one"], ["b", "two"]))).warned).toEqual([]);
});
