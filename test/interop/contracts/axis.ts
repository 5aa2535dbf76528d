/** What the tests expect of the SDK of Axis's rpc/encoded contract. */
import type {
  AnyClient,
  FaultOf,
  HeaderParts,
  Moment,
  OperationOf,
  Raw,
  TestCallOptions,
  TestOptions,
} from "./sdk-parts.js";

export interface Parcel<Time> {
  content: Uint8Array | null;
  count: bigint | null;
  fragile: boolean | null;
  id: bigint;
  inside: Parcel<Time> | null;
  label: string | null;
  sent: Time | null;
  size: number | null;
  tags: (string | null)[] | null;
  weight: string | null;
}

export interface Shape {
  readonly $type?: "Shape" | "Circle" | undefined;
  name: string | null;
}

export interface Circle {
  readonly $type: "Circle";
  name: string | null;
  radius: number;
}

type Entries = readonly { readonly key: Raw | null; readonly value: Raw | null }[];

type Parcels<Time> = (Parcel<Time> | null)[];

export interface Client extends AnyClient {
  sum(request: { numbers: (number | null)[] }): Promise<number | null>;
  keep(request: { parcel: Parcel<Date | string> }): Promise<Parcel<Moment> | null>;
  describe(request: { parcel: Parcel<Date | string>; note: string | null }): Promise<string | null>;
  reverse(request: { parcels: Parcels<Date | string> }): Promise<Parcels<Moment> | null>;
  reverseNames(request: { names: (string | null)[] | null }): Promise<(string | null)[] | null>;
  repeat(request: { parcel: Parcel<Date | string>; times: number }): Promise<Parcels<Moment> | null>;
  redraw(request: { shapes: (Shape | Circle)[] }): Promise<(Shape | null)[] | null>;
  raise(request: { readonly prices: Entries | null }): Promise<Entries | null>;
  transpose(request: { readonly rows: Raw | null }): Promise<Raw | null>;
  trouble(request: { kind: string }): Promise<void>;
  withTicket(request?: object, options?: TestCallOptions): Promise<string | null>;
}

export interface Sdk extends HeaderParts {
  readonly DepotServiceClient: new (options: TestOptions) => Client;
  readonly RawXml: { parse(xml: string): Raw };
  readonly ProblemFault: FaultOf<{ id: bigint; hints: (string | null)[] | null }>;
  readonly RefusalFault: FaultOf<{ until: Moment | null }>;
  readonly repeat: OperationOf<{ repeatReturn: unknown }>;
  readonly withTicket: OperationOf<{ withTicketReturn: string | null }>;
}
