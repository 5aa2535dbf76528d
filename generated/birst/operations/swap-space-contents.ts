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
const requestFields = xmlNames(ns, "token", "sp1ID", "sp2ID");
const responseFields = xmlNames(ns, "swapSpaceContentsResult");

/** Request of operation `swapSpaceContents`. */
export class SwapSpaceContentsRequest {
  /** Element `token`, xs:string, 0..1. */
  token: string | undefined;
  /** Element `sp1ID`, xs:string, 0..1. */
  sp1ID: string | undefined;
  /** Element `sp2ID`, xs:string, 0..1. */
  sp2ID: string | undefined;

  constructor(init: Init<SwapSpaceContentsRequest>) {
    this.token = init.token;
    this.sp1ID = init.sp1ID;
    this.sp2ID = init.sp2ID;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<SwapSpaceContentsRequest>): SwapSpaceContentsRequest {
    return init instanceof SwapSpaceContentsRequest ? init : new SwapSpaceContentsRequest(init);
  }

  static write(xml: XmlWriter, value: Init<SwapSpaceContentsRequest>): void {
    xml.optional(ns, "token", xsString, value.token);
    xml.optional(ns, "sp1ID", xsString, value.sp1ID);
    xml.optional(ns, "sp2ID", xsString, value.sp2ID);
  }

  static read(xml: XmlReader): SwapSpaceContentsRequest {
    let token: string | undefined;
    let sp1ID: string | undefined;
    let sp2ID: string | undefined;
    for (let at = xml.field(requestFields, 0); at >= 0; at = xml.field(requestFields, at + 1)) {
      switch (at) {
        case 0:
          token = xsString.read(xml);
          break;
        case 1:
          sp1ID = xsString.read(xml);
          break;
        case 2:
          sp2ID = xsString.read(xml);
          break;
      }
    }
    return new SwapSpaceContentsRequest({
      token,
      sp1ID,
      sp2ID,
    });
  }
}

/** Response of operation `swapSpaceContents`. */
export class SwapSpaceContentsResponse {
  /** Element `swapSpaceContentsResult`, xs:string, 0..1, required by the overlay. */
  swapSpaceContentsResult: string;

  constructor(init: Init<SwapSpaceContentsResponse>) {
    this.swapSpaceContentsResult = init.swapSpaceContentsResult;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<SwapSpaceContentsResponse>): SwapSpaceContentsResponse {
    return init instanceof SwapSpaceContentsResponse ? init : new SwapSpaceContentsResponse(init);
  }

  static write(xml: XmlWriter, value: Init<SwapSpaceContentsResponse>): void {
    xml.element(ns, "swapSpaceContentsResult", xsString, value.swapSpaceContentsResult);
  }

  static read(xml: XmlReader): SwapSpaceContentsResponse {
    let swapSpaceContentsResult: string | undefined;
    for (let at = xml.field(responseFields, 0); at >= 0; at = xml.field(responseFields, at + 1)) {
      switch (at) {
        case 0:
          swapSpaceContentsResult = xsString.read(xml);
          break;
      }
    }
    return new SwapSpaceContentsResponse({
      swapSpaceContentsResult: swapSpaceContentsResult ?? xml.missing(responseFields, 0),
    });
  }
}

/** How operation `swapSpaceContents` travels. */
export const swapSpaceContents: Operation<SwapSpaceContentsRequest, SwapSpaceContentsResponse> = {
  name: "swapSpaceContents",
  action: "http://www.birst.com/swapSpaceContents",
  input: { name: "{http://www.birst.com/}swapSpaceContents", codec: SwapSpaceContentsRequest },
  output: { name: "{http://www.birst.com/}swapSpaceContentsResponse", codec: SwapSpaceContentsResponse },
  secrets: ["token"],
};
