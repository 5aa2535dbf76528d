/** Our SDK of the hard contract, built and compiled into a temporary folder, behind the interface of every client here. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { SoapClient } from "../../../runtime/client.js";
import { buildPiece, type Workshop } from "../../hazards/workshop.js";
import type { HardCase, HardValue } from "./hard-case.js";

/** The WSDL, for every client. */
export const hardContract: string = fileURLToPath(new URL("hard-contract.wsdl", import.meta.url));

/** Asks the service of a case at an address; gives the result by wire names. */
export type HardCall = (url: string, hard: HardCase) => Promise<HardValue>;

/** The part of the SDK that is used; its classes are known when it is built, not when this is compiled. */
interface HardSdk {
  readonly HardClient: new (
    options: ConstructorParameters<typeof SoapClient>[0],
  ) => { ask(request: object): Promise<object> };
}

/** Builds the SDK in a workshop; gives the file to import. */
export async function buildOurClient(workshop: Workshop): Promise<string> {
  const text = readFileSync(hardContract, "utf8");
  const { files, diagnostics } = await buildPiece([{ path: "hard.wsdl", kind: "wsdl", text }]);
  if (diagnostics.length > 0)
    throw new Error(`the hard contract is not fine: ${JSON.stringify(diagnostics)}`);
  workshop.add("hard", files);
  await workshop.transpile();
  return join(workshop.folder, "hard", "index.js");
}

/** Opens the SDK that was built to `file`. */
export async function openOurClient(file: string): Promise<HardCall> {
  const { HardClient } = (await import(/* @vite-ignore */ pathToFileURL(file).href)) as HardSdk;
  return async (endpoint, { version, request = {} }) => {
    const client = new HardClient({ endpoint, version: version ?? "1.1", timeout: 10_000 });
    return byWireName(await client.ask(byMember(request)));
  };
}

/** Members that cannot have their element's name. */
const renamed = ["constructor", "__proto__", "toString"];

function byMember(request: HardValue): object {
  const entries = Object.entries(request);
  return Object.fromEntries(
    entries.map(([name, value]) => [renamed.includes(name) ? `${name}Element` : name, value]),
  );
}

function byWireName(result: object): HardValue {
  const entries = Object.entries(result).filter(([, value]) => value !== undefined);
  return Object.fromEntries(
    entries.map(([name, value]) => {
      const wireName = name.replace(/Element$/, "");
      return [renamed.includes(wireName) ? wireName : name, name === "when" ? value.toDate() : value];
    }),
  );
}
