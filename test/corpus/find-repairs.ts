/** For contracts that `repairs.json` does not know: which of the generic repairs make the validator take their schemas. */
import type { LoadedContract } from "./load-contract.js";
import { type Oracle, wireOracle } from "./oracle.js";
import { type RepairName, repairNames } from "./repairs.js";

export interface RepairedOracle {
  readonly oracle: Oracle;
  readonly repairs: readonly RepairName[];
}

/** What keeps a component that is broken in another way too, which would else be dropped whole. */
const keeping: readonly RepairName[] = ["drop lost attributes"];

/** The oracle that all repairs together make compile, without those that it does as well without; else as it is. */
export function repairOracle(loaded: LoadedContract, oracle: Oracle): RepairedOracle {
  if (oracle.refusal === undefined) return { oracle, repairs: [] };
  for (const start of [repairNames, repairNames.filter((name) => !keeping.includes(name))]) {
    const all = wireOracle(loaded, start);
    if (all.refusal !== undefined || all.checked.length === 0) {
      all.dispose();
      continue;
    }
    oracle.dispose();
    return leaveOutNeedless(loaded, all, start);
  }
  return { oracle, repairs: [] };
}

function leaveOutNeedless(loaded: LoadedContract, all: Oracle, start: readonly RepairName[]): RepairedOracle {
  let best = all;
  let repairs = start;
  for (const name of start) {
    const fewer = repairs.filter((one) => one !== name);
    const without = wireOracle(loaded, fewer);
    const isAsGood = without.refusal === undefined && without.checked.length >= best.checked.length;
    (isAsGood ? best : without).dispose();
    if (!isAsGood) continue;
    best = without;
    repairs = fewer;
  }
  return { oracle: best, repairs };
}
