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
const requestFields = xmlNames(ns, "token", "spaceID", "expressionName", "csaName", "location");

/** Request of operation `addExpressionToSubjectArea`. */
export class AddExpressionToSubjectAreaRequest {
  /** Element `token`, xs:string, 0..1. */
  token: string | undefined;
  /** Element `spaceID`, xs:string, 0..1. */
  spaceID: string | undefined;
  /** Element `expressionName`, xs:string, 0..1. */
  expressionName: string | undefined;
  /** Element `csaName`, xs:string, 0..1. */
  csaName: string | undefined;
  /** Element `location`, xs:string, 0..1. */
  location: string | undefined;

  constructor(init: Init<AddExpressionToSubjectAreaRequest>) {
    this.token = init.token;
    this.spaceID = init.spaceID;
    this.expressionName = init.expressionName;
    this.csaName = init.csaName;
    this.location = init.location;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<AddExpressionToSubjectAreaRequest>): AddExpressionToSubjectAreaRequest {
    return init instanceof AddExpressionToSubjectAreaRequest
      ? init
      : new AddExpressionToSubjectAreaRequest(init);
  }

  static write(xml: XmlWriter, value: Init<AddExpressionToSubjectAreaRequest>): void {
    xml.optional(ns, "token", xsString, value.token);
    xml.optional(ns, "spaceID", xsString, value.spaceID);
    xml.optional(ns, "expressionName", xsString, value.expressionName);
    xml.optional(ns, "csaName", xsString, value.csaName);
    xml.optional(ns, "location", xsString, value.location);
  }

  static read(xml: XmlReader): AddExpressionToSubjectAreaRequest {
    let token: string | undefined;
    let spaceID: string | undefined;
    let expressionName: string | undefined;
    let csaName: string | undefined;
    let location: string | undefined;
    for (let at = xml.field(requestFields, 0); at >= 0; at = xml.field(requestFields, at + 1)) {
      switch (at) {
        case 0:
          token = xsString.read(xml);
          break;
        case 1:
          spaceID = xsString.read(xml);
          break;
        case 2:
          expressionName = xsString.read(xml);
          break;
        case 3:
          csaName = xsString.read(xml);
          break;
        case 4:
          location = xsString.read(xml);
          break;
      }
    }
    return new AddExpressionToSubjectAreaRequest({
      token,
      spaceID,
      expressionName,
      csaName,
      location,
    });
  }
}

/** Response of operation `addExpressionToSubjectArea`. */
export class AddExpressionToSubjectAreaResponse {
  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<AddExpressionToSubjectAreaResponse>): AddExpressionToSubjectAreaResponse {
    return init instanceof AddExpressionToSubjectAreaResponse
      ? init
      : new AddExpressionToSubjectAreaResponse();
  }

  static write(_xml: XmlWriter, _value: Init<AddExpressionToSubjectAreaResponse>): void {}

  static read(xml: XmlReader): AddExpressionToSubjectAreaResponse {
    xml.skip();
    return new AddExpressionToSubjectAreaResponse();
  }
}

/** How operation `addExpressionToSubjectArea` travels. */
export const addExpressionToSubjectArea: Operation<
  AddExpressionToSubjectAreaRequest,
  AddExpressionToSubjectAreaResponse
> = {
  name: "addExpressionToSubjectArea",
  action: "http://www.birst.com/addExpressionToSubjectArea",
  input: {
    name: "{http://www.birst.com/}addExpressionToSubjectArea",
    codec: AddExpressionToSubjectAreaRequest,
  },
  output: {
    name: "{http://www.birst.com/}addExpressionToSubjectAreaResponse",
    codec: AddExpressionToSubjectAreaResponse,
  },
  secrets: ["token"],
};
