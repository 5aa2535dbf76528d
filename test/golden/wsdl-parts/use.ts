/** Bodies of several elements, and headers and faults whose parts name a type. */
import {
  ask,
  BusyFault,
  ClosedFault,
  note,
  open,
  SoapClient,
  sessionHeader,
  type Transport,
} from "./index.js";

const envelope = (body: string): string =>
  `<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body>${body}</s:Body></s:Envelope>`;
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
const soap = new SoapClient({ endpoint: "http://127.0.0.1/", transport });

function check(fact: boolean, what: string): void {
  if (!fact) throw new Error(what);
}

const types = 'xmlns="http://example.org/desk/types"';
answer = envelope(`<receipt ${types}><number>7</number></receipt><ticket ${types}>t</ticket>`);
const opened = await soap.call(open, { ticket: "x", urgent: true });
check(/<soap:Body><ticket [^>]*>x<\/ticket><urgent [^>]*>true<\/urgent><\/soap:Body>/.test(sent), sent);
check(opened.receipt.number === 7 && opened.ticket === "t", "several elements were not read");

answer = envelope(`<ticket ${types}>t</ticket>`);
const lacking = await soap
  .call(open, { ticket: "x", urgent: true })
  .catch((thrown: unknown) => String(thrown));
check(String(lacking).includes("receipt"), `one element of two was enough: ${String(lacking)}`);

answer = envelope('<d:askResponse xmlns:d="http://example.org/desk"><answer>42</answer></d:askResponse>');
const header = sessionHeader.of({ key: "k" });
const answered = await soap.call(ask, { question: "?" }, { soapHeaders: [header] });
check(answered.answer === "42", "no answer");
check(/<session xmlns="http:\/\/example.org\/desk"><key [^>]*>k<\/key><\/session>/.test(sent), sent);

const fault = (detail: string): string =>
  envelope(
    `<s:Fault><faultcode>s:Server</faultcode><faultstring>no</faultstring><detail>${detail}</detail></s:Fault>`,
  );
const xsi = 'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:t="http://example.org/desk/types"';
answer = fault(`<whatever ${xsi} xsi:type="t:Closed"><t:until>2026-01-02</t:until></whatever>`);
const closed: unknown = await soap.call(ask, { question: "?" }).catch((thrown: unknown) => thrown);
check(
  ClosedFault.is(closed) && closed.value.until.toString() === "2026-01-02",
  `no typed fault: ${String(closed)}`,
);
check(!BusyFault.is(closed), "a fault of another type");
answer = fault(`<d:fault xmlns:d="http://example.org/desk" ${xsi}><t:minutes>5</t:minutes></d:fault>`);
const busy: unknown = await soap.call(ask, { question: "?" }).catch((thrown: unknown) => thrown);
check(BusyFault.is(busy) && busy.value.minutes === 5, `no fault by its name: ${String(busy)}`);

answer = envelope(`<number ${types}>9</number>`);
const noted = await soap.call(note, { text: "t", copies: 2 });
check(/<soap:Body><text>t<\/text><copies>2<\/copies><\/soap:Body>/.test(sent), `parts with types: ${sent}`);
check(noted.number === 9, "the content of a type as that of the body was not read");
