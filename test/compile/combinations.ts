/** The programs a generated SDK has to compile in: compiler version × libraries × kind of package. */

export const versions = ["5.4", "6.0", "7.0"] as const;
export type Version = (typeof versions)[number];

export const libraries = {
  node: { lib: ["ES2022"], types: ["node"] },
  DOM: { lib: ["ES2022", "DOM", "DOM.Iterable"], types: [] },
  WebWorker: { lib: ["ES2022", "WebWorker"], types: [] },
  "DOM and node": { lib: ["ES2022", "DOM", "DOM.Iterable"], types: ["node"] },
} as const;
export type Library = keyof typeof libraries;

const esmCaller = `
import { CommandWebServiceClient, type StatusResult } from "./sdk/index.js";

export async function getStatus(endpoint: string, token: string, jobToken: string): Promise<StatusResult> {
  const birst = new CommandWebServiceClient({ endpoint });
  return birst.getJobStatus({ token, jobToken });
}
`;

const commonJsCaller = `
import type { StatusResult } from "./sdk/index.js" with { "resolution-mode": "import" };

async function getStatus(endpoint: string, token: string, jobToken: string): Promise<StatusResult> {
  const { CommandWebServiceClient } = await import("./sdk/index.js");
  const birst = new CommandWebServiceClient({ endpoint });
  return birst.getJobStatus({ token, jobToken });
}

void getStatus;
`;

/** Consumers: their package.json, how they resolve modules, and a program that calls the SDK. */
export const consumers = {
  "ESM nodenext": { package: { type: "module" }, module: { module: "nodenext" }, caller: esmCaller },
  "CommonJS package": { package: {}, module: { module: "nodenext" }, caller: commonJsCaller },
  bundler: {
    package: { type: "module" },
    module: { module: "esnext", moduleResolution: "bundler" },
    caller: esmCaller,
  },
} as const;
export type Consumer = keyof typeof consumers;

/** The strict flags, each for the versions that know it. */
export function strictFlags(version: Version): Readonly<Record<string, boolean>> {
  return {
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    noPropertyAccessFromIndexSignature: true,
    noImplicitOverride: true,
    noImplicitReturns: true,
    noUnusedLocals: true,
    noUnusedParameters: true,
    noFallthroughCasesInSwitch: true,
    verbatimModuleSyntax: true,
    isolatedModules: true,
    skipLibCheck: false,
    declaration: true,
    ...(version === "5.4" ? {} : { isolatedDeclarations: true, erasableSyntaxOnly: true }),
  };
}

export interface Combination {
  readonly version: Version;
  readonly library: Library;
  readonly consumer: Consumer;
}

export const combinations: readonly Combination[] = versions.flatMap((version) =>
  (Object.keys(libraries) as Library[]).flatMap((library) =>
    (Object.keys(consumers) as Consumer[]).map((consumer) => ({ version, library, consumer })),
  ),
);
