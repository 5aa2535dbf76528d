/** For contracts that `repairs.json` does not know: which of the generic repairs make the validator take their schemas. */
import type { LoadedContract } from "./load-contract.js";
import { type Oracle, wireOracle } from "./oracle.js";
import { type RepairName, repairNames } from "./repairs.js";

export interface RepairedOracle {
  readonly oracle: Oracle;
  readonly repairs: readonly RepairName[];
}

/** The oracle with the fewest repairs that compiles, if one or two of them do it; else as it is. */
export function repairOracle(loaded: LoadedContract, oracle: Oracle): RepairedOracle {
  if (oracle.refusal === undefined) return { oracle, repairs: [] };
  const pairs = repairNames.flatMap((name, at) => repairNames.slice(at + 1).map((other) => [name, other]));
  for (const repairs of [...repairNames.map((name) => [name]), ...pairs]) {
    const repaired = wireOracle(loaded, repairs);
    if (repaired.refusal === undefined && repaired.checked.length > 0) {
      oracle.dispose();
      return { oracle: repaired, repairs };
    }
    repaired.dispose();
  }
  return { oracle, repairs: [] };
}
