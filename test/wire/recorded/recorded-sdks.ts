/** SDKs of the recorded contracts, watched, and libxml2's judgement by the contracts' own schemas. */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import type { BuildInput } from "../../../generator/pipeline.js";
import { repairOracle } from "../../corpus/find-repairs.js";
import { loadContract } from "../../corpus/load-contract.js";
import { type Oracle, wireOracle } from "../../corpus/oracle.js";
import { buildPiece, type Workshop } from "../../hazards/workshop.js";
import { type Mend, mendText } from "./exceptions.js";
import {
  type AnyOperation,
  type ObservedModule,
  observedModule,
  observedRuntime,
} from "./observed-codecs.js";

/** The runtime as the SDKs of the workshop have it: their classes are told from those of another copy. */
export type Runtime = typeof import("../../../runtime/index.js");

/** A contract that was built. */
export interface BuiltContract {
  /** Errors in the contract, each with its code. */
  readonly errors: readonly string[];
  /** Absent where no SDK came of it. */
  readonly folder: string | undefined;
  /** Compiles its schemas when it is first asked for. */
  readonly openOracle: () => Oracle;
}

/** Builds contracts and loads their SDKs; equal contracts are built once. */
export class RecordedSdks {
  readonly #workshop: Workshop;
  readonly #built = new Map<string, Promise<BuiltContract>>();
  readonly #oracles = new Map<string, Oracle>();

  constructor(workshop: Workshop) {
    this.#workshop = workshop;
  }

  /** Builds one contract; with "leave-out" all that its errors do not touch. */
  build(contract: BuildInput["files"], errors: "stop" | "leave-out"): Promise<BuiltContract> {
    const key = [errors, ...contract.map(({ path, text }) => `${path}\n${text}`)].join("\0");
    const known = this.#built.get(key);
    if (known !== undefined) return known;
    const made = this.#build(contract, errors, `sdk${this.#built.size}`);
    this.#built.set(key, made);
    return made;
  }

  async #build(
    contract: BuildInput["files"],
    errors: "stop" | "leave-out",
    name: string,
  ): Promise<BuiltContract> {
    const { built, diagnostics, files } = await buildPiece(contract, { errors });
    if (built !== undefined) {
      this.#workshop.add(name, files);
      this.#workshop.write(`${name}/runtime/index.ts`, observedRuntime);
    }
    const found = diagnostics.filter(({ severity }) => severity === "error");
    return {
      errors: found.map(({ code, message }) => `${code}: ${message}`),
      folder: built === undefined ? undefined : name,
      openOracle: () => this.#openOracle(contract, `contract-of-${name}`),
    };
  }

  #openOracle(contract: BuildInput["files"], name: string): Oracle {
    const open = this.#oracles.get(name);
    if (open !== undefined) return open;
    for (const { path, text } of contract) {
      const file = join(this.#workshop.folder, name, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
    const nothing = { byUrl: new Map<string, string>(), byNamespace: new Map<string, string>() };
    const loaded = loadContract(join(this.#workshop.folder, name), "soap.wsdl", nothing);
    const { oracle } = repairOracle(loaded, wireOracle(loaded, []));
    this.#oracles.set(name, oracle);
    return oracle;
  }

  /** Makes what was built ready to be loaded. */
  async transpile(): Promise<void> {
    this.#workshop.write("observed.ts", observedModule);
    await this.#workshop.transpile();
  }

  /** The exported operation of that name on the wire. */
  async findOperation(folder: string, name: string): Promise<AnyOperation | undefined> {
    const sdk = (await this.#import(`${folder}/index.js`)) as Readonly<Record<string, unknown>>;
    return Object.values(sdk).find(
      (exported): exported is AnyOperation =>
        typeof exported === "object" &&
        exported !== null &&
        "input" in exported &&
        "name" in exported &&
        exported.name === name,
    );
  }

  async runtime(): Promise<Runtime> {
    return (await this.#import("runtime/index.js")) as Runtime;
  }

  async observed(): Promise<ObservedModule> {
    return (await this.#import("observed.js")) as ObservedModule;
  }

  #import(path: string): Promise<unknown> {
    return import(/* @vite-ignore */ pathToFileURL(join(this.#workshop.folder, path)).href);
  }

  dispose(): void {
    for (const oracle of this.#oracles.values()) oracle.dispose();
  }
}

/** The contract with changed texts. Throws if there is nothing to change. */
export function mendContract(contract: BuildInput["files"], mends: readonly Mend[]): BuildInput["files"] {
  const stray = mends.find(({ file }) => !contract.some(({ path }) => path === file));
  if (stray !== undefined) throw new Error(`the contract has no ${stray.file}`);
  return contract.map((one) => {
    const edits = mends.filter(({ file }) => file === one.path);
    return { ...one, text: mendText(one.text, edits, one.path) };
  });
}
