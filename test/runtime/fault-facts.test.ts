/** What faults tell beside their detail: codes of both versions, reasons by language, what was not understood. */
import { describe, expect, test } from "vitest";
import { SoapFault } from "../../runtime/errors.js";
import {
  findReason,
  findStandardCode,
  listNotUnderstood,
  listSupportedEnvelopes,
} from "../../runtime/fault-facts.js";
import { answerWith, failureOf } from "./answer-with.js";
import { envelope11, envelope12, getStatus } from "./sample-operation.js";

async function faultOf(text: string): Promise<SoapFault> {
  const request = { token: "abcdefgh", count: 1 };
  const error = await failureOf(answerWith(text, {}, 500).client.call(getStatus, request));
  if (!SoapFault.is(error)) throw error;
  return error;
}

const said11 = (code: string): string =>
  `<e:Envelope xmlns:e="${envelope11}"><e:Body><e:Fault>${code}<faultstring xml:lang="de">nein</faultstring></e:Fault></e:Body></e:Envelope>`;
const said12 = (inner: string, header = ""): string =>
  `<e:Envelope xmlns:e="${envelope12}">${header}<e:Body><e:Fault>${inner}</e:Fault></e:Body></e:Envelope>`;
const code12 = "<e:Code><e:Value>e:Sender</e:Value></e:Code>";

describe("the standard code", () => {
  test.each([
    ["a code of 1.1", "<faultcode>e:Client</faultcode>", "Sender", `{${envelope11}}Client`],
    ["a dotted code", "<faultcode>e:Client.Auth.Old</faultcode>", "Sender", `{${envelope11}}Client.Auth.Old`],
    ["a server's", "<faultcode> e:Server </faultcode>", "Receiver", `{${envelope11}}Server`],
    ["no prefix", "<faultcode>Sender</faultcode>", "Sender", "Sender"],
    ["a lost prefix", "<faultcode>SOAP-ENV:Server.X</faultcode>", "Receiver", "SOAP-ENV:Server.X"],
    ["must understand", "<faultcode>e:MustUnderstand</faultcode>", "MustUnderstand", undefined],
    ["the service's own", '<faultcode xmlns:a="urn:a">a:Client.Bad</faultcode>', undefined, undefined],
    ["a word of its own", "<faultcode>Clientele</faultcode>", undefined, "Clientele"],
    ["nothing", "", undefined, ""],
  ])("of %s", async (_, text, expected, code) => {
    const fault = await faultOf(said11(text));
    expect(findStandardCode(fault)).toBe(expected);
    if (code !== undefined) expect(fault.code).toBe(code);
  });

  test("of SOAP 1.2 has its subcodes beside it", async () => {
    const subcode =
      '<e:Subcode><e:Value xmlns:a="urn:a">a:One</e:Value><e:Subcode><e:Value xmlns:b="urn:b">b:Two</e:Value></e:Subcode></e:Subcode>';
    const fault = await faultOf(
      said12(`<e:Code><e:Value>e:DataEncodingUnknown</e:Value>${subcode}</e:Code>`),
    );
    expect(findStandardCode(fault)).toBe("DataEncodingUnknown");
    expect(fault.subcodes).toEqual(["{urn:a}One", "{urn:b}Two"]);
  });
});

describe("reasons", () => {
  const reasons = [
    ["fr", "Non"],
    ["de-CH", "Nei"],
    ["de", "Nein"],
    ["en-US", "Nope"],
    ["pt-BR", "Não"],
  ];
  const text = said12(
    `${code12}<e:Reason>${reasons.map(([language, said]) => `<e:Text xml:lang="${language}">${said}</e:Text>`).join("")}</e:Reason>`,
  );

  test("are all kept, and the English one is the best", async () => {
    const fault = await faultOf(text);
    expect(fault.reasons).toEqual(reasons.map(([language, said]) => ({ language, text: said })));
    expect(fault.reason).toBe("Nope");
  });

  test.each([
    [["de"], "Nein"],
    [["de-AT"], "Nein"],
    [["DE-ch"], "Nei"],
    [["pt"], "Não"],
    [["pt-PT"], "Não"],
    [["it", "fr-CA", "de"], "Non"],
    [["it"], "Nope"],
    [["d"], "Nope"],
    [[], "Nope"],
    [[""], "Nope"],
    [["-"], "Nope"],
  ])("for %j are said in the nearest language", async (languages, expected) => {
    expect(findReason(await faultOf(text), ...languages)).toBe(expected);
  });

  test("of SOAP 1.1 may tell their language", async () => {
    const fault = await faultOf(said11("<faultcode>e:Client</faultcode>"));
    expect(fault.reasons).toEqual([{ language: "de", text: "nein" }]);
    expect(findReason(fault, "fr")).toBe("nein");
  });
});

test("an empty Role or Node is none", async () => {
  const fault = await faultOf(said12(`${code12}<e:Reason/><e:Node> </e:Node><e:Role/>`));
  expect([fault.reason, fault.node, fault.role]).toEqual(["", undefined, undefined]);
});

describe("headers of faults", () => {
  const header =
    `<e:Header><e:NotUnderstood qname="a:One" xmlns:a="urn:a"/><e:NotUnderstood xmlns="urn:b" qname="Two"/>` +
    `<e:NotUnderstood qname="lost:Three"/><e:NotUnderstood/><x xmlns="urn:x" qname="No"/>` +
    `<e:Upgrade><e:SupportedEnvelope qname="n:Envelope" xmlns:n="urn:new"/><e:SupportedEnvelope qname="o:Envelope" xmlns:o="${envelope11}"/></e:Upgrade></e:Header>`;

  test("name the blocks that were not understood", async () => {
    const fault = await faultOf(said12(code12, header));
    expect(listNotUnderstood(fault)).toEqual(["{urn:a}One", "{urn:b}Two", "lost:Three"]);
    expect(fault.headers.map(({ name }) => name)).toContain("{urn:x}x");
  });

  test("name the envelopes that would be", async () => {
    const fault = await faultOf(said12(code12, header));
    expect(listSupportedEnvelopes(fault)).toEqual(["{urn:new}Envelope", `{${envelope11}}Envelope`]);
  });

  test("are none in most faults", async () => {
    const fault = await faultOf(said12(code12));
    expect([fault.headers, listNotUnderstood(fault), listSupportedEnvelopes(fault)]).toEqual([[], [], []]);
  });

  test("hold no secret of the request", async () => {
    const echo = `<e:Header><seen xmlns="urn:x">abcdefgh</seen></e:Header>`;
    expect((await faultOf(said12(code12, echo))).headers[0]?.text).toBe("***");
  });
});
