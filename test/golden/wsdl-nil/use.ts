/** Nil elements whose type has attributes, and bodies that are nil. */
import {
  NilListResponseOffer,
  NilPlace,
  NilPrice,
  Place,
  Price,
  StockClient,
  type Transport,
} from "./index.js";

const types = 'xmlns="http://example.org/stock" xmlns:i="http://www.w3.org/2001/XMLSchema-instance"';
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
const unknown: string[] = [];
const client = new StockClient({
  endpoint: "http://127.0.0.1/",
  transport,
  onUnknown: ({ name }) => unknown.push(name),
});

function check(fact: boolean, what: string): void {
  if (!fact) throw new Error(what);
}

const ask = (price: string): ReturnType<StockClient["ask"]> => {
  answer = envelope(price);
  return client.ask({ number: 7 });
};

const price = await ask(`<price ${types} currency="EUR">2.50</price>`);
check(price instanceof Price && price.text === "2.50", "a price is a price");
check((await ask(`<price ${types} i:nil="true"/>`)) === null, "nil alone is null");
const withheld = await ask(`<price ${types} i:nil="true" currency="EUR" since="2026-01-31" why="withheld"/>`);
check(withheld instanceof NilPrice && withheld.$nil, "nil with attributes is no null");
if (withheld instanceof NilPrice)
  check(
    withheld.currency === "EUR" && `${withheld.since}` === "2026-01-31" && withheld.why === "withheld",
    "attributes",
  );
check((withheld?.text ?? "none") === "none" && withheld?.currency === "EUR", "members of either");
check(unknown.length === 0, `nothing is unknown, not ${unknown}`);
check((await ask(`<price ${types} i:nil="1" z="1"/>`)) === null, "attributes that nobody knows are reported");
check(unknown.join() === "@z", `unknown: ${unknown}`);
const broken = await ask(`<price ${types} i:nil="true" why="withheld">2</price>`).catch(String);
check(`${broken}`.includes("a nil element has content"), `content of nil: ${broken}`);

answer = envelope(`<price ${types} i:nil="true"/>`);
await client.ask(null);
check(/<article [^>]*nil="true"\/>/.test(sent), `a request may be nil: ${sent}`);

for (const [body, result] of [
  [`<countResponse ${types} i:nil="true"/>`, null],
  [`<countResponse ${types}><pieces>3</pieces></countResponse>`, 3],
  [`<countResponse ${types}/>`, undefined],
] as const) {
  answer = envelope(body);
  const pieces: number | null | undefined = await client.count({ number: 7 });
  check(pieces === result, `${body}: ${pieces}`);
}

answer = envelope(
  `<listResponse ${types}><place i:nil="true"/><place i:nil="true" id="a"/><place id="b"><name>n</name><inside i:nil="true" id="c"/></place>` +
    `<offer i:nil="true" xmlns:o="urn:o" o:by="me"/><crate i:nil="true" why="sold-out"/><paid currency="EUR">1</paid></listResponse>`,
);
const list = await client.list({ place: { $nil: true, id: "z" } });
check(/<place [^>]*nil="true" id="z"\/>/.test(sent), `plain data says nil: ${sent}`);
check(list.place[0] === null && list.place[1] instanceof NilPlace && list.place[1].id === "a", "items");
const [, , third] = list.place;
check(third instanceof Place && third.inside instanceof NilPlace && third.inside.id === "c", "inside");
check(
  list.offer instanceof NilListResponseOffer && list.offer.otherAttributes?.["{urn:o}by"] === "me",
  "any attribute",
);
check(list.choice.crate !== undefined && list.choice.crate !== null, "a nil crate in a choice");
await client.list({ place: third ?? null });
check(/<place[^>]* id="b"><name>n<\/name><inside [^>]*nil="true" id="c"\/><\/place>/.test(sent), sent);
await client.list({ place: new NilPlace({ id: "d" }) });
check(/<place [^>]*nil="true" id="d"\/>/.test(sent), sent);
// @ts-expect-error what is not said to be nil needs its content
const refused = await client.list({ place: { id: "e" } }).catch(String);
check(`${refused}`.includes("a value is required"), `${refused}`);
