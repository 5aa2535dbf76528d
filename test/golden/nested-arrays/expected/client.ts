// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import { type GetTableRequest, getTable } from "./operations/get-table.js";
import { type CallOptions, type ClientOptions, type Init, SoapClient } from "./runtime/index.js";
import type { Table } from "./types/table.js";

/** Client of service `Shop`. */
export class ShopClient {
  /** Calls any operation, with its raw exchange, headers and cookies. */
  readonly soap: SoapClient;

  constructor(options: ClientOptions) {
    this.soap = new SoapClient(options);
  }

  /**
   * Rows and columns of a report.
   * Item by item: `streamItems` with `getTableRows` or `getTableNote`.
   */
  async getTable(request: Init<GetTableRequest>, options?: CallOptions): Promise<Table> {
    const response = await this.soap.call(getTable, request, options);
    return response.GetTableResult;
  }
}
