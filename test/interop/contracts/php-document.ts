/** What the tests expect of the SDK of PHP's document/literal contract. */
import type {
  AnyClient,
  FaultOf,
  HeaderOf,
  HeaderParts,
  Moment,
  OperationOf,
  TestCallOptions,
  TestOptions,
} from "./sdk-parts.js";

export interface Parcel<Time> {
  id: bigint;
  serial: bigint;
  label?: string | null | undefined;
  weight?: string | undefined;
  sent?: Time | undefined;
  due?: Time | undefined;
  size?: number | undefined;
  fragile?: boolean | undefined;
  state?: "new" | "on the way" | undefined;
  content?: Uint8Array | undefined;
  digest?: Uint8Array | undefined;
  tags?: (string | null)[] | null | undefined;
  inside?: Parcel<Time>[] | undefined;
  priority?: number | undefined;
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

export interface Client extends AnyClient {
  store(request: { parcel: Parcel<Date | string> }): Promise<{ stored: Parcel<Moment>; seen: string }>;
  weigh(grams: number): Promise<string>;
  signIn(request: { user: string }): Promise<void>;
  whoAmI(): Promise<string>;
  trouble(request: { kind: string }): Promise<void>;
  redraw(request: { shape: (Shape | Circle)[] }): Promise<Shape[]>;
  withTicket(request?: object, options?: TestCallOptions): Promise<string>;
  drop(request: { what: string }): Promise<void>;
}

export interface Sdk extends HeaderParts {
  readonly DepotServiceClient: new (options: TestOptions) => Client;
  readonly ProblemFault: FaultOf<{ id: bigint; hints: string[] }>;
  readonly RefusalFault: FaultOf<{ until: Moment }>;
  readonly ticketHeader: HeaderOf<{ holder: string; until: Moment }>;
  readonly servedHeader: HeaderOf<{ count: number }>;
  readonly withTicket: OperationOf<{ holder: string }>;
  readonly drop: OperationOf<void>;
}
