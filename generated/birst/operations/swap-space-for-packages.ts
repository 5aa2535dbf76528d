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
const requestFields = xmlNames(ns, "token", "sp1Name", "sp2Name", "syncImportedPackages");
const responseFields = xmlNames(ns, "swapSpaceForPackagesResult");

/** Request of operation `swapSpaceForPackages`. */
export class SwapSpaceForPackagesRequest {
  /** Element `token`, xs:string, 0..1. */
  token: string | undefined;
  /** Element `sp1Name`, xs:string, 0..1. */
  sp1Name: string | undefined;
  /** Element `sp2Name`, xs:string, 0..1. */
  sp2Name: string | undefined;
  /** Element `syncImportedPackages`, xs:boolean, 1..1. */
  syncImportedPackages: boolean;

  constructor(init: Init<SwapSpaceForPackagesRequest>) {
    this.token = init.token;
    this.sp1Name = init.sp1Name;
    this.sp2Name = init.sp2Name;
    this.syncImportedPackages = init.syncImportedPackages;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<SwapSpaceForPackagesRequest>): SwapSpaceForPackagesRequest {
    return init instanceof SwapSpaceForPackagesRequest ? init : new SwapSpaceForPackagesRequest(init);
  }

  static write(xml: XmlWriter, value: Init<SwapSpaceForPackagesRequest>): void {
    xml.optional(ns, "token", xsString, value.token);
    xml.optional(ns, "sp1Name", xsString, value.sp1Name);
    xml.optional(ns, "sp2Name", xsString, value.sp2Name);
    xml.element(ns, "syncImportedPackages", xsBoolean, value.syncImportedPackages);
  }

  static read(xml: XmlReader): SwapSpaceForPackagesRequest {
    let token: string | undefined;
    let sp1Name: string | undefined;
    let sp2Name: string | undefined;
    let syncImportedPackages: boolean | undefined;
    for (let at = xml.field(requestFields, 0); at >= 0; at = xml.field(requestFields, at + 1)) {
      switch (at) {
        case 0:
          token = xsString.read(xml);
          break;
        case 1:
          sp1Name = xsString.read(xml);
          break;
        case 2:
          sp2Name = xsString.read(xml);
          break;
        case 3:
          syncImportedPackages = xsBoolean.read(xml);
          break;
      }
    }
    return new SwapSpaceForPackagesRequest({
      token,
      sp1Name,
      sp2Name,
      syncImportedPackages: syncImportedPackages ?? xml.missing(requestFields, 3),
    });
  }
}

/** Response of operation `swapSpaceForPackages`. */
export class SwapSpaceForPackagesResponse {
  /** Element `swapSpaceForPackagesResult`, xs:string, 0..1, required by the overlay. */
  swapSpaceForPackagesResult: string;

  constructor(init: Init<SwapSpaceForPackagesResponse>) {
    this.swapSpaceForPackagesResult = init.swapSpaceForPackagesResult;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<SwapSpaceForPackagesResponse>): SwapSpaceForPackagesResponse {
    return init instanceof SwapSpaceForPackagesResponse ? init : new SwapSpaceForPackagesResponse(init);
  }

  static write(xml: XmlWriter, value: Init<SwapSpaceForPackagesResponse>): void {
    xml.element(ns, "swapSpaceForPackagesResult", xsString, value.swapSpaceForPackagesResult);
  }

  static read(xml: XmlReader): SwapSpaceForPackagesResponse {
    let swapSpaceForPackagesResult: string | undefined;
    for (let at = xml.field(responseFields, 0); at >= 0; at = xml.field(responseFields, at + 1)) {
      switch (at) {
        case 0:
          swapSpaceForPackagesResult = xsString.read(xml);
          break;
      }
    }
    return new SwapSpaceForPackagesResponse({
      swapSpaceForPackagesResult: swapSpaceForPackagesResult ?? xml.missing(responseFields, 0),
    });
  }
}

/** How operation `swapSpaceForPackages` travels. */
export const swapSpaceForPackages: Operation<SwapSpaceForPackagesRequest, SwapSpaceForPackagesResponse> = {
  name: "swapSpaceForPackages",
  action: "http://www.birst.com/swapSpaceForPackages",
  input: { name: "{http://www.birst.com/}swapSpaceForPackages", codec: SwapSpaceForPackagesRequest },
  output: {
    name: "{http://www.birst.com/}swapSpaceForPackagesResponse",
    codec: SwapSpaceForPackagesResponse,
  },
  secrets: ["token"],
};
