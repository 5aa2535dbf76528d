// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import {
  arrayOf,
  type Init,
  type ItemPath,
  type Operation,
  type XmlReader,
  type XmlWriter,
  xmlNames,
  xsString,
} from "../runtime/index.js";
import { ConnectionAgentsMapping } from "../types/connection-agents-mapping.js";
import { ConnectionAgentsMappingResult } from "../types/connection-agents-mapping-result.js";

const ns = "http://www.birst.com/";
const arrayOfConnectionAgentsMapping = arrayOf(ns, "ConnectionAgentsMapping", ConnectionAgentsMapping);
const arrayOfConnectionAgentsMappingResult = arrayOf(
  ns,
  "ConnectionAgentsMappingResult",
  ConnectionAgentsMappingResult,
);
const requestFields = xmlNames(ns, "token", "connectionAgentsMappings");
const responseFields = xmlNames(ns, "setAgentsToConnectionMappingResult");

/** Request of operation `setAgentsToConnectionMapping`. */
export class SetAgentsToConnectionMappingRequest {
  /** Element `token`, xs:string, 0..1 assumed. */
  token: string | undefined;
  /** Element `connectionAgentsMappings`, ArrayOfConnectionAgentsMapping, 0..1 assumed. */
  connectionAgentsMappings: ConnectionAgentsMapping[] | undefined;

  constructor(init: Init<SetAgentsToConnectionMappingRequest>) {
    this.token = init.token;
    this.connectionAgentsMappings =
      init.connectionAgentsMappings === undefined
        ? undefined
        : arrayOfConnectionAgentsMapping.from(init.connectionAgentsMappings);
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<SetAgentsToConnectionMappingRequest>): SetAgentsToConnectionMappingRequest {
    return init instanceof SetAgentsToConnectionMappingRequest
      ? init
      : new SetAgentsToConnectionMappingRequest(init);
  }

  static write(xml: XmlWriter, value: Init<SetAgentsToConnectionMappingRequest>): void {
    xml.optional(ns, "token", xsString, value.token);
    xml.optional(
      ns,
      "connectionAgentsMappings",
      arrayOfConnectionAgentsMapping,
      value.connectionAgentsMappings,
    );
  }

  static read(xml: XmlReader): SetAgentsToConnectionMappingRequest {
    let token: string | undefined;
    let connectionAgentsMappings: ConnectionAgentsMapping[] | undefined;
    for (let at = xml.field(requestFields, 0); at >= 0; at = xml.field(requestFields, at + 1)) {
      switch (at) {
        case 0:
          token = xsString.read(xml);
          break;
        case 1:
          connectionAgentsMappings = arrayOfConnectionAgentsMapping.read(xml);
          break;
      }
    }
    return new SetAgentsToConnectionMappingRequest({
      token,
      connectionAgentsMappings,
    });
  }
}

/** Response of operation `setAgentsToConnectionMapping`. */
export class SetAgentsToConnectionMappingResponse {
  /** Element `setAgentsToConnectionMappingResult`, ArrayOfConnectionAgentsMappingResult, 0..1 assumed. */
  setAgentsToConnectionMappingResult: ConnectionAgentsMappingResult[];

  constructor(init: Init<SetAgentsToConnectionMappingResponse>) {
    this.setAgentsToConnectionMappingResult =
      init.setAgentsToConnectionMappingResult === undefined
        ? []
        : arrayOfConnectionAgentsMappingResult.from(init.setAgentsToConnectionMappingResult);
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<SetAgentsToConnectionMappingResponse>): SetAgentsToConnectionMappingResponse {
    return init instanceof SetAgentsToConnectionMappingResponse
      ? init
      : new SetAgentsToConnectionMappingResponse(init);
  }

  static write(xml: XmlWriter, value: Init<SetAgentsToConnectionMappingResponse>): void {
    xml.optional(
      ns,
      "setAgentsToConnectionMappingResult",
      arrayOfConnectionAgentsMappingResult,
      value.setAgentsToConnectionMappingResult,
    );
  }

  static read(xml: XmlReader): SetAgentsToConnectionMappingResponse {
    let setAgentsToConnectionMappingResult: ConnectionAgentsMappingResult[] | undefined;
    for (let at = xml.field(responseFields, 0); at >= 0; at = xml.field(responseFields, at + 1)) {
      switch (at) {
        case 0:
          setAgentsToConnectionMappingResult = arrayOfConnectionAgentsMappingResult.read(xml);
          break;
      }
    }
    return new SetAgentsToConnectionMappingResponse({
      setAgentsToConnectionMappingResult: setAgentsToConnectionMappingResult ?? [],
    });
  }
}

/** How operation `setAgentsToConnectionMapping` travels. */
export const setAgentsToConnectionMapping: Operation<
  SetAgentsToConnectionMappingRequest,
  SetAgentsToConnectionMappingResponse
> = {
  name: "setAgentsToConnectionMapping",
  action: "http://www.birst.com/setAgentsToConnectionMapping",
  input: {
    name: "{http://www.birst.com/}setAgentsToConnectionMapping",
    codec: SetAgentsToConnectionMappingRequest,
  },
  output: {
    name: "{http://www.birst.com/}setAgentsToConnectionMappingResponse",
    codec: SetAgentsToConnectionMappingResponse,
  },
  secrets: ["token"],
};

/**
 * The items of `setAgentsToConnectionMappingResult` in the response of `setAgentsToConnectionMapping`, for
 * `streamItems`.
 */
export const setAgentsToConnectionMappingItems: ItemPath<
  SetAgentsToConnectionMappingRequest,
  SetAgentsToConnectionMappingResponse,
  ConnectionAgentsMappingResult
> = {
  operation: setAgentsToConnectionMapping,
  path: [
    "{http://www.birst.com/}setAgentsToConnectionMappingResult",
    "{http://www.birst.com/}ConnectionAgentsMappingResult",
  ],
  codec: ConnectionAgentsMappingResult,
};
