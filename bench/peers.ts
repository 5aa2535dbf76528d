/** The peers: installed into this folder on first use, and the little of their interfaces that is used here. */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { benchFolder } from "./scratch.js";

/** The part of a `soap` client for `peer-contract.wsdl` that is used here. */
export interface SoapPeer {
  readonly wsdl: { xmlToObject(xml: string): SoapEnvelopeObject };
  executeQueryInSpaceAsync(request: Readonly<Record<string, unknown>>): Promise<readonly unknown[]>;
  getJobStatusAsync(
    request: Readonly<Record<string, unknown>>,
  ): Promise<readonly [{ readonly getJobStatusResult: { readonly loadid: number } }, ...unknown[]]>;
}

/** What `soap` makes of a query's response. */
export interface SoapEnvelopeObject {
  readonly Body: {
    readonly executeQueryInSpaceResponse: {
      readonly executeQueryInSpaceResult: {
        readonly rows: { readonly ArrayOfString: readonly { readonly string: readonly string[] }[] };
      };
    };
  };
}

/** Sends nothing and answers always the same; what `soap` takes as `httpClient`. */
export interface SoapHttpClient {
  request(
    url: string,
    body: string,
    done: (error: null, response: { status: number; headers: object }, body: string) => void,
  ): unknown;
}

interface SoapModule {
  createClientAsync(wsdl: string, options: object, endpoint?: string): Promise<SoapPeer>;
}

export interface Peers {
  /** Name and version by package. */
  readonly versions: Readonly<Record<"soap" | "strong-soap" | "wsdl-tsclient", string>>;
  /** A client of `soap`; without `httpClient` it really sends. */
  readonly createSoap: (options: {
    readonly endpoint?: string;
    readonly httpClient?: SoapHttpClient;
  }) => Promise<SoapPeer>;
  /** The program `wsdl-tsclient`. */
  readonly wsdlTsClient: string;
}

/** The module of a peer that is installed; what it exports is for the caller to say. */
export function requirePeer(name: "soap" | "strong-soap"): unknown {
  return createRequire(manifestPath)(name);
}

const manifestPath = join(benchFolder, "package.json");

/** Installs the peers with `npm ci` if they are not there; undefined if that fails, after saying why. */
export function loadPeers(say: (line: string) => void): Peers | undefined {
  const { dependencies } = JSON.parse(readFileSync(manifestPath, "utf8")) as {
    readonly dependencies: Peers["versions"];
  };
  if (!areInstalled(dependencies)) {
    say("installing the peers (npm ci in bench/)");
    const args = ["ci", "--ignore-scripts", "--no-audit", "--no-fund"];
    const { status, stderr } = spawnSync("npm", args, { cwd: benchFolder, encoding: "utf8" });
    if (status !== 0) {
      say(
        `npm ci in bench/ failed, so all comparisons with peers are left out: ${stderr.trim().slice(-500)}`,
      );
      return undefined;
    }
  }
  return {
    versions: dependencies,
    createSoap: ({ endpoint, httpClient }) => {
      const soap = requirePeer("soap") as SoapModule;
      const options = httpClient === undefined ? {} : { httpClient };
      return soap.createClientAsync(join(benchFolder, "peer-contract.wsdl"), options, endpoint);
    },
    wsdlTsClient: join(benchFolder, "node_modules", ".bin", "wsdl-tsclient"),
  };
}

function areInstalled(versions: Readonly<Record<string, string>>): boolean {
  return Object.entries(versions).every(([name, version]) => {
    const path = join(benchFolder, "node_modules", name, "package.json");
    return (
      existsSync(path) && (JSON.parse(readFileSync(path, "utf8")) as { version: string }).version === version
    );
  });
}
