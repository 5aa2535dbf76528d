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

/** Request of operation `removeExpressionFromSubjectArea`. */
export class RemoveExpressionFromSubjectAreaRequest {
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

  constructor(init: Init<RemoveExpressionFromSubjectAreaRequest>) {
    this.token = init.token;
    this.spaceID = init.spaceID;
    this.expressionName = init.expressionName;
    this.csaName = init.csaName;
    this.location = init.location;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<RemoveExpressionFromSubjectAreaRequest>): RemoveExpressionFromSubjectAreaRequest {
    return init instanceof RemoveExpressionFromSubjectAreaRequest
      ? init
      : new RemoveExpressionFromSubjectAreaRequest(init);
  }

  static write(xml: XmlWriter, value: Init<RemoveExpressionFromSubjectAreaRequest>): void {
    xml.optional(ns, "token", xsString, value.token);
    xml.optional(ns, "spaceID", xsString, value.spaceID);
    xml.optional(ns, "expressionName", xsString, value.expressionName);
    xml.optional(ns, "csaName", xsString, value.csaName);
    xml.optional(ns, "location", xsString, value.location);
  }

  static read(xml: XmlReader): RemoveExpressionFromSubjectAreaRequest {
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
    return new RemoveExpressionFromSubjectAreaRequest({
      token,
      spaceID,
      expressionName,
      csaName,
      location,
    });
  }
}

/** Response of operation `removeExpressionFromSubjectArea`. */
export class RemoveExpressionFromSubjectAreaResponse {
  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<RemoveExpressionFromSubjectAreaResponse>): RemoveExpressionFromSubjectAreaResponse {
    return init instanceof RemoveExpressionFromSubjectAreaResponse
      ? init
      : new RemoveExpressionFromSubjectAreaResponse();
  }

  static write(_xml: XmlWriter, _value: Init<RemoveExpressionFromSubjectAreaResponse>): void {}

  static read(xml: XmlReader): RemoveExpressionFromSubjectAreaResponse {
    xml.skip();
    return new RemoveExpressionFromSubjectAreaResponse();
  }
}

/** How operation `removeExpressionFromSubjectArea` travels. */
export const removeExpressionFromSubjectArea: Operation<
  RemoveExpressionFromSubjectAreaRequest,
  RemoveExpressionFromSubjectAreaResponse
> = {
  name: "removeExpressionFromSubjectArea",
  action: "http://www.birst.com/removeExpressionFromSubjectArea",
  input: {
    name: "{http://www.birst.com/}removeExpressionFromSubjectArea",
    codec: RemoveExpressionFromSubjectAreaRequest,
  },
  output: {
    name: "{http://www.birst.com/}removeExpressionFromSubjectAreaResponse",
    codec: RemoveExpressionFromSubjectAreaResponse,
  },
  secrets: ["token"],
};
