// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import { type ForgetRequest, forget } from "./operations/forget.js";
import { type SendRequest, type SendResponse, send } from "./operations/send.js";
import { type TrackRequest, type TrackResponse, track } from "./operations/track.js";
import { type CallOptions, type ClientOptions, type Init, SoapClient } from "./runtime/index.js";

/** Client of service `Parcel`. */
export class ParcelClient {
  /** Calls any operation, with its raw exchange, headers and cookies. */
  readonly soap: SoapClient;

  constructor(options: ClientOptions) {
    this.soap = new SoapClient(options);
  }

  /** Calls operation `forget`. */
  async forget(request: Init<ForgetRequest>, options?: CallOptions): Promise<void> {
    await this.soap.call(forget, request, options);
  }

  /**
   * Calls operation `send`.
   * Item by item: `streamItems` with `sendStop`.
   */
  async send(request: Init<SendRequest>, options?: CallOptions): Promise<SendResponse> {
    return this.soap.call(send, request, options);
  }

  /**
   * Calls operation `track`.
   * Item by item: `streamItems` with `trackPlace`.
   */
  async track(request: Init<TrackRequest>, options?: CallOptions): Promise<TrackResponse> {
    return this.soap.call(track, request, options);
  }
}
