// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import {
  type Init,
  type Operation,
  type XmlReader,
  type XmlWriter,
  xmlNames,
  xsBoolean,
  xsString,
} from "../runtime/index.js";

const ns = "http://www.birst.com/";
const requestFields = xmlNames(ns, "token", "agentId", "name", "description");
const responseFields = xmlNames(ns, "updateBirstConnectAgentResult");

/** Request of operation `updateBirstConnectAgent`. */
export class UpdateBirstConnectAgentRequest {
  /** Element `token`, xs:string, 0..1 assumed. */
  token: string | undefined;
  /** Element `agentId`, xs:string, 0..1 assumed. */
  agentId: string | undefined;
  /** Element `name`, xs:string, 0..1 assumed. */
  name: string | undefined;
  /** Element `description`, xs:string, 0..1 assumed. */
  description: string | undefined;

  constructor(init: Init<UpdateBirstConnectAgentRequest>) {
    this.token = init.token;
    this.agentId = init.agentId;
    this.name = init.name;
    this.description = init.description;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<UpdateBirstConnectAgentRequest>): UpdateBirstConnectAgentRequest {
    return init instanceof UpdateBirstConnectAgentRequest ? init : new UpdateBirstConnectAgentRequest(init);
  }

  static write(xml: XmlWriter, value: Init<UpdateBirstConnectAgentRequest>): void {
    xml.optional(ns, "token", xsString, value.token);
    xml.optional(ns, "agentId", xsString, value.agentId);
    xml.optional(ns, "name", xsString, value.name);
    xml.optional(ns, "description", xsString, value.description);
  }

  static read(xml: XmlReader): UpdateBirstConnectAgentRequest {
    let token: string | undefined;
    let agentId: string | undefined;
    let name: string | undefined;
    let description: string | undefined;
    for (let at = xml.field(requestFields, 0); at >= 0; at = xml.field(requestFields, at + 1)) {
      switch (at) {
        case 0:
          token = xsString.read(xml);
          break;
        case 1:
          agentId = xsString.read(xml);
          break;
        case 2:
          name = xsString.read(xml);
          break;
        case 3:
          description = xsString.read(xml);
          break;
      }
    }
    return new UpdateBirstConnectAgentRequest({
      token,
      agentId,
      name,
      description,
    });
  }
}

/** Response of operation `updateBirstConnectAgent`. */
export class UpdateBirstConnectAgentResponse {
  /** Element `updateBirstConnectAgentResult`, xs:boolean, 1..1 assumed. */
  updateBirstConnectAgentResult: boolean;

  constructor(init: Init<UpdateBirstConnectAgentResponse>) {
    this.updateBirstConnectAgentResult = init.updateBirstConnectAgentResult;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<UpdateBirstConnectAgentResponse>): UpdateBirstConnectAgentResponse {
    return init instanceof UpdateBirstConnectAgentResponse ? init : new UpdateBirstConnectAgentResponse(init);
  }

  static write(xml: XmlWriter, value: Init<UpdateBirstConnectAgentResponse>): void {
    xml.element(ns, "updateBirstConnectAgentResult", xsBoolean, value.updateBirstConnectAgentResult);
  }

  static read(xml: XmlReader): UpdateBirstConnectAgentResponse {
    let updateBirstConnectAgentResult: boolean | undefined;
    for (let at = xml.field(responseFields, 0); at >= 0; at = xml.field(responseFields, at + 1)) {
      switch (at) {
        case 0:
          updateBirstConnectAgentResult = xsBoolean.read(xml);
          break;
      }
    }
    return new UpdateBirstConnectAgentResponse({
      updateBirstConnectAgentResult: updateBirstConnectAgentResult ?? xml.missing(responseFields, 0),
    });
  }
}

/** How operation `updateBirstConnectAgent` travels. */
export const updateBirstConnectAgent: Operation<
  UpdateBirstConnectAgentRequest,
  UpdateBirstConnectAgentResponse
> = {
  name: "updateBirstConnectAgent",
  action: "http://www.birst.com/updateBirstConnectAgent",
  input: { name: "{http://www.birst.com/}updateBirstConnectAgent", codec: UpdateBirstConnectAgentRequest },
  output: {
    name: "{http://www.birst.com/}updateBirstConnectAgentResponse",
    codec: UpdateBirstConnectAgentResponse,
  },
  secrets: ["token"],
};
