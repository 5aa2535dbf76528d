/** Exchanges that were recorded from real servers, played to clients that are generated from the contracts of those servers. */
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describeReplay } from "./describe-replay.js";
import { findOwnContracts, ownContractsOf } from "./own-contracts.js";
import { readExchanges } from "./read-exchanges.js";
import { sharedContractOf, sharedContracts } from "./shared-contracts.js";

// Recorded by the interop tests with SOAPWRIGHT_RECORD, from the servers in test/interop/servers.
const own = readExchanges(fileURLToPath(new URL("recorded/", import.meta.url)));
const ownContracts = findOwnContracts(own);
describeReplay("exchanges of the project's own servers", {
  exchanges: own,
  contracts: ownContracts,
  contractsOf: (exchange) => ownContractsOf(exchange, ownContracts),
  gaps: {},
});

const root = "../shared/servers";
if (existsSync(root)) {
  describeReplay("exchanges of ten other servers", {
    exchanges: readExchanges(root),
    contracts: sharedContracts,
    contractsOf: (exchange) => [sharedContractOf(exchange)],
    gaps: {},
  });
} else {
  console.log("left out: recorded exchanges of ten other servers, as ../shared is not there");
}
