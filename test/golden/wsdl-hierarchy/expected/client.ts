// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import { type DrawRequest, draw } from "./operations/draw.js";
import { type CallOptions, type ClientOptions, type Init, SoapClient } from "./runtime/index.js";
import type { Shape } from "./types/shape.js";

/** Client of service `Drawing`. */
export class DrawingClient {
  /** Calls any operation, with its raw exchange, headers and cookies. */
  readonly soap: SoapClient;

  constructor(options: ClientOptions) {
    this.soap = new SoapClient(options);
  }

  /**
   * Draws a shape, and tells what was drawn.
   * Faults: `RefusalFault`.
   * Item by item: `streamItems` with `drawDrawn`.
   */
  async draw(request: Init<DrawRequest>, options?: CallOptions): Promise<Shape[]> {
    const response = await this.soap.call(draw, request, options);
    return response.drawn;
  }
}
