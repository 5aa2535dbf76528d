/** The saved pages of contracts/birst: complete, in our own words, and showing what the known facts say. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { compareInfosets } from "../infoset/compare-infosets.js";
import { contractFolder, readBirstFacts, sharedFolder } from "./birst-facts.js";
import { findBlocks, readBlocks, readHttpLines } from "./page-blocks.js";

const folder = `${contractFolder}pages/`;
const files = readdirSync(folder);
const facts = readBirstFacts();
const queries = ["executeQueryInSpace", "executeQueryInSpaceWithOptions", "getReportData", "queryMore"];
const read = (path: string) => readFileSync(path, "utf8");

function differences(ours: string, theirs: string): readonly string[] {
  const expected = findBlocks(theirs);
  return findBlocks(ours).flatMap(
    (block, index) => compareInfosets(block, expected[index] ?? "<none/>") ?? [],
  );
}

describe("the pages of contracts/birst", () => {
  const classic = files.filter((name) => !name.endsWith(".senv.txt"));

  it("are one for each of 208 operations, and a second one for the four queries", () => {
    expect(classic).toHaveLength(208);
    expect(files.filter((name) => name.endsWith(".senv.txt"))).toEqual(
      queries.map((name) => `${name}.senv.txt`),
    );
    if (facts === undefined) return;
    expect(classic.map((name) => name.replace(".txt", ""))).toEqual(
      facts.operations.map(({ name }) => name).sort(),
    );
  });

  it.each(classic)("%s shows its operation in both versions of SOAP", (file) => {
    const operation = file.replace(".txt", "");
    const page = read(folder + file);
    const [, , name] = page.split(/\n{2,}/);
    expect(name).toBe(operation);
    const bodies = readBlocks(page).map(
      (block) => JSON.stringify(block).match(/:?Body",\[\],\[\["([^"]*)"/)?.[1],
    );
    const wrapper = `{http://www.birst.com/}${operation}`;
    expect(bodies).toEqual([wrapper, `${wrapper}Response`, wrapper, `${wrapper}Response`]);
    expect(readHttpLines(page)).toContain(`SOAPAction: "http://www.birst.com/${operation}"`);
  });

  it("do not repeat the sentences of the generator", () => {
    for (const file of files) {
      expect(read(folder + file)).not.toMatch(
        /Click here|The following is a sample|placeholders shown|The test form/,
      );
    }
  });
});

describe.skipIf(facts === undefined)("the pages of contracts/birst beside the rendered ones", () => {
  const classic = facts === undefined ? [] : readdirSync(`${sharedFolder}rendered/classic`);

  it("are compared for 197 operations", () => {
    expect(classic).toHaveLength(197);
  });

  it.each(classic)("%s has equal infosets and HTTP lines", (file) => {
    const [ours, theirs] = [read(folder + file), read(`${sharedFolder}rendered/classic/${file}`)];
    expect(findBlocks(ours)).toHaveLength(4);
    expect(differences(ours, theirs)).toEqual([]);
    expect(readHttpLines(ours)).toEqual(readHttpLines(theirs));
  });

  it.each(queries)("%s has equal infosets in the second form", (operation) => {
    const theirs = `${sharedFolder}rendered/senv/${operation}.txt`;
    expect(existsSync(theirs)).toBe(true);
    const ours = read(`${folder}${operation}.senv.txt`);
    expect(findBlocks(ours)).toHaveLength(2);
    expect(differences(ours, read(theirs))).toEqual([]);
  });

  it("have descriptions of their own", () => {
    const describeOf = (page: string) => page.split(/\n{2,}/)[3]?.replace(/\s+/g, " ");
    const same = classic.filter(
      (file) =>
        describeOf(read(folder + file)) === describeOf(read(`${sharedFolder}rendered/classic/${file}`)),
    );
    expect(same).toEqual([]);
  });
});
