/** SOAP headers: what is written of them in both versions, and which of a response must be understood. */
import { describe, expect, test } from "vitest";
import type { ClientOptions } from "../../runtime/client-options.js";
import { SoapError } from "../../runtime/errors.js";
import { HeaderType } from "../../runtime/soap-headers.js";
import { xsInt } from "../../runtime/values/integers.js";
import { xsString } from "../../runtime/values/strings.js";
import { EncodedReader } from "../../runtime/xml/encoded-reader.js";
import { RawXml } from "../../runtime/xml/raw-xml.js";
import { answerWith, failureOf } from "./answer-with.js";
import { envelope11, envelope12, fault11, getStatus, ns, response } from "./sample-operation.js";

const request = { token: "abcdefgh", count: 1 };
const session = new HeaderType(`{${ns}}Session`, xsString);
const declaring = { ...getStatus, headers: { output: [session] } };

function withHeader(block: string, envelope = envelope11): string {
  return response(envelope).replace("<s:Body>", `<s:Header>${block}</s:Header><s:Body>`);
}

async function sentHeader(header: Parameters<typeof session.of>[1], version: "1.1" | "1.2"): Promise<string> {
  const { client, sent } = answerWith(response(), { version });
  await client.call(getStatus, request, { soapHeaders: [session.of("s", header)] });
  const text = new TextDecoder().decode(sent[0]?.body);
  return /<soap:Header>(.*)<\/soap:Header>/.exec(text)?.[1] ?? text;
}

describe("a block of a request", () => {
  test.each([
    ["1.1", {}, `<Session xmlns="${ns}">s</Session>`],
    ["1.1", { mustUnderstand: true }, `<Session xmlns="${ns}" soap:mustUnderstand="1">s</Session>`],
    ["1.2", { mustUnderstand: true }, `<Session xmlns="${ns}" soap:mustUnderstand="true">s</Session>`],
    ["1.1", { mustUnderstand: false }, `<Session xmlns="${ns}">s</Session>`],
    ["1.1", { role: "urn:r" }, `<Session xmlns="${ns}" soap:actor="urn:r">s</Session>`],
    ["1.2", { role: "urn:r" }, `<Session xmlns="${ns}" soap:role="urn:r">s</Session>`],
    [
      "1.1",
      { role: "next" },
      `<Session xmlns="${ns}" soap:actor="http://schemas.xmlsoap.org/soap/actor/next">s</Session>`,
    ],
    ["1.2", { role: "next" }, `<Session xmlns="${ns}" soap:role="${envelope12}/role/next">s</Session>`],
  ] as const)("in SOAP %s with %j", async (version, options, expected) => {
    expect(await sentHeader(options, version)).toBe(expected);
  });

  test("whose value does not fit fails before anything is sent", async () => {
    const count = new HeaderType(`{${ns}}Count`, xsInt);
    const { client, sent } = answerWith(response());
    const error = await failureOf(client.call(getStatus, request, { soapHeaders: [count.of(1.5)] }));
    expect(error).toMatchObject({ kind: "encode", operation: "getStatus" });
    expect(sent).toEqual([]);
  });
});

test("a block of SOAP encoding is read and written as such", async () => {
  const types =
    'xmlns:i="http://www.w3.org/2001/XMLSchema-instance" xmlns:x="http://www.w3.org/2001/XMLSchema"';
  const block = RawXml.parse(`<a ${types} i:type="x:base64Binary">w7w=</a>`);
  const encoded = new HeaderType("a", xsString, [], EncodedReader);
  expect(encoded.find([block])).toBe("\u00fc");
  expect(new HeaderType("a", xsString).find([block])).toBe("w7w=");
  const { client, sent } = answerWith(response());
  await client.call(getStatus, request, { soapHeaders: [encoded.of("s")] });
  expect(new TextDecoder().decode(sent[0]?.body)).toContain(
    '<a soap:encodingStyle="http://schemas.xmlsoap.org/soap/encoding/">s</a>',
  );
});

test("blocks are found by name, the first or all, and decoded", () => {
  const blocks = ["<a>1</a>", "<b>2</b>", "<a>3</a>", '<a xmlns="urn:x">4</a>'].map((xml) =>
    RawXml.parse(xml),
  );
  expect(new HeaderType("a", xsInt).find(blocks)).toBe(1);
  expect(new HeaderType("a", xsInt).findAll(blocks)).toEqual([1, 3]);
  expect(new HeaderType("{urn:x}a", xsInt).findAll(blocks)).toEqual([4]);
  expect(new HeaderType("c", xsInt).find(blocks)).toBeUndefined();
  expect(() => new HeaderType("b", xsInt).find([RawXml.parse("<b>x</b>")])).toThrow(SoapError);
});

describe("a block of a response that must be understood", () => {
  const secure = '<Security xmlns="urn:s" s:mustUnderstand="1"/>';
  const call = (text: string, options: Partial<ClientOptions> = {}): Promise<unknown> =>
    answerWith(text, options)
      .client.call(declaring, request)
      .catch((error: unknown) => error);

  test.each([
    ["in SOAP 1.1", withHeader(secure)],
    ["in SOAP 1.2", withHeader('<Security xmlns="urn:s" s:mustUnderstand=" true "/>', envelope12)],
    ["beside one that is known", withHeader(`<Session xmlns="${ns}">s</Session>${secure}`)],
    [
      "for whoever comes next",
      withHeader(
        '<Security xmlns="urn:s" s:mustUnderstand="1" s:actor="http://schemas.xmlsoap.org/soap/actor/next"/>',
      ),
    ],
    [
      "for the last receiver",
      withHeader(
        `<Security xmlns="urn:s" s:mustUnderstand="1" s:role="${envelope12}/role/ultimateReceiver"/>`,
        envelope12,
      ),
    ],
  ])("%s fails the call where nobody knows it", async (_, text) => {
    const error = await call(text);
    expect(error).toMatchObject({ kind: "must-understand", operation: "getStatus" });
    expect(String(error)).toContain("{urn:s}Security");
  });

  test.each([
    ["is declared", withHeader(`<Session xmlns="${ns}" s:mustUnderstand="1">s</Session>`)],
    ["may be ignored", withHeader('<Security xmlns="urn:s" s:mustUnderstand="0"/><x/>')],
    ["is for somebody else", withHeader('<S xmlns="urn:s" s:mustUnderstand="1" s:actor="urn:proxy"/>')],
    [
      "is for nobody",
      withHeader(`<S xmlns="urn:s" s:mustUnderstand="1" s:role="${envelope12}/role/none"/>`, envelope12),
    ],
    [
      "is of WS-Addressing",
      withHeader(
        '<a:Action xmlns:a="http://www.w3.org/2005/08/addressing" s:mustUnderstand="1">urn:x</a:Action>',
      ),
    ],
    [
      "has the attribute of another envelope",
      withHeader(`<S xmlns:o="${envelope12}" o:mustUnderstand="1"/>`),
    ],
  ])("is no matter where it %s", async (_, text) => {
    expect(await call(text)).toEqual({ getStatusResult: 7, token: undefined });
  });

  test.each([[["{urn:s}Security"]], ["all"]] as const)("passes with understands: %j", async (understands) => {
    expect(await call(withHeader(secure), { understands })).toEqual({ getStatusResult: 7, token: undefined });
  });

  test("does not hide a fault", async () => {
    const text = fault11("gone").replace("<e:Body>", `<e:Header>${secure}</e:Header><e:Body>`);
    expect(await call(text.replaceAll("s:must", "e:must"))).toMatchObject({ kind: "fault", reason: "gone" });
  });
});
