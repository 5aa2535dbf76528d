// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import {
  arrayOf,
  type Init,
  type ItemPath,
  nillable,
  type Operation,
  type XmlReader,
  type XmlWriter,
  xmlNames,
  xsString,
} from "../runtime/index.js";
import { AgentStatus } from "../types/agent-status.js";

const ns = "http://www.birst.com/";
const arrayOfString = arrayOf(ns, "string", nillable(xsString));
const arrayOfAgentStatus = arrayOf(ns, "AgentStatus", AgentStatus);
const requestFields = xmlNames(ns, "token", "agentIds");
const responseFields = xmlNames(ns, "getAgentHealthResult");

/** Request of operation `getAgentHealth`. */
export class GetAgentHealthRequest {
  /** Element `token`, xs:string, 0..1 assumed. */
  token: string | undefined;
  /** Element `agentIds`, ArrayOfString, 0..1 assumed. */
  agentIds: (string | null)[] | undefined;

  constructor(init: Init<GetAgentHealthRequest>) {
    this.token = init.token;
    this.agentIds = init.agentIds === undefined ? undefined : arrayOfString.from(init.agentIds);
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<GetAgentHealthRequest>): GetAgentHealthRequest {
    return init instanceof GetAgentHealthRequest ? init : new GetAgentHealthRequest(init);
  }

  static write(xml: XmlWriter, value: Init<GetAgentHealthRequest>): void {
    xml.optional(ns, "token", xsString, value.token);
    xml.optional(ns, "agentIds", arrayOfString, value.agentIds);
  }

  static read(xml: XmlReader): GetAgentHealthRequest {
    let token: string | undefined;
    let agentIds: (string | null)[] | undefined;
    for (let at = xml.field(requestFields, 0); at >= 0; at = xml.field(requestFields, at + 1)) {
      switch (at) {
        case 0:
          token = xsString.read(xml);
          break;
        case 1:
          agentIds = arrayOfString.read(xml);
          break;
      }
    }
    return new GetAgentHealthRequest({
      token,
      agentIds,
    });
  }
}

/** Response of operation `getAgentHealth`. */
export class GetAgentHealthResponse {
  /** Element `getAgentHealthResult`, ArrayOfAgentStatus, 0..1 assumed. */
  getAgentHealthResult: AgentStatus[];

  constructor(init: Init<GetAgentHealthResponse>) {
    this.getAgentHealthResult =
      init.getAgentHealthResult === undefined ? [] : arrayOfAgentStatus.from(init.getAgentHealthResult);
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<GetAgentHealthResponse>): GetAgentHealthResponse {
    return init instanceof GetAgentHealthResponse ? init : new GetAgentHealthResponse(init);
  }

  static write(xml: XmlWriter, value: Init<GetAgentHealthResponse>): void {
    xml.optional(ns, "getAgentHealthResult", arrayOfAgentStatus, value.getAgentHealthResult);
  }

  static read(xml: XmlReader): GetAgentHealthResponse {
    let getAgentHealthResult: AgentStatus[] | undefined;
    for (let at = xml.field(responseFields, 0); at >= 0; at = xml.field(responseFields, at + 1)) {
      switch (at) {
        case 0:
          getAgentHealthResult = arrayOfAgentStatus.read(xml);
          break;
      }
    }
    return new GetAgentHealthResponse({
      getAgentHealthResult: getAgentHealthResult ?? [],
    });
  }
}

/** How operation `getAgentHealth` travels. */
export const getAgentHealth: Operation<GetAgentHealthRequest, GetAgentHealthResponse> = {
  name: "getAgentHealth",
  action: "http://www.birst.com/getAgentHealth",
  input: { name: "{http://www.birst.com/}getAgentHealth", codec: GetAgentHealthRequest },
  output: { name: "{http://www.birst.com/}getAgentHealthResponse", codec: GetAgentHealthResponse },
  secrets: ["token"],
};

/** The items of `getAgentHealthResult` in the response of `getAgentHealth`, for `streamItems`. */
export const getAgentHealthItems: ItemPath<GetAgentHealthRequest, GetAgentHealthResponse, AgentStatus> = {
  operation: getAgentHealth,
  path: ["{http://www.birst.com/}getAgentHealthResult", "{http://www.birst.com/}AgentStatus"],
  codec: AgentStatus,
};
