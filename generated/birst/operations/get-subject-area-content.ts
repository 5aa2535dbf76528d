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
const responseFields = xmlNames(ns, "getSubjectAreaContentResult");

/** Request of operation `getSubjectAreaContent`. */
export class GetSubjectAreaContentRequest {
  /** Element `token`, xs:string, 0..1. */
  token: string | undefined;
  /** Element `spaceID`, xs:string, 0..1. */
  spaceID: string | undefined;
  /** Element `name`, xs:string, 0..1. */
  name: string | undefined;

  constructor(init: Init<GetSubjectAreaContentRequest>) {
    this.token = init.token;
    this.spaceID = init.spaceID;
    this.name = init.name;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<GetSubjectAreaContentRequest>): GetSubjectAreaContentRequest {
    return init instanceof GetSubjectAreaContentRequest ? init : new GetSubjectAreaContentRequest(init);
  }

  static write(xml: XmlWriter, value: Init<GetSubjectAreaContentRequest>): void {
    xml.optional(ns, "token", xsString, value.token);
    xml.optional(ns, "spaceID", xsString, value.spaceID);
    xml.optional(ns, "name", xsString, value.name);
  }

  static read(xml: XmlReader): GetSubjectAreaContentRequest {
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
    return new GetSubjectAreaContentRequest({
      token,
      spaceID,
      name,
    });
  }
}

/** Response of operation `getSubjectAreaContent`. */
export class GetSubjectAreaContentResponse {
  /** Element `getSubjectAreaContentResult`, xs:string, 0..1, required by the overlay. */
  getSubjectAreaContentResult: string;

  constructor(init: Init<GetSubjectAreaContentResponse>) {
    this.getSubjectAreaContentResult = init.getSubjectAreaContentResult;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<GetSubjectAreaContentResponse>): GetSubjectAreaContentResponse {
    return init instanceof GetSubjectAreaContentResponse ? init : new GetSubjectAreaContentResponse(init);
  }

  static write(xml: XmlWriter, value: Init<GetSubjectAreaContentResponse>): void {
    xml.element(ns, "getSubjectAreaContentResult", xsString, value.getSubjectAreaContentResult);
  }

  static read(xml: XmlReader): GetSubjectAreaContentResponse {
    let getSubjectAreaContentResult: string | undefined;
    for (let at = xml.field(responseFields, 0); at >= 0; at = xml.field(responseFields, at + 1)) {
      switch (at) {
        case 0:
          getSubjectAreaContentResult = xsString.read(xml);
          break;
      }
    }
    return new GetSubjectAreaContentResponse({
      getSubjectAreaContentResult: getSubjectAreaContentResult ?? xml.missing(responseFields, 0),
    });
  }
}

/** How operation `getSubjectAreaContent` travels. */
export const getSubjectAreaContent: Operation<GetSubjectAreaContentRequest, GetSubjectAreaContentResponse> = {
  name: "getSubjectAreaContent",
  action: "http://www.birst.com/getSubjectAreaContent",
  input: { name: "{http://www.birst.com/}getSubjectAreaContent", codec: GetSubjectAreaContentRequest },
  output: {
    name: "{http://www.birst.com/}getSubjectAreaContentResponse",
    codec: GetSubjectAreaContentResponse,
  },
  secrets: ["token"],
};
