/** With `errors: "leave-out"` one bad corner of a contract does not refuse the rest. */
import { expect, test } from "vitest";
import { buildPiece } from "../hazards/workshop.js";

const operation = (name: string): string =>
  `<operation name="${name}"><input message="t:${name}"/></operation>`;
const bound = (name: string): string =>
  `<operation name="${name}"><soap:operation soapAction=""/><input><soap:body use="literal"/></input></operation>`;
const message = (name: string): string =>
  `<message name="${name}"><part name="body" element="t:${name}"/></message>`;
const element = (name: string, type: string): string =>
  `<x:element name="${name}"><x:complexType><x:sequence><x:element name="value" type="${type}"/></x:sequence></x:complexType></x:element>`;

function contract(names: readonly string[], types: string) {
  const text = `<definitions xmlns="http://schemas.xmlsoap.org/wsdl/" xmlns:soap="http://schemas.xmlsoap.org/wsdl/soap/"
    xmlns:t="urn:t" xmlns:x="http://www.w3.org/2001/XMLSchema" targetNamespace="urn:t">
    <types><x:schema targetNamespace="urn:t">${types}</x:schema></types>${names.map(message).join("")}
    <portType name="P">${names.map(operation).join("")}</portType>
    <binding name="B" type="t:P"><soap:binding transport="http://schemas.xmlsoap.org/soap/http"/>${names.map(bound).join("")}</binding>
    <service name="S"><port name="P" binding="t:B"><soap:address location="http://shop/"/></port></service></definitions>`;
  return [{ path: "a.wsdl", text, kind: "wsdl" as const }];
}

const types =
  element("good", "x:string") +
  element("broken", "t:Gone") +
  element("deep", "t:Holder") +
  '<x:complexType name="Holder"><x:sequence><x:element name="inner" type="t:Gone"/></x:sequence></x:complexType>';

test("without it nothing is generated, and the place is named", async () => {
  const { built, diagnostics } = await buildPiece(contract(["good", "broken"], types));
  expect(built).toBeUndefined();
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  expect(errors.length).toBeGreaterThan(0);
  expect(errors.every(({ span }) => span !== undefined)).toBe(true);
});

test("with it the rest is generated, and each operation that is left out is named", async () => {
  const { files, diagnostics } = await buildPiece(contract(["good", "broken", "deep"], types), {
    errors: "leave-out",
  });
  expect([...files.keys()].filter((path) => path.startsWith("operations/"))).toEqual(["operations/good.ts"]);
  const left = diagnostics.filter(({ code }) => code === "plan/left-out").map(({ message: text }) => text);
  expect(left.map((text) => text.split(" ")[1])).toEqual(["broken", "deep"]);
});

test("with it a contract of which nothing is left is still refused", async () => {
  const { built, diagnostics } = await buildPiece(contract(["broken"], types), { errors: "leave-out" });
  expect(built).toBeUndefined();
  expect(diagnostics.map(({ code }) => code)).toContain("plan/no-operations");
});

test("a type that XML Schema has not is as unknown as any other", async () => {
  const { diagnostics } = await buildPiece(contract(["slip"], element("slip", "x:strng")));
  expect(diagnostics.filter(({ severity }) => severity === "error").map(({ code }) => code)).toEqual([
    "plan/unresolved-type",
  ]);
});

test("an unknown type is reported where it stands, also if only a fault has it", async () => {
  const [file] = contract(["good"], types.replace("x:string", "t:Base"));
  const hierarchy = ["Base", "Derived"].map((name) => {
    const content = '<x:sequence><x:element name="a" type="x:string"/></x:sequence>';
    const extended = `<x:complexContent><x:extension base="t:Base">${content}</x:extension></x:complexContent>`;
    return `<x:complexType name="${name}">${name === "Base" ? content.replace('"a"', '"b"') : extended}</x:complexType>`;
  });
  const fault = `<x:element name="lost" type="t:Gone"/>${hierarchy.join("")}`;
  const text = (file?.text ?? "")
    .replace("</x:schema>", `${fault}</x:schema>`)
    .replace("<portType", `${message("lost")}<portType`)
    .replace(
      "</operation></portType>",
      '<output message="t:good"/><fault name="f" message="t:lost"/></operation></portType>',
    )
    .replace(
      "</operation></binding>",
      '<output><soap:body use="literal"/></output><fault name="f"><soap:fault name="f" use="literal"/></fault></operation></binding>',
    );
  const { diagnostics } = await buildPiece([{ path: "a.wsdl", text, kind: "wsdl" }]);
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  expect(errors.map(({ message: said, span }) => [said, span?.file])).toEqual([
    ['element "lost" has the type "Gone", which the contract does not define', "a.wsdl"],
  ]);
});
