// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import { DerivedTypes, derivedType } from "../runtime/index.js";
import { Circle } from "./circle.js";
import { Group } from "./group.js";
import { Ring } from "./ring.js";
import { UnitCircle } from "./unit-circle.js";

/** Types that derive from `Shape`, by xsi:type and `$type`. */
export const shapeTypes: DerivedTypes = new DerivedTypes([
  derivedType("Circle", "Shape", "{http://example.org/drawing}Circle", Circle),
  derivedType("Group", "Shape", "{http://example.org/drawing}Group", Group),
  derivedType("Ring", "Circle", "{http://example.org/drawing}Ring", Ring),
  derivedType("UnitCircle", "Circle", "{http://example.org/drawing}UnitCircle", UnitCircle),
]);
