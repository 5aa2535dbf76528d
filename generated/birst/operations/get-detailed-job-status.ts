// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import {
  type Init,
  type Operation,
  type XmlReader,
  type XmlWriter,
  xmlNames,
  xsString,
} from "../runtime/index.js";
import { StatusResult } from "../types/status-result.js";

const ns = "http://www.birst.com/";
const requestFields = xmlNames(ns, "token", "jobToken");
const responseFields = xmlNames(ns, "getDetailedJobStatusResult");

/** Request of operation `getDetailedJobStatus`. */
export class GetDetailedJobStatusRequest {
  /** Element `token`, xs:string, 0..1 assumed. */
  token: string | undefined;
  /** Element `jobToken`, xs:string, 0..1 assumed. */
  jobToken: string | undefined;

  constructor(init: Init<GetDetailedJobStatusRequest>) {
    this.token = init.token;
    this.jobToken = init.jobToken;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<GetDetailedJobStatusRequest>): GetDetailedJobStatusRequest {
    return init instanceof GetDetailedJobStatusRequest ? init : new GetDetailedJobStatusRequest(init);
  }

  static write(xml: XmlWriter, value: Init<GetDetailedJobStatusRequest>): void {
    xml.optional(ns, "token", xsString, value.token);
    xml.optional(ns, "jobToken", xsString, value.jobToken);
  }

  static read(xml: XmlReader): GetDetailedJobStatusRequest {
    let token: string | undefined;
    let jobToken: string | undefined;
    for (let at = xml.field(requestFields, 0); at >= 0; at = xml.field(requestFields, at + 1)) {
      switch (at) {
        case 0:
          token = xsString.read(xml);
          break;
        case 1:
          jobToken = xsString.read(xml);
          break;
      }
    }
    return new GetDetailedJobStatusRequest({
      token,
      jobToken,
    });
  }
}

/** Response of operation `getDetailedJobStatus`. */
export class GetDetailedJobStatusResponse {
  /** Element `getDetailedJobStatusResult`, StatusResult, 0..1 assumed, required by the overlay. */
  getDetailedJobStatusResult: StatusResult;

  constructor(init: Init<GetDetailedJobStatusResponse>) {
    this.getDetailedJobStatusResult = StatusResult.from(init.getDetailedJobStatusResult);
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<GetDetailedJobStatusResponse>): GetDetailedJobStatusResponse {
    return init instanceof GetDetailedJobStatusResponse ? init : new GetDetailedJobStatusResponse(init);
  }

  static write(xml: XmlWriter, value: Init<GetDetailedJobStatusResponse>): void {
    xml.element(ns, "getDetailedJobStatusResult", StatusResult, value.getDetailedJobStatusResult);
  }

  static read(xml: XmlReader): GetDetailedJobStatusResponse {
    let getDetailedJobStatusResult: StatusResult | undefined;
    for (let at = xml.field(responseFields, 0); at >= 0; at = xml.field(responseFields, at + 1)) {
      switch (at) {
        case 0:
          getDetailedJobStatusResult = StatusResult.read(xml);
          break;
      }
    }
    return new GetDetailedJobStatusResponse({
      getDetailedJobStatusResult: getDetailedJobStatusResult ?? xml.missing(responseFields, 0),
    });
  }
}

/** How operation `getDetailedJobStatus` travels. */
export const getDetailedJobStatus: Operation<GetDetailedJobStatusRequest, GetDetailedJobStatusResponse> = {
  name: "getDetailedJobStatus",
  action: "http://www.birst.com/getDetailedJobStatus",
  input: { name: "{http://www.birst.com/}getDetailedJobStatus", codec: GetDetailedJobStatusRequest },
  output: {
    name: "{http://www.birst.com/}getDetailedJobStatusResponse",
    codec: GetDetailedJobStatusResponse,
  },
  secrets: ["token"],
};
