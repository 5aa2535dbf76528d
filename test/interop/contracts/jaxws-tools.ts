/** What the tests expect of the SDK of JAX-WS's rpc/literal contract. */
import type { Parcel } from "./jaxws.js";
import type { AnyClient, FaultOf, Moment, TestOptions } from "./sdk-parts.js";

export interface ToolsClient extends AnyClient {
  add(request: { left: bigint; right: bigint }): Promise<bigint>;
  keep(request: { parcel: Parcel<Date | string> }): Promise<Parcel<Moment>>;
  find(request: { id: bigint }): Promise<string>;
}

export interface Sdk {
  readonly ToolsServiceClient: new (options: TestOptions) => ToolsClient;
  readonly ProblemFault: FaultOf<{ id: bigint; hints: (string | null)[] } | null>;
}
