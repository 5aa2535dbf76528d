/** A large request is written once as text and once as bytes, and says the same as a small one. */
import { spawnSync } from "node:child_process";
import { expect, it } from "vitest";
import { SoapClient } from "../../runtime/client.js";
import type { Interceptor } from "../../runtime/interceptors.js";
import type { Operation } from "../../runtime/operation.js";
import { xsBase64Binary } from "../../runtime/values/binary.js";
import { xsString } from "../../runtime/values/strings.js";
import type { Codec } from "../../runtime/xml/codec.js";
import type { XmlWriter } from "../../runtime/xml/writer.js";
import { ns, response } from "./sample-operation.js";

interface File {
  readonly name: string;
  readonly data: Uint8Array;
  readonly notes: readonly string[];
}

const fileCodec: Codec<File> = {
  read: () => ({ name: "", data: new Uint8Array(), notes: [] }),
  write(xml: XmlWriter, { name, data, notes }: File): void {
    xml.element(ns, "name", xsString, name);
    xml.element(ns, "data", xsBase64Binary, data);
    xml.start(ns, "more");
    xml.text(xsString, notes.join(""));
    xml.finish();
    for (const note of notes) xml.element(ns, "note", xsString, note);
  },
  from: (file) => file,
};

const send: Operation<File, unknown> = {
  name: "send",
  input: { name: `{${ns}}send`, codec: fileCodec as Codec<File, never> },
};

const file: File = {
  name: "Grüße \u{1F600}",
  data: new Uint8Array(100_000).map((_, index) => index * 7),
  notes: ["short", "ü\u{1F600} & ".repeat(5_000), "", "x".repeat(4097), "end"],
};

const escaped = (text: string): string => text.replaceAll("&", "&amp;");
const expected = `<?xml version="1.0" encoding="utf-8"?><soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/"><soap:Body><send xmlns="${ns}"><name>${file.name}</name><data>${Buffer.from(file.data).toString("base64")}</data><more>${escaped(file.notes.join(""))}</more>${file.notes
  .map((note) => `<note>${escaped(note)}</note>`)
  .join("")}</send></soap:Body></soap:Envelope>`;

async function sentBy(...interceptors: Interceptor[]): Promise<string> {
  let sent = "";
  const soap = new SoapClient({
    endpoint: "http://localhost/",
    interceptors,
    transport: {
      send: async ({ body }) => {
        sent = Buffer.from(body).toString();
        return { status: 200, statusText: "", headers: {}, setCookies: [], body: Buffer.from(response()) };
      },
    },
  });
  await soap.call(send, file);
  return sent;
}

it("all of it is sent, in its order", async () => {
  expect(await sentBy()).toBe(expected);
});

it("interceptors see it as one text, and what they make of it is sent", async () => {
  let seen = "";
  const change: Interceptor = (call, next) => {
    seen = call.body;
    return next({ ...call, body: call.body.replace("<name>", "<name>my ") });
  };
  expect(await sentBy(change)).toBe(expected.replace("<name>", "<name>my "));
  expect(seen).toBe(expected);
});

it("5 MiB take their base64 as text and as bytes, and hardly more", () => {
  const args = ["--expose-gc", "--import", "tsx", "test/runtime/upload-once.ts"];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
  expect(stderr).toBe("");
  expect(status).toBe(0);
  const base64 = (5 * 2 ** 20 * 4) / 3;
  expect(Number(stdout)).toBeLessThan(2.3 * base64);
});
