/** Hard cases of the answer as a whole: charsets, HTTP, faults, cut and hostile documents. */
import {
  answerWith,
  envelope,
  fault11,
  fault12,
  type HardAnswer,
  type HardCase,
  hardNamespace,
  responseOf,
  resultWith,
} from "./hard-case.js";

const umlauts = "<count>1</count><text>Zürich, 5 ¢</text>";
const euros = "<count>1</count><text>5 €</text>";
const accented = { value: { count: 1, text: "Zürich, 5 ¢" } };

function declared(encoding: string, text: string): string {
  return `<?xml version="1.0" encoding="${encoding}"?>${responseOf(text)}`;
}

function typed(body: Uint8Array, type: string): HardAnswer {
  return answerWith(body, { headers: { "Content-Type": type } });
}

function wide(text: string): Buffer {
  return Buffer.from(`\ufeff${text}`, "utf16le");
}

const charsets: readonly HardCase[] = [
  {
    name: "ISO-8859-1 by the HTTP header",
    answer: typed(Buffer.from(responseOf(umlauts), "latin1"), "text/xml; charset=ISO-8859-1"),
    expected: accented,
  },
  {
    name: "ISO-8859-1 by the XML declaration",
    answer: typed(Buffer.from(declared("ISO-8859-1", umlauts), "latin1"), "text/xml"),
    expected: accented,
  },
  {
    name: "windows-1252 by the HTTP header",
    answer: typed(
      Buffer.from(responseOf(euros).replace("€", "\x80"), "latin1"),
      "text/xml; charset=windows-1252",
    ),
    expected: { value: { count: 1, text: "5 €" } },
  },
  {
    name: "UTF-8 with a byte order mark",
    answer: answerWith(`\ufeff${declared("utf-8", umlauts)}`),
    expected: accented,
  },
  {
    name: "UTF-16, little endian with its mark",
    answer: typed(wide(declared("utf-16", umlauts)), "text/xml; charset=utf-16"),
    expected: accented,
  },
  {
    name: "UTF-16, big endian with its mark",
    answer: typed(wide(declared("utf-16", umlauts)).swap16(), "text/xml"),
    expected: accented,
  },
  {
    name: "bytes that are no UTF-8 are an error",
    answer: answerWith(Buffer.from(responseOf(umlauts), "latin1")),
    expected: { fails: "charset" },
  },
];

const html = "<!DOCTYPE html><html><head><title>Sign in</title></head><body>Please sign in</body></html>";
const htmlType = { headers: { "Content-Type": "text/html; charset=utf-8" } };

const http: readonly HardCase[] = [
  { name: "an empty 200 is an error", answer: answerWith(""), expected: { fails: "not-soap" } },
  { name: "HTML under 200 is an error", answer: answerWith(html, htmlType), expected: { fails: "not-soap" } },
  {
    name: "HTML under 502 is an error",
    answer: answerWith(html, { ...htmlType, status: 502 }),
    expected: { fails: "http-status" },
  },
  {
    name: "a result under 500 is an error",
    answer: { ...resultWith(""), status: 500 },
    expected: { fails: "http-status", value: { count: 1 } },
  },
  {
    name: "1 GB promised, and then nothing, is an error at once",
    answer: answerWith(responseOf("<count>1</count>").slice(0, 99), {
      headers: { "Content-Length": String(2 ** 30) },
      after: "hold",
    }),
    expected: { fails: "limit" },
  },
  {
    name: "a connection cut inside the body is an error",
    answer: answerWith(responseOf("<count>1</count>"), {
      headers: { "Content-Length": "5000" },
      after: "close",
    }),
    expected: { fails: "network" },
  },
];

const pieces: readonly HardCase[] = [
  {
    name: "an answer whose bytes come one by one",
    answer: {
      ...answerWith(responseOf("<count>1</count><text>Zürich \u{1f600}</text>")),
      byteByByte: true,
    },
    expected: { value: { count: 1, text: "Zürich \u{1f600}" } },
  },
];

