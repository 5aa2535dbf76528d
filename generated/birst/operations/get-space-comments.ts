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
const requestFields = xmlNames(ns, "token", "spaceID");
const responseFields = xmlNames(ns, "getSpaceCommentsResult");

/** Request of operation `getSpaceComments`. */
export class GetSpaceCommentsRequest {
  /** Element `token`, xs:string, 0..1. */
  token: string | undefined;
  /** Element `spaceID`, xs:string, 0..1. */
  spaceID: string | undefined;

  constructor(init: Init<GetSpaceCommentsRequest>) {
    this.token = init.token;
    this.spaceID = init.spaceID;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<GetSpaceCommentsRequest>): GetSpaceCommentsRequest {
    return init instanceof GetSpaceCommentsRequest ? init : new GetSpaceCommentsRequest(init);
  }

  static write(xml: XmlWriter, value: Init<GetSpaceCommentsRequest>): void {
    xml.optional(ns, "token", xsString, value.token);
    xml.optional(ns, "spaceID", xsString, value.spaceID);
  }

  static read(xml: XmlReader): GetSpaceCommentsRequest {
    let token: string | undefined;
    let spaceID: string | undefined;
    for (let at = xml.field(requestFields, 0); at >= 0; at = xml.field(requestFields, at + 1)) {
      switch (at) {
        case 0:
          token = xsString.read(xml);
          break;
        case 1:
          spaceID = xsString.read(xml);
          break;
      }
    }
    return new GetSpaceCommentsRequest({
      token,
      spaceID,
    });
  }
}

/** Response of operation `getSpaceComments`. */
export class GetSpaceCommentsResponse {
  /** Element `getSpaceCommentsResult`, xs:string, 0..1, required by the overlay. */
  getSpaceCommentsResult: string;

  constructor(init: Init<GetSpaceCommentsResponse>) {
    this.getSpaceCommentsResult = init.getSpaceCommentsResult;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<GetSpaceCommentsResponse>): GetSpaceCommentsResponse {
    return init instanceof GetSpaceCommentsResponse ? init : new GetSpaceCommentsResponse(init);
  }

  static write(xml: XmlWriter, value: Init<GetSpaceCommentsResponse>): void {
    xml.element(ns, "getSpaceCommentsResult", xsString, value.getSpaceCommentsResult);
  }

  static read(xml: XmlReader): GetSpaceCommentsResponse {
    let getSpaceCommentsResult: string | undefined;
    for (let at = xml.field(responseFields, 0); at >= 0; at = xml.field(responseFields, at + 1)) {
      switch (at) {
        case 0:
          getSpaceCommentsResult = xsString.read(xml);
          break;
      }
    }
    return new GetSpaceCommentsResponse({
      getSpaceCommentsResult: getSpaceCommentsResult ?? xml.missing(responseFields, 0),
    });
  }
}

/** How operation `getSpaceComments` travels. */
export const getSpaceComments: Operation<GetSpaceCommentsRequest, GetSpaceCommentsResponse> = {
  name: "getSpaceComments",
  action: "http://www.birst.com/getSpaceComments",
  input: { name: "{http://www.birst.com/}getSpaceComments", codec: GetSpaceCommentsRequest },
  output: { name: "{http://www.birst.com/}getSpaceCommentsResponse", codec: GetSpaceCommentsResponse },
  secrets: ["token"],
};
