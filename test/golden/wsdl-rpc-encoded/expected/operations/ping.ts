// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import type { Init, Operation, XmlReader, XmlWriter } from "../runtime/index.js";

/** Request of operation `ping`. */
export class PingRequest {
  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<PingRequest>): PingRequest {
    return init instanceof PingRequest ? init : new PingRequest();
  }

  static write(_xml: XmlWriter, _value: Init<PingRequest>): void {}

  static read(xml: XmlReader): PingRequest {
    xml.skip();
    return new PingRequest();
  }
}

/** Response of operation `ping`. */
export class PingResponse {
  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<PingResponse>): PingResponse {
    return init instanceof PingResponse ? init : new PingResponse();
  }

  static write(_xml: XmlWriter, _value: Init<PingResponse>): void {}

  static read(xml: XmlReader): PingResponse {
    xml.skip();
    return new PingResponse();
  }
}

/** How operation `ping` travels. */
export const ping: Operation<PingRequest, PingResponse> = {
  name: "ping",
  action: "",
  input: { name: "", codec: PingRequest },
  output: { name: "", codec: PingResponse },
};
