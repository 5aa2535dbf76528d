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
const responseFields = xmlNames(ns, "getSubjectAreaDescriptionResult");

/** Request of operation `getSubjectAreaDescription`. */
export class GetSubjectAreaDescriptionRequest {
  /** Element `token`, xs:string, 0..1. */
  token: string | undefined;
  /** Element `spaceID`, xs:string, 0..1. */
  spaceID: string | undefined;
  /** Element `name`, xs:string, 0..1. */
  name: string | undefined;

  constructor(init: Init<GetSubjectAreaDescriptionRequest>) {
    this.token = init.token;
    this.spaceID = init.spaceID;
    this.name = init.name;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<GetSubjectAreaDescriptionRequest>): GetSubjectAreaDescriptionRequest {
    return init instanceof GetSubjectAreaDescriptionRequest
      ? init
      : new GetSubjectAreaDescriptionRequest(init);
  }

  static write(xml: XmlWriter, value: Init<GetSubjectAreaDescriptionRequest>): void {
    xml.optional(ns, "token", xsString, value.token);
    xml.optional(ns, "spaceID", xsString, value.spaceID);
    xml.optional(ns, "name", xsString, value.name);
  }

  static read(xml: XmlReader): GetSubjectAreaDescriptionRequest {
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
    return new GetSubjectAreaDescriptionRequest({
      token,
      spaceID,
      name,
    });
  }
}

/** Response of operation `getSubjectAreaDescription`. */
export class GetSubjectAreaDescriptionResponse {
  /** Element `getSubjectAreaDescriptionResult`, xs:string, 0..1, required by the overlay. */
  getSubjectAreaDescriptionResult: string;

  constructor(init: Init<GetSubjectAreaDescriptionResponse>) {
    this.getSubjectAreaDescriptionResult = init.getSubjectAreaDescriptionResult;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<GetSubjectAreaDescriptionResponse>): GetSubjectAreaDescriptionResponse {
    return init instanceof GetSubjectAreaDescriptionResponse
      ? init
      : new GetSubjectAreaDescriptionResponse(init);
  }

  static write(xml: XmlWriter, value: Init<GetSubjectAreaDescriptionResponse>): void {
    xml.element(ns, "getSubjectAreaDescriptionResult", xsString, value.getSubjectAreaDescriptionResult);
  }

  static read(xml: XmlReader): GetSubjectAreaDescriptionResponse {
    let getSubjectAreaDescriptionResult: string | undefined;
    for (let at = xml.field(responseFields, 0); at >= 0; at = xml.field(responseFields, at + 1)) {
      switch (at) {
        case 0:
          getSubjectAreaDescriptionResult = xsString.read(xml);
          break;
      }
    }
    return new GetSubjectAreaDescriptionResponse({
      getSubjectAreaDescriptionResult: getSubjectAreaDescriptionResult ?? xml.missing(responseFields, 0),
    });
  }
}

/** How operation `getSubjectAreaDescription` travels. */
export const getSubjectAreaDescription: Operation<
  GetSubjectAreaDescriptionRequest,
  GetSubjectAreaDescriptionResponse
> = {
  name: "getSubjectAreaDescription",
  action: "http://www.birst.com/getSubjectAreaDescription",
  input: {
    name: "{http://www.birst.com/}getSubjectAreaDescription",
    codec: GetSubjectAreaDescriptionRequest,
  },
  output: {
    name: "{http://www.birst.com/}getSubjectAreaDescriptionResponse",
    codec: GetSubjectAreaDescriptionResponse,
  },
  secrets: ["token"],
};
