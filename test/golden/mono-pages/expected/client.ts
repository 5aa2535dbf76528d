// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import { type BerthRequest, type BerthResult, berth } from "./operations/berth.js";
import { type DepthsRequest, depths } from "./operations/depths.js";
import { type CallOptions, type ClientOptions, type Init, SoapClient } from "./runtime/index.js";

/** Client of service `Harbour`. */
export class HarbourClient {
  /** Calls any operation, with its raw exchange, headers and cookies. */
  readonly soap: SoapClient;

  constructor(options: ClientOptions) {
    this.soap = new SoapClient(options);
  }

  /**
   * Gives a ship its place at a quay.
   * SOAP headers of the request: `passHeader`.
   * Item by item: `streamItems` with `berthTugs`.
   */
  async berth(request: Init<BerthRequest>, options?: CallOptions): Promise<BerthResult | undefined> {
    const response = await this.soap.call(berth, request, options);
    return response.berthResult;
  }

  /**
   * Calls operation `depths`.
   * Item by item: `streamItems` with `depthsItems`.
   */
  async depths(request: Init<DepthsRequest>, options?: CallOptions): Promise<number[] | undefined> {
    const response = await this.soap.call(depths, request, options);
    return response.depthsResult;
  }
}
