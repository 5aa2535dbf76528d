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
const requestFields = xmlNames(ns, "token", "varName", "query", "spaceID");

/** Request of operation `setVariableInSpace`. */
export class SetVariableInSpaceRequest {
  /** Element `token`, xs:string, 0..1. */
  token: string | undefined;
  /** Element `varName`, xs:string, 0..1. */
  varName: string | undefined;
  /** Element `query`, xs:string, 0..1. */
  query: string | undefined;
  /** Element `spaceID`, xs:string, 0..1. */
  spaceID: string | undefined;

  constructor(init: Init<SetVariableInSpaceRequest>) {
    this.token = init.token;
    this.varName = init.varName;
    this.query = init.query;
    this.spaceID = init.spaceID;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<SetVariableInSpaceRequest>): SetVariableInSpaceRequest {
    return init instanceof SetVariableInSpaceRequest ? init : new SetVariableInSpaceRequest(init);
  }

  static write(xml: XmlWriter, value: Init<SetVariableInSpaceRequest>): void {
    xml.optional(ns, "token", xsString, value.token);
    xml.optional(ns, "varName", xsString, value.varName);
    xml.optional(ns, "query", xsString, value.query);
    xml.optional(ns, "spaceID", xsString, value.spaceID);
  }

  static read(xml: XmlReader): SetVariableInSpaceRequest {
    let token: string | undefined;
    let varName: string | undefined;
    let query: string | undefined;
    let spaceID: string | undefined;
    for (let at = xml.field(requestFields, 0); at >= 0; at = xml.field(requestFields, at + 1)) {
      switch (at) {
        case 0:
          token = xsString.read(xml);
          break;
        case 1:
          varName = xsString.read(xml);
          break;
        case 2:
          query = xsString.read(xml);
          break;
        case 3:
          spaceID = xsString.read(xml);
          break;
      }
    }
    return new SetVariableInSpaceRequest({
      token,
      varName,
      query,
      spaceID,
    });
  }
}

/** Response of operation `setVariableInSpace`. */
export class SetVariableInSpaceResponse {
  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<SetVariableInSpaceResponse>): SetVariableInSpaceResponse {
    return init instanceof SetVariableInSpaceResponse ? init : new SetVariableInSpaceResponse();
  }

  static write(_xml: XmlWriter, _value: Init<SetVariableInSpaceResponse>): void {}

  static read(xml: XmlReader): SetVariableInSpaceResponse {
    xml.skip();
    return new SetVariableInSpaceResponse();
  }
}

/** How operation `setVariableInSpace` travels. */
export const setVariableInSpace: Operation<SetVariableInSpaceRequest, SetVariableInSpaceResponse> = {
  name: "setVariableInSpace",
  action: "http://www.birst.com/setVariableInSpace",
  input: { name: "{http://www.birst.com/}setVariableInSpace", codec: SetVariableInSpaceRequest },
  output: { name: "{http://www.birst.com/}setVariableInSpaceResponse", codec: SetVariableInSpaceResponse },
  secrets: ["token"],
};
