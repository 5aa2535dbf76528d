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
const requestFields = xmlNames(ns, "token", "sfdcOrgID");

/** Request of operation `removeSfdcAccountMapping`. */
export class RemoveSfdcAccountMappingRequest {
  /** Element `token`, xs:string, 0..1. */
  token: string | undefined;
  /** Element `sfdcOrgID`, xs:string, 0..1. */
  sfdcOrgID: string | undefined;

  constructor(init: Init<RemoveSfdcAccountMappingRequest>) {
    this.token = init.token;
    this.sfdcOrgID = init.sfdcOrgID;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<RemoveSfdcAccountMappingRequest>): RemoveSfdcAccountMappingRequest {
    return init instanceof RemoveSfdcAccountMappingRequest ? init : new RemoveSfdcAccountMappingRequest(init);
  }

  static write(xml: XmlWriter, value: Init<RemoveSfdcAccountMappingRequest>): void {
    xml.optional(ns, "token", xsString, value.token);
    xml.optional(ns, "sfdcOrgID", xsString, value.sfdcOrgID);
  }

  static read(xml: XmlReader): RemoveSfdcAccountMappingRequest {
    let token: string | undefined;
    let sfdcOrgID: string | undefined;
    for (let at = xml.field(requestFields, 0); at >= 0; at = xml.field(requestFields, at + 1)) {
      switch (at) {
        case 0:
          token = xsString.read(xml);
          break;
        case 1:
          sfdcOrgID = xsString.read(xml);
          break;
      }
    }
    return new RemoveSfdcAccountMappingRequest({
      token,
      sfdcOrgID,
    });
  }
}

/** Response of operation `removeSfdcAccountMapping`. */
export class RemoveSfdcAccountMappingResponse {
  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<RemoveSfdcAccountMappingResponse>): RemoveSfdcAccountMappingResponse {
    return init instanceof RemoveSfdcAccountMappingResponse ? init : new RemoveSfdcAccountMappingResponse();
  }

  static write(_xml: XmlWriter, _value: Init<RemoveSfdcAccountMappingResponse>): void {}

  static read(xml: XmlReader): RemoveSfdcAccountMappingResponse {
    xml.skip();
    return new RemoveSfdcAccountMappingResponse();
  }
}

/** How operation `removeSfdcAccountMapping` travels. */
export const removeSfdcAccountMapping: Operation<
  RemoveSfdcAccountMappingRequest,
  RemoveSfdcAccountMappingResponse
> = {
  name: "removeSfdcAccountMapping",
  action: "http://www.birst.com/removeSfdcAccountMapping",
  input: { name: "{http://www.birst.com/}removeSfdcAccountMapping", codec: RemoveSfdcAccountMappingRequest },
  output: {
    name: "{http://www.birst.com/}removeSfdcAccountMappingResponse",
    codec: RemoveSfdcAccountMappingResponse,
  },
  secrets: ["token"],
};
