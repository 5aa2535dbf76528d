/** Hard cases of what goes out: order, escaping, exact values, names, and what must not be sent at all. */
import { type HardCase, type HardValue, requestWith } from "./hard-case.js";

/** An object whose members may have any name; a literal would set the prototype by `__proto__`. */
function membersOf(json: string): HardValue {
  return JSON.parse(json) as HardValue;
}

export const requestCases: readonly HardCase[] = [
  {
    name: "fields go out in the schema's order, whatever the object's is",
    request: { third: "3", first: "1", second: "2" },
    expected: { sent: requestWith("<first>1</first><second>2</second><third>3</third>") },
  },
  {
    name: "a Date goes out as its instant",
    request: { when: new Date("2026-01-02T03:04:05.678Z") },
    expected: { sent: requestWith("<when>2026-01-02T03:04:05.678Z</when>") },
  },
  {
    name: "a Date that is none is not sent",
    request: { when: new Date(Number.NaN) },
    expected: { fails: "encode" },
  },
  {
    name: "int64 keeps its digits when sent",
    request: { big: 9223372036854775807n },
    expected: { sent: requestWith("<big>9223372036854775807</big>") },
  },
  {
    name: "a number beyond int64 is not sent",
    request: { big: 9223372036854775808n },
    expected: { fails: "encode" },
  },
  {
    name: "a decimal keeps its digits when sent",
    request: { amount: "123456789012345678901234567890.123456789" },
    expected: { sent: requestWith("<amount>123456789012345678901234567890.123456789</amount>") },
  },
  {
    name: "a string that looks like CDATA is escaped",
    request: { first: "<![CDATA[<b>1</b>]]>" },
    expected: {
      sent: requestWith("<first>&lt;![CDATA[&lt;b&gt;1&lt;/b&gt;]]&gt;</first>"),
    },
  },
  {
    name: "markup and references in a string are escaped",
    request: { first: `</first><evil/>&amp; & "'`, second: "]]>" },
    expected: {
      sent: requestWith(
        `<first>&lt;/first&gt;&lt;evil/&gt;&amp;amp; &amp; "'</first><second>]]&gt;</second>`,
      ),
    },
  },
  {
    name: "a string is not trimmed when sent, its line ends included",
    request: { first: "  a\r\n b\t ", second: " " },
    expected: { sent: requestWith("<first>  a&#13;\n b\t </first><second> </second>") },
  },
  {
    name: "an empty string is sent, an absent one is not",
    request: { first: "" },
    expected: { sent: requestWith("<first/>") },
  },
  {
    name: "characters beyond the basic plane are sent",
    request: { first: "\u{1f600}é" },
    expected: { sent: requestWith("<first>\u{1f600}é</first>") },
  },
  {
    name: "U+0000 is not sent",
    request: { first: "a\0b" },
    expected: { fails: "encode" },
  },
  {
    name: "half a surrogate pair is not sent",
    request: { first: "a\ud83d" },
    expected: { fails: "encode" },
  },
  ...["constructor", "__proto__", "toString"].map((name) => ({
    name: `an element called ${name} is sent`,
    request: membersOf(`{"${name}": "a"}`),
    expected: { sent: requestWith(`<${name}>a</${name}>`) },
  })),
  {
    name: "nil in an array is sent as nil",
    request: { words: ["a", null, ""] },
    expected: { sent: requestWith('<words><word>a</word><word xsi:nil="true"/><word/></words>') },
  },
  {
    name: "an empty array is sent as its empty element",
    request: { words: [] },
    expected: { sent: requestWith("<words/>") },
  },
  {
    name: "an absent array is not sent",
    request: { first: "a" },
    expected: { sent: requestWith("<first>a</first>") },
  },
  {
    name: "a nil array is sent as nil",
    request: { words: null },
    expected: { sent: requestWith('<words xsi:nil="true"/>') },
  },
];
