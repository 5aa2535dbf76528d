// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import {
  type Init,
  type Operation,
  type XmlReader,
  type XmlWriter,
  xmlNames,
  xsBase64Binary,
  xsInt,
  xsString,
} from "../runtime/index.js";

const ns = "http://www.birst.com/";
const requestFields = xmlNames(ns, "token", "dataUploadToken", "numBytes", "data");

/** Request of operation `uploadData`. */
export class UploadDataRequest {
  /** Element `token`, xs:string, 0..1. */
  token: string | undefined;
  /** Element `dataUploadToken`, xs:string, 0..1. */
  dataUploadToken: string | undefined;
  /** Element `numBytes`, xs:int, 1..1. */
  numBytes: number;
  /** Element `data`, xs:base64Binary, 0..1. */
  data: Uint8Array | undefined;

  constructor(init: Init<UploadDataRequest>) {
    this.token = init.token;
    this.dataUploadToken = init.dataUploadToken;
    this.numBytes = init.numBytes;
    this.data = init.data;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<UploadDataRequest>): UploadDataRequest {
    return init instanceof UploadDataRequest ? init : new UploadDataRequest(init);
  }

  static write(xml: XmlWriter, value: Init<UploadDataRequest>): void {
    xml.optional(ns, "token", xsString, value.token);
    xml.optional(ns, "dataUploadToken", xsString, value.dataUploadToken);
    xml.element(ns, "numBytes", xsInt, value.numBytes);
    xml.optional(ns, "data", xsBase64Binary, value.data);
  }

  static read(xml: XmlReader): UploadDataRequest {
    let token: string | undefined;
    let dataUploadToken: string | undefined;
    let numBytes: number | undefined;
    let data: Uint8Array | undefined;
    for (let at = xml.field(requestFields, 0); at >= 0; at = xml.field(requestFields, at + 1)) {
      switch (at) {
        case 0:
          token = xsString.read(xml);
          break;
        case 1:
          dataUploadToken = xsString.read(xml);
          break;
        case 2:
          numBytes = xsInt.read(xml);
          break;
        case 3:
          data = xsBase64Binary.read(xml);
          break;
      }
    }
    return new UploadDataRequest({
      token,
      dataUploadToken,
      numBytes: numBytes ?? xml.missing(requestFields, 2),
      data,
    });
  }
}

/** Response of operation `uploadData`. */
export class UploadDataResponse {
  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<UploadDataResponse>): UploadDataResponse {
    return init instanceof UploadDataResponse ? init : new UploadDataResponse();
  }

  static write(_xml: XmlWriter, _value: Init<UploadDataResponse>): void {}

  static read(xml: XmlReader): UploadDataResponse {
    xml.skip();
    return new UploadDataResponse();
  }
}

/** How operation `uploadData` travels. */
export const uploadData: Operation<UploadDataRequest, UploadDataResponse> = {
  name: "uploadData",
  action: "http://www.birst.com/uploadData",
  input: { name: "{http://www.birst.com/}uploadData", codec: UploadDataRequest },
  output: { name: "{http://www.birst.com/}uploadDataResponse", codec: UploadDataResponse },
  secrets: ["token"],
};
