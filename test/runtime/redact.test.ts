import { expect, test } from "vitest";
import { createRedactor } from "../../runtime/redact.js";

const secret = "s3cr3t&<>\"'Ä";
const escaped = "s3cr3t&amp;&lt;&gt;&quot;&apos;Ä";

test.each([
  ["plain", "<token>abcdef</token>", "<token>***</token>"],
  ["any prefix", "<b:token xmlns:b='u'>abcdef</b:token>", "<b:token xmlns:b='u'>***</b:token>"],
  ["CDATA", "<token><![CDATA[ab<c]]>def</token>", "<token>***</token>"],
  ["nested content", "<token><x y='abc'>abc</x><x/><x>def</x></token><n>1</n>", "<token>***</token><n>1</n>"],
  ["a token inside a token", "<token><token>abc</token>def</token>ok", "<token>***</token>ok"],
  ["comments inside", "<token><!-- abcdef --></token>", "<token></token>"],
  ["attributes of it", '<token value="abcdef" xsi:nil="false"/>', '<token value="***" xsi:nil="false"/>'],
  [
    "an attribute of that name",
    "<login token = 'abcdef' id='7'>x</login>",
    `<login token = "***" id='7'>x</login>`,
  ],
  ["empty", "<token/><token></token>", "<token/><token></token>"],
  ["spaces in tags", "<token \n>abcdef</token >", "<token \n>***</token >"],
  ["a > in an attribute", '<token a="x>y">abcdef</token>', '<token a="***">***</token>'],
  ["cut inside", "<a><token>abc", "<a><token>***"],
  ["cut inside a tag", '<a><token x="abc', '<a><token x="***"'],
  ["an open quote before", '<a b="><token>abcdef</token>', '<a b=">"<token>***</token>'],
  [
    "WS-Security",
    "<wsse:Password Type='T'>abcdef</wsse:Password>",
    '<wsse:Password Type="***">***</wsse:Password>',
  ],
  [
    "other names stay",
    "<tokens>abcdef</tokens><mytoken>x</mytoken>",
    "<tokens>abcdef</tokens><mytoken>x</mytoken>",
  ],
])("masks %s", (_name, xml, expected) => {
  expect(createRedactor(["token"]).xml(xml)).toBe(expected);
});

test("values of secret elements are masked wherever they come up, in every escaped form", () => {
  const redactor = createRedactor(["token"]);
  redactor.learnXml(`<a><token>${escaped}</token></a>`);
  expect(redactor.text(`bad token ${secret}.`)).toBe("bad token ***.");
  expect(redactor.text(`<x>${escaped}</x>`)).toBe("<x>***</x>");
  expect(redactor.text(`?t=${encodeURIComponent(secret)}`)).toBe("?t=***");
  expect(redactor.xml(`<msg a="${escaped}">x ${escaped}</msg><![CDATA[${secret}]]>`)).toBe(
    '<msg a="***">x ***</msg><![CDATA[***]]>',
  );
  expect(redactor.xml("<msg>s3cr3t&#38;&#x3c;&gt;&#34;'&#196;</msg>")).toBe("<msg>***</msg>");
});

test("what an ellipsis leaves of a value is masked, if it is as long as a value has to be", () => {
  const redactor = createRedactor([]);
  redactor.addValue("abcdefgh");
  redactor.addValue('x"y"z"');
  expect(redactor.text("a abcdefg… abcd…, abc…")).toBe("a ***… ***…, abc…");
  expect(redactor.text('found "x\\"y\\"z\\""')).toBe('found "***"');
  expect(redactor.text("…abcd")).toBe("…abcd");
});

test("short values are masked in place but not searched for", () => {
  const redactor = createRedactor(["token"]);
  redactor.learnXml("<token>the</token>");
  expect(redactor.text("the end")).toBe("the end");
  expect(redactor.xml("<token>the</token>")).toBe("<token>***</token>");
});

test("a password that is also markup does not break the XML", () => {
  const redactor = createRedactor(["password"]);
  redactor.learnXml("<password>Body</password>");
  expect(redactor.xml('<s:Body xmlns:s="urn:Body">no Body here</s:Body>')).toBe(
    '<s:Body xmlns:s="urn:Body">no *** here</s:Body>',
  );
});

test("a password inside a combined field is learned too", () => {
  const redactor = createRedactor(["options"]);
  redactor.learnXml("<options>password=hunter22 email=a@b.example</options>");
  expect(redactor.text("hunter22 is weak")).toBe("*** is weak");
});

test("headers that carry secrets are masked by name, the others by value", () => {
  const redactor = createRedactor([]);
  redactor.addValue("abcdef");
  expect(
    redactor.headers({ authorization: "Basic x", cookie: "a=1", "set-cookie": "b", "x-trace": "1-abcdef" }),
  ).toEqual({
    authorization: "***",
    cookie: "***",
    "set-cookie": "***",
    "x-trace": "1-***",
  });
});

test("authorization and cookie values are learned without their scheme and names", () => {
  const redactor = createRedactor([]);
  redactor.learnHeaders({ authorization: "Bearer tok-123", cookie: "session=sess-1; other=xy" });
  expect(redactor.text("Bearer session tok-123 sess-1 xy")).toBe("Bearer session *** *** xy");
});

test("hostile text ends: in a time that grows by the square it would not", () => {
  const redactor = createRedactor(["token"]);
  for (const part of ["<", '<a "', "<a '\"", "<![CDATA[", "<!--", "<a ", "a=", 'a="', "<token>", "&#"]) {
    redactor.xml(part.repeat(600_000));
    redactor.xml(`<t ${part.repeat(600_000)}`);
  }
  expect(redactor.xml(`<token>${"<".repeat(600_000)}`)).not.toContain("<<");
});
