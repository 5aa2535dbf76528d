// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import {
  type Init,
  type Operation,
  type XmlReader,
  type XmlWriter,
  xmlNames,
  xsString,
} from "../runtime/index.js";

const ns = "http://www.birst.com/";
const requestFields = xmlNames(ns, "token", "name", "description");
const responseFields = xmlNames(ns, "registerBirstConnectAgentResult");

/** Request of operation `registerBirstConnectAgent`. */
export class RegisterBirstConnectAgentRequest {
  /** Element `token`, xs:string, 0..1. */
  token: string | undefined;
  /** Element `name`, xs:string, 0..1. */
  name: string | undefined;
  /** Element `description`, xs:string, 0..1. */
  description: string | undefined;

  constructor(init: Init<RegisterBirstConnectAgentRequest>) {
    this.token = init.token;
    this.name = init.name;
    this.description = init.description;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<RegisterBirstConnectAgentRequest>): RegisterBirstConnectAgentRequest {
    return init instanceof RegisterBirstConnectAgentRequest
      ? init
      : new RegisterBirstConnectAgentRequest(init);
  }

  static write(xml: XmlWriter, value: Init<RegisterBirstConnectAgentRequest>): void {
    xml.optional(ns, "token", xsString, value.token);
    xml.optional(ns, "name", xsString, value.name);
    xml.optional(ns, "description", xsString, value.description);
  }

  static read(xml: XmlReader): RegisterBirstConnectAgentRequest {
    let token: string | undefined;
    let name: string | undefined;
    let description: string | undefined;
    for (let at = xml.field(requestFields, 0); at >= 0; at = xml.field(requestFields, at + 1)) {
      switch (at) {
        case 0:
          token = xsString.read(xml);
          break;
        case 1:
          name = xsString.read(xml);
          break;
        case 2:
          description = xsString.read(xml);
          break;
      }
    }
    return new RegisterBirstConnectAgentRequest({
      token,
      name,
      description,
    });
  }
}

/** Response of operation `registerBirstConnectAgent`. */
export class RegisterBirstConnectAgentResponse {
  /** Element `registerBirstConnectAgentResult`, xs:string, 0..1, required by the overlay. */
  registerBirstConnectAgentResult: string;

  constructor(init: Init<RegisterBirstConnectAgentResponse>) {
    this.registerBirstConnectAgentResult = init.registerBirstConnectAgentResult;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<RegisterBirstConnectAgentResponse>): RegisterBirstConnectAgentResponse {
    return init instanceof RegisterBirstConnectAgentResponse
      ? init
      : new RegisterBirstConnectAgentResponse(init);
  }

  static write(xml: XmlWriter, value: Init<RegisterBirstConnectAgentResponse>): void {
    xml.element(ns, "registerBirstConnectAgentResult", xsString, value.registerBirstConnectAgentResult);
  }

  static read(xml: XmlReader): RegisterBirstConnectAgentResponse {
    let registerBirstConnectAgentResult: string | undefined;
    for (let at = xml.field(responseFields, 0); at >= 0; at = xml.field(responseFields, at + 1)) {
      switch (at) {
        case 0:
          registerBirstConnectAgentResult = xsString.read(xml);
          break;
      }
    }
    return new RegisterBirstConnectAgentResponse({
      registerBirstConnectAgentResult: registerBirstConnectAgentResult ?? xml.missing(responseFields, 0),
    });
  }
}

/** How operation `registerBirstConnectAgent` travels. */
export const registerBirstConnectAgent: Operation<
  RegisterBirstConnectAgentRequest,
  RegisterBirstConnectAgentResponse
> = {
  name: "registerBirstConnectAgent",
  action: "http://www.birst.com/registerBirstConnectAgent",
  input: {
    name: "{http://www.birst.com/}registerBirstConnectAgent",
    codec: RegisterBirstConnectAgentRequest,
  },
  output: {
    name: "{http://www.birst.com/}registerBirstConnectAgentResponse",
    codec: RegisterBirstConnectAgentResponse,
  },
  secrets: ["token"],
};
