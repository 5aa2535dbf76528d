// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import { enumeration, type SimpleType } from "../runtime/index.js";

/** Values of a type without a name. */
export const Unit = {
  Bar: "bar",
  Pa: "Pa",
} as const;

/** Values of a type without a name. */
export type Unit = (typeof Unit)[keyof typeof Unit];

/** Codec of `Unit`. */
export const unitCodec: SimpleType<Unit> = enumeration("Unit", Object.values(Unit));
