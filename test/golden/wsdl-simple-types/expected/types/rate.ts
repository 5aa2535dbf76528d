// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import { enumeration, type SimpleType, xsDecimal } from "../runtime/index.js";

/** XSD simpleType `Rate`. */
export const Rate = {
  _190: "19.0",
  _7: "7",
} as const;

/** XSD simpleType `Rate`. */
export type Rate = (typeof Rate)[keyof typeof Rate];

/** Codec of `Rate`. */
export const rateCodec: SimpleType<Rate> = enumeration("Rate", Object.values(Rate), xsDecimal);
