// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import {
  arrayOf,
  type Init,
  type Operation,
  type XmlReader,
  type XmlWriter,
  xmlNames,
  xsString,
} from "../runtime/index.js";
import { ConnectionAgentsMapping } from "../types/connection-agents-mapping.js";

const ns = "http://www.birst.com/";
const arrayOfConnectionAgentsMapping = arrayOf(ns, "ConnectionAgentsMapping", ConnectionAgentsMapping);
const requestFields = xmlNames(ns, "token", "spaceID", "connectionAgentsMappings");

/** Request of operation `mapAgentsToConnections`. */
export class MapAgentsToConnectionsRequest {
  /** Element `token`, xs:string, 0..1 assumed. */
  token: string | undefined;
  /** Element `spaceID`, xs:string, 0..1 assumed. */
  spaceID: string | undefined;
  /** Element `connectionAgentsMappings`, ArrayOfConnectionAgentsMapping, 0..1 assumed. */
  connectionAgentsMappings: ConnectionAgentsMapping[] | undefined;

  constructor(init: Init<MapAgentsToConnectionsRequest>) {
    this.token = init.token;
    this.spaceID = init.spaceID;
    this.connectionAgentsMappings =
      init.connectionAgentsMappings === undefined
        ? undefined
        : arrayOfConnectionAgentsMapping.from(init.connectionAgentsMappings);
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<MapAgentsToConnectionsRequest>): MapAgentsToConnectionsRequest {
    return init instanceof MapAgentsToConnectionsRequest ? init : new MapAgentsToConnectionsRequest(init);
  }

  static write(xml: XmlWriter, value: Init<MapAgentsToConnectionsRequest>): void {
    xml.optional(ns, "token", xsString, value.token);
    xml.optional(ns, "spaceID", xsString, value.spaceID);
    xml.optional(
      ns,
      "connectionAgentsMappings",
      arrayOfConnectionAgentsMapping,
      value.connectionAgentsMappings,
    );
  }

  static read(xml: XmlReader): MapAgentsToConnectionsRequest {
    let token: string | undefined;
    let spaceID: string | undefined;
    let connectionAgentsMappings: ConnectionAgentsMapping[] | undefined;
    for (let at = xml.field(requestFields, 0); at >= 0; at = xml.field(requestFields, at + 1)) {
      switch (at) {
        case 0:
          token = xsString.read(xml);
          break;
        case 1:
          spaceID = xsString.read(xml);
          break;
        case 2:
          connectionAgentsMappings = arrayOfConnectionAgentsMapping.read(xml);
          break;
      }
    }
    return new MapAgentsToConnectionsRequest({
      token,
      spaceID,
      connectionAgentsMappings,
    });
  }
}

/** Response of operation `mapAgentsToConnections`. */
export class MapAgentsToConnectionsResponse {
  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<MapAgentsToConnectionsResponse>): MapAgentsToConnectionsResponse {
    return init instanceof MapAgentsToConnectionsResponse ? init : new MapAgentsToConnectionsResponse();
  }

  static write(_xml: XmlWriter, _value: Init<MapAgentsToConnectionsResponse>): void {}

  static read(xml: XmlReader): MapAgentsToConnectionsResponse {
    xml.skip();
    return new MapAgentsToConnectionsResponse();
  }
}

/** How operation `mapAgentsToConnections` travels. */
export const mapAgentsToConnections: Operation<
  MapAgentsToConnectionsRequest,
  MapAgentsToConnectionsResponse
> = {
  name: "mapAgentsToConnections",
  action: "http://www.birst.com/mapAgentsToConnections",
  input: { name: "{http://www.birst.com/}mapAgentsToConnections", codec: MapAgentsToConnectionsRequest },
  output: {
    name: "{http://www.birst.com/}mapAgentsToConnectionsResponse",
    codec: MapAgentsToConnectionsResponse,
  },
  secrets: ["token"],
};
