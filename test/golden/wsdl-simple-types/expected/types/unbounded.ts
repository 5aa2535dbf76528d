// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import { enumeration, type SimpleType } from "../runtime/index.js";

/** XSD simpleType `Unbounded`. */
export const Unbounded = {
  Unbounded: "unbounded",
} as const;

/** XSD simpleType `Unbounded`. */
export type Unbounded = (typeof Unbounded)[keyof typeof Unbounded];

/** Codec of `Unbounded`. */
export const unboundedCodec: SimpleType<Unbounded> = enumeration("Unbounded", Object.values(Unbounded));
