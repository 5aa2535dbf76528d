// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import {
  arrayOf,
  type Init,
  type ItemPath,
  nillable,
  type Operation,
  type XmlReader,
  type XmlWriter,
  xmlNames,
  xsString,
} from "../runtime/index.js";

const ns = "http://www.birst.com/";
const arrayOfString = arrayOf(ns, "string", nillable(xsString));
const getPublishingStatusResultItemCodec = nillable(xsString);
const requestFields = xmlNames(ns, "token", "publishingToken");
const responseFields = xmlNames(ns, "getPublishingStatusResult");

/** Request of operation `getPublishingStatus`. */
export class GetPublishingStatusRequest {
  /** Element `token`, xs:string, 0..1. */
  token: string | undefined;
  /** Element `publishingToken`, xs:string, 0..1. */
  publishingToken: string | undefined;

  constructor(init: Init<GetPublishingStatusRequest>) {
    this.token = init.token;
    this.publishingToken = init.publishingToken;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<GetPublishingStatusRequest>): GetPublishingStatusRequest {
    return init instanceof GetPublishingStatusRequest ? init : new GetPublishingStatusRequest(init);
  }

  static write(xml: XmlWriter, value: Init<GetPublishingStatusRequest>): void {
    xml.optional(ns, "token", xsString, value.token);
    xml.optional(ns, "publishingToken", xsString, value.publishingToken);
  }

  static read(xml: XmlReader): GetPublishingStatusRequest {
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
    return new GetPublishingStatusRequest({
      token,
      publishingToken,
    });
  }
}

/** Response of operation `getPublishingStatus`. */
export class GetPublishingStatusResponse {
  /** Element `getPublishingStatusResult`, ArrayOfString, 0..1. */
  getPublishingStatusResult: (string | null)[];

  constructor(init: Init<GetPublishingStatusResponse>) {
    this.getPublishingStatusResult =
      init.getPublishingStatusResult === undefined ? [] : arrayOfString.from(init.getPublishingStatusResult);
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<GetPublishingStatusResponse>): GetPublishingStatusResponse {
    return init instanceof GetPublishingStatusResponse ? init : new GetPublishingStatusResponse(init);
  }

  static write(xml: XmlWriter, value: Init<GetPublishingStatusResponse>): void {
    xml.optional(ns, "getPublishingStatusResult", arrayOfString, value.getPublishingStatusResult);
  }

  static read(xml: XmlReader): GetPublishingStatusResponse {
    let getPublishingStatusResult: (string | null)[] | undefined;
    for (let at = xml.field(responseFields, 0); at >= 0; at = xml.field(responseFields, at + 1)) {
      switch (at) {
        case 0:
          getPublishingStatusResult = arrayOfString.read(xml);
          break;
      }
    }
    return new GetPublishingStatusResponse({
      getPublishingStatusResult: getPublishingStatusResult ?? [],
    });
  }
}

/** How operation `getPublishingStatus` travels. */
export const getPublishingStatus: Operation<GetPublishingStatusRequest, GetPublishingStatusResponse> = {
  name: "getPublishingStatus",
  action: "http://www.birst.com/getPublishingStatus",
  input: { name: "{http://www.birst.com/}getPublishingStatus", codec: GetPublishingStatusRequest },
  output: { name: "{http://www.birst.com/}getPublishingStatusResponse", codec: GetPublishingStatusResponse },
  secrets: ["token"],
};

/** The items of `getPublishingStatusResult` in the response of `getPublishingStatus`, for `streamItems`. */
export const getPublishingStatusItems: ItemPath<
  GetPublishingStatusRequest,
  GetPublishingStatusResponse,
  string | null
> = {
  operation: getPublishingStatus,
  path: ["{http://www.birst.com/}getPublishingStatusResult", "{http://www.birst.com/}string"],
  codec: getPublishingStatusResultItemCodec,
};
