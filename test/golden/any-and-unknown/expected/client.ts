// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import { type DescribeRequest, type DescribeResult, describe } from "./operations/describe.js";
import { type ExportRequest, exportOperation } from "./operations/export-operation.js";
import { type CallOptions, type ClientOptions, type Init, type RawXml, SoapClient } from "./runtime/index.js";

/** Client of service `Shop`. */
export class ShopClient {
  /** Calls any operation, with its raw exchange, headers and cookies. */
  readonly soap: SoapClient;

  constructor(options: ClientOptions) {
    this.soap = new SoapClient(options);
  }

  /**
   * A tree, as deep as pages show.
   * Item by item: `streamItems` with `describeLeaf`.
   */
  async describe(request: Init<DescribeRequest>, options?: CallOptions): Promise<DescribeResult | undefined> {
    const response = await this.soap.call(describe, request, options);
    return response.DescribeResult;
  }

  /** Everything, in whatever form it is kept. */
  async export(request: Init<ExportRequest>, options?: CallOptions): Promise<RawXml | undefined> {
    const response = await this.soap.call(exportOperation, request, options);
    return response.ExportResult;
  }
}
