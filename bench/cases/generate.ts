/** Generating the Birst SDK: from nothing next to a peer, and with nothing to do next to bare Node. */
import { existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { BenchCase } from "../bench-case.js";
import { birstWsdl, compileTool, copyContract } from "../scratch.js";
import { compareRounds, type TimedProcess, timeProcesses } from "../timing.js";

/** No `node_modules` is above the scratch folder, so there is no record of former runs either. */
function makeColdRun(scratch: string, say: (line: string) => void): TimedProcess {
  const folder = copyContract(scratch, "cold");
  return {
    args: [compileTool(say), "generate", "contracts/birst", "--out", "sdk"],
    cwd: folder,
    prepare: () => rmSync(join(folder, "sdk"), { recursive: true, force: true }),
  };
}

/** A fresh process of the compiled command, output folder empty. */
export const generateCold: BenchCase = {
  id: "generate-cold",
  what: "generate Birst (208 pages) in a fresh process, output folder empty, no record",
  async measure({ scratch, peers, say }) {
    if (peers === undefined) return { comparisons: [], notes: ["generate-cold: no peer, so not measured."] };
    if (!existsSync(birstWsdl)) {
      const note = "generate-cold: ../shared is absent, so the row next to wsdl-tsclient is left out.";
      return { comparisons: [], notes: [note] };
    }
    const out = join(scratch, "wsdl-tsclient");
    const rounds = timeProcesses(
      {
        soapwright: makeColdRun(scratch, say),
        "wsdl-tsclient": {
          args: [peers.wsdlTsClient, birstWsdl, "-o", out],
          cwd: scratch,
          prepare: () => rmSync(out, { recursive: true, force: true }),
        },
      },
      { runs: 7 },
    );
    const comparison = compareRounds(rounds, {
      id: "generate-cold",
      what: this.what,
      peer: "wsdl-tsclient on the 2018 WSDL (197 operations, types only)",
      ours: "soapwright",
      theirs: "wsdl-tsclient",
      bound: { atLeast: 0.75 },
    });
    return { comparisons: [comparison], notes: [] };
  },
  async findSubject({ scratch, say }) {
    return { kind: "process", process: makeColdRun(scratch, say) };
  },
};

/** A project with configuration and `node_modules`, where everything is generated already. */
function makeUnchangedRun(scratch: string, say: (line: string) => void): TimedProcess {
  const folder = copyContract(scratch, "unchanged");
  mkdirSync(join(folder, "node_modules"));
  writeFileSync(
    join(folder, "soapwright.config.ts"),
    'import { defineConfig } from "soapwright";\n\nexport default defineConfig({\n  sdks: [{ contracts: "contracts/birst", out: "generated/birst" }],\n});\n',
  );
  const run = { args: [compileTool(say), "generate"], cwd: folder };
  timeProcesses({ "first generate": run }, { runs: 1 });
  return run;
}

/** The same command again, with nothing changed. */
export const generateUnchanged: BenchCase = {
  id: "generate-unchanged",
  what: "generate Birst with nothing changed",
  async measure({ scratch, say }) {
    const unchanged = makeUnchangedRun(scratch, say);
    const bare = { args: ["-e", "0"], cwd: scratch };
    const rounds = timeProcesses({ soapwright: unchanged, node: bare }, { runs: 21 });
    const comparison = compareRounds(rounds, {
      id: "generate-unchanged",
      what: this.what,
      peer: "node -e 0",
      ours: "soapwright",
      theirs: "node",
      bound: { atMost: 2.5 },
    });
    return { comparisons: [comparison], notes: [] };
  },
  async findSubject({ scratch, say }) {
    return { kind: "process", process: makeUnchangedRun(scratch, say) };
  },
};
