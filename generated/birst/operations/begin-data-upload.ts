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
const requestFields = xmlNames(ns, "token", "spaceID", "sourceName");
const responseFields = xmlNames(ns, "beginDataUploadResult");

/** Request of operation `beginDataUpload`. */
export class BeginDataUploadRequest {
  /** Element `token`, xs:string, 0..1. */
  token: string | undefined;
  /** Element `spaceID`, xs:string, 0..1. */
  spaceID: string | undefined;
  /** Element `sourceName`, xs:string, 0..1. */
  sourceName: string | undefined;

  constructor(init: Init<BeginDataUploadRequest>) {
    this.token = init.token;
    this.spaceID = init.spaceID;
    this.sourceName = init.sourceName;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<BeginDataUploadRequest>): BeginDataUploadRequest {
    return init instanceof BeginDataUploadRequest ? init : new BeginDataUploadRequest(init);
  }

  static write(xml: XmlWriter, value: Init<BeginDataUploadRequest>): void {
    xml.optional(ns, "token", xsString, value.token);
    xml.optional(ns, "spaceID", xsString, value.spaceID);
    xml.optional(ns, "sourceName", xsString, value.sourceName);
  }

  static read(xml: XmlReader): BeginDataUploadRequest {
    let token: string | undefined;
    let spaceID: string | undefined;
    let sourceName: string | undefined;
    for (let at = xml.field(requestFields, 0); at >= 0; at = xml.field(requestFields, at + 1)) {
      switch (at) {
        case 0:
          token = xsString.read(xml);
          break;
        case 1:
          spaceID = xsString.read(xml);
          break;
        case 2:
          sourceName = xsString.read(xml);
          break;
      }
    }
    return new BeginDataUploadRequest({
      token,
      spaceID,
      sourceName,
    });
  }
}

/** Response of operation `beginDataUpload`. */
export class BeginDataUploadResponse {
  /** Element `beginDataUploadResult`, xs:string, 0..1, required by the overlay. */
  beginDataUploadResult: string;

  constructor(init: Init<BeginDataUploadResponse>) {
    this.beginDataUploadResult = init.beginDataUploadResult;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<BeginDataUploadResponse>): BeginDataUploadResponse {
    return init instanceof BeginDataUploadResponse ? init : new BeginDataUploadResponse(init);
  }

  static write(xml: XmlWriter, value: Init<BeginDataUploadResponse>): void {
    xml.element(ns, "beginDataUploadResult", xsString, value.beginDataUploadResult);
  }

  static read(xml: XmlReader): BeginDataUploadResponse {
    let beginDataUploadResult: string | undefined;
    for (let at = xml.field(responseFields, 0); at >= 0; at = xml.field(responseFields, at + 1)) {
      switch (at) {
        case 0:
          beginDataUploadResult = xsString.read(xml);
          break;
      }
    }
    return new BeginDataUploadResponse({
      beginDataUploadResult: beginDataUploadResult ?? xml.missing(responseFields, 0),
    });
  }
}

/** How operation `beginDataUpload` travels. */
export const beginDataUpload: Operation<BeginDataUploadRequest, BeginDataUploadResponse> = {
  name: "beginDataUpload",
  action: "http://www.birst.com/beginDataUpload",
  input: { name: "{http://www.birst.com/}beginDataUpload", codec: BeginDataUploadRequest },
  output: { name: "{http://www.birst.com/}beginDataUploadResponse", codec: BeginDataUploadResponse },
  secrets: ["token"],
};
