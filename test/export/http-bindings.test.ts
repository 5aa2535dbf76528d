/** HTTP bindings survive `export wsdl`: locations, where parameters go, media types, and what is secret. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { writeWsdl } from "../../generator/export/write-wsdl.js";
import type { Contract } from "../../generator/model/contract.js";
import { modelOf } from "../hazards/workshop.js";

function httpOf({ bindings }: Contract): unknown {
  return bindings.map(({ name, portType, protocol, operations }) => ({
    ...{ name, portType, protocol },
    operations: operations.map(({ name: operation, action, http }) => ({ operation, action, http })),
  }));
}

test("an exported WSDL binds what the first one did", () => {
  const text = readFileSync("test/golden/wsdl-http-bindings/contract/library.wsdl", "utf8");
  const first = modelOf([{ path: "library.wsdl", kind: "wsdl", text }]);
  const secret: Contract = {
    ...first,
    messages: first.messages.map((message) => ({
      ...message,
      parts: message.parts.map((part) => (part.name === "password" ? { ...part, secret: true } : part)),
    })),
  };
  const again = modelOf([{ path: "again.wsdl", kind: "wsdl", text: writeWsdl(secret) }]);
  expect(httpOf(again)).toEqual(httpOf(first));
  expect(JSON.stringify(httpOf(first))).toContain('"mediaTypes":["image/gif","image/jpeg"]');
  const secrets = again.messages.flatMap(({ parts }) =>
    parts.filter((part) => part.secret).map(({ name }) => name),
  );
  expect(secrets).toEqual(["password"]);
});
