/** The floor plan holds: nobody imports what `.dependency-cruiser.cjs` forbids. */
import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";

const cruiser = "node_modules/dependency-cruiser/bin/dependency-cruise.mjs";

function cruise(...targets: readonly string[]): { readonly status: number | null; readonly output: string } {
  const run = spawnSync(process.execPath, [cruiser, "--config", ".dependency-cruiser.cjs", ...targets], {
    encoding: "utf8",
  });
  return { status: run.status, output: run.stdout + run.stderr };
}

test("source → readers → model → plan → emit → write, one way", () => {
  const { status, output } = cruise("generator", "runtime");
  expect(output).toContain("no dependency violations found");
  expect(status).toBe(0);
});
