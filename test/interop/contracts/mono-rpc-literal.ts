/** What the tests expect of the SDK of the ASMX service that is rpc/literal. */
import type { Boat as AnyBoat } from "./mono-encoded.js";
import type { AnyClient, TestOptions } from "./sdk-parts.js";

type Boat = AnyBoat<"Grain" | "Crude-Oil" | "Cars">;

export interface LiteralClient extends AnyClient {
  add(request: { left: number; right: number }): Promise<number>;
  keep(request: { boat: Boat }): Promise<Boat>;
  keepAll(request: { boats: (Boat | null)[] }): Promise<(Boat | null)[]>;
}

export interface Sdk {
  readonly RpcLiteralClient: new (options: TestOptions) => LiteralClient;
}
