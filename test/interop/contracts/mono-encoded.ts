/** What the tests expect of the SDK of the ASMX service that is rpc/encoded. */
import type { AnyClient, Moment, OperationOf, TestOptions } from "./sdk-parts.js";

/** `Cargo` has other names where it is encoded. */
export interface Boat<Cargo = "Grain" | "CrudeOil" | "Cars"> {
  name?: string | undefined;
  length: number;
  owner?: string | undefined;
  cargo: Cargo;
}

export type AnyBoat = (Boat & { $type?: "Boat" }) | (Boat & { $type: "Barge"; load: string });

interface Crew {
  boat?: AnyBoat | undefined;
  names?: (string | null)[] | undefined;
  captain: number | null;
}

export interface EncodedClient extends AnyClient {
  add(request: { left: number; right: number }): Promise<number | null>;
  keep(request: { boat: AnyBoat | null }): Promise<Boat | null>;
  keepAll(request: { boats: (AnyBoat | null)[] | null }): Promise<(Boat | null)[] | null>;
  list(request: { boats: (AnyBoat | null)[] | null }): Promise<(string | null)[] | null>;
  twice(request: { boat: AnyBoat | null }): Promise<{ twiceResult: Boat | null; same: Boat | null }>;
  isSame(request: { left: AnyBoat | null; right: AnyBoat | null }): Promise<boolean | null>;
  man(request: { crew: Crew | null }): Promise<object | null>;
  turn(request: { bytes: Uint8Array | null }): Promise<Uint8Array | null>;
  later(request: { moment: string; days: number }): Promise<Moment | null>;
  nothing(): Promise<void>;
  sink(): Promise<string | null>;
}

export interface Sdk {
  readonly EncodedClient: new (options: TestOptions) => EncodedClient;
  readonly twice: OperationOf<{ twiceResult: Boat | null; same: Boat | null }>;
}
