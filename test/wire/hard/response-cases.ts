/** Hard cases of what comes in as a well-formed envelope: values, nil, arrays, names, order, what breaks the contract. */
import { answerWith, envelope, type HardCase, hardNamespace, responseOf, resultWith } from "./hard-case.js";

const ns = `xmlns="${hardNamespace}"`;

const values: readonly HardCase[] = [
  {
    name: "a nil cell keeps its column",
    answer: resultWith('<rows><row><cell>a</cell><cell xsi:nil="true"/><cell>c</cell></row></rows>'),
    expected: { value: { count: 1, rows: [["a", null, "c"]] } },
  },
  {
    name: "a row of nil cells is a row",
    answer: resultWith(
      '<rows><row><cell xsi:nil="true"/></row><row/><row><cell>a</cell><cell/></row></rows>',
    ),
    expected: { value: { count: 1, rows: [[null], [], ["a", ""]] } },
  },
  {
    name: "a string is not trimmed",
    answer: resultWith("<text>  a \n\tb  </text>"),
    expected: { value: { count: 1, text: "  a \n\tb  " } },
  },
  {
    name: "a string of white space is kept",
    answer: resultWith("<text>   </text>"),
    expected: { value: { count: 1, text: "   " } },
  },
  {
    name: "an empty string is there",
    answer: resultWith("<text></text>"),
    expected: { value: { count: 1, text: "" } },
  },
  {
    name: "a string that looks like a number stays one",
    answer: resultWith("<text>007.50</text>"),
    expected: { value: { count: 1, text: "007.50" } },
  },
  {
    name: "int64 keeps its digits",
    answer: resultWith("<big>-9223372036854775807</big>"),
    expected: { value: { count: 1, big: -9223372036854775807n } },
  },
  {
    name: "a decimal keeps its digits",
    answer: resultWith("<amount>12345678901234567890.123456789</amount>"),
    expected: { value: { count: 1, amount: "12345678901234567890.123456789" } },
  },
  {
    name: "a dateTime is its instant",
    answer: resultWith("<when>2026-01-02T03:04:05.678+02:00</when>"),
    expected: { value: { count: 1, when: new Date("2026-01-02T01:04:05.678Z") } },
  },
  {
    name: "comments, sections and references are text's own affair",
    answer: resultWith("<text>a<!-- no -->b<![CDATA[<&amp;]]>&#x1F600;&lt;</text>"),
    expected: { value: { count: 1, text: "ab<&amp;\u{1f600}<" } },
  },
  {
    name: "line ends are one character",
    answer: resultWith("<text>a\r\nb\rc&#13;</text>"),
    expected: { value: { count: 1, text: "a\nb\nc\r" } },
  },
];

const arrays: readonly HardCase[] = [
  {
    name: "nil in an array is null",
    answer: resultWith('<words><word xsi:nil="true"/><word>b</word><word xsi:nil="1"/></words>'),
    expected: { value: { count: 1, words: [null, "b", null] } },
  },
  {
    name: "an empty array is empty",
    answer: resultWith("<words/>"),
    expected: { value: { count: 1, words: [] } },
  },
  {
    name: "an absent array is absent",
    answer: resultWith(""),
    expected: { value: { count: 1, words: undefined } },
  },
  {
    name: "a nil array is null",
    answer: resultWith('<words xsi:nil="true"/>'),
    expected: { value: { count: 1, words: null } },
  },
  {
    name: "an array of one is an array",
    answer: resultWith("<words><word>a</word></words><rows><row><cell>b</cell></row></rows>"),
    expected: { value: { count: 1, words: ["a"], rows: [["b"]] } },
  },
];

const names: readonly HardCase[] = [
  ...["constructor", "__proto__", "toString"].flatMap((name): HardCase[] => [
    {
      name: `an element called ${name} is read`,
      answer: resultWith(`<${name}>a</${name}>`),
      expected: { value: JSON.parse(`{"count": 1, "${name}": "a"}`) as HardCase["request"] & object },
    },
    {
      name: `an unknown element called ${name} does no harm`,
      answer: answerWith(
        responseOf(`<count>1</count><${name} xmlns="urn:new"><polluted>yes</polluted></${name}>`),
      ),
      expected: { value: { count: 1 } },
    },
  ]),
  {
    name: "fields may come in any order",
    answer: resultWith("<amount>1.5</amount><text>a</text>"),
    expected: { value: { count: 1, text: "a", amount: "1.5" } },
  },
  {
    name: "any prefix will do",
    answer: answerWith(
      envelope(
        `<q:askResponse xmlns:q="${hardNamespace}"><q:result><count ${ns}>1</count><z:text xmlns:z="${hardNamespace}">a</z:text></q:result></q:askResponse>`,
      ),
    ),
    expected: { value: { count: 1, text: "a" } },
  },
  {
    name: "a field of another namespace is another field",
    answer: answerWith(responseOf('<text xmlns="urn:new">no</text><count>1</count><text>yes</text>')),
    expected: { value: { count: 1, text: "yes" } },
  },
];

const broken: readonly HardCase[] = [
  {
    name: "a missing required element is an error",
    answer: answerWith(responseOf("<text>a</text>")),
    expected: { fails: "missing-element" },
  },
  {
    name: "a missing result is an error",
    answer: answerWith(envelope(`<askResponse ${ns}/>`)),
    expected: { fails: "missing-element" },
  },
  {
    name: "an int that is none is an error",
    answer: answerWith(responseOf("<count>many</count>")),
    expected: { fails: "invalid-value" },
  },
  {
    name: "an int beyond 32 bits is an error",
    answer: answerWith(responseOf("<count>2147483648</count>")),
    expected: { fails: "invalid-value" },
  },
  {
    name: "a value that the enumeration lacks is an error",
    answer: resultWith("<colour>blue</colour>"),
    expected: { fails: "invalid-value" },
  },
  {
    name: "a dateTime that is none is an error",
    answer: resultWith("<when>yesterday</when>"),
    expected: { fails: "invalid-value" },
  },
  {
    name: "nil where the schema has no nil is an error",
    answer: answerWith(responseOf('<count xsi:nil="true"/>')),
    expected: { fails: "invalid-value" },
  },
  {
    name: "the wrong response element is an error",
    answer: answerWith(envelope(`<tellResponse ${ns}><result><count>1</count></result></tellResponse>`)),
    expected: { fails: "unexpected-element" },
  },
  {
    name: "the right element in the wrong namespace is an error",
    answer: answerWith(
      envelope('<askResponse xmlns="urn:soft"><result><count>1</count></result></askResponse>'),
    ),
    expected: { fails: "unexpected-element" },
  },
  {
    name: "an empty body is an error",
    answer: answerWith(envelope("")),
    expected: { fails: "missing-element" },
  },
];

export const responseCases: readonly HardCase[] = [...values, ...arrays, ...names, ...broken];
