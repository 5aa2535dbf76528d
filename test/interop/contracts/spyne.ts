/** What the tests expect of the SDKs of spyne's contracts. */
import type {
  AnyClient,
  HeaderOf,
  HeaderParts,
  Moment,
  Nil,
  OperationOf,
  TestCallOptions,
  TestOptions,
} from "./sdk-parts.js";

export interface Parcel<Time> {
  priority?: number | undefined;
  id: bigint;
  count: bigint;
  code: string;
  serial?: bigint | null | undefined;
  label?: string | null | undefined;
  weight?: string | null | undefined;
  sent?: Time | null | undefined;
  due?: Time | null | undefined;
  at?: Exclude<Time, Date> | null | undefined;
  took?: Exclude<Time, Date> | null | undefined;
  size?: number | null | undefined;
  narrow?: number | null | undefined;
  fragile?: boolean | null | undefined;
  state?: "new" | "underway" | null | undefined;
  content?: Uint8Array | null | undefined;
  key?: string | null | undefined;
  link?: string | null | undefined;
  tags?: (string | null)[] | null | undefined;
  labels?: ({ language?: string | undefined; text: string } | Nil | null)[] | undefined;
  inside?: (Parcel<Time> | NilParcel<Time> | null)[] | null | undefined;
}

export type NilParcel<Time> = Nil & { priority?: number | undefined } & {
  readonly [Member in Exclude<keyof Parcel<Time>, "priority">]?: undefined;
};

export interface Shape {
  readonly $type?: "Shape" | "Circle" | undefined;
  name: string;
}

export interface Circle {
  readonly $type: "Circle";
  name: string;
  radius: number;
}

export interface Client extends AnyClient {
  keep(request: {
    parcel: Parcel<Date | string>;
  }): Promise<Parcel<Moment> | NilParcel<Moment> | null | undefined>;
  describe(request: { parcel: Parcel<Date | string> }): Promise<string | null | undefined>;
  weigh(grams: number): Promise<string>;
  redraw(request: { shapes: (Shape | Circle)[] }): Promise<(Shape | null)[] | null | undefined>;
  trouble(request: { kind: string }): Promise<void>;
  withTicket(request?: object, options?: TestCallOptions): Promise<string | null | undefined>;
  signIn(request: { user: string }): Promise<void>;
  whoAmI(): Promise<string | null | undefined>;
}

export interface Sdk extends HeaderParts {
  readonly DepotClient: new (options: TestOptions) => Client;
  readonly ticketHeader: HeaderOf<{ holder?: string | null | undefined; until?: Moment | null | undefined }>;
  readonly servedHeader: HeaderOf<{ count?: number | null | undefined }>;
  readonly withTicket: OperationOf<{ holder?: string | null | undefined }>;
}
