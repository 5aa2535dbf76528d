/** For contracts that `repairs.json` does not know: which of the generic repairs make the validator take their schemas. */
import type { LoadedContract } from "./load-contract.js";
import { type Oracle, wireOracle } from "./oracle.js";
import { type RepairName, repairNames } from "./repairs.js";

export interface RepairedOracle {
  readonly oracle: Oracle;
  readonly repairs: readonly RepairName[];
}

/** The oracle that all repairs together make compile, without those that it does as well without; else as it is. */
export function repairOracle(loaded: LoadedContract, oracle: Oracle): RepairedOracle {
  if (oracle.refusal === undefined) return { oracle, repairs: [] };
  let repairs: readonly RepairName[] = repairNames;
  let best = wireOracle(loaded, repairs);
  if (best.refusal !== undefined || best.checked.length === 0) {
    best.dispose();
    return { oracle, repairs: [] };
  }
  for (const name of repairNames) {
    const fewer = repairs.filter((one) => one !== name);
    const without = wireOracle(loaded, fewer);
    const isAsGood = without.refusal === undefined && without.checked.length >= best.checked.length;
    (isAsGood ? best : without).dispose();
    if (!isAsGood) continue;
    best = without;
    repairs = fewer;
  }
  oracle.dispose();
  return { oracle: best, repairs };
}
