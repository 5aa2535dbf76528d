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
const responseFields = xmlNames(ns, "getLoadStatusResult");

/** Request of operation `getLoadStatus`. */
export class GetLoadStatusRequest {
  /** Element `token`, xs:string, 0..1. */
  token: string | undefined;
  /** Element `spaceID`, xs:string, 0..1. */
  spaceID: string | undefined;

  constructor(init: Init<GetLoadStatusRequest>) {
    this.token = init.token;
    this.spaceID = init.spaceID;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<GetLoadStatusRequest>): GetLoadStatusRequest {
    return init instanceof GetLoadStatusRequest ? init : new GetLoadStatusRequest(init);
  }

  static write(xml: XmlWriter, value: Init<GetLoadStatusRequest>): void {
    xml.optional(ns, "token", xsString, value.token);
    xml.optional(ns, "spaceID", xsString, value.spaceID);
  }

  static read(xml: XmlReader): GetLoadStatusRequest {
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
    return new GetLoadStatusRequest({
      token,
      spaceID,
    });
  }
}

/** Response of operation `getLoadStatus`. */
export class GetLoadStatusResponse {
  /** Element `getLoadStatusResult`, xs:string, 0..1, required by the overlay. */
  getLoadStatusResult: string;

  constructor(init: Init<GetLoadStatusResponse>) {
    this.getLoadStatusResult = init.getLoadStatusResult;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<GetLoadStatusResponse>): GetLoadStatusResponse {
    return init instanceof GetLoadStatusResponse ? init : new GetLoadStatusResponse(init);
  }

  static write(xml: XmlWriter, value: Init<GetLoadStatusResponse>): void {
    xml.element(ns, "getLoadStatusResult", xsString, value.getLoadStatusResult);
  }

  static read(xml: XmlReader): GetLoadStatusResponse {
    let getLoadStatusResult: string | undefined;
    for (let at = xml.field(responseFields, 0); at >= 0; at = xml.field(responseFields, at + 1)) {
      switch (at) {
        case 0:
          getLoadStatusResult = xsString.read(xml);
          break;
      }
    }
    return new GetLoadStatusResponse({
      getLoadStatusResult: getLoadStatusResult ?? xml.missing(responseFields, 0),
    });
  }
}

/** How operation `getLoadStatus` travels. */
export const getLoadStatus: Operation<GetLoadStatusRequest, GetLoadStatusResponse> = {
  name: "getLoadStatus",
  action: "http://www.birst.com/getLoadStatus",
  input: { name: "{http://www.birst.com/}getLoadStatus", codec: GetLoadStatusRequest },
  output: { name: "{http://www.birst.com/}getLoadStatusResponse", codec: GetLoadStatusResponse },
  secrets: ["token"],
};
