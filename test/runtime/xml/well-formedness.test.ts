/** What is well-formed is accepted, what is not is refused, in skipped parts too; by a table and by the W3C suite. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { SoapError } from "../../../runtime/errors.js";
import { XmlReader } from "../../../runtime/xml/reader.js";
import { thrownBy } from "./sample-codecs.js";

function skipAll(text: string): void {
  const xml = new XmlReader(text);
  xml.openRoot();
  xml.skip();
  xml.end();
}

function verdict(text: string): string {
  const error = thrownBy(() => skipAll(text));
  return error === undefined ? "accepted" : SoapError.is(error) ? error.kind : String(error);
}

const accepted: readonly string[] = [
  "<a/>",
  "<a ></a >",
  "<a b='\"' c=\"'\" d='>'/>",
  "<a>]] ></a>",
  "<a>]]]&gt;</a>",
  "<_:a xmlns:_='u'/>",
  "<a:b-c.d·1 xmlns:a='u'/>",
  "<é\u{10000}/>",
  "<a>\u{10FFFF}\uFFFD\u0085</a>",
  "<?xml version='1.0' standalone='yes'?><a/>",
  '<?xml version="1.1"?><a/>',
  "<?xml-stylesheet x?><a/><?y?>",
  "<a><?p ??></a>",
  "<a><!-- - - --></a>",
  "<a><![CDATA[<&]]]></a>",
  "<a xml:lang='x' xmlns:xml='http://www.w3.org/XML/1998/namespace'/>",
  "<a xmlns='u' b='1' c:b='2' xmlns:c='u'/>",
  "<a xmlns='u'><b xmlns=''/></a>",
];

const refused: Readonly<Record<string, string>> = {
  nothing: "",
  "text only": "x",
  "two roots": "<a/><b/>",
  "text after the root": "<a/>x",
  "text before the root": "x<a/>",
  "section after the root": "<a/><![CDATA[]]>",
  "end tag of another name": "<a></b>",
  "end tag of a longer name": "<a></ab>",
  "end tag too many": "<a></a></a>",
  "crossed tags": "<a><b></a></b>",
  "end tag with attribute": "<a></a b=''>",
  "space before a name": "< a/>",
  "name begins with a digit": "<1a/>",
  "name begins with a dash": "<-a/>",
  "two colons": "<a:b:c xmlns:a='u' xmlns:b='u'/>",
  "empty prefix": "<:a/>",
  "empty local name": "<a: xmlns:a='u'/>",
  "attribute without value": "<a b/>",
  "attribute without quotes": "<a b=c/>",
  "attributes without space": "<a b='1'c='2'/>",
  "attribute twice": "<a b='1' b='2'/>",
  "attribute twice by namespace": "<a x:b='1' y:b='2' xmlns:x='u' xmlns:y='u'/>",
  "less-than in an attribute": "<a b='<'/>",
  "bare ampersand": "<a>a & b</a>",
  "ampersand in an attribute": "<a b='&'/>",
  "undefined entity": "<a>&nbsp;</a>",
  "undefined entity in an attribute": "<a b='&nbsp;'/>",
  "entity without end": "<a>&lt</a>",
  "empty reference": "<a>&#;</a>",
  "reference with capital X": "<a>&#X41;</a>",
  "reference to U+0000": "<a>&#0;</a>",
  "reference to a surrogate": "<a>&#xD800;</a>",
  "reference beyond Unicode": "<a>&#x110000;</a>",
  "U+0000": "<a>\0</a>",
  "control character": "<a>\u0001</a>",
  "control character in an attribute": "<a b='\u0001'/>",
  "control character in a comment": "<a><!--\u0001--></a>",
  "control character in a section": "<a><![CDATA[\u0001]]></a>",
  "control character in an instruction": "<a><?p \u0001?></a>",
  "lone high surrogate": "<a>\ud800</a>",
  "lone low surrogate": "<a>\udc00</a>",
  "U+FFFF": "<a>\uffff</a>",
  "section end in text": "<a>]]></a>",
  "two dashes in a comment": "<a><!-- -- --></a>",
  "comment ending in three dashes": "<a><!-- ---></a>",
  "instruction without name": "<a><? x?></a>",
  "instruction named xml": "<a><?xml version='1.0'?></a>",
  "instruction named XML": "<?XML x?><a/>",
  "declaration after a space": " <?xml version='1.0'?><a/>",
  "declaration without version": "<?xml encoding='utf-8'?><a/>",
  "declaration in wrong order": "<?xml version='1.0' standalone='no' encoding='u'?><a/>",
  doctype: "<!DOCTYPE a><a/>",
  "doctype inside": "<a><!DOCTYPE a></a>",
  "element declaration": "<!ELEMENT a ANY><a/>",
  "unbound prefix": "<x:a/>",
  "unbound prefix of an attribute": "<a x:b=''/>",
  "prefix of a sibling": "<a><b xmlns:x='u'/><x:c/></a>",
  "prefix bound to nothing": "<a xmlns:x=''/>",
  "prefix xmlns declared": "<a xmlns:xmlns='u'/>",
  "prefix xmlns used": "<xmlns:a/>",
  "prefix xml rebound": "<a xmlns:xml='u'/>",
  "xml namespace by another prefix": "<a xmlns:x='http://www.w3.org/XML/1998/namespace'/>",
  "xml namespace as default": "<a xmlns='http://www.w3.org/XML/1998/namespace'/>",
  "slash inside a tag": "<a / >",
  "quote not closed": "<a b='/>",
  "not closed": "<a>",
};

describe("well-formed", () => {
  for (const text of accepted) it(JSON.stringify(text), () => expect(verdict(text)).toBe("accepted"));
});

describe("not well-formed", () => {
  for (const [name, text] of Object.entries(refused)) {
    it(name, () => {
      expect(verdict(text)).toBe("malformed-xml");
      // The same inside an element that nobody asked for.
      if (text.startsWith("<a") && !name.includes("root"))
        expect(verdict(`<r><s>${text}</s></r>`)).toBe("malformed-xml");
    });
  }

  it("a DOCTYPE is refused by name", () => {
    expect(String(thrownBy(() => skipAll("<!DOCTYPE a [<!ENTITY x 'y'>]><a>&x;</a>")))).toContain(
      "DOCTYPE is refused",
    );
  });
});

const suite = new URL("../../../../shared/suites/xmlconf/", import.meta.url).pathname;

interface SuiteCase {
  readonly file: string;
  readonly expected: "accepted" | "malformed-xml";
}

function listCases(folder: string): SuiteCase[] {
  const cases: SuiteCase[] = [];
  for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
    if (!name.endsWith(".xml")) continue;
    const catalogue = readFileSync(join(folder, name), "latin1");
    for (const [, attributes = ""] of catalogue.matchAll(/<TEST\s([^>]*)>/g)) {
      const read = (key: string): string =>
        new RegExp(`\\b${key}\\s*=\\s*["']([^"']*)["']`).exec(attributes)?.[1] ?? "";
      const file = join(dirname(join(folder, name)), read("URI"));
      const edition = read("EDITION");
      const skipped =
        read("RECOMMENDATION").includes("1.1") || read("NAMESPACE") === "no" || read("TYPE") === "error";
      if (skipped || (edition !== "" && !edition.includes("5")) || !existsSync(file)) continue;
      cases.push({ file, expected: read("TYPE") === "not-wf" ? "malformed-xml" : "accepted" });
    }
  }
  return cases;
}

/** The text of a file in UTF-8 or UTF-16; undefined in another encoding or with a DOCTYPE. */
function readCase(file: string): string | undefined {
  const bytes = readFileSync(file);
  const wide = bytes[0] === 0xfe || bytes[0] === 0xff;
  const encoding = bytes[0] === 0xfe ? "utf-16be" : wide ? "utf-16le" : "utf-8";
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    const declared = /^<\?xml[^>]*encoding\s*=\s*["']([^"']*)["']/.exec(text)?.[1]?.toLowerCase();
    // A declaration that contradicts the bytes is for whoever decodes them.
    const agrees = declared === undefined || declared.startsWith(wide ? "utf-16" : "utf-8");
    return agrees && !text.includes("<!DOCTYPE") ? text : undefined;
  } catch {
    return undefined;
  }
}

it("agrees with the W3C XML conformance suite on all documents without DOCTYPE", () => {
  if (!existsSync(suite)) {
    console.log("the W3C XML conformance suite is not here; its cases are not run");
    return;
  }
  const wrong: string[] = [];
  let count = 0;
  for (const { file, expected } of listCases(suite)) {
    const text = readCase(file);
    if (text === undefined) continue;
    count++;
    const found = verdict(text);
    if (found !== expected) wrong.push(`${file.slice(suite.length)}: ${found}, not ${expected}`);
  }
  expect(wrong).toEqual([]);
  expect(count).toBeGreaterThan(100);
});
