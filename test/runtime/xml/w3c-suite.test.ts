/** The reader against the W3C XML conformance suite: verdicts, content, and its mistakes inside of known elements. */
import { describe, expect, test } from "vitest";
import { decodeBody } from "../../../runtime/charset.js";
import { compareInfosets } from "../../infoset/compare-infosets.js";
import { isWellFormed } from "../../infoset/well-formed.js";
import { placeInKnown } from "./known-places.js";
import { readKnown, rewrite, skipAll, verdictOf } from "./read-infoset.js";
import { cutDoctype, hasW3cSuite, readW3cSuite, type SuiteDocument } from "./w3c-suite.js";

const documents = hasW3cSuite ? readW3cSuite() : [];
if (!hasW3cSuite) console.log("left out: the W3C XML conformance suite, as ../shared is not there");

function select(type: SuiteDocument["type"], hasDoctype: boolean): readonly SuiteDocument[] {
  return documents.filter((one) => one.type === type && one.hasDoctype === hasDoctype);
}

/** As a document that comes without any header is read. */
function decode({ bytes }: SuiteDocument): string {
  return decodeBody(bytes, undefined).text;
}

/** Whether the content that our reader finds is what libxml2 finds, and what the suite says. */
function differenceIn(text: string, output: string | undefined): string | undefined {
  const rewritten = rewrite(text);
  return (
    compareInfosets(rewritten, text.replace(/^<\?xml[^>]*\?>/, "")) ??
    (output === undefined ? undefined : compareInfosets(rewritten, output.replace(/<!DOCTYPE[^\]]*\]>/, "")))
  );
}

describe.skipIf(!hasW3cSuite)("the W3C suite, XML 1.0 fifth edition", () => {
  test("all 243 documents without DOCTYPE that are not well-formed are refused", () => {
    const cases = select("not-wf", false);
    const wrong = cases.flatMap((one) => {
      const verdict = verdictOf(() => skipAll(decode(one)));
      return ["malformed-xml", "charset"].includes(verdict) ? [] : [`${one.file}: ${verdict}`];
    });
    expect(wrong).toEqual([]);
    expect(cases.length).toBe(243);
  });

  test("all 72 invalid documents without DOCTYPE are accepted, with their content", () => {
    const cases = select("invalid", false);
    const wrong = cases.flatMap((one) => {
      const verdict = verdictOf(() => skipAll(decode(one)));
      // Well-formed by XML alone. The suite says so of two: names that are but a colon, or end in one, are no names where there
      // are namespaces, and others like them (rmt-ns10-014, -015) are among those that must be refused.
      const expected = one.hasNamespaces ? "accepted" : "malformed-xml";
      const difference = verdict === "accepted" ? differenceIn(decode(one), one.output) : undefined;
      return verdict === expected && difference === undefined
        ? []
        : [`${one.file}: ${difference ?? verdict}`];
    });
    expect(wrong).toEqual([]);
    expect([cases.length, cases.filter(({ hasNamespaces }) => !hasNamespaces).length]).toEqual([72, 2]);
  });

  test("valid documents whose document type can be cut are accepted, with their content", () => {
    let count = 0;
    const wrong = select("valid", true).flatMap((one) => {
      const verdict = verdictOf(() => decode(one));
      const text = verdict === "accepted" && one.hasNamespaces ? cutDoctype(decode(one)) : undefined;
      if (text === undefined) return [];
      count++;
      const found = verdictOf(() => skipAll(text));
      const difference = found === "accepted" ? differenceIn(text, one.output) : found;
      return difference === undefined ? [] : [`${one.file}: ${difference}`];
    });
    console.log(`W3C suite: ${count} of ${select("valid", true).length} valid documents cut, all accepted`);
    expect(wrong).toEqual([]);
    expect(count).toBeGreaterThan(100);
  });

  test("every document with a DOCTYPE is refused by design", () => {
    const cases = documents.filter(({ hasDoctype }) => hasDoctype);
    const accepted = cases.filter((one) => verdictOf(() => skipAll(decode(one))) === "accepted");
    console.log(`W3C suite: ${cases.length - accepted.length} documents with a DOCTYPE refused by design`);
    // A comment, an instruction or a section may speak of one.
    const hidden = /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[[\s\S]*?\]\]>/g;
    expect(accepted.filter((one) => decode(one).replace(hidden, "").includes("<!DOCTYPE"))).toEqual([]);
    expect(accepted.length).toBe(3);
  });

  test("what is not well-formed is refused inside of known elements too", () => {
    let count = 0;
    const wrong = select("not-wf", false).flatMap((one) => {
      let text: string;
      try {
        text = decode(one);
      } catch {
        return [];
      }
      return [...placeInKnown(text)].flatMap(([place, document]) => {
        // What is wrong in one place may be right in another; libxml2 knows.
        if (isWellFormed(document)) return [];
        count++;
        const verdict = verdictOf(() => readKnown(document));
        return ["malformed-xml", "unexpected-element"].includes(verdict)
          ? []
          : [`${one.file} as ${place}: ${verdict}`];
      });
    });
    console.log(`W3C suite: ${count} documents with a mistake of it inside of known elements refused`);
    expect(wrong).toEqual([]);
    expect(count).toBeGreaterThan(500);
  });
});
