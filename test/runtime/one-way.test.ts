/** What may come back for an operation without an answer, and what may not. */
import { expect, test } from "vitest";
import { answerWith, failureOf } from "./answer-with.js";
import { envelope11, envelope12, fault11, fault12, notify } from "./sample-operation.js";

const request = { token: "abcdefgh", count: 1 };
const envelope = (inner: string, namespace = envelope11): string =>
  `<?xml version="1.0"?><s:Envelope xmlns:s="${namespace}">${inner}</s:Envelope>`;

test.each([
  ["nothing, under 200", "", 200],
  ["nothing, under 202", "", 202],
  ["nothing, under 204", "", 204],
  ["blank lines", "\r\n\r\n", 200],
  ["an empty body", envelope("<s:Body/>"), 200],
  ["an empty body under 202", envelope("<s:Body></s:Body>"), 202],
  ["an empty body of SOAP 1.2", envelope("<s:Body/>", envelope12), 200],
  ["a header and an empty body", envelope('<s:Header><h xmlns="urn:h"/></s:Header><s:Body/>'), 200],
  ["a response that the contract does not have", envelope("<s:Body><r xmlns='urn:r'>1</r></s:Body>"), 200],
  ["words under 202", "Accepted", 202],
  ["a page under 202", "<html><body>Accepted</body></html>", 202],
])("%s is no answer", async (_, text, status) => {
  expect(await answerWith(text, {}, status).client.call(notify, request)).toBeUndefined();
});

test.each([
  ["a fault under 200", fault11("no"), 200, "fault"],
  ["a fault under 202", fault12("no"), 202, "fault"],
  ["a fault under 500", fault11("no"), 500, "fault"],
  ["a page under 200", "<html><body>Sign in</body></html>", 200, "not-soap"],
  ["words under 200", "OK", 200, "not-soap"],
  ["half an envelope", envelope("<s:Body>").slice(0, -5), 202, "malformed-xml"],
  ["an envelope without a body", envelope(""), 200, "not-soap"],
  ["nothing under 503", "", 503, "http-status"],
])("%s is an error", async (_, text, status, kind) => {
  expect(await failureOf(answerWith(text, {}, status).client.call(notify, request))).toMatchObject({ kind });
});

test.each([
  [undefined, "application/soap+xml; charset=utf-8"],
  ["", 'application/soap+xml; charset=utf-8; action=""'],
  ["urn:a;b", 'application/soap+xml; charset=utf-8; action="urn:a;b"'],
  ['urn:"a"\\', 'application/soap+xml; charset=utf-8; action="urn:\\"a\\"\\\\"'],
])("the action %j is a parameter of the content type in SOAP 1.2", async (action, expected) => {
  const { client, sent } = answerWith("", { version: "1.2" });
  await client.call({ ...notify, ...(action === undefined ? {} : { action }) }, request);
  expect(sent[0]?.headers["content-type"]).toBe(expected);
  expect(sent[0]?.headers).not.toHaveProperty("soapaction");
});
