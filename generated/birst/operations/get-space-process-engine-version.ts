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
const responseFields = xmlNames(ns, "getSpaceProcessEngineVersionResult");

/** Request of operation `getSpaceProcessEngineVersion`. */
export class GetSpaceProcessEngineVersionRequest {
  /** Element `token`, xs:string, 0..1. */
  token: string | undefined;
  /** Element `spaceID`, xs:string, 0..1. */
  spaceID: string | undefined;

  constructor(init: Init<GetSpaceProcessEngineVersionRequest>) {
    this.token = init.token;
    this.spaceID = init.spaceID;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<GetSpaceProcessEngineVersionRequest>): GetSpaceProcessEngineVersionRequest {
    return init instanceof GetSpaceProcessEngineVersionRequest
      ? init
      : new GetSpaceProcessEngineVersionRequest(init);
  }

  static write(xml: XmlWriter, value: Init<GetSpaceProcessEngineVersionRequest>): void {
    xml.optional(ns, "token", xsString, value.token);
    xml.optional(ns, "spaceID", xsString, value.spaceID);
  }

  static read(xml: XmlReader): GetSpaceProcessEngineVersionRequest {
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
    return new GetSpaceProcessEngineVersionRequest({
      token,
      spaceID,
    });
  }
}

/** Response of operation `getSpaceProcessEngineVersion`. */
export class GetSpaceProcessEngineVersionResponse {
  /** Element `getSpaceProcessEngineVersionResult`, xs:string, 0..1, required by the overlay. */
  getSpaceProcessEngineVersionResult: string;

  constructor(init: Init<GetSpaceProcessEngineVersionResponse>) {
    this.getSpaceProcessEngineVersionResult = init.getSpaceProcessEngineVersionResult;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<GetSpaceProcessEngineVersionResponse>): GetSpaceProcessEngineVersionResponse {
    return init instanceof GetSpaceProcessEngineVersionResponse
      ? init
      : new GetSpaceProcessEngineVersionResponse(init);
  }

  static write(xml: XmlWriter, value: Init<GetSpaceProcessEngineVersionResponse>): void {
    xml.element(ns, "getSpaceProcessEngineVersionResult", xsString, value.getSpaceProcessEngineVersionResult);
  }

  static read(xml: XmlReader): GetSpaceProcessEngineVersionResponse {
    let getSpaceProcessEngineVersionResult: string | undefined;
    for (let at = xml.field(responseFields, 0); at >= 0; at = xml.field(responseFields, at + 1)) {
      switch (at) {
        case 0:
          getSpaceProcessEngineVersionResult = xsString.read(xml);
          break;
      }
    }
    return new GetSpaceProcessEngineVersionResponse({
      getSpaceProcessEngineVersionResult:
        getSpaceProcessEngineVersionResult ?? xml.missing(responseFields, 0),
    });
  }
}

/** How operation `getSpaceProcessEngineVersion` travels. */
export const getSpaceProcessEngineVersion: Operation<
  GetSpaceProcessEngineVersionRequest,
  GetSpaceProcessEngineVersionResponse
> = {
  name: "getSpaceProcessEngineVersion",
  action: "http://www.birst.com/getSpaceProcessEngineVersion",
  input: {
    name: "{http://www.birst.com/}getSpaceProcessEngineVersion",
    codec: GetSpaceProcessEngineVersionRequest,
  },
  output: {
    name: "{http://www.birst.com/}getSpaceProcessEngineVersionResponse",
    codec: GetSpaceProcessEngineVersionResponse,
  },
  secrets: ["token"],
};
