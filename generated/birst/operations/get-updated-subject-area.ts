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
const requestFields = xmlNames(ns, "token", "spaceID", "name", "query");
const responseFields = xmlNames(ns, "getUpdatedSubjectAreaResult");

/** Request of operation `getUpdatedSubjectArea`. */
export class GetUpdatedSubjectAreaRequest {
  /** Element `token`, xs:string, 0..1. */
  token: string | undefined;
  /** Element `spaceID`, xs:string, 0..1. */
  spaceID: string | undefined;
  /** Element `name`, xs:string, 0..1. */
  name: string | undefined;
  /** Element `query`, xs:string, 0..1. */
  query: string | undefined;

  constructor(init: Init<GetUpdatedSubjectAreaRequest>) {
    this.token = init.token;
    this.spaceID = init.spaceID;
    this.name = init.name;
    this.query = init.query;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<GetUpdatedSubjectAreaRequest>): GetUpdatedSubjectAreaRequest {
    return init instanceof GetUpdatedSubjectAreaRequest ? init : new GetUpdatedSubjectAreaRequest(init);
  }

  static write(xml: XmlWriter, value: Init<GetUpdatedSubjectAreaRequest>): void {
    xml.optional(ns, "token", xsString, value.token);
    xml.optional(ns, "spaceID", xsString, value.spaceID);
    xml.optional(ns, "name", xsString, value.name);
    xml.optional(ns, "query", xsString, value.query);
  }

  static read(xml: XmlReader): GetUpdatedSubjectAreaRequest {
    let token: string | undefined;
    let spaceID: string | undefined;
    let name: string | undefined;
    let query: string | undefined;
    for (let at = xml.field(requestFields, 0); at >= 0; at = xml.field(requestFields, at + 1)) {
      switch (at) {
        case 0:
          token = xsString.read(xml);
          break;
        case 1:
          spaceID = xsString.read(xml);
          break;
        case 2:
          name = xsString.read(xml);
          break;
        case 3:
          query = xsString.read(xml);
          break;
      }
    }
    return new GetUpdatedSubjectAreaRequest({
      token,
      spaceID,
      name,
      query,
    });
  }
}

/** Response of operation `getUpdatedSubjectArea`. */
export class GetUpdatedSubjectAreaResponse {
  /** Element `getUpdatedSubjectAreaResult`, xs:string, 0..1, required by the overlay. */
  getUpdatedSubjectAreaResult: string;

  constructor(init: Init<GetUpdatedSubjectAreaResponse>) {
    this.getUpdatedSubjectAreaResult = init.getUpdatedSubjectAreaResult;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<GetUpdatedSubjectAreaResponse>): GetUpdatedSubjectAreaResponse {
    return init instanceof GetUpdatedSubjectAreaResponse ? init : new GetUpdatedSubjectAreaResponse(init);
  }

  static write(xml: XmlWriter, value: Init<GetUpdatedSubjectAreaResponse>): void {
    xml.element(ns, "getUpdatedSubjectAreaResult", xsString, value.getUpdatedSubjectAreaResult);
  }

  static read(xml: XmlReader): GetUpdatedSubjectAreaResponse {
    let getUpdatedSubjectAreaResult: string | undefined;
    for (let at = xml.field(responseFields, 0); at >= 0; at = xml.field(responseFields, at + 1)) {
      switch (at) {
        case 0:
          getUpdatedSubjectAreaResult = xsString.read(xml);
          break;
      }
    }
    return new GetUpdatedSubjectAreaResponse({
      getUpdatedSubjectAreaResult: getUpdatedSubjectAreaResult ?? xml.missing(responseFields, 0),
    });
  }
}

/** How operation `getUpdatedSubjectArea` travels. */
export const getUpdatedSubjectArea: Operation<GetUpdatedSubjectAreaRequest, GetUpdatedSubjectAreaResponse> = {
  name: "getUpdatedSubjectArea",
  action: "http://www.birst.com/getUpdatedSubjectArea",
  input: { name: "{http://www.birst.com/}getUpdatedSubjectArea", codec: GetUpdatedSubjectAreaRequest },
  output: {
    name: "{http://www.birst.com/}getUpdatedSubjectAreaResponse",
    codec: GetUpdatedSubjectAreaResponse,
  },
  secrets: ["token"],
};
