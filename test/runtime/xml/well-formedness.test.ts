/** What is well-formed is accepted, what is not is refused: in skipped parts, and inside of elements that are known. */
import { describe, expect, it } from "vitest";
import { isWellFormed } from "../../infoset/well-formed.js";
import { placeInKnown } from "./known-places.js";
import { readKnown, skipAll, verdictOf } from "./read-infoset.js";
import { thrownBy } from "./sample-codecs.js";

const verdict = (text: string): string => verdictOf(() => skipAll(text));
let placed = 0;

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

describe("not well-formed where the elements around are known", () => {
  for (const [name, text] of Object.entries(refused)) {
    it(name, () => {
      for (const [place, document] of placeInKnown(text)) {
        // What is wrong in one place may be right in another; libxml2 knows.
        if (isWellFormed(document)) continue;
        expect(["malformed-xml", "unexpected-element"], `${place}: ${document}`).toContain(
          verdictOf(() => readKnown(document)),
        );
        placed++;
      }
    });
  }

  it("is tried in many places", () => {
    console.log(`well-formedness: ${placed} documents with a mistake inside of known elements`);
    expect(placed).toBeGreaterThan(300);
  });
});