const faults: readonly HardCase[] = [
  { name: "a fault under 200", answer: answerWith(fault11), expected: { fault: "no more ink" } },
  {
    name: "a fault under 500",
    answer: answerWith(fault11, { status: 500 }),
    expected: { fault: "no more ink" },
  },
  {
    name: "a SOAP 1.2 fault in answer to SOAP 1.2",
    version: "1.2",
    answer: answerWith(fault12, { status: 500, headers: { "Content-Type": "application/soap+xml" } }),
    expected: { fault: "no more ink" },
  },
  {
    name: "a SOAP 1.1 fault in answer to SOAP 1.2",
    version: "1.2",
    answer: answerWith(fault11, { status: 500 }),
    expected: { fault: "no more ink" },
  },
];

const whole = responseOf("<count>1</count><text>a</text><words><word>b</word></words>");

const truncated: readonly HardCase[] = ["</result>", "</text>", "<words>", "</s:Body>", "</s:Envelope>"].map(
  (before) => ({
    name: `an answer that ends before ${before} is an error`,
    answer: answerWith(whole.slice(0, whole.indexOf(before))),
    expected: { fails: "malformed-xml" },
  }),
);

/** A response with a document type, whose text is a reference. */
function withDoctype(subset: string, reference: string): HardAnswer {
  return answerWith(`<!DOCTYPE x [${subset}]>${responseOf(`<count>1</count><text>${reference}</text>`)}`);
}

const tenTimes = Array.from({ length: 12 }, (_, level) => {
  const inner = level === 0 ? "ha" : `&e${level - 1};`.repeat(10);
  return `<!ENTITY e${level} "${inner}">`;
}).join("");

const hostile: readonly HardCase[] = [
  {
    name: "an entity bomb is refused",
    answer: withDoctype(tenTimes, "&e11;"),
    expected: { fails: "malformed-xml" },
  },
  {
    name: "a quadratic entity bomb is refused",
    answer: withDoctype(`<!ENTITY long "${"x".repeat(50_000)}">`, "&long;".repeat(20_000)),
    expected: { fails: "malformed-xml" },
  },
  {
    name: "an external entity is refused",
    answer: withDoctype('<!ENTITY file SYSTEM "file:///etc/passwd">', "&file;"),
    expected: { fails: "malformed-xml" },
  },
  {
    name: "an external parameter entity is refused",
    answer: withDoctype('<!ENTITY % file SYSTEM "file:///etc/passwd"> %file;', "a"),
    expected: { fails: "malformed-xml", value: { count: 1, text: "a" } },
  },
  {
    name: "an undeclared entity is refused",
    answer: resultWith("<text>a&nbsp;b</text>"),
    expected: { fails: "malformed-xml" },
  },
  {
    name: "100,000 elements within each other are no reason to crash",
    answer: resultWith(`<deep xmlns="urn:new">${"<d>".repeat(100_000)}${"</d>".repeat(100_000)}</deep>`),
    expected: { fails: "limit", value: { count: 1 } },
  },
  {
    name: "100,000 known elements within each other are no reason to crash",
    answer: answerWith(
      envelope(
        `<askResponse xmlns="${hardNamespace}">${"<result>".repeat(100_000)}${"</result>".repeat(100_000)}</askResponse>`,
      ),
    ),
    expected: { fails: "limit" },
  },
  {
    name: "crossed tags are an error",
    answer: resultWith("<text>a</words>"),
    expected: { fails: "malformed-xml" },
  },
  {
    name: "a second root is an error",
    answer: answerWith(`${whole}${whole}`),
    expected: { fails: "malformed-xml" },
  },
  {
    name: "the envelope of a comment is none",
    answer: answerWith(`<!--${whole}--><nothing/>`),
    expected: { fails: "not-soap" },
  },
];

export const answerCases: readonly HardCase[] = [
  ...charsets,
  ...http,
  ...pieces,
  ...faults,
  ...truncated,
  ...hostile,
];
