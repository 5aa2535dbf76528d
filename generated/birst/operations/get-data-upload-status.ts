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
const getDataUploadStatusResultItemCodec = nillable(xsString);
const requestFields = xmlNames(ns, "token", "dataUploadToken");
const responseFields = xmlNames(ns, "getDataUploadStatusResult");

/** Request of operation `getDataUploadStatus`. */
export class GetDataUploadStatusRequest {
  /** Element `token`, xs:string, 0..1. */
  token: string | undefined;
  /** Element `dataUploadToken`, xs:string, 0..1. */
  dataUploadToken: string | undefined;

  constructor(init: Init<GetDataUploadStatusRequest>) {
    this.token = init.token;
    this.dataUploadToken = init.dataUploadToken;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<GetDataUploadStatusRequest>): GetDataUploadStatusRequest {
    return init instanceof GetDataUploadStatusRequest ? init : new GetDataUploadStatusRequest(init);
  }

  static write(xml: XmlWriter, value: Init<GetDataUploadStatusRequest>): void {
    xml.optional(ns, "token", xsString, value.token);
    xml.optional(ns, "dataUploadToken", xsString, value.dataUploadToken);
  }

  static read(xml: XmlReader): GetDataUploadStatusRequest {
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
    return new GetDataUploadStatusRequest({
      token,
      dataUploadToken,
    });
  }
}

/** Response of operation `getDataUploadStatus`. */
export class GetDataUploadStatusResponse {
  /** Element `getDataUploadStatusResult`, ArrayOfString, 0..1. */
  getDataUploadStatusResult: (string | null)[];

  constructor(init: Init<GetDataUploadStatusResponse>) {
    this.getDataUploadStatusResult =
      init.getDataUploadStatusResult === undefined ? [] : arrayOfString.from(init.getDataUploadStatusResult);
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<GetDataUploadStatusResponse>): GetDataUploadStatusResponse {
    return init instanceof GetDataUploadStatusResponse ? init : new GetDataUploadStatusResponse(init);
  }

  static write(xml: XmlWriter, value: Init<GetDataUploadStatusResponse>): void {
    xml.optional(ns, "getDataUploadStatusResult", arrayOfString, value.getDataUploadStatusResult);
  }

  static read(xml: XmlReader): GetDataUploadStatusResponse {
    let getDataUploadStatusResult: (string | null)[] | undefined;
    for (let at = xml.field(responseFields, 0); at >= 0; at = xml.field(responseFields, at + 1)) {
      switch (at) {
        case 0:
          getDataUploadStatusResult = arrayOfString.read(xml);
          break;
      }
    }
    return new GetDataUploadStatusResponse({
      getDataUploadStatusResult: getDataUploadStatusResult ?? [],
    });
  }
}

/** How operation `getDataUploadStatus` travels. */
export const getDataUploadStatus: Operation<GetDataUploadStatusRequest, GetDataUploadStatusResponse> = {
  name: "getDataUploadStatus",
  action: "http://www.birst.com/getDataUploadStatus",
  input: { name: "{http://www.birst.com/}getDataUploadStatus", codec: GetDataUploadStatusRequest },
  output: { name: "{http://www.birst.com/}getDataUploadStatusResponse", codec: GetDataUploadStatusResponse },
  secrets: ["token"],
};

/** The items of `getDataUploadStatusResult` in the response of `getDataUploadStatus`, for `streamItems`. */
export const getDataUploadStatusItems: ItemPath<
  GetDataUploadStatusRequest,
  GetDataUploadStatusResponse,
  string | null
> = {
  operation: getDataUploadStatus,
  path: ["{http://www.birst.com/}getDataUploadStatusResult", "{http://www.birst.com/}string"],
  codec: getDataUploadStatusResultItemCodec,
};
