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
const requestFields = xmlNames(ns, "token", "spaceID", "name");
const responseFields = xmlNames(ns, "getExtendedSubjectAreaResult");

/** Request of operation `getExtendedSubjectArea`. */
export class GetExtendedSubjectAreaRequest {
  /** Element `token`, xs:string, 0..1. */
  token: string | undefined;
  /** Element `spaceID`, xs:string, 0..1. */
  spaceID: string | undefined;
  /** Element `name`, xs:string, 0..1. */
  name: string | undefined;

  constructor(init: Init<GetExtendedSubjectAreaRequest>) {
    this.token = init.token;
    this.spaceID = init.spaceID;
    this.name = init.name;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<GetExtendedSubjectAreaRequest>): GetExtendedSubjectAreaRequest {
    return init instanceof GetExtendedSubjectAreaRequest ? init : new GetExtendedSubjectAreaRequest(init);
  }

  static write(xml: XmlWriter, value: Init<GetExtendedSubjectAreaRequest>): void {
    xml.optional(ns, "token", xsString, value.token);
    xml.optional(ns, "spaceID", xsString, value.spaceID);
    xml.optional(ns, "name", xsString, value.name);
  }

  static read(xml: XmlReader): GetExtendedSubjectAreaRequest {
    let token: string | undefined;
    let spaceID: string | undefined;
    let name: string | undefined;
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
      }
    }
    return new GetExtendedSubjectAreaRequest({
      token,
      spaceID,
      name,
    });
  }
}

/** Response of operation `getExtendedSubjectArea`. */
export class GetExtendedSubjectAreaResponse {
  /** Element `getExtendedSubjectAreaResult`, xs:string, 0..1, required by the overlay. */
  getExtendedSubjectAreaResult: string;

  constructor(init: Init<GetExtendedSubjectAreaResponse>) {
    this.getExtendedSubjectAreaResult = init.getExtendedSubjectAreaResult;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<GetExtendedSubjectAreaResponse>): GetExtendedSubjectAreaResponse {
    return init instanceof GetExtendedSubjectAreaResponse ? init : new GetExtendedSubjectAreaResponse(init);
  }

  static write(xml: XmlWriter, value: Init<GetExtendedSubjectAreaResponse>): void {
    xml.element(ns, "getExtendedSubjectAreaResult", xsString, value.getExtendedSubjectAreaResult);
  }

  static read(xml: XmlReader): GetExtendedSubjectAreaResponse {
    let getExtendedSubjectAreaResult: string | undefined;
    for (let at = xml.field(responseFields, 0); at >= 0; at = xml.field(responseFields, at + 1)) {
      switch (at) {
        case 0:
          getExtendedSubjectAreaResult = xsString.read(xml);
          break;
      }
    }
    return new GetExtendedSubjectAreaResponse({
      getExtendedSubjectAreaResult: getExtendedSubjectAreaResult ?? xml.missing(responseFields, 0),
    });
  }
}

/** How operation `getExtendedSubjectArea` travels. */
export const getExtendedSubjectArea: Operation<
  GetExtendedSubjectAreaRequest,
  GetExtendedSubjectAreaResponse
> = {
  name: "getExtendedSubjectArea",
  action: "http://www.birst.com/getExtendedSubjectArea",
  input: { name: "{http://www.birst.com/}getExtendedSubjectArea", codec: GetExtendedSubjectAreaRequest },
  output: {
    name: "{http://www.birst.com/}getExtendedSubjectAreaResponse",
    codec: GetExtendedSubjectAreaResponse,
  },
  secrets: ["token"],
};
