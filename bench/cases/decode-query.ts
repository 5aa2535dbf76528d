/** Decoding a large query result from a string, next to `soap` and to `JSON.parse` of the same data. */
import assert from "node:assert/strict";
import { isDeepStrictEqual } from "node:util";
import type { BenchCase } from "../bench-case.js";
import { importBirstSdk } from "../compiled-sdk.js";
import { makeRows, printQueryResponse } from "../fixtures.js";
import { compareRounds, timeTasks } from "../timing.js";

type Rows = readonly (readonly (string | null)[] | null)[];

const rowCount = 10_000;
const columnCount = 10;

/** A function that decodes the envelope with the generated codec. */
async function makeDecoder(scratch: string): Promise<(text: string) => { readonly rows: Rows }> {
  const { sdk, runtime } = await importBirstSdk(scratch);
  return (text) => {
    const xml = new runtime.XmlReader(text);
    xml.openRoot();
    xml.nextChild();
    xml.nextChild();
    return sdk.ExecuteQueryInSpaceResponse.read(xml).executeQueryInSpaceResult;
  };
}

const variantsTold = [
  ["bytes", "from UTF-8 bytes"],
  ["foreign", "with text that is not Latin"],
  ["prefixed", "with every tag prefixed"],
  ["reversed", "with the fields in reverse order"],
] as const;

/** The same result, written otherwise. */
function printVariants(
  rows: readonly (readonly string[])[],
  text: string,
): { readonly texts: Readonly<Record<string, string>>; readonly foreignRows: Rows } {
  const foreignRows = rows.map((row) =>
    row.map((cell) => cell.replace(/[a-z]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0x3d0))),
  );
  const prefixed = text
    .replace(/<(\/?)(?!soap:|\?)(\w+)/g, "<$1b:$2")
    .replace('xmlns="http://www.birst.com/"', 'xmlns:b="http://www.birst.com/"');
  // Each field of the result is an element of one name; the cells of a row are of one name anyway.
  const reversed = text.replace(
    /(<executeQueryInSpaceResult>)(.*)(<\/executeQueryInSpaceResult>)/s,
    (_, start: string, fields: string, end: string) =>
      start + (fields.match(/<(\w+)>.*?<\/\1>/gs) ?? []).reverse().join("") + end,
  );
  return { texts: { foreign: printQueryResponse(foreignRows), prefixed, reversed }, foreignRows };
}

/** Strings of ten columns, the commonest large answer of the service. */
export const decodeQuery: BenchCase = {
  id: "decode-query",
  what: "decode a query result of 10,000 rows and 10 columns from a string",
  async measure({ scratch, peers }) {
    const rows = makeRows(rowCount, columnCount);
    const text = printQueryResponse(rows);
    const decode = await makeDecoder(scratch);
    // Not deepEqual, which would print all cells.
    assert.ok(isDeepStrictEqual(decode(text).rows, rows));
    const json = JSON.stringify(decode(text));
    const soap = await peers?.createSoap({});
    if (soap !== undefined) {
      const { executeQueryInSpaceResult } = soap.wsdl.xmlToObject(text).Body.executeQueryInSpaceResponse;
      const theirs = executeQueryInSpaceResult.rows.ArrayOfString.map(({ string }) => string);
      assert.ok(isDeepStrictEqual(theirs, rows));
    }
    const variants = printVariants(rows, text);
    for (const [name, variant] of Object.entries(variants.texts)) {
      const found = decode(variant).rows;
      assert.ok(isDeepStrictEqual(found, name === "foreign" ? variants.foreignRows : rows), name);
    }
    const bytes = new TextEncoder().encode(text);
    const utf8 = new TextDecoder("utf-8", { fatal: true });
    const variantTasks = Object.fromEntries(
      Object.entries(variants.texts).map(([name, variant]) => [name, () => decode(variant)]),
    );
    const rounds = await timeTasks({
      soapwright: () => decode(text),
      bytes: () => decode(utf8.decode(bytes)),
      ...variantTasks,
      "JSON.parse": () => JSON.parse(json),
      ...(soap === undefined ? {} : { soap: () => soap.wsdl.xmlToObject(text) }),
    });
    const shared = { what: this.what, ours: "soapwright" };
    const size = `${(text.length / 1e6).toFixed(1)} MB of XML, ${(json.length / 1e6).toFixed(1)} MB of JSON`;
    return {
      comparisons: [
        ...(soap === undefined
          ? []
          : [
              compareRounds(rounds, {
                ...shared,
                id: "decode-query/soap",
                peer: "soap, xmlToObject of the same string",
                theirs: "soap",
                bound: { atLeast: 15 },
              }),
            ]),
        compareRounds(rounds, {
          ...shared,
          id: "decode-query/json",
          peer: "JSON.parse of equal JSON",
          theirs: "JSON.parse",
          bound: { atMost: 3 },
        }),
        ...variantsTold.map(([name, what]) =>
          compareRounds(rounds, {
            id: `decode-query/${name}`,
            what: `the same ${what}`,
            peer: "ours, the plain case",
            ours: name,
            theirs: "soapwright",
            bound: { atMost: 1.5 },
          }),
        ),
      ],
      notes: [`decode-query: ${size}; half of the cells up to 12 characters, half 20 to 40.`],
    };
  },
  async findSubject({ scratch }) {
    const text = printQueryResponse(makeRows(rowCount, columnCount));
    const decode = await makeDecoder(scratch);
    return { kind: "function", call: () => decode(text) };
  },
};
