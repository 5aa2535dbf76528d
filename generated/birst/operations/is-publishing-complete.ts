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
const requestFields = xmlNames(ns, "token", "publishingToken");
const responseFields = xmlNames(ns, "isPublishingCompleteResult");

/** Request of operation `isPublishingComplete`. */
export class IsPublishingCompleteRequest {
  /** Element `token`, xs:string, 0..1. */
  token: string | undefined;
  /** Element `publishingToken`, xs:string, 0..1. */
  publishingToken: string | undefined;

  constructor(init: Init<IsPublishingCompleteRequest>) {
    this.token = init.token;
    this.publishingToken = init.publishingToken;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<IsPublishingCompleteRequest>): IsPublishingCompleteRequest {
    return init instanceof IsPublishingCompleteRequest ? init : new IsPublishingCompleteRequest(init);
  }

  static write(xml: XmlWriter, value: Init<IsPublishingCompleteRequest>): void {
    xml.optional(ns, "token", xsString, value.token);
    xml.optional(ns, "publishingToken", xsString, value.publishingToken);
  }

  static read(xml: XmlReader): IsPublishingCompleteRequest {
    let token: string | undefined;
    let publishingToken: string | undefined;
    for (let at = xml.field(requestFields, 0); at >= 0; at = xml.field(requestFields, at + 1)) {
      switch (at) {
        case 0:
          token = xsString.read(xml);
          break;
        case 1:
          publishingToken = xsString.read(xml);
          break;
      }
    }
    return new IsPublishingCompleteRequest({
      token,
      publishingToken,
    });
  }
}

/** Response of operation `isPublishingComplete`. */
export class IsPublishingCompleteResponse {
  /** Element `isPublishingCompleteResult`, xs:boolean, 1..1. */
  isPublishingCompleteResult: boolean;

  constructor(init: Init<IsPublishingCompleteResponse>) {
    this.isPublishingCompleteResult = init.isPublishingCompleteResult;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<IsPublishingCompleteResponse>): IsPublishingCompleteResponse {
    return init instanceof IsPublishingCompleteResponse ? init : new IsPublishingCompleteResponse(init);
  }

  static write(xml: XmlWriter, value: Init<IsPublishingCompleteResponse>): void {
    xml.element(ns, "isPublishingCompleteResult", xsBoolean, value.isPublishingCompleteResult);
  }

  static read(xml: XmlReader): IsPublishingCompleteResponse {
    let isPublishingCompleteResult: boolean | undefined;
    for (let at = xml.field(responseFields, 0); at >= 0; at = xml.field(responseFields, at + 1)) {
      switch (at) {
        case 0:
          isPublishingCompleteResult = xsBoolean.read(xml);
          break;
      }
    }
    return new IsPublishingCompleteResponse({
      isPublishingCompleteResult: isPublishingCompleteResult ?? xml.missing(responseFields, 0),
    });
  }
}

/** How operation `isPublishingComplete` travels. */
export const isPublishingComplete: Operation<IsPublishingCompleteRequest, IsPublishingCompleteResponse> = {
  name: "isPublishingComplete",
  action: "http://www.birst.com/isPublishingComplete",
  input: { name: "{http://www.birst.com/}isPublishingComplete", codec: IsPublishingCompleteRequest },
  output: {
    name: "{http://www.birst.com/}isPublishingCompleteResponse",
    codec: IsPublishingCompleteResponse,
  },
  secrets: ["token"],
};
