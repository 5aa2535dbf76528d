// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import {
  type Init,
  type XmlReader,
  type XmlWriter,
  xmlNames,
  xsBoolean,
  xsString,
} from "../runtime/index.js";

const ns = "http://www.birst.com/";
const fields = xmlNames(ns, "connectionId", "successful", "errorMessage");

/** XSD complexType `ConnectionAgentsMappingResult`. */
export class ConnectionAgentsMappingResult {
  /** Element `connectionId`, xs:string, 0..1 assumed. */
  connectionId?: string | undefined;
  /** Element `successful`, xs:boolean, 1..1 assumed. */
  successful: boolean;
  /** Element `errorMessage`, xs:string, 0..1 assumed. */
  errorMessage?: string | undefined;

  constructor(init: Init<ConnectionAgentsMappingResult>) {
    this.connectionId = init.connectionId;
    this.successful = init.successful;
    this.errorMessage = init.errorMessage;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<ConnectionAgentsMappingResult>): ConnectionAgentsMappingResult {
    return init instanceof ConnectionAgentsMappingResult ? init : new ConnectionAgentsMappingResult(init);
  }

  static write(xml: XmlWriter, value: Init<ConnectionAgentsMappingResult>): void {
    xml.optional(ns, "connectionId", xsString, value.connectionId);
    xml.element(ns, "successful", xsBoolean, value.successful);
    xml.optional(ns, "errorMessage", xsString, value.errorMessage);
  }

  static read(xml: XmlReader): ConnectionAgentsMappingResult {
    let connectionId: string | undefined;
    let successful: boolean | undefined;
    let errorMessage: string | undefined;
    for (let at = xml.field(fields, 0); at >= 0; at = xml.field(fields, at + 1)) {
      switch (at) {
        case 0:
          connectionId = xsString.read(xml);
          break;
        case 1:
          successful = xsBoolean.read(xml);
          break;
        case 2:
          errorMessage = xsString.read(xml);
          break;
      }
    }
    return new ConnectionAgentsMappingResult({
      connectionId,
      successful: successful ?? xml.missing(fields, 1),
      errorMessage,
    });
  }
}
