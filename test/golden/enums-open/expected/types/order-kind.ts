// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import { openEnumeration, type SimpleType } from "../runtime/index.js";

/** XSD simpleType `OrderKind`. */
export const OrderKind = {
  Retail: "Retail",
  Bulk: "Bulk",
} as const;

/** XSD simpleType `OrderKind`. */
export type OrderKind = (typeof OrderKind)[keyof typeof OrderKind] | (string & {});

/** Codec of `OrderKind`. */
export const orderKindCodec: SimpleType<OrderKind> = openEnumeration("OrderKind", Object.values(OrderKind));
