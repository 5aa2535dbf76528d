// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import { enumeration, type SimpleType } from "../runtime/index.js";

/** XSD simpleType `State`. */
export const State = {
  Sorted: "Sorted",
  OnTheWay: "On the way",
  Delivered: "Delivered",
} as const;

/** XSD simpleType `State`. */
export type State = (typeof State)[keyof typeof State];

/** Codec of `State`. */
export const stateCodec: SimpleType<State> = enumeration("State", Object.values(State));
