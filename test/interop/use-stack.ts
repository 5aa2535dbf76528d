/** Starts a stack before the tests of a file, makes the SDKs of what it serves, and takes all away after them. */
import { afterAll, beforeAll } from "vitest";
import type { StackName } from "./packages.js";
import { recordStack } from "./record-exchanges.js";
import { makeServedSdk, type ServedContract, type ServedSdk } from "./served-client.js";
import { type RunningStack, startStack } from "./start-stack.js";

/** Which contracts a server serves, by a name for tests; `wsdl` is a path of the server. */
export type ServedContracts<Sdks> = { readonly [Name in keyof Sdks]: ServedContract };

/** What is there while tests run. */
export interface StackInUse<Sdks> {
  /** The address of a path of the server. */
  readonly at: (path: string) => string;
  readonly sdk: <Name extends keyof Sdks>(name: Name) => Sdks[Name];
  /** What `soapwright generate` printed for that contract. */
  readonly printed: (name: keyof Sdks) => string;
  /** What the server has printed so far. */
  readonly log: () => string;
}

/** `Sdks` names the interface of each contract's SDK, which the compiler holds it against. */
export function useStack<Sdks extends object>(
  stack: StackName,
  contracts: ServedContracts<Sdks>,
  variant?: string,
): StackInUse<Sdks> {
  let server: RunningStack | undefined;
  const made = new Map<keyof Sdks, ServedSdk<unknown>>();
  beforeAll(async () => {
    const started = await recordStack(stack, await startStack(stack, variant));
    server = started;
    const names = Object.keys(contracts) as (keyof Sdks)[]; // whose contracts these are
    const make = async (name: keyof Sdks): Promise<void> => {
      const { wsdl, ...contract } = contracts[name];
      made.set(name, await makeServedSdk({ ...contract, wsdl: started.url + wsdl }));
    };
    await Promise.all(names.map(make));
  }, 300_000);
  afterAll(async () => {
    for (const sdk of made.values()) sdk.remove();
    await server?.stop();
  });
  const find = (name: keyof Sdks): ServedSdk<unknown> => {
    const found = made.get(name);
    if (found === undefined) throw new Error(`there is no SDK of ${String(name)}`);
    return found;
  };
  return {
    at: (path) => (server?.url ?? "") + path,
    // `makeServedSdk` had the compiler hold it against the interface of that name.
    sdk: <Name extends keyof Sdks>(name: Name) => find(name).sdk as Sdks[Name],
    printed: (name) => find(name).printed,
    log: () => server?.log() ?? "",
  };
}
