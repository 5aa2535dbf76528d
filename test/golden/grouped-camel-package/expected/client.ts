// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import { type CallOptions, type ClientOptions, type Init, SoapClient } from "soapwright/runtime";
import {
  type GetURLRequest,
  type GetURLResponse,
  getURL,
  type SetURLRequest,
  type SetURLResponse,
  setURL,
} from "./operations.js";

/** Client of service `Shop`. */
export class ShopClient {
  /** Calls any operation, with its raw exchange, headers and cookies. */
  readonly soap: SoapClient;

  constructor(options: ClientOptions) {
    this.soap = new SoapClient(options);
  }

  /**
   * Where an image is kept.
   * Item by item: `streamItems` with `getURLSizes`.
   */
  async getURL(request: Init<GetURLRequest>, options?: CallOptions): Promise<GetURLResponse> {
    return this.soap.call(getURL, request, options);
  }

  /**
   * Moves an image.
   * @deprecated Images move on their own.
   */
  async setURL(request: Init<SetURLRequest>, options?: CallOptions): Promise<SetURLResponse> {
    return this.soap.call(setURL, request, options);
  }
}
