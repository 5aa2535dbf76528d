/** Bytes become text as what they say of themselves demands, and as what they are where that is plain. */
import { expect, test } from "vitest";
import { decodeText } from "../../generator/source/decode-text.js";

const declare = (encoding: string) => `<?xml version="1.0" encoding="${encoding}"?>`;

test.each([
  ["UTF-8 with a mark", Buffer.from("\uFEFF<a>é</a>"), undefined, "utf-8", "é"],
  ["UTF-16 without one", Buffer.from(`${declare("UTF-16")}<a>é</a>`, "utf16le"), undefined, "utf-16le", "é"],
  ["Latin 1", Buffer.from(`${declare("ISO-8859-1")}<a>é</a>`, "latin1"), undefined, "ISO-8859-1", "é"],
  ["a mark against HTTP", Buffer.from("\uFEFF<a>é</a>", "utf16le"), "iso-8859-1", "utf-16le", "é"],
  [
    "Shift_JIS",
    Buffer.from(`${declare("Shift_JIS")}<a>\x83\x41</a>`, "latin1"),
    undefined,
    "Shift_JIS",
    "ア",
  ],
  [
    "escapes",
    Buffer.from(`${declare("ISO-2022-JP")}<a>\x1B$B%"\x1B(B</a>`, "latin1"),
    undefined,
    "ISO-2022-JP",
    "ア",
  ],
  [
    "a replacement character that was written",
    Buffer.from("<a>\uFFFD é</a>"),
    undefined,
    "utf-8",
    "\uFFFD é",
  ],
])("%s", (_what, bytes, charset, encoding, content) => {
  const decoded = decodeText(bytes, charset);
  expect(decoded).toMatchObject({ encoding, firstInvalid: -1 });
  expect(/<a>(.*)<\/a>/.exec(decoded?.text ?? "")?.[1]).toBe(content);
});

test("what is no UTF-8 under that name has its place", () => {
  const text = `${declare("utf-8")}<a>\xE9</a>`;
  expect(decodeText(Buffer.from(text, "latin1"))?.firstInvalid).toBe(text.indexOf("\xE9"));
});
