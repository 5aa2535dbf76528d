// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import { DerivedTypes, derivedType } from "../runtime/index.js";
import { MainBranch } from "./main-branch.js";

/** Types that derive from `Branch`, by xsi:type and `$type`. */
export const branchTypes: DerivedTypes = new DerivedTypes([
  derivedType("MainBranch", "Branch", "{http://example.org/parcels}MainBranch", MainBranch),
]);
