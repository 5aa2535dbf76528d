/** Many small calls, 32 at a time, to the mock in its own process: no error, memory flat, sockets bounded. */
import { execFile, spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import type { SoakReport, SoakSample } from "./soak-report.js";

const calls = Number(process.env["SOAPWRIGHT_SOAK"] ?? 20_000);
const rounds = 10;
const tsx = ["--import", "tsx"];

test(`${calls} calls leave nothing behind`, { timeout: Math.max(180_000, calls * 10) }, async () => {
  const server = spawn(process.execPath, [...tsx, "test/soak/soak-server.ts"], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  try {
    const lines = createInterface({ input: server.stdout })[Symbol.asyncIterator]();
    const endpoint = String((await lines.next()).value);
    const program = [
      ...tsx,
      "--expose-gc",
      "test/soak/soak-client.ts",
      endpoint,
      String(calls),
      String(rounds),
    ];
    const { stdout } = await promisify(execFile)(process.execPath, program);
    // What the program prints is of that type.
    const report = JSON.parse(stdout) as SoakReport;
    server.stdin.write("\n");
    const opened = Number((await lines.next()).value);
    console.log(describe(report, opened));

    expect({ errors: report.errors, first: report.firstError }).toEqual({ errors: 0, first: undefined });
    expect(Math.max(...report.samples.map(({ sockets }) => sockets))).toBeLessThanOrEqual(32);
    expect(opened).toBeLessThanOrEqual(32);
    // What a program needs once is made in the first tenth, which has 100,000 calls in the full run.
    const [first, ...later] = report.samples;
    for (const { heap, resident } of later) {
      expect(heap / (first?.heap ?? 0)).toBeLessThan(1.1);
      expect(heap / (first?.heap ?? 0)).toBeGreaterThan(0.9);
      expect(resident / (first?.resident ?? 0)).toBeLessThan(1.1);
    }
  } finally {
    server.stdin.end();
    server.kill();
  }
});

function describe({ samples, seconds }: SoakReport, opened: number): string {
  const megabytes = (read: (sample: SoakSample) => number): string => {
    const all = samples.map((sample) => read(sample) / 2 ** 20);
    return `${all[0]?.toFixed(1)} MB after a tenth, then ${Math.min(...all).toFixed(1)} to ${Math.max(...all).toFixed(1)}`;
  };
  const rate = Math.round((samples.at(-1)?.calls ?? 0) / seconds);
  const heap = megabytes((sample) => sample.heap);
  const resident = megabytes((sample) => sample.resident);
  return `soak: ${calls} calls, ${rate} a second, ${opened} sockets in all; heap ${heap}; resident ${resident}`;
}
