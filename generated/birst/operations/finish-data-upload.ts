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
const requestFields = xmlNames(ns, "token", "dataUploadToken");

/** Request of operation `finishDataUpload`. */
export class FinishDataUploadRequest {
  /** Element `token`, xs:string, 0..1. */
  token: string | undefined;
  /** Element `dataUploadToken`, xs:string, 0..1. */
  dataUploadToken: string | undefined;

  constructor(init: Init<FinishDataUploadRequest>) {
    this.token = init.token;
    this.dataUploadToken = init.dataUploadToken;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<FinishDataUploadRequest>): FinishDataUploadRequest {
    return init instanceof FinishDataUploadRequest ? init : new FinishDataUploadRequest(init);
  }

  static write(xml: XmlWriter, value: Init<FinishDataUploadRequest>): void {
    xml.optional(ns, "token", xsString, value.token);
    xml.optional(ns, "dataUploadToken", xsString, value.dataUploadToken);
  }

  static read(xml: XmlReader): FinishDataUploadRequest {
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
    return new FinishDataUploadRequest({
      token,
      dataUploadToken,
    });
  }
}

/** Response of operation `finishDataUpload`. */
export class FinishDataUploadResponse {
  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<FinishDataUploadResponse>): FinishDataUploadResponse {
    return init instanceof FinishDataUploadResponse ? init : new FinishDataUploadResponse();
  }

  static write(_xml: XmlWriter, _value: Init<FinishDataUploadResponse>): void {}

  static read(xml: XmlReader): FinishDataUploadResponse {
    xml.skip();
    return new FinishDataUploadResponse();
  }
}

/** How operation `finishDataUpload` travels. */
export const finishDataUpload: Operation<FinishDataUploadRequest, FinishDataUploadResponse> = {
  name: "finishDataUpload",
  action: "http://www.birst.com/finishDataUpload",
  input: { name: "{http://www.birst.com/}finishDataUpload", codec: FinishDataUploadRequest },
  output: { name: "{http://www.birst.com/}finishDataUploadResponse", codec: FinishDataUploadResponse },
  secrets: ["token"],
};
