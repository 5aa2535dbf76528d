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
const requestFields = xmlNames(ns, "token", "dataUploadToken");
const responseFields = xmlNames(ns, "isDataUploadCompleteResult");

/** Request of operation `isDataUploadComplete`. */
export class IsDataUploadCompleteRequest {
  /** Element `token`, xs:string, 0..1. */
  token: string | undefined;
  /** Element `dataUploadToken`, xs:string, 0..1. */
  dataUploadToken: string | undefined;

  constructor(init: Init<IsDataUploadCompleteRequest>) {
    this.token = init.token;
    this.dataUploadToken = init.dataUploadToken;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<IsDataUploadCompleteRequest>): IsDataUploadCompleteRequest {
    return init instanceof IsDataUploadCompleteRequest ? init : new IsDataUploadCompleteRequest(init);
  }

  static write(xml: XmlWriter, value: Init<IsDataUploadCompleteRequest>): void {
    xml.optional(ns, "token", xsString, value.token);
    xml.optional(ns, "dataUploadToken", xsString, value.dataUploadToken);
  }

  static read(xml: XmlReader): IsDataUploadCompleteRequest {
    let token: string | undefined;
    let dataUploadToken: string | undefined;
    for (let at = xml.field(requestFields, 0); at >= 0; at = xml.field(requestFields, at + 1)) {
      switch (at) {
        case 0:
          token = xsString.read(xml);
          break;
        case 1:
          dataUploadToken = xsString.read(xml);
          break;
      }
    }
    return new IsDataUploadCompleteRequest({
      token,
      dataUploadToken,
    });
  }
}

/** Response of operation `isDataUploadComplete`. */
export class IsDataUploadCompleteResponse {
  /** Element `isDataUploadCompleteResult`, xs:boolean, 1..1. */
  isDataUploadCompleteResult: boolean;

  constructor(init: Init<IsDataUploadCompleteResponse>) {
    this.isDataUploadCompleteResult = init.isDataUploadCompleteResult;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<IsDataUploadCompleteResponse>): IsDataUploadCompleteResponse {
    return init instanceof IsDataUploadCompleteResponse ? init : new IsDataUploadCompleteResponse(init);
  }

  static write(xml: XmlWriter, value: Init<IsDataUploadCompleteResponse>): void {
    xml.element(ns, "isDataUploadCompleteResult", xsBoolean, value.isDataUploadCompleteResult);
  }

  static read(xml: XmlReader): IsDataUploadCompleteResponse {
    let isDataUploadCompleteResult: boolean | undefined;
    for (let at = xml.field(responseFields, 0); at >= 0; at = xml.field(responseFields, at + 1)) {
      switch (at) {
        case 0:
          isDataUploadCompleteResult = xsBoolean.read(xml);
          break;
      }
    }
    return new IsDataUploadCompleteResponse({
      isDataUploadCompleteResult: isDataUploadCompleteResult ?? xml.missing(responseFields, 0),
    });
  }
}

/** How operation `isDataUploadComplete` travels. */
export const isDataUploadComplete: Operation<IsDataUploadCompleteRequest, IsDataUploadCompleteResponse> = {
  name: "isDataUploadComplete",
  action: "http://www.birst.com/isDataUploadComplete",
  input: { name: "{http://www.birst.com/}isDataUploadComplete", codec: IsDataUploadCompleteRequest },
  output: {
    name: "{http://www.birst.com/}isDataUploadCompleteResponse",
    codec: IsDataUploadCompleteResponse,
  },
  secrets: ["token"],
};
