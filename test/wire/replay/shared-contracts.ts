/** The contract of each exchange that was recorded from the servers beside the project. */
import type { Exchange } from "./read-exchanges.js";
import type { Part, ReplayContracts } from "./replay-contracts.js";

const servers = "../shared/servers";
const own = new URL("contracts/", import.meta.url);
const birst = "../shared/birst/wsdl/CommandWebService-2018.wsdl";

const jaxws = (service: string): readonly Part[] => [
  { recorded: `java/wsdl_${service}` },
  { recorded: "java/xsd_1", address: `http://127.0.0.1:18087/${service}?xsd=1` },
  { recorded: "java/xsd_2", address: `http://127.0.0.1:18087/${service}?xsd=2` },
  { file: new URL("jaxws-faults.xsd", own), address: `http://127.0.0.1:18087/${service}?xsd=3` },
  { file: new URL("jaxws-commands.xsd", own), address: `http://127.0.0.1:18087/${service}?xsd=4` },
];
const wcf = "http://127.0.0.1:18082/CommandWebService.svc";

/** Documents of each contract, the root first. */
export const sharedContracts: ReplayContracts = {
  birst: [{ file: birst }],
  mono: [{ recorded: "mono/wsdl" }],
  "mono-rpc": [{ recorded: "mono/rpc_wsdl" }],
  "php-rpc": [{ file: `${servers}/php/rpc.wsdl` }],
  "php-literal": [{ file: `${servers}/php/rpclit.wsdl` }],
  "jaxws-11": jaxws("soap11"),
  "jaxws-12": jaxws("soap12"),
  "jaxws-mtom": jaxws("mtom"),
  "jaxws-rpc": [{ recorded: "java/wsdl_rpc" }],
  spyne: [{ recorded: "python/wsdl" }],
  axis: [{ recorded: "axis1/wsdl" }],
  "node-soap": [{ recorded: "nodesoap/wsdl" }],
  "soap-lite": [{ file: new URL("soap-lite.wsdl", own) }],
  wcf: [
    { recorded: "wcf/wsdl" },
    { recorded: "wcf/wsdl0", address: `${wcf}?wsdl=wsdl0` },
    ...[0, 1, 2, 3].map((at) => ({ recorded: `wcf/xsd${at}`, address: `${wcf}?xsd=xsd${at}` })),
  ],
};

/** By recording and path of the request; the first that fits. */
const places: readonly (readonly [exchange: RegExp, contract: string])[] = [
  [/^mono\/.* \/RpcService/, "mono-rpc"],
  [/^mono\/.* \/Full/, "birst"],
  [/^(?:mono|nginx)\//, "mono"],
  [/^php\/.* \/rpc\.php/, "php-rpc"],
  [/^php\/.* \/rpclit\.php/, "php-literal"],
  [/^(?:php|gsoap)\//, "birst"],
  [/^java\/.* \/soap12/, "jaxws-12"],
  [/^java\/.* \/mtom/, "jaxws-mtom"],
  [/^java\/.* \/rpc/, "jaxws-rpc"],
  [/^java\//, "jaxws-11"],
  [/^python\//, "spyne"],
  [/^axis1\//, "axis"],
  [/^nodesoap\//, "node-soap"],
  [/^perl\//, "soap-lite"],
  [/^wcf\//, "wcf"],
];

/** Name of the contract that the server of an exchange has. @throws Error if it is not told here. */
export function sharedContractOf({ name, request }: Exchange): string {
  const [, path = ""] = request.first.split(" ");
  const found = places.find(([pattern]) => pattern.test(`${name} ${path}`))?.[1];
  if (found === undefined) throw new Error(`no contract is known for ${name}`);
  return found;
}
