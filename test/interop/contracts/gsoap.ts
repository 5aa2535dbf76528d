/** What the tests expect of the SDKs of gSOAP's contracts. */
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
  label: string;
  note?: string | undefined;
  weight?: string | undefined;
  sent?: Time | undefined;
  size?: number | undefined;
  fragile?: boolean | undefined;
  state?: "new" | "underway" | undefined;
  content?: Uint8Array | undefined;
  tags?: string[] | undefined;
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
  redraw(request: { shape: (Shape | Circle)[] }): Promise<Shape[]>;
  trouble(request: { kind: string }): Promise<void>;
  withTicket(request?: object, options?: TestCallOptions): Promise<string>;
  drop(request: { what: string }): Promise<void>;
  dropped(): Promise<string>;
  signIn(request: { user: string }): Promise<void>;
  whoAmI(): Promise<string>;
}

export interface Sdk extends HeaderParts {
  readonly DepotClient: new (options: TestOptions) => Client;
  readonly ProblemFault: FaultOf<{ id: bigint; hints: string[] }>;
  readonly RefusalFault: FaultOf<{ until: Moment }>;
  readonly ticketHeader: HeaderOf<{ holder: string; until?: Moment | undefined }>;
  readonly servedHeader: HeaderOf<number>;
  readonly withTicket: OperationOf<{ holder: string }>;
  readonly drop: OperationOf<void>;
}
