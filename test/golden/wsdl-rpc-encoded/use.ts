/** What travels rpc/encoded says its types, under both SOAP versions; answers are read whatever their elements are called. */
import { book, clerkHeader, deskHeader, lastHeader, ping, SoapClient, type Transport } from "./index.js";

let sent = "";
let answer = "";
const transport: Transport = {
  send: (request) => {
    sent = String.fromCharCode(...request.body);
    const body = Uint8Array.from(answer, (character) => character.charCodeAt(0));
    const headers = { "content-type": "text/xml; charset=utf-8" };
    return Promise.resolve({ status: 200, statusText: "OK", headers, setCookies: [], body });
  },
};

function check(pattern: RegExp): void {
  if (!pattern.test(sent)) throw new Error(`${pattern.source} is not in ${sent}`);
}

const endpoint = "http://127.0.0.1/";
const request = {
  account: "a",
  entries: [{ amount: "1.50", tags: ["x", "y"] }, null],
};

answer = `<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/" xmlns:e="http://schemas.xmlsoap.org/soap/encoding/"
  xmlns:i="http://www.w3.org/2001/XMLSchema-instance" xmlns:x="http://www.w3.org/2001/XMLSchema"><s:Body>
  <whatever xmlns="urn:ledger"><bookReturn xmlns="" i:type="l:Entry" xmlns:l="urn:ledger"><amount i:type="x:decimal">2.00</amount>
  <tags i:type="e:Array" e:arrayType="x:string[2]"><tag i:type="x:string">p</tag><other i:nil="true"/></tags></bookReturn></whatever></s:Body></s:Envelope>`;
const old = await new SoapClient({ endpoint, transport }).call(book, request);
check(/<book [^>]*soap:encodingStyle="http:\/\/schemas.xmlsoap.org\/soap\/encoding\/"/);
check(/<account [^>]*type="\w+:string"[^>]*>a<\/account>/);
check(/<entries [^>]*type="(\w+):Array"[^>]*\1:arrayType="\w+:Entry\[2\]"/);
check(/<tags [^>]*arrayType="\w+:string\[2\]"[^>]*><item>x<\/item><item>y<\/item><\/tags>/);
check(/<item [^>]*nil="true"\/>/);
const { amount, tags } = old.bookReturn ?? {};
if (amount !== "2.00" || tags?.[0] !== "p" || tags[1] !== null)
  throw new Error("the answer was read wrongly");

const modern = new SoapClient({ endpoint, transport, version: "1.2" });
const soapHeaders = [
  lastHeader.of({ amount: "1", tags: ["z"] }, { mustUnderstand: true }),
  clerkHeader.of("c"),
  deskHeader.of("d"),
];
await new SoapClient({ endpoint, transport }).call(book, request, { soapHeaders });
check(
  /<last [^>]*soap:mustUnderstand="1"[^>]*soap:encodingStyle="http:\/\/schemas.xmlsoap.org\/soap\/encoding\/"/,
);
check(/<last [^>]*xmlns:(\w+)="urn:ledger"[^>]*type="\1:Entry"[^>]*><amount [^>]*>1<\/amount>/);
check(/<tags [^>]*type="(\w+):Array"[^>]*\1:arrayType="\w+:string\[1\]"[^>]*><item>z<\/item>/);
check(
  /<clerk [^>]*xmlns:(\w+)="http:\/\/schemas.xmlsoap.org\/soap\/encoding\/"[^>]*type="\1:string"[^>]*>c<\/clerk>/,
);
check(/<desk>d<\/desk>/);
await modern.call(book, request, { soapHeaders });
check(/<last [^>]*soap:encodingStyle="http:\/\/www.w3.org\/2003\/05\/soap-encoding"/);
check(/<tags [^>]*itemType="\w+:string"[^>]*arraySize="1"/);
answer = answer.replace(
  "<s:Body>",
  `<s:Header><last href="#h" xmlns="urn:heads"/><other id="h" i:type="l:Entry" xmlns:l="urn:ledger"><amount>4.00</amount></other></s:Header><s:Body>`,
);
const { headers } = await new SoapClient({ endpoint, transport }).exchange(book, request);
if (lastHeader.find(headers)?.amount !== "4.00") throw new Error("the header of the answer was not read");
await modern.call(book, request);
check(/<book [^>]*soap:encodingStyle="http:\/\/www.w3.org\/2003\/05\/soap-encoding"/);
check(/<entries [^>]*itemType="\w+:Entry"[^>]*arraySize="2"/);

answer = '<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body/></s:Envelope>';
await modern.call(ping, {});
check(/<soap:Body\/>|<soap:Body><\/soap:Body>/);

answer = `<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/" xmlns:e="http://schemas.xmlsoap.org/soap/encoding/"
  xmlns:i="http://www.w3.org/2001/XMLSchema-instance" xmlns:x="http://www.w3.org/2001/XMLSchema"><s:Body>
  <l:bookResponse xmlns:l="urn:ledger"><bookReturn href="#id0"/></l:bookResponse>
  <multiRef id="id0" e:root="0" i:type="l:Entry" xmlns:l="urn:ledger"><amount href="#id1"/><tags href="#id2"/></multiRef>
  <multiRef id="id1" i:type="x:decimal">3.00</multiRef>
  <multiRef id="id2" i:type="e:Array" e:arrayType="x:string[2]"><item href="#id3"/><item href="#id3"/></multiRef>
  <multiRef id="id3" i:type="x:string">twice</multiRef></s:Body></s:Envelope>`;
const referring = await new SoapClient({ endpoint, transport }).call(book, request);
const { amount: far, tags: same } = referring.bookReturn ?? {};
if (far !== "3.00" || same?.[0] !== "twice" || same[1] !== "twice")
  throw new Error("what the answer refers to was not read");

// ASMX leaves out a result that is null (SOAP 1.1 section 5.1).
answer = `<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body>
  <l:bookResponse xmlns:l="urn:ledger"/></s:Body></s:Envelope>`;
const nothing = await new SoapClient({ endpoint, transport }).call(book, request);
if (nothing.bookReturn !== null) throw new Error("a result that was left out is null");

answer = `<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body><l:bookResponse xmlns:l="urn:ledger">
  <bookReturn><amount>4.00</amount></bookReturn></l:bookResponse></s:Body></s:Envelope>`;
const untagged = await new SoapClient({ endpoint, transport }).call(book, request);
if (untagged.bookReturn?.tags !== null) throw new Error("tags that were left out are null");

// The name of a result means nothing (SOAP 1.1 section 7.1): SOAP::Lite makes one up.
answer = `<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body><l:bookResponse xmlns:l="urn:ledger">
  <s-gensym33 xmlns="urn:ledger"><amount xmlns="">5.00</amount></s-gensym33></l:bookResponse></s:Body></s:Envelope>`;
const renamed = await new SoapClient({ endpoint, transport }).call(book, request);
if (renamed.bookReturn?.amount !== "5.00") throw new Error("a result of another name was not read");
