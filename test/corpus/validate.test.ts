/** With `validate: true` no valid sample of production contracts is refused: facets are not read more narrowly than they are. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, expect, test } from "vitest";
import type { ManifestEntry } from "./job.js";
import { proveContract } from "./prove-contract.js";
import { isProduction } from "./report.js";

const corpus = resolve("../shared/corpus");
const scratch = mkdtempSync(join(tmpdir(), "soapwright-validate-"));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const facet =
  /:(?:pattern|length|minLength|maxLength|minInclusive|maxInclusive|minExclusive|maxExclusive|totalDigits|fractionDigits)\s/g;

/** Those of at most 150 KB that have the most facets. */
function selectContracts(most: number): readonly (ManifestEntry & { readonly facets: number })[] {
  const manifest = JSON.parse(readFileSync(join(corpus, "manifest.json"), "utf8")) as ManifestEntry[];
  return manifest
    .filter(isProduction)
    .map((entry) => {
      const folder = join(corpus, "contracts", entry.id);
      const files = readdirSync(folder, { recursive: true, encoding: "utf8" });
      const texts = files
        .filter((path) => /\.(?:wsdl|xsd)$/.test(path))
        .map((path) => readFileSync(join(folder, path), "latin1"));
      const size = texts.reduce((sum, { length }) => sum + length, 0);
      const facets =
        size > 150_000 ? 0 : texts.reduce((sum, text) => sum + (text.match(facet)?.length ?? 0), 0);
      return { ...entry, facets };
    })
    .filter(({ facets }) => facets > 0)
    .sort((a, b) => b.facets - a.facets || (a.id < b.id ? -1 : 1))
    .slice(0, most);
}

test("valid samples of production contracts are accepted", async (context) => {
  if (!existsSync(join(corpus, "manifest.json"))) context.skip(`${corpus} is not there`);
  const contracts = selectContracts(process.env["SOAPWRIGHT_FULL"] === "1" ? 20 : 4);
  const refused: string[] = [];
  const sums = { facets: 0, messages: 0, accepted: 0 };
  for (const entry of contracts) {
    const proof = await proveContract({
      ...{ corpus, entry, scratch, repairs: [], firstImports: 0, facets: "checked" },
    });
    sums.facets += entry.facets;
    sums.messages += proof.messages.sampled;
    sums.accepted += proof.messages.valid;
    for (const { stage, message } of proof.problems)
      if (stage === "encode" || stage === "generate" || stage === "import")
        refused.push(`${entry.id}: ${stage} ${message.slice(0, 300)}`);
  }
  console.log(
    `validate: ${contracts.length} contracts with ${sums.facets} facets, ${sums.accepted} of ${sums.messages} messages with valid samples accepted`,
  );
  expect(refused).toEqual([]);
  expect(sums.messages).toBeGreaterThan(2 * contracts.length);
  expect(sums.accepted).toBeGreaterThanOrEqual(sums.messages);
}, 600_000);
