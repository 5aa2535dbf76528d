// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import {
  type Init,
  type Operation,
  type XmlReader,
  type XmlWriter,
  xmlNames,
  xsBoolean,
  xsString,
} from "../runtime/index.js";

const ns = "http://www.birst.com/";
const requestFields = xmlNames(ns, "token", "spaceID");
const responseFields = xmlNames(ns, "clearCacheInSpaceResult");

/** Request of operation `clearCacheInSpace`. */
export class ClearCacheInSpaceRequest {
  /** Element `token`, xs:string, 0..1. */
  token: string | undefined;
  /** Element `spaceID`, xs:string, 0..1. */
  spaceID: string | undefined;

  constructor(init: Init<ClearCacheInSpaceRequest>) {
    this.token = init.token;
    this.spaceID = init.spaceID;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<ClearCacheInSpaceRequest>): ClearCacheInSpaceRequest {
    return init instanceof ClearCacheInSpaceRequest ? init : new ClearCacheInSpaceRequest(init);
  }

  static write(xml: XmlWriter, value: Init<ClearCacheInSpaceRequest>): void {
    xml.optional(ns, "token", xsString, value.token);
    xml.optional(ns, "spaceID", xsString, value.spaceID);
  }

  static read(xml: XmlReader): ClearCacheInSpaceRequest {
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
    return new ClearCacheInSpaceRequest({
      token,
      spaceID,
    });
  }
}

/** Response of operation `clearCacheInSpace`. */
export class ClearCacheInSpaceResponse {
  /** Element `clearCacheInSpaceResult`, xs:boolean, 1..1. */
  clearCacheInSpaceResult: boolean;

  constructor(init: Init<ClearCacheInSpaceResponse>) {
    this.clearCacheInSpaceResult = init.clearCacheInSpaceResult;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<ClearCacheInSpaceResponse>): ClearCacheInSpaceResponse {
    return init instanceof ClearCacheInSpaceResponse ? init : new ClearCacheInSpaceResponse(init);
  }

  static write(xml: XmlWriter, value: Init<ClearCacheInSpaceResponse>): void {
    xml.element(ns, "clearCacheInSpaceResult", xsBoolean, value.clearCacheInSpaceResult);
  }

  static read(xml: XmlReader): ClearCacheInSpaceResponse {
    let clearCacheInSpaceResult: boolean | undefined;
    for (let at = xml.field(responseFields, 0); at >= 0; at = xml.field(responseFields, at + 1)) {
      switch (at) {
        case 0:
          clearCacheInSpaceResult = xsBoolean.read(xml);
          break;
      }
    }
    return new ClearCacheInSpaceResponse({
      clearCacheInSpaceResult: clearCacheInSpaceResult ?? xml.missing(responseFields, 0),
    });
  }
}

/** How operation `clearCacheInSpace` travels. */
export const clearCacheInSpace: Operation<ClearCacheInSpaceRequest, ClearCacheInSpaceResponse> = {
  name: "clearCacheInSpace",
  action: "http://www.birst.com/clearCacheInSpace",
  input: { name: "{http://www.birst.com/}clearCacheInSpace", codec: ClearCacheInSpaceRequest },
  output: { name: "{http://www.birst.com/}clearCacheInSpaceResponse", codec: ClearCacheInSpaceResponse },
  secrets: ["token"],
};
