/** How a program calls a service of which only a Postman collection is known: values do not tell types, so leaves are text. */
import { LibraryClient, type Transport } from "./index.js";

let sent = "";
let answer = "";
const transport: Transport = {
  send(request) {
    sent = String.fromCharCode(...request.body);
    const body = Uint8Array.from(answer, (character) => character.charCodeAt(0));
    const headers = { "content-type": "text/xml; charset=utf-8" };
    return Promise.resolve({ status: 200, statusText: "OK", headers, setCookies: [], body });
  },
};
const wrap = (content: string): string =>
  `<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body>${content}</s:Body></s:Envelope>`;
const library = new LibraryClient({ endpoint: "http://127.0.0.1/", transport });

// One book is a list of one, though an answer with one alone would not tell.
answer = wrap(
  '<findResponse xmlns="urn:library"><findResult><Book isbn="4"><title>Fiasco</title><year>1986</year></Book></findResult></findResponse>',
);
const found = await library.find({ author: "Lem", limit: "1" });
const [book] = found.findResult ?? [];
if (book?.title !== "Fiasco" || book.year !== "1986" || book.isbn !== "4" || found.more !== undefined)
  throw new Error("the book was read wrongly");
if (!/<author>Lem<\/author><limit>1<\/limit>/.test(sent)) throw new Error("the request was written wrongly");

answer = wrap('<lendResponse xmlns="urn:library"/>');
await library.lend({ isbn: "4", reader: "ada" });
