// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import { enumeration, type SimpleType } from "../runtime/index.js";

/** XSD simpleType `FaultCode`. */
export const FaultCode = {
  OUT: "OUT",
  LOCKED: "LOCKED",
} as const;

/** XSD simpleType `FaultCode`. */
export type FaultCode = (typeof FaultCode)[keyof typeof FaultCode];

/** Codec of `FaultCode`. */
export const faultCodeCodec: SimpleType<FaultCode> = enumeration("FaultCode", Object.values(FaultCode));
