/** What the mock refuses in a request, and with which reason. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { indexContract } from "../../generator/samples/contract-index.js";
import { findTextProblem } from "../../generator/server/check-text.js";
import { type MockServer, startMock } from "../../generator/server/mock.js";
import { call, send, shop, textOf } from "./shop-mock.js";

const xsi = 'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"';

const refused: readonly (readonly [what: string, content: string, reason: RegExp])[] = [
  [
    "order violation",
    "<id>1</id><token>t</token>",
    /^getItem: &lt;token&gt; is out of order after &lt;id&gt;; the order is token, id, colour, tags, since \(line:column 2:\d+\)$/,
  ],
  [
    "required element after its place",
    "<colour>red</colour><id>1</id>",
    /&lt;id&gt; is out of order after &lt;colour&gt;/,
  ],
  [
    "unknown element",
    "<id>1</id><idd>1</idd>",
    /^getItem: \{urn:test:shop\}idd is not known here; known: token, id/,
  ],
  [
    "unknown element in place of a required one",
    "<idd>1</idd>",
    /idd is not known here.*&lt;id&gt; was expected/,
  ],
  ["missing element", "<token>t</token>", /^getItem: &lt;id&gt; is required, but missing/],
  ["element twice", "<id>1</id><id>2</id>", /&lt;id&gt; occurs more than 1 time/],
  [
    "wrong namespace",
    '<id xmlns="">1</id>',
    /&lt;id&gt; is in namespace "", but "urn:test:shop" was expected/,
  ],
  ["not an int", "<id>one</id>", /^getItem\/id: "one" is not a valid int/],
  ["int out of range", "<id>2147483648</id>", /"2147483648" is not a valid int/],
  ["empty int", "<id/>", /"" is not a valid int/],
  ["not in the enumeration", "<id>1</id><colour>blue</colour>", /"blue" is not one of red, green/],
  ["not a dateTime", "<id>1</id><since>2023-02-29T00:00:00</since>", /is not a valid dateTime/],
  ["nil where it may not be", `<id ${xsi} xsi:nil="true"/>`, /^getItem\/id: it is nil, but/],
  ["nil with content", `<id>1</id><since ${xsi} xsi:nil="1">x</since>`, /nil and yet has content/],
  ["elements in text", "<id><b/></id>", /&lt;b&gt; stands where text was expected/],
  ["text between elements", "<id>1</id>stray", /the text "stray" stands between elements/],
  ["unknown attribute", "<id>1</id><tags a='1'/>", /the attribute a is not known here/],
  [
    "wrong item",
    "<id>1</id><tags><int>1</int></tags>",
    /^getItem\/tags: \{urn:test:shop\}int is not known here; known: string/,
  ],
  ["foreign type", `<id ${xsi} xsi:type="q:int">1</id>`, /the prefix of xsi:type q:int is not declared/],
  ["undeclared prefix", "<q:id>1</q:id>", /prefix q is not declared/],
];

const accepted: readonly (readonly [what: string, content: string])[] = [
  ["the required alone", "<id>1</id>"],
  [
    "everything",
    "<token/><id>-1</id><colour>red</colour><tags><string/><string>b</string></tags><since>2024-02-29T24:00:00Z</since>",
  ],
  ["white space and comments", "\n  <!-- c --><id> 1 </id>\n"],
  ["other prefixes", '<p:id xmlns:p="urn:test:shop">1</p:id>'],
  ["its own type", `<id ${xsi} xmlns:d="http://www.w3.org/2001/XMLSchema" xsi:type="d:int">1</id>`],
  ["nil where it may be", `<id>1</id><since ${xsi} xsi:nil="true"/>`],
];

describe("the mock's check of requests", () => {
  let mock: MockServer;
  beforeAll(async () => {
    mock = await startMock(shop);
  });
  afterAll(() => mock.close());

  it.each(refused)("refuses %s", async (_what, content, reason) => {
    const reply = await send(mock, "getItem", call("getItem", content));
    expect(textOf(reply.text, "faultstring")).toMatch(reason);
    expect([reply.status, textOf(reply.text, "faultcode")]).toEqual([500, "soap:Client"]);
  });

  it.each(accepted)("takes %s", async (_what, content) => {
    const reply = await send(mock, "getItem", call("getItem", content));
    expect([reply.status, textOf(reply.text, "faultstring")]).toEqual([200, undefined]);
  });
});

const lexical: readonly (readonly [type: string, valid: readonly string[], invalid: readonly string[]])[] = [
  ["boolean", ["true", "0", " 1 "], ["TRUE", "yes", ""]],
  ["byte", ["-128", "+5", "007"], ["128", "1.0", "--1"]],
  ["unsignedLong", ["18446744073709551615"], ["-1", "18446744073709551616"]],
  ["positiveInteger", ["1"], ["0"]],
  ["decimal", ["1.", ".5", "-0.0"], ["1e5", ".", "INF", ""]],
  ["double", ["1e5", "-INF", "NaN"], ["Infinity", "+INF", "1e"]],
  [
    "dateTime",
    ["2000-02-29T00:00:00.1+14:00"],
    ["1900-02-29T00:00:00", "2000-01-01", "2000-01-01T24:00:01", "2000-01-01T00:00:00+15:00"],
  ],
  ["date", ["-0044-03-15", "12024-01-01Z"], ["2024-13-01", "2024-04-31", "01/02/2024"]],
  ["duration", ["P1Y", "-PT0.5S"], ["P", "PT", "1D", "P1S"]],
  ["base64Binary", ["", "AA==", "AA A\nA"], ["A", "A===", "$$$$"]],
  ["hexBinary", ["", "0aFF"], ["0", "0g"]],
  ["NCName", ["a-b"], ["a:b", "1a", ""]],
  ["language", ["en-US"], ["en_US"]],
];

describe("lexical forms", () => {
  it.each(lexical)("of xs:%s", (local, valid, invalid) => {
    const find = (text: string): string | undefined =>
      findTextProblem(indexContract(shop), `{http://www.w3.org/2001/XMLSchema}${local}`, text);
    for (const text of valid) expect(find(text), text).toBeUndefined();
    for (const text of invalid) expect(find(text), text).toContain(`is not a valid ${local}`);
  });
});
