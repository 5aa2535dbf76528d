/** What the tests expect of the SDK of PHP's rpc/encoded contract. */
import type { AnyClient, Moment, OperationOf, Raw, TestOptions } from "./sdk-parts.js";

export interface Parcel<Time> {
  id: bigint;
  label: string | null;
  weight: string;
  sent: Time;
  fragile: boolean;
  content: Uint8Array;
  tags: (string | null)[] | null;
}

export interface Shape {
  readonly $type?: "Shape" | "Circle" | undefined;
  name: string;
}

export interface Circle {
  readonly $type: "Circle";
  name: string;
  radius: number;
}

type Entries = readonly { readonly key: Raw | null; readonly value: Raw | null }[];

export interface Client extends AnyClient {
  sum(request: { numbers: (number | null)[] }): Promise<number | null>;
  mirror(request: { parcels: (Parcel<Date | string> | null)[] }): Promise<(Parcel<Moment> | null)[] | null>;
  mirrorNames(request: { names: (string | null)[] | null }): Promise<(string | null)[] | null>;
  mirrorShapes(request: { shapes: (Shape | Circle)[] }): Promise<(Shape | null)[] | null>;
  seen(request: { parcel: Parcel<Date | string>; note: string | null }): Promise<string | null>;
  twin(request: {
    parcel: Parcel<Date | string>;
  }): Promise<{ left: Parcel<Moment>; right: Parcel<Moment> } | null>;
  prices(request: { readonly prices: Entries | null }): Promise<Entries | null>;
  refuse(request: { id: bigint }): Promise<string | null>;
}

export interface Sdk {
  readonly DepotServiceClient: new (options: TestOptions) => Client;
  readonly RawXml: { parse(xml: string): Raw };
  readonly twin: OperationOf<{ pair: unknown }>;
}
