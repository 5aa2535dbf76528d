/** One contract from its files to proved messages: generate, write, import, sample, validate, round-trip, cover. */

import { join } from "node:path";
import { UnseenAlternatives } from "../../generator/samples/alternatives.js";
import { indexContract } from "../../generator/samples/contract-index.js";
import { type Built, buildForCorpus } from "./build-sdk.js";
import { checkMessages } from "./check-messages.js";
import { Coverage } from "./coverage.js";
import { repairOracle } from "./find-repairs.js";
import { type Job, noMessages, type Problem, type Proof } from "./job.js";
import { type LoadedContract, loadContract, readCatalogue } from "./load-contract.js";
import { modelBodies } from "./model-bodies.js";
import { listWhole, type Oracle, wireOracle } from "./oracle.js";
import { SchemaIndex } from "./schema-index.js";
import { loadCodecs, type SdkCodecs } from "./sdk-codecs.js";
import { findAny, importFirst, writeSdk } from "./sdk-modules.js";

const maximalProblems = 400;

/** Never throws for what a contract or an SDK does. */
export async function proveContract(job: Job): Promise<Proof> {
  const started = performance.now();
  const problems: Problem[] = [];
  let dropped = 0;
  const report = (stage: Problem["stage"], message: string, count: number): void => {
    if (problems.length < maximalProblems) problems.push({ stage, message, count });
    else dropped += 1;
  };
  const seconds = (): number => (performance.now() - started) / 1000;
  const catalogue = readCatalogue(job.corpus);
  const loaded = tryLoad(job);
  let built: Built;
  try {
    built = await buildForCorpus(job);
  } catch (error) {
    report(
      "generate",
      error instanceof Error ? (error.stack ?? String(error)).slice(0, 1500) : String(error),
      1,
    );
    built = { diagnostics: [] };
  }
  const generating = seconds();
  const isCrashed = problems.length > 0;
  let codecs: SdkCodecs | undefined;
  if (built.files !== undefined) {
    for (const line of findAny(built.files)) report("any", line, 1);
    const folder = await writeSdk(job.scratch, job.entry.id, built.files);
    for (const said of await importFirst(folder, built.files, job.firstImports)) report("import", said, 1);
    try {
      codecs = await loadCodecs(folder);
    } catch (error) {
      report("import", `index.ts: ${String(error)}`, 1);
    }
  }
  const wired = loaded && wireOracle(loaded, job.repairs);
  // A contract that is not listed is repaired if that is all it needs; the report says by what.
  const found = loaded && wired && job.repairs.length === 0 ? repairOracle(loaded, wired) : undefined;
  const oracle = found?.oracle ?? wired;
  const repairs = found?.repairs ?? job.repairs;
  const judged =
    loaded && oracle && built.contract
      ? judge({ ...job, repairs }, loaded, oracle, built, codecs, report)
      : undefined;
  oracle?.dispose();
  if (dropped > 0) report("dropped", `${dropped} more`, dropped);
  return {
    id: job.entry.id,
    outcome: isCrashed ? "crashed" : built.files === undefined ? "refused" : "generated",
    seconds: seconds(),
    generating,
    diagnostics: built.diagnostics,
    files: built.files?.size ?? 0,
    messages: judged?.messages ?? noMessages,
    wholeOperations: oracle === undefined ? 0 : listWhole(oracle).size,
    covered: judged?.covered ?? { required: 0, missing: 0 },
    problems,
    refusal: oracle?.refusal,
    repaired: found?.repairs ?? [],
  };

  function tryLoad({ corpus, entry }: Job): LoadedContract | undefined {
    try {
      return loadContract(join(corpus, "contracts", entry.id), entry.root, catalogue);
    } catch {
      return undefined;
    }
  }
}

function judge(
  job: Job,
  loaded: LoadedContract,
  oracle: Oracle,
  built: Built,
  codecs: SdkCodecs | undefined,
  report: (stage: Problem["stage"], message: string, count: number) => void,
): Pick<Proof, "messages" | "covered"> | undefined {
  if (built.contract === undefined) return undefined;
  for (const name of job.repairs) {
    const without = wireOracle(
      loaded,
      job.repairs.filter((one) => one !== name),
    );
    if (without.refusal === undefined && without.checked.length >= oracle.checked.length) {
      report("repairs", `${job.entry.id} does not need "${name}" any more`, 1);
    }
    without.dispose();
  }
  const coverage = new Coverage(new SchemaIndex(oracle.documents));
  for (const { declaration } of oracle.checked) coverage.require(declaration);
  const { contract, bodies } = modelBodies(built.contract, oracle.checked);
  const unseen = new UnseenAlternatives(indexContract(contract));
  const messages = checkMessages({
    ...{ oracle, contract: built.contract, sampled: contract, bodies, codecs, coverage, unseen, report },
    whole: listWhole(oracle),
    wildcards: job.repairs.includes("drop ambiguous any") ? "empty" : "filled",
  });
  const uncovered = coverage.uncovered();
  for (const label of uncovered) report("uncovered", label, 1);
  return { messages, covered: { required: coverage.size, missing: uncovered.length } };
}
