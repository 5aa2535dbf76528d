/** What the interop tests prove of which feature, and how a test records it for the table of `run-interop.ts`. */
import { appendFileSync } from "node:fs";
import { describe, test } from "vitest";
import { type StackName, stacks, whyLeftOut } from "./packages.js";

/** Rows of the table; each stack proves each of them in each SOAP version, or names the gap. */
export const features = [
  "document/literal, wrapped",
  "document/literal, bare",
  "rpc/literal",
  "rpc/encoded",
  "arrays of SOAP encoding",
  "multiRef (href)",
  "Map of Apache's namespace",
  "derived types (xsi:type)",
  "nil, empty and absent",
  "Unicode and markup in text",
  "64-bit integers and decimals",
  "dates and times",
  "binary",
  "requests checked by a schema",
  "fault",
  "fault with typed detail",
  "several typed faults",
  "header in",
  "header out",
  "mustUnderstand",
  "one-way",
  "session by cookie",
  "contract in several documents",
  "redirect",
  "HTTP GET binding",
  "HTTP POST binding",
] as const;

export type Feature = (typeof features)[number];
export type Version = "1.1" | "1.2";
export const versions: readonly Version[] = ["1.1", "1.2"];

/** One line of the file that `SOAPWRIGHT_PROOFS` names. */
export interface Proof {
  readonly stack: StackName;
  readonly feature: Feature;
  readonly version: Version;
  readonly outcome: "proved" | "failed" | "gap";
  /** What was tested, or why nothing was. */
  readonly text: string;
}

/** How the tests of one stack say what they prove. */
export interface StackProofs {
  /** Adds a test for each of the versions, both unless given. */
  readonly prove: (
    feature: Feature,
    what: string,
    test: (version: Version) => Promise<void>,
    only?: readonly Version[],
  ) => void;
  /** Says why a feature is not proved for this stack: as the stack lacks it, or as the SDK does. */
  readonly gap: (feature: Feature, reason: string, only?: readonly Version[]) => void;
}

/**
 * Describes the tests of a stack. Where its packages are missing, or `SOAPWRIGHT_INTEROP` is 0, one line says so and
 * they are skipped.
 */
export function describeStack(stack: StackName, define: (proofs: StackProofs) => void): void {
  const { title, packages } = stacks[stack];
  const reason = whyLeftOut(packages);
  if (reason !== undefined) console.log(`left out: interop with ${title}, ${reason}`);
  describe.skipIf(reason !== undefined)(title, () => {
    define({
      prove: (feature, what, body, only = versions) => {
        for (const version of only) {
          test(`${feature}, SOAP ${version}: ${what}`, async () => {
            let outcome: Proof["outcome"] = "failed";
            try {
              await body(version);
              outcome = "proved";
            } finally {
              record({ stack, feature, version, outcome, text: what });
            }
          });
        }
      },
      gap: (feature, text, only = versions) => {
        if (reason !== undefined) return;
        for (const version of only) record({ stack, feature, version, outcome: "gap", text });
      },
    });
  });
}

function record(proof: Proof): void {
  const path = process.env["SOAPWRIGHT_PROOFS"];
  if (path !== undefined && path !== "") appendFileSync(path, `${JSON.stringify(proof)}\n`);
}
