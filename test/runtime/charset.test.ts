import { expect, test } from "vitest";
import { decodeBody, decodeBodyLoosely } from "../../runtime/charset.js";
import { SoapError } from "../../runtime/errors.js";

const text = '<?xml version="1.0"?><a>Grüße €</a>';
const utf8 = Buffer.from(text);
const utf16le = Buffer.from(text, "utf16le");
const utf16be = Buffer.from(utf16le).swap16();
const bom = {
  utf8: Buffer.from([0xef, 0xbb, 0xbf]),
  le: Buffer.from([0xff, 0xfe]),
  be: Buffer.from([0xfe, 0xff]),
};
const latin1 = (label: string) =>
  Buffer.from(`<?xml version="1.0" encoding="${label}"?><a>Grüße</a>`, "latin1");

test.each([
  ["UTF-8 by default", utf8, undefined],
  ["a byte order mark", Buffer.concat([bom.utf8, utf8]), undefined],
  ["a byte order mark against the header", Buffer.concat([bom.utf8, utf8]), "text/xml; charset=iso-8859-1"],
  ["UTF-16 LE by mark", Buffer.concat([bom.le, utf16le]), "text/xml; charset=utf-16"],
  ["UTF-16 BE by mark", Buffer.concat([bom.be, utf16be]), undefined],
  ["UTF-16 LE by first bytes", utf16le, undefined],
  ["UTF-16 BE by first bytes and header", utf16be, "text/xml; charset=utf-16"],
  ["UTF-16 BE by header", utf16be, 'application/soap+xml; charset="UTF-16BE"; action=x'],
])("%s", (_name, bytes, type) => {
  expect(decodeBody(bytes, type).text).toBe(text);
});

test.each(["", "é", "€", "\u{1f680}"])("a long text of ASCII that ends in %j", (last) => {
  const long = `<a>${"0123456789 ".repeat(1000)}${last}</a>`;
  const { text: found, codes } = decodeBody(Buffer.from(`--${long}`).subarray(2), "text/xml; charset=utf-8");
  expect(found).toBe(long);
  expect(codes && Buffer.from(codes).toString("latin1")).toBe(last === "" ? long : undefined);
});

test("a long text with a byte beyond ASCII that is no UTF-8 is an error", () => {
  const bytes = Buffer.from(`<a>${"0123456789 ".repeat(1000)}\xff</a>`, "latin1");
  expect(() => decodeBody(bytes, undefined)).toThrow("not valid utf-8");
});

test("a charset inside of another parameter is not that of the body", () => {
  const type = 'application/soap+xml; action="urn:x; charset=iso-8859-1"; charset=utf-8';
  expect(decodeBody(utf8, type).text).toBe(text);
});

test.each([
  ["the header", latin1("utf-8"), "text/xml;charset='ISO-8859-1'"],
  ["the XML declaration", latin1("ISO-8859-1"), "text/xml"],
  ["a windows code page", latin1("windows-1252"), undefined],
])("Latin-1 by %s", (_name, bytes, type) => {
  expect(decodeBody(bytes, type).text).toContain("Grüße");
});

test("the utf-16 that .NET's StringWriter puts on UTF-8 text is not believed", () => {
  const bytes = Buffer.from('<?xml version="1.0" encoding="utf-16"?><a>Grüße</a>');
  expect(decodeBody(bytes, "text/xml").text).toContain("Grüße");
});

test.each([
  ["utf-16", Buffer.from('<?xml version="1.0" encoding="utf-16"?><a/>')],
  ["iso-8859-1", Buffer.concat([bom.utf8, latin1("iso-8859-1").subarray(0, 48)])],
  ["utf-8", Buffer.concat([bom.le, Buffer.from('<?xml version="1.0" encoding="utf-8"?><a/>', "utf16le")])],
])("without any header a declaration of %s that the bytes contradict is an error", (label, bytes) => {
  expect(() => decodeBody(bytes, undefined)).toThrow(`says "${label}"`);
});

test.each([
  ["bytes that are no UTF-8", latin1("utf-8"), undefined, "not valid utf-8"],
  ["bytes that the header mislabels", latin1("utf-8"), "text/xml; charset=utf-8", "Content-Type header"],
  ["half a UTF-16 unit", Buffer.concat([bom.le, utf16le, Buffer.from([1])]), undefined, "not valid utf-16le"],
  ["an unknown charset", utf8, "text/xml; charset=x-klingon", "x-klingon"],
])("%s is an error of kind charset", (_name, bytes, type, words) => {
  const decode = () => decodeBody(bytes, type);
  expect(decode).toThrow(words);
  expect(decode).toThrow(SoapError);
  expect(() => decodeBodyLoosely(bytes, type)).not.toThrow();
});
