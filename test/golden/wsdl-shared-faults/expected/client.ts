// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import { type PlaceRequest, place } from "./operations/place.js";
import { report } from "./operations/report.js";
import { type CallOptions, type ClientOptions, type Init, SoapClient } from "./runtime/index.js";
import type { Problem } from "./types/problem.js";
import type { Report } from "./types/report.js";

/** Client of service `Orders`. */
export class OrdersClient {
  /** Calls any operation, with its raw exchange, headers and cookies. */
  readonly soap: SoapClient;

  constructor(options: ClientOptions) {
    this.soap = new SoapClient(options);
  }

  /**
   * Calls operation `place`.
   * Faults: `ProblemFault`.
   */
  async place(request: Init<PlaceRequest>, options?: CallOptions): Promise<Problem | undefined> {
    const response = await this.soap.call(place, request, options);
    return response.problem;
  }

  /**
   * Calls operation `report`.
   * Faults: `ReportFault`.
   */
  async report(request: Init<Report>, options?: CallOptions): Promise<void> {
    await this.soap.call(report, request, options);
  }
}
