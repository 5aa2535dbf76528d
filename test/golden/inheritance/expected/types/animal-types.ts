// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import { DerivedTypes, derivedType } from "../runtime/index.js";
import { Dog } from "./dog.js";

/** Types that derive from `Animal`, by xsi:type and `$type`. */
export const animalTypes: DerivedTypes = new DerivedTypes([
  derivedType("Dog", "Animal", "{http://example.org/shop/}Dog", Dog),
]);
