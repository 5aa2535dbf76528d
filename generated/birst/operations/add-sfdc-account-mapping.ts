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

/** Request of operation `addSfdcAccountMapping`. */
export class AddSfdcAccountMappingRequest {
  /** Element `token`, xs:string, 0..1. */
  token: string | undefined;
  /** Element `sfdcOrgID`, xs:string, 0..1. */
  sfdcOrgID: string | undefined;

  constructor(init: Init<AddSfdcAccountMappingRequest>) {
    this.token = init.token;
    this.sfdcOrgID = init.sfdcOrgID;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<AddSfdcAccountMappingRequest>): AddSfdcAccountMappingRequest {
    return init instanceof AddSfdcAccountMappingRequest ? init : new AddSfdcAccountMappingRequest(init);
  }

  static write(xml: XmlWriter, value: Init<AddSfdcAccountMappingRequest>): void {
    xml.optional(ns, "token", xsString, value.token);
    xml.optional(ns, "sfdcOrgID", xsString, value.sfdcOrgID);
  }

  static read(xml: XmlReader): AddSfdcAccountMappingRequest {
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
    return new AddSfdcAccountMappingRequest({
      token,
      sfdcOrgID,
    });
  }
}

/** Response of operation `addSfdcAccountMapping`. */
export class AddSfdcAccountMappingResponse {
  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<AddSfdcAccountMappingResponse>): AddSfdcAccountMappingResponse {
    return init instanceof AddSfdcAccountMappingResponse ? init : new AddSfdcAccountMappingResponse();
  }

  static write(_xml: XmlWriter, _value: Init<AddSfdcAccountMappingResponse>): void {}

  static read(xml: XmlReader): AddSfdcAccountMappingResponse {
    xml.skip();
    return new AddSfdcAccountMappingResponse();
  }
}

/** How operation `addSfdcAccountMapping` travels. */
export const addSfdcAccountMapping: Operation<AddSfdcAccountMappingRequest, AddSfdcAccountMappingResponse> = {
  name: "addSfdcAccountMapping",
  action: "http://www.birst.com/addSfdcAccountMapping",
  input: { name: "{http://www.birst.com/}addSfdcAccountMapping", codec: AddSfdcAccountMappingRequest },
  output: {
    name: "{http://www.birst.com/}addSfdcAccountMappingResponse",
    codec: AddSfdcAccountMappingResponse,
  },
  secrets: ["token"],
};
