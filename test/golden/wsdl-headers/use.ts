/** Headers of requests, responses and faults, as the contract declares them. */
import {
  hintHeader,
  PostClient,
  type Receipt,
  receiptHeader,
  SignedReceipt,
  SoapError,
  SoapFault,
  send,
  sessionEndedHeader,
  sessionHeader,
  type Transport,
} from "./index.js";

let sent = "";
let answer = "";
const transport: Transport = {
  send: (request) => {
    sent = String.fromCharCode(...request.body);
    const body = Uint8Array.from(answer, (character) => character.charCodeAt(0));
    const headers = { "content-type": "text/xml; charset=utf-8" };
    return Promise.resolve({ status: 200, statusText: "", headers, setCookies: [], body });
  },
};
const post = new PostClient({ endpoint: "http://127.0.0.1/", transport });

function check(fact: boolean, what: unknown): void {
  if (!fact) throw new Error(String(what));
}

function envelope(header: string, body: string): string {
  const declared =
    'xmlns:s="http://schemas.xmlsoap.org/soap/envelope/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:p="http://example.org/post"';
  return `<s:Envelope ${declared}><s:Header>${header}</s:Header><s:Body>${body}</s:Body></s:Envelope>`;
}
const done = "<p:sendResponse><p:id>7</p:id></p:sendResponse>";

const signed =
  '<p:Receipt s:mustUnderstand="1" xsi:type="p:SignedReceipt"><p:number>4</p:number><p:by>ada</p:by></p:Receipt>';
answer = envelope(signed, done);
// #region call
const session = sessionHeader.of({ key: "k-1" }, { mustUnderstand: true });
const { response, headers } = await post.soap.exchange(send, { text: "hi" }, { soapHeaders: [session] });
const receipt: Receipt | undefined = receiptHeader.find(headers);
// #endregion
check(
  /<soap:Header><Session [^>]*soap:mustUnderstand="1"[^>]*><key>k-1<\/key><\/Session><\/soap:Header>/.test(
    sent,
  ),
  sent,
);
check(response.id === 7 && receipt instanceof SignedReceipt && receipt.by === "ada", "no derived header");
check(sessionHeader.find(headers) === undefined, "a header that did not come");

answer = envelope("", done);
check((await post.send({ text: "hi" }, { soapHeaders: [session] })) === 7, "no result");
await post.send(
  { text: "hi" },
  { soapHeaders: [receiptHeader.of(new SignedReceipt({ number: 1, by: "b" }))] },
);
check(/<Receipt [^>]*type="[^"]*SignedReceipt"/.test(sent), sent);

// @ts-expect-error: a header of another shape
sessionHeader.of({ key: 1 });

const ended =
  "<p:SessionEnded><p:at>2026-11-23T10:00:00Z</p:at></p:SessionEnded><p:hint>log in again</p:hint>";
answer = envelope(ended, "<s:Fault><faultcode>s:Client</faultcode><faultstring>no</faultstring></s:Fault>");
const fault: unknown = await post.send({ text: "hi" }).catch((thrown: unknown) => thrown);
if (!SoapFault.is(fault)) throw fault;
check(sessionEndedHeader.find(fault.headers)?.at.toString() === "2026-11-23T10:00:00Z", "no header fault");
check(hintHeader.find(fault.headers) === "log in again", "no header fault of a part with a type");

answer = envelope('<o:Charge xmlns:o="urn:other" s:mustUnderstand="1"/>', done);
const refused: unknown = await post.send({ text: "hi" }).catch((thrown: unknown) => thrown);
check(SoapError.is(refused) && refused.kind === "must-understand", refused);
check(String(refused).includes("{urn:other}Charge"), refused);
const lenient = new PostClient({
  endpoint: "http://127.0.0.1/",
  transport,
  understands: ["{urn:other}Charge"],
});
check((await lenient.send({ text: "hi" })) === 7, "a header that the program understands");
