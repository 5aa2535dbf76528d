/** With `validate: true` a value that breaks a facet of its type is refused before anything is sent; answers are not judged. */
import { type Init, OrderRequest, order, SoapClient, SoapError, type Transport } from "./index.js";

const envelope = (body: string): string =>
  `<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body>${body}</s:Body></s:Envelope>`;
const answer = envelope(
  '<orderResponse xmlns="http://example.org/orders"><code>far too long for a code</code><limit>5000</limit></orderResponse>',
);
let sent = "";
const transport: Transport = {
  send: (request) => {
    sent = String.fromCharCode(...request.body);
    const body = Uint8Array.from(answer, (character) => character.charCodeAt(0));
    const headers = { "content-type": "text/xml; charset=utf-8" };
    return Promise.resolve({ status: 200, statusText: "OK", headers, setCookies: [], body });
  },
};
const soap = new SoapClient({ endpoint: "http://127.0.0.1/", transport, secrets: ["note"] });

function check(fact: boolean, what: string): void {
  if (!fact) throw new Error(what);
}

const fine: Init<OrderRequest> = {
  code: "  ABC ",
  short: ["A", "123"],
  amount: { text: "99.50", code: "AB" },
  quantity: 999,
  serial: 99_999_999_999_999_999_999n,
  ratio: 0.1,
  digest: new Uint8Array(4),
  day: "2020-01-01",
  wait: "P30D",
  tags: ["A", "B"],
  limit: "unlimited",
  few: 2,
  reference: "unlimited",
  note: "😀".repeat(20),
  Password: "a password of 12",
  odd: "bbb",
};
const response = await soap.call(order, fine);
check(
  response.code === "far too long for a code" && response.limit === 5000,
  "an answer was judged by facets",
);
check(sent.includes("<code>ABC</code>"), `white space is collapsed before it is checked and sent: ${sent}`);
sent = "";

async function refused(change: Partial<Init<OrderRequest>>, path: string, problem: string): Promise<void> {
  try {
    await soap.call(order, { ...fine, ...change });
  } catch (error) {
    if (!SoapError.is(error)) throw error;
    check(error.kind === "encode" && error.path === path, `${error.kind} at ${error.path}`);
    check(
      error.message === `order: ${path}: ${problem}` || error.message === `${path}: ${problem}`,
      error.message,
    );
    check(sent === "", "it was sent all the same");
    return;
  }
  throw new Error(`${path} was not refused`);
}

const at = (name: string): string => `order/${name}`;
await refused({ code: "abc" }, at("code"), '"abc" breaks pattern (?:[A-Z]+|\\p{Nd}{3}) of Code');
await refused(
  { code: "ABCDEFGHI" },
  at("code"),
  '"ABCDEFGHI" has 9 characters, which breaks maxLength 8 of Code',
);
await refused(
  { short: ["A", "ABCDE"] },
  at("short"),
  '"ABCDE" has 5 characters, which breaks maxLength 4 of ShortCode',
);
await refused({ short: ["AXA"] }, at("short"), '"AXA" breaks pattern [^X]* of ShortCode');
await refused(
  { amount: { text: "100.01", code: "A" } },
  at("amount"),
  '"100.01" breaks maxInclusive 100 of Percent',
);
await refused(
  { amount: { text: "1.005", code: "A" } },
  at("amount"),
  '"1.005" breaks fractionDigits 2 of Percent',
);
await refused(
  { amount: { text: "1", code: "a" } },
  at("amount/@code"),
  '"a" breaks pattern (?:[A-Z]+|\\p{Nd}{3}) of ShortCode',
);
await refused({ quantity: 1000 }, at("quantity"), '"1000" breaks maxExclusive 1000 of Quantity');
await refused(
  { serial: 10n ** 20n },
  at("serial"),
  '"100000000000000000000" breaks totalDigits 20 of Serial',
);
await refused({ ratio: 0.11 }, at("ratio"), '"0.11" breaks maxInclusive 0.1 of Ratio');
await refused(
  { digest: new Uint8Array(3) },
  at("digest"),
  '"000000" has 3 octets, which breaks length 4 of Digest',
);
await refused({ day: "2019-12-30" }, at("day"), '"2019-12-30" breaks minInclusive 2020-01-01Z of Day');
await refused({ wait: "P32D" }, at("wait"), '"P32D" breaks maxInclusive P1M of Wait');
await refused({ tags: [] }, at("tags"), '"" has 0 items, which breaks minLength 1 of Tags');
await refused({ tags: ["A", "b"] }, at("tags"), '"b" breaks pattern (?:[A-Z]+|\\p{Nd}{3}) of ShortCode');
await refused({ limit: 0 }, at("limit"), '"0" breaks minInclusive 1 of Quantity');
await refused({ few: 3 }, at("few"), '"3" breaks enumeration "1", "2", "unlimited" of FewLimits');
await refused({ few: "S" }, at("few"), '"S" breaks enumeration "1", "2", "unlimited" of FewLimits');
await refused({ reference: "any" }, at("reference"), '"any" is no value of a member of Reference');
await refused({ odd: "bbbbbb" }, at("odd"), '"bbbbbb" has 6 characters, which breaks maxLength 5 of Odd');
// What is secret is not shown.
await refused(
  { note: "" },
  at("note"),
  "a value (not shown) has 0 characters, which breaks minLength 1 of the type of note",
);
await refused(
  { Password: "too short" },
  at("Password"),
  "a value (not shown) has 9 characters, which breaks minLength 12 of the type of Password",
);
check(
  OrderRequest.from({ ...fine, wait: "P2M" }).wait.months === 2,
  "values may be kept that cannot be sent",
);
