/** What the tests expect of the SDK of PHP's rpc/literal contract. */
import type { FaultOf, Moment, TestOptions } from "./sdk-parts.js";

interface Parcel<Time> {
  id: bigint;
  label: string;
  weight: string;
  sent: Time;
  fragile: boolean;
  content: Uint8Array;
  note: string | null;
  tags: string[];
  remark?: string | undefined;
}

export interface Problem {
  id: bigint;
  hint: string;
}

export interface Client {
  add(request: { left: number; right: number }): Promise<number>;
  keep(request: { parcel: Parcel<Date | string> }): Promise<Parcel<Moment>>;
  describe(request: { parcel: Parcel<Date | string> }): Promise<string>;
  find(request: { id: bigint }): Promise<Parcel<Moment>>;
}

export interface Sdk {
  readonly DepotServiceClient: new (options: TestOptions) => Client;
  readonly ProblemFault: FaultOf<Problem>;
}
