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
const requestFields = xmlNames(ns, "token", "spaceID", "jobToken");
const responseFields = xmlNames(ns, "clearJobStatusResult");

/** Request of operation `clearJobStatus`. */
export class ClearJobStatusRequest {
  /** Element `token`, xs:string, 0..1 assumed. */
  token: string | undefined;
  /** Element `spaceID`, xs:string, 0..1 assumed. */
  spaceID: string | undefined;
  /** Element `jobToken`, xs:string, 0..1 assumed. */
  jobToken: string | undefined;

  constructor(init: Init<ClearJobStatusRequest>) {
    this.token = init.token;
    this.spaceID = init.spaceID;
    this.jobToken = init.jobToken;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<ClearJobStatusRequest>): ClearJobStatusRequest {
    return init instanceof ClearJobStatusRequest ? init : new ClearJobStatusRequest(init);
  }

  static write(xml: XmlWriter, value: Init<ClearJobStatusRequest>): void {
    xml.optional(ns, "token", xsString, value.token);
    xml.optional(ns, "spaceID", xsString, value.spaceID);
    xml.optional(ns, "jobToken", xsString, value.jobToken);
  }

  static read(xml: XmlReader): ClearJobStatusRequest {
    let token: string | undefined;
    let spaceID: string | undefined;
    let jobToken: string | undefined;
    for (let at = xml.field(requestFields, 0); at >= 0; at = xml.field(requestFields, at + 1)) {
      switch (at) {
        case 0:
          token = xsString.read(xml);
          break;
        case 1:
          spaceID = xsString.read(xml);
          break;
        case 2:
          jobToken = xsString.read(xml);
          break;
      }
    }
    return new ClearJobStatusRequest({
      token,
      spaceID,
      jobToken,
    });
  }
}

/** Response of operation `clearJobStatus`. */
export class ClearJobStatusResponse {
  /** Element `clearJobStatusResult`, xs:boolean, 1..1 assumed. */
  clearJobStatusResult: boolean;

  constructor(init: Init<ClearJobStatusResponse>) {
    this.clearJobStatusResult = init.clearJobStatusResult;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<ClearJobStatusResponse>): ClearJobStatusResponse {
    return init instanceof ClearJobStatusResponse ? init : new ClearJobStatusResponse(init);
  }

  static write(xml: XmlWriter, value: Init<ClearJobStatusResponse>): void {
    xml.element(ns, "clearJobStatusResult", xsBoolean, value.clearJobStatusResult);
  }

  static read(xml: XmlReader): ClearJobStatusResponse {
    let clearJobStatusResult: boolean | undefined;
    for (let at = xml.field(responseFields, 0); at >= 0; at = xml.field(responseFields, at + 1)) {
      switch (at) {
        case 0:
          clearJobStatusResult = xsBoolean.read(xml);
          break;
      }
    }
    return new ClearJobStatusResponse({
      clearJobStatusResult: clearJobStatusResult ?? xml.missing(responseFields, 0),
    });
  }
}

/** How operation `clearJobStatus` travels. */
export const clearJobStatus: Operation<ClearJobStatusRequest, ClearJobStatusResponse> = {
  name: "clearJobStatus",
  action: "http://www.birst.com/clearJobStatus",
  input: { name: "{http://www.birst.com/}clearJobStatus", codec: ClearJobStatusRequest },
  output: { name: "{http://www.birst.com/}clearJobStatusResponse", codec: ClearJobStatusResponse },
  secrets: ["token"],
};
