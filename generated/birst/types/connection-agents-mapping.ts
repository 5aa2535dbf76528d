// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import {
  arrayOf,
  type Init,
  nillable,
  type XmlReader,
  type XmlWriter,
  xmlNames,
  xsString,
} from "../runtime/index.js";

const ns = "http://www.birst.com/";
const arrayOfString = arrayOf(ns, "string", nillable(xsString));
const fields = xmlNames(ns, "connectionId", "agentIds", "spaceId");

/** XSD complexType `ConnectionAgentsMapping`. */
export class ConnectionAgentsMapping {
  /** Element `connectionId`, xs:string, 0..1 assumed. */
  connectionId?: string | undefined;
  /** Element `agentIds`, ArrayOfString, 0..1 assumed. */
  agentIds: (string | null)[];
  /** Element `spaceId`, xs:string, 0..1 assumed. */
  spaceId?: string | undefined;

  constructor(init: Init<ConnectionAgentsMapping>) {
    this.connectionId = init.connectionId;
    this.agentIds = init.agentIds === undefined ? [] : arrayOfString.from(init.agentIds);
    this.spaceId = init.spaceId;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<ConnectionAgentsMapping>): ConnectionAgentsMapping {
    return init instanceof ConnectionAgentsMapping ? init : new ConnectionAgentsMapping(init);
  }

  static write(xml: XmlWriter, value: Init<ConnectionAgentsMapping>): void {
    xml.optional(ns, "connectionId", xsString, value.connectionId);
    xml.optional(ns, "agentIds", arrayOfString, value.agentIds);
    xml.optional(ns, "spaceId", xsString, value.spaceId);
  }

  static read(xml: XmlReader): ConnectionAgentsMapping {
    let connectionId: string | undefined;
    let agentIds: (string | null)[] | undefined;
    let spaceId: string | undefined;
    for (let at = xml.field(fields, 0); at >= 0; at = xml.field(fields, at + 1)) {
      switch (at) {
        case 0:
          connectionId = xsString.read(xml);
          break;
        case 1:
          agentIds = arrayOfString.read(xml);
          break;
        case 2:
          spaceId = xsString.read(xml);
          break;
      }
    }
    return new ConnectionAgentsMapping({
      connectionId,
      agentIds: agentIds ?? [],
      spaceId,
    });
  }
}
