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

/** Request of operation `clearDashboardCache`. */
export class ClearDashboardCacheRequest {
  /** Element `token`, xs:string, 0..1. */
  token: string | undefined;
  /** Element `spaceID`, xs:string, 0..1. */
  spaceID: string | undefined;

  constructor(init: Init<ClearDashboardCacheRequest>) {
    this.token = init.token;
    this.spaceID = init.spaceID;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<ClearDashboardCacheRequest>): ClearDashboardCacheRequest {
    return init instanceof ClearDashboardCacheRequest ? init : new ClearDashboardCacheRequest(init);
  }

  static write(xml: XmlWriter, value: Init<ClearDashboardCacheRequest>): void {
    xml.optional(ns, "token", xsString, value.token);
    xml.optional(ns, "spaceID", xsString, value.spaceID);
  }

  static read(xml: XmlReader): ClearDashboardCacheRequest {
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
    return new ClearDashboardCacheRequest({
      token,
      spaceID,
    });
  }
}

/** Response of operation `clearDashboardCache`. */
export class ClearDashboardCacheResponse {
  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<ClearDashboardCacheResponse>): ClearDashboardCacheResponse {
    return init instanceof ClearDashboardCacheResponse ? init : new ClearDashboardCacheResponse();
  }

  static write(_xml: XmlWriter, _value: Init<ClearDashboardCacheResponse>): void {}

  static read(xml: XmlReader): ClearDashboardCacheResponse {
    xml.skip();
    return new ClearDashboardCacheResponse();
  }
}

/** How operation `clearDashboardCache` travels. */
export const clearDashboardCache: Operation<ClearDashboardCacheRequest, ClearDashboardCacheResponse> = {
  name: "clearDashboardCache",
  action: "http://www.birst.com/clearDashboardCache",
  input: { name: "{http://www.birst.com/}clearDashboardCache", codec: ClearDashboardCacheRequest },
  output: { name: "{http://www.birst.com/}clearDashboardCacheResponse", codec: ClearDashboardCacheResponse },
  secrets: ["token"],
};
