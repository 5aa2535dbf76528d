/** A choice is one of its branches, and groups that repeat keep their order, on the wire and back. */
import {
  type Init,
  MainBranch,
  quote,
  RawXml,
  type SendRequest,
  SoapClient,
  send,
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

const request: Init<SendRequest> = {
  Recipient: { street: "Elm", city: "Ely" },
  choices: [{ note: "a" }, { weight: "1.50" }, { any: RawXml.parse('<x xmlns="urn:x"/>') }, { note: "b" }],
  sequences: [
    { key: "k1", choice: { day: new Date("2026-01-02T00:00:00Z") } },
    { key: "k2", choice: { number: 7n }, remark: "r" },
  ],
};
answer = envelope(
  `<sendResponse xmlns="http://example.org/parcels"><stored>dry</stored><scanned>s1</scanned><stored>cold</stored>` +
    `<at xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:type="MainBranch"><name>n</name><box>3</box><halls>2</halls><name>m</name></at></sendResponse>`,
);
const { event, at } = await soap.call(send, request);
const order = [...sent.matchAll(/<(\w+)[ />]/g)].map(([, name]) => name);
check(
  order.join(" ") === "send street city note weight x note key day key number remark",
  `order is lost: ${order.join(" ")}`,
);
check(event.map(({ stored, scanned }) => stored ?? scanned).join(" ") === "dry s1 cold", "events are lost");
check(
  at instanceof MainBranch && at.name === "n" && at.nameElement === "m",
  "an element of base and extension is lost",
);
const recipient = at?.Recipient;
check(recipient?.box === 3 && recipient.street === undefined, "the inherited choice is lost");
if (recipient?.box !== undefined) {
  const box: number = recipient.box;
  check(box === 3, "a branch is told by its member");
}

// @ts-expect-error: the branches exclude each other
const both: Init<SendRequest> = { Recipient: { street: "Elm", box: 1 } };
// @ts-expect-error: the choice is required
const none: Init<SendRequest> = {};
for (const [wrong, problem] of [
  [both, "street and box exclude each other"],
  [none, "got undefined"],
  [{ ...request, Recipient: {} as never }, "one of street, box, branch is required"],
  [{ ...request, sequences: [{ key: "k" } as never] }, "got undefined"],
] as const) {
  const error = await soap.call(send, wrong).catch((thrown: unknown) => String(thrown));
  check(String(error).includes(problem), `${problem}: ${String(error)}`);
}

answer = envelope('<quoteResponse xmlns="http://example.org/parcels"><refusal>no</refusal></quoteResponse>');
const quoted = await soap.call(quote, { content: [{ from: "A" }, { over: "B" }, { from: "C" }] });
check(/<from>A<\/from><over>B<\/over><from>C<\/from>/.test(sent), `a name in two places: ${sent}`);
check(quoted.choice.refusal === "no" && quoted.choice.price === undefined, "the other branch");

answer = envelope('<quoteResponse xmlns="http://example.org/parcels"/>');
const empty = await soap.call(quote, { content: [] }).catch((thrown: unknown) => String(thrown));
check(
  String(empty).includes("quoteResponse/price, refusal"),
  `nothing of a choice was read: ${String(empty)}`,
);
