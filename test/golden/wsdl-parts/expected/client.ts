// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import { type AskRequest, ask } from "./operations/ask.js";
import { type NoteRequest, note } from "./operations/note.js";
import { type OpenRequest, type OpenResponse, open } from "./operations/open.js";
import { type CallOptions, type ClientOptions, type Init, SoapClient } from "./runtime/index.js";

/** Client of service `Desk`. */
export class DeskClient {
  /** Calls any operation, with its raw exchange, headers and cookies. */
  readonly soap: SoapClient;

  constructor(options: ClientOptions) {
    this.soap = new SoapClient(options);
  }

  /**
   * Calls operation `ask`.
   * SOAP headers of the request: `sessionHeader`.
   * Faults: `BusyFault`, `ClosedFault`.
   */
  async ask(request: Init<AskRequest>, options?: CallOptions): Promise<string> {
    const response = await this.soap.call(ask, request, options);
    return response.answer;
  }

  /** Calls operation `note`. */
  async note(request: Init<NoteRequest>, options?: CallOptions): Promise<number> {
    const response = await this.soap.call(note, request, options);
    return response.number;
  }

  /**
   * Calls operation `open`.
   * SOAP headers of the request: `traceHeader`.
   */
  async open(request: Init<OpenRequest>, options?: CallOptions): Promise<OpenResponse> {
    return this.soap.call(open, request, options);
  }
}
