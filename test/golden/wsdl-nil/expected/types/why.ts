// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import { enumeration, type SimpleType } from "../runtime/index.js";

/** XSD simpleType `Why`. */
export const Why = {
  SoldOut: "sold-out",
  Withheld: "withheld",
} as const;

/** XSD simpleType `Why`. */
export type Why = (typeof Why)[keyof typeof Why];

/** Codec of `Why`. */
export const whyCodec: SimpleType<Why> = enumeration("Why", Object.values(Why));
