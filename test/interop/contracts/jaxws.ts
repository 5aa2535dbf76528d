/** What the tests expect of the SDKs of JAX-WS's contracts. */
import type {
  AnyClient,
  FaultOf,
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
  serial?: bigint | undefined;
  label: string;
  note: string | null;
  weight?: string | undefined;
  sent?: Time | undefined;
  due?: Time | undefined;
  at?: Exclude<Time, Date> | undefined;
  took?: Exclude<Time, Date> | undefined;
  size?: number | undefined;
  fragile?: boolean | undefined;
  state?: "new" | "on the way" | undefined;
  content?: Uint8Array | undefined;
  tags?: (string | null)[] | undefined;
  inside?: (Parcel<Time> | Nil | null)[] | undefined;
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

export interface DepotClient extends AnyClient {
  store(request: { parcel: Parcel<Date | string> }): Promise<Parcel<Moment> | undefined>;
  weigh(grams: number): Promise<string | null>;
  redraw(request: { shape: (Shape | Circle)[] }): Promise<Shape[]>;
  trouble(request: { kind: string }): Promise<void>;
  withTicket(request?: object, options?: TestCallOptions): Promise<string | undefined>;
  drop(request: { what: string }): Promise<void>;
  dropped(): Promise<string | undefined>;
  signIn(request: { user: string }): Promise<void>;
  whoAmI(): Promise<string | undefined>;
}

export interface Sdk extends HeaderParts {
  readonly DepotServiceClient: new (options: TestOptions) => DepotClient;
  readonly ProblemFault: FaultOf<{ id: bigint; hints: (string | null)[] } | null>;
  readonly RefusalFault: FaultOf<{ until?: Moment | undefined } | null>;
  readonly ticketHeader: HeaderOf<{ holder: string; until?: Moment | undefined } | null>;
  readonly servedHeader: HeaderOf<number | null>;
  readonly withTicket: OperationOf<{ holder?: string | undefined }>;
  readonly drop: OperationOf<void>;
}
