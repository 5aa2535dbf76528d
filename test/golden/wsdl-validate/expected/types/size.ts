// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import { enumeration, type SimpleType } from "../runtime/index.js";

/** XSD simpleType `Size`. */
export const Size = {
  S: "S",
  M: "M",
  Unlimited: "unlimited",
} as const;

/** XSD simpleType `Size`. */
export type Size = (typeof Size)[keyof typeof Size];

/** Codec of `Size`. */
export const sizeCodec: SimpleType<Size> = enumeration("Size", Object.values(Size));
