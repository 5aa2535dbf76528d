/** What the tests expect of the SDK of the contract that stands for SOAP::Lite. */
import type {
  AnyClient,
  HeaderOf,
  Moment,
  OperationOf,
  Raw,
  TestCallOptions,
  TestOptions,
} from "./sdk-parts.js";

export interface Parcel<Time> {
  id: bigint;
  label: string | null;
  weight: string | null;
  sent: Time | null;
  fragile: boolean | null;
  content: Uint8Array | null;
  tags: (string | null)[] | null;
}

type Given = Parcel<Date | string>;

export interface Client extends AnyClient {
  sum(request: { numbers: (number | null)[] }): Promise<number | null>;
  mirror(request: { parcels: (Given | null)[] }): Promise<(Parcel<Moment> | null)[] | null>;
  mirrorNames(request: { names: (string | null)[] | null }): Promise<(string | null)[] | null>;
  keep(request: { parcel: Given }): Promise<Parcel<Moment> | null>;
  label(request: { parcel: Given }): Promise<{ parcel: Parcel<Moment> | null; letters: number | null }>;
  seen(request: { parcel: Given }): Promise<string | null>;
  twin(request: { parcel: Given }): Promise<{ left: Parcel<Moment>; right: Parcel<Moment> } | null>;
  refuse(request: { id: bigint }): Promise<string | null>;
  ticket(request: object, options?: TestCallOptions): Promise<string | null>;
  visits(): Promise<number | null>;
}

export interface Sdk {
  readonly DepotServiceClient: new (options: TestOptions) => Client;
  readonly RawXml: { parse(xml: string): Raw };
  readonly keep: OperationOf<{ parcel: unknown }>;
  readonly twin: OperationOf<{ pair: unknown }>;
  readonly ticket: OperationOf<{ owner: string | null }>;
  readonly ticketHeader: HeaderOf<string>;
  readonly servedHeader: HeaderOf<number>;
}
