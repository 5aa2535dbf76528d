/** Unions are the types of their members, lists are arrays, and facets that change the text are kept. */
import {
  type Init,
  Rate,
  type SetRequest,
  type SetResponse,
  SoapClient,
  setOperation,
  type Transport,
  XsDate,
  XsDateTime,
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

function answerWith(limit: string, since: string, unit: string, rest = ""): void {
  const inner = `<limit>${limit}</limit><since>${since}</since><unit>${unit}</unit>${rest}`;
  answer = envelope(`<setResponse xmlns="http://example.org/gauge">${inner}</setResponse>`);
}

const request: Init<SetRequest> = {
  rate: "19.0",
  limit: "unbounded",
  since: new Date("2026-01-02T03:04:05Z"),
  colour: "red",
  unit: "furlong",
  limits: [1, "unbounded"],
  each: [2, "unbounded"],
  code: "AB",
  names: [{ namespace: "urn:a", local: "b" }],
  most: 3,
  on: true,
};
answerWith("7", "2026-01-02T03:04:05Z", "bar");
const first: SetResponse = await soap.call(setOperation, request);
const limit: number | "unbounded" = first.limit;
check(limit === 7 && first.since instanceof XsDateTime && first.unit === "bar", "a union was read wrongly");
check(/<set [^>]*most="3" on="1"/.test(sent), `attributes: ${sent}`);
check(/<limit>unbounded<\/limit><since>2026-01-02/.test(sent), `unions: ${sent}`);
check(/<limits>1 unbounded<\/limits><each>2<\/each><each>unbounded<\/each>/.test(sent), `lists: ${sent}`);
check(/<names [^>]*xmlns:(\w+)="urn:a">\1:b<\/names>/.test(sent), `names: ${sent}`);

answerWith("unbounded", "2026-01-02", "Pa", "<rate>19.00</rate>");
const second = await soap.call(setOperation, request);
check(second.rate === Rate._190 && sent.includes("<rate>19.0</rate>"), `an equal number: ${second.rate}`);
check(second.limit === "unbounded" && second.since instanceof XsDate, "the other member was not read");

answerWith("many", "2026-01-02", "Pa");
const wrong = await soap.call(setOperation, request).catch((thrown: unknown) => String(thrown));
check(/setResponse\/limit: expected Limit/.test(String(wrong)), `none of the members: ${String(wrong)}`);

// @ts-expect-error: no member of the union
const none: Init<SetRequest> = { ...request, limit: "few" };
const refused = await soap.call(setOperation, none).catch((thrown: unknown) => String(thrown));
check(/set\/limit: expected Limit/.test(String(refused)), `none of the members was sent: ${String(refused)}`);
