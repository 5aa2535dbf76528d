/** Operations bound to HTTP GET and POST are called as those over SOAP are, with the parameters in the address or a form. */
import {
  type Book,
  type ClientOptions,
  Genre,
  type HttpContent,
  LibraryClient,
  LibraryHttpGetClient,
  LibraryHttpPostClient,
  LibrarySoapHttpGetClient,
  LibrarySoapHttpPostClient,
  PicturesHttpGetClient,
  type Transport,
  type TransportRequest,
} from "./index.js";

// #region call
async function findTitles(options: ClientOptions): Promise<readonly string[]> {
  const library = new LibraryHttpGetClient(options);
  const books = await library.find({
    title: "Dombey & Son",
    shelves: ["A 1", "B 2"],
    since: "2020-02-29",
    genre: Genre.Essay,
    "odd-name": false,
  });
  return (books ?? []).flatMap((book) => book?.title ?? []);
}
// #endregion

const ns = 'xmlns="urn:library"';
const xsi = 'xmlns:i="http://www.w3.org/2001/XMLSchema-instance"';
const books = `<ArrayOfBook ${ns} ${xsi}><Book><title>One &amp; all</title><year>1999</year></Book><Book i:nil="true"/></ArrayOfBook>`;
const answers: Readonly<Record<string, string>> = {
  "/library.asmx/Find": books,
  "/library.asmx/Count": `<int ${ns}>3</int>`,
  "/library.asmx/Login": `<string ${ns} ${xsi} i:nil="true"/>`,
  "/library.asmx/Return": "",
  "/library.asmx/Note": "",
  "/library.asmx/Library/Quote": `<QuoteResponse ${ns}><price>9.50</price></QuoteResponse>`,
  "/library.asmx/covers/a%2Fb/2.img": "GIF",
  "/library.asmx/blurbs/a%26b": "So good",
};
let sent: TransportRequest | undefined;
const transport: Transport = {
  send: (request) => {
    sent = request;
    const path = /^https?:\/\/[^/]*([^?]*)/.exec(request.url)?.[1] ?? "";
    const text = answers[path];
    if (text === undefined) throw new Error(`nothing is at ${path}`);
    const body = Uint8Array.from(text, (character) => character.charCodeAt(0));
    const headers = { "content-type": "text/xml" };
    return Promise.resolve({ status: 200, statusText: "OK", headers, setCookies: [], body });
  },
};
const options = { endpoint: "http://127.0.0.1/library.asmx", transport };

function check(found: unknown, expected: string): void {
  const text = typeof found === "string" ? found : JSON.stringify(found);
  if (text !== expected) throw new Error(`${text} instead of ${expected}`);
}

const sentBody = (): string => String.fromCharCode(...(sent?.body ?? []));
const request = {
  title: "a & b=c",
  shelves: ["x y", ""],
  since: "2020-02-29",
  genre: Genre.NovelPoem,
  "odd-name": true,
};
const query =
  "title=a%20%26%20b%3Dc&shelves=x%20y&shelves=&since=2020-02-29&genre=Novel%20%26%20Poem&odd-name=true";
const expected = '[{"title":"One & all","year":1999},null]';

const get = new LibraryHttpGetClient(options);
const found: (Book | null)[] | null = await get.find(request);
check(found, expected);
check(`${sent?.method} ${sent?.url} ${sentBody()}`, `GET ${options.endpoint}/Find?${query} `);
check(await findTitles(options), '["One & all"]');
check(
  sent?.url,
  `${options.endpoint}/Find?title=Dombey%20%26%20Son&shelves=A%201&shelves=B%202&since=2020-02-29&genre=Essay&odd-name=false`,
);
const count: number = await get.count();
check(count, "3");

const post = new LibraryHttpPostClient(options);
check(await post.find(request), expected);
check(`${sent?.method} ${sent?.url} ${sentBody()}`, `POST ${options.endpoint}/Find ${query}`);
const token: string | null = await post.login({ user: "ada", password: "pass word" });
check(token, "null");
check(sentBody(), "user=ada&password=pass%20word");
await post.return({ isbn: "1" });
await post.note("by hand");
check(`${sent?.headers["content-type"]} ${sentBody()}`, "text/plain; charset=utf-8 by hand");

// Ports that share their port type with SOAP have its wrappers: as parameters, and as documents.
check(await new LibrarySoapHttpGetClient(options).quote({ isbn: "1" }), "9.50");
check(sent?.url, `${options.endpoint}/Library/Quote?isbn=1`);
check(await new LibrarySoapHttpPostClient(options).quote({ isbn: "1", copies: 2 }), "9.50");
check(
  sentBody(),
  `<?xml version="1.0" encoding="utf-8"?><Quote ${ns}><isbn>1</isbn><copies>2</copies></Quote>`,
);

const pictures = new PicturesHttpGetClient(options);
const cover: HttpContent = await pictures.cover({ isbn: "a/b", page: 2 });
check(`${cover.contentType} ${String.fromCharCode(...cover.bytes)}`, "text/xml GIF");
check(sent?.url, `${options.endpoint}/covers/a%2Fb/2.img?size=1`);
check(await pictures.blurb({ isbn: "a&b" }), "So good");

// The client over SOAP is the same as without the others.
check(typeof new LibraryClient(options).find, "function");
