// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import { DerivedTypes, derivedType } from "../runtime/index.js";
import { Crate } from "./crate.js";

/** Types that derive from `Article`, by xsi:type and `$type`. */
export const articleTypes: DerivedTypes = new DerivedTypes([
  derivedType("Crate", "Article", "{http://example.org/stock}Crate", Crate),
]);
