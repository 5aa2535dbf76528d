/** `npm run bench:hard`: the table of hard cases on our SDK and on peers, side by side; kept in `HARD.md`. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { Workshop } from "../test/hazards/workshop.js";
import { hardCases } from "../test/wire/hard/hard-cases.js";
import { buildOurClient } from "../test/wire/hard/our-client.js";
import { type HardClientName, hardClients } from "./hard-clients.js";
import { runHardCases } from "./hard-run.js";
import type { Grade, Verdict } from "./hard-verdict.js";
import { loadPeers, type Peers } from "./peers.js";
import { benchFolder } from "./scratch.js";

type Results = ReadonlyMap<HardClientName, readonly Verdict[]>;

const grades: readonly Grade[] = ["right", "wrong without a word", "error", "crash", "hangs"];
const longestDetail = 90;

const explanation =
  "What clients make of the same calls and answers, over loopback. Written by `npm run bench:hard`; the cases are in " +
  "`test/wire/hard`, and the tests hold ours to them.\n\n" +
  "“Right” is the value, request or fault that the WSDL and the XML call for, in whatever form the client has it, or an " +
  "error where there is no value. “Wrong without a word” is a success that says something else. “Error” is a rejected call " +
  "that should have succeeded, “crash” an exception that no caller can catch, or the end of the process (512 MB of heap), " +
  "“hangs” 15 s without an answer.";

function printCell({ grade, detail }: Verdict): string {
  if (grade === "right") return grade;
  const line = detail.replaceAll(/\s+/g, " ").trim();
  const short = line.length > longestDetail ? `${line.slice(0, longestDetail - 1)}…` : line;
  // Markdown would read these.
  return `**${grade}**: ${short.replaceAll(/[|\\`*_<[\]~&]/g, (char) => `\\${char}`)}`;
}

function printHardTable(results: Results, peers: Peers | undefined): string {
  const clients = [...results.keys()];
  const heads = clients.map((name) =>
    name === "soapwright" ? name : `${name} ${peers?.versions[name] ?? ""}`.trim(),
  );
  const count = (client: HardClientName, grade: Grade): number =>
    results.get(client)?.filter((verdict) => verdict.grade === grade).length ?? 0;
  const row = (cells: readonly (string | number)[]): string => `| ${cells.join(" | ")} |`;
  const rule = (length: number): string => `|${"---|".repeat(length)}`;
  return [
    row([`of ${hardCases.length}`, ...heads]),
    rule(heads.length + 1),
    ...grades.map((grade) => row([grade, ...clients.map((client) => count(client, grade))])),
    "",
    row(["case", ...heads]),
    rule(heads.length + 1),
    ...hardCases.map(({ name }, index) =>
      row([
        name.replaceAll(/[_*<]/g, (char) => `\\${char}`),
        ...clients.map((client) => {
          const verdict = results.get(client)?.[index];
          return verdict === undefined ? "not run" : printCell(verdict);
        }),
      ]),
    ),
  ].join("\n");
}

const say = (line: string): void => void process.stderr.write(`${line}\n`);
const peers = loadPeers(say);
const workshop = new Workshop();
try {
  const ourFile = await buildOurClient(workshop);
  const results = new Map<HardClientName, readonly Verdict[]>();
  for (const client of hardClients) {
    if (client !== "soapwright" && peers === undefined) continue;
    say(`${client}: ${hardCases.length} cases`);
    results.set(client, await runHardCases(client, ourFile));
  }
  const table = printHardTable(results, peers);
  process.stdout.write(`${table}\n`);
  const day = new Date().toISOString().slice(0, 10);
  if (peers !== undefined) {
    const text = `# Hard cases: the last table\n\n${explanation}\n\n${day}. Node ${process.versions.node}.\n\n${table}\n`;
    writeFileSync(join(benchFolder, "HARD.md"), text);
  }
  if (!results.get("soapwright")?.every(({ grade }) => grade === "right")) process.exitCode = 1;
} finally {
  workshop.remove();
}
