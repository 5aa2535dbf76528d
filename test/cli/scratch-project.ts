/** A project folder for tests of the command line, with a pipeline that stands in for the real one. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { CliContext, Pipeline } from "../../generator/cli/context.js";
import { runCommandLine } from "../../generator/cli/run-command-line.js";
import { emptyContract } from "../../generator/model/contract.js";

export interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface ScratchProject {
  readonly root: string;
  readonly put: (files: Readonly<Record<string, string>>) => void;
  readonly run: (args: readonly string[], given?: Partial<CliContext>) => Promise<Ran>;
  readonly remove: () => void;
}

const start = { line: 1, column: 1, endLine: 1, endColumn: 6 };

/**
 * Writes one file a page with the page's text. A page that begins with `wrong` is an error, with `clash` a
 * contradiction, with `note` a note, and one with `crash` a bug.
 */
export const fakePipeline: Pipeline = {
  buildModel: ({ files }, diagnostics) => {
    for (const { path, text } of files) {
      const span = { file: path, ...start };
      if (text.startsWith("wrong"))
        diagnostics.report("sample/no-sample", "the page holds no sample", { span });
      if (text.startsWith("clash")) diagnostics.report("model/contradiction", "it says otherwise", { span });
      if (text.startsWith("note")) diagnostics.report("sample/depth-cut", "it is cut off", { span });
      if (text.startsWith("crash")) throw new Error("cannot happen");
    }
    return {
      contract: emptyContract,
      settings: {
        requests: "optional",
        results: "optional",
        structItems: "nullable",
        absentArrays: "undefined",
      },
    };
  },
  buildSdk: async (input, diagnostics) => {
    const { contract } = fakePipeline.buildModel(input, diagnostics);
    if (diagnostics.hasErrors()) return undefined;
    const pages = input.files.filter(({ path }) => path !== "names.json");
    const files = new Map(pages.map(({ path, text }) => [`${path}.${input.options.layout}.ts`, text]));
    files.set("manifest.json", JSON.stringify({ files: [...files.keys(), "manifest.json"] }));
    const names = JSON.stringify(pages.map(({ path }) => path));
    const read = { wsdls: 0, schemas: 0, pages: pages.length, collections: 0 };
    return { files, names, contract, summary: { ...read, operations: 2, types: 3, assumed: 4 } };
  },
};

export function makeProject(): ScratchProject {
  const root = mkdtempSync(join(tmpdir(), "soapwright-cli-"));
  return {
    root,
    put: (files) => {
      for (const [path, text] of Object.entries(files)) {
        mkdirSync(dirname(join(root, path)), { recursive: true });
        writeFileSync(join(root, path), text);
      }
    },
    run: async (args, given = {}) => {
      let stdout = "";
      let stderr = "";
      const code = await runCommandLine(args, {
        cwd: root,
        print: (text) => {
          stdout += text;
        },
        complain: (text) => {
          stderr += text;
        },
        colours: "off",
        stdin: async () => new Uint8Array(),
        loadPipeline: async () => fakePipeline,
        untilStopped: async () => {},
        now: () => 1234.5,
        ...given,
      });
      return { code, stdout, stderr };
    },
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}

export const configText = (...sdks: readonly object[]): string => JSON.stringify({ sdks });
