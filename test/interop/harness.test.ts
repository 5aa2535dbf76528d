/** The scaffold of the interop tests: servers that do not start say why and leave nothing behind, gaps cannot hide. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { failureOf } from "./failures.js";
import { listMissingPackages } from "./packages.js";
import { printTable } from "./print-table.js";
import { features, type Proof, versions } from "./proofs.js";
import { startServer } from "./start-stack.js";

const folder = mkdtempSync(join(tmpdir(), "soapwright-harness-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function isAlive(id: number): boolean {
  try {
    return process.kill(id, 0);
  } catch {
    return false;
  }
}

describe("starting a server", () => {
  const start = (name: string, script: string, startSeconds: number): Promise<unknown> => {
    const path = join(folder, `${name}.sh`);
    writeFileSync(path, script);
    return startServer({ name, title: `The ${name}`, script: path, readyPath: "/", startSeconds });
  };
  const listFolders = (name: string): readonly string[] =>
    readdirSync(tmpdir()).filter((entry) => entry.startsWith(`soapwright-${name}-`));

  test("one that ends at once is told with its log", async () => {
    const failure = await failureOf(start("broken", "echo 'no such class: Depot' >&2; exit 3", 30));
    expect(String(failure)).toMatch(/The broken did not start: it ended with 3.*no such class: Depot/s);
    expect(listFolders("broken")).toEqual([]);
  });

  test("one that is never ready is ended in time, with what it had started", async () => {
    const failure = await failureOf(start("slow", "sleep 60 & echo child $!; wait", 1));
    expect(String(failure)).toMatch(/The slow did not start: .* within 1 seconds/);
    const [, child = ""] = /child (\d+)/.exec(String(failure)) ?? [];
    expect(Number(child)).toBeGreaterThan(1);
    expect(isAlive(Number(child))).toBe(false);
    expect(listFolders("slow")).toEqual([]);
  });
});

test("a server ends with the process that started it, even one that is killed", async () => {
  const path = join(folder, "lasting.sh");
  writeFileSync(
    path,
    'echo "$$" > "$2/id"; exec node -e "require(\'http\').createServer((q, r) => r.end()).listen($1)"',
  );
  const started = { name: "lasting", title: "The lasting", script: path, readyPath: "/", startSeconds: 30 };
  const program = `import { startServer } from ${JSON.stringify(resolve("test/interop/start-stack.ts"))};
    startServer(${JSON.stringify(started)}).then(() => process.kill(process.pid, "SIGKILL"));`;
  writeFileSync(join(folder, "program.mts"), program);
  const run = spawnSync(process.execPath, ["--import", "tsx", join(folder, "program.mts")], {
    encoding: "utf8",
  });
  expect(run.signal).toBe("SIGKILL");
  const work = readdirSync(tmpdir()).filter((entry) => entry.startsWith("soapwright-lasting-"));
  expect(work).toHaveLength(1);
  for (const entry of work) {
    const id = Number(readFileSync(join(tmpdir(), entry, "id"), "utf8"));
    await expect.poll(() => isAlive(id), { timeout: 10_000 }).toBe(false);
    rmSync(join(tmpdir(), entry), { recursive: true });
  }
});

test("packages that nobody has installed are missing", () => {
  expect(listMissingPackages(["soapwright-no-such-package"])).toEqual(["soapwright-no-such-package"]);
});

describe("the table", () => {
  const proof = (outcome: Proof["outcome"], text: string): Proof => ({
    ...{ stack: "php", feature: "fault", version: "1.1", outcome, text },
  });
  const rowOf = (proofs: readonly Proof[]): string =>
    printTable(proofs, ["php"])
      .text.split("\n")
      .find((line) => line.startsWith("| fault |")) ?? "";

  test("one failure outweighs all that passed", () => {
    expect(rowOf([proof("proved", "a"), proof("failed", "b"), proof("gap", "c")])).toContain("**FAILED**");
  });

  test("a gap has its reason below, one reason one number", () => {
    const proofs = [proof("proved", "a"), proof("gap", "why")];
    const more = features.map((feature): Proof => ({ ...proof("gap", "why"), feature, version: "1.2" }));
    const { text } = printTable([...proofs, ...more], ["php"]);
    expect(text).toContain("| fault | yes (1) | – (1) |");
    expect(text).toMatch(/\n1\. PHP SoapServer: why$/);
  });

  test("what nobody spoke of is listed", () => {
    const { text, unsaid } = printTable([proof("proved", "a")], ["php"]);
    expect(unsaid).toHaveLength(features.length * versions.length - 1);
    expect(unsaid).toContain("PHP SoapServer, fault, SOAP 1.2");
    expect(text).toContain("| fault | yes | ? |");
  });
});
