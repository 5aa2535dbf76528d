// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import { enumeration, type SimpleType } from "../runtime/index.js";

/** What has become of an order. */
export const OrderState = {
  Open: "Open",
  Paid: "Paid",
  InTransit: "In transit",
  _2ndTry: "2nd try",
  NA: "n/a",
} as const;

/** What has become of an order. */
export type OrderState = (typeof OrderState)[keyof typeof OrderState];

/** Codec of `OrderState`. */
export const orderStateCodec: SimpleType<OrderState> = enumeration("OrderState", Object.values(OrderState));
