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
const responseFields = xmlNames(ns, "getJobStatusResult");

/** Request of operation `getJobStatus`. */
export class GetJobStatusRequest {
  /** Element `token`, xs:string, 0..1. */
  token: string | undefined;
  /** Element `jobToken`, xs:string, 0..1. */
  jobToken: string | undefined;

  constructor(init: Init<GetJobStatusRequest>) {
    this.token = init.token;
    this.jobToken = init.jobToken;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<GetJobStatusRequest>): GetJobStatusRequest {
    return init instanceof GetJobStatusRequest ? init : new GetJobStatusRequest(init);
  }

  static write(xml: XmlWriter, value: Init<GetJobStatusRequest>): void {
    xml.optional(ns, "token", xsString, value.token);
    xml.optional(ns, "jobToken", xsString, value.jobToken);
  }

  static read(xml: XmlReader): GetJobStatusRequest {
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
    return new GetJobStatusRequest({
      token,
      jobToken,
    });
  }
}

/** Response of operation `getJobStatus`. */
export class GetJobStatusResponse {
  /** Element `getJobStatusResult`, StatusResult, 0..1, required by the overlay. */
  getJobStatusResult: StatusResult;

  constructor(init: Init<GetJobStatusResponse>) {
    this.getJobStatusResult = StatusResult.from(init.getJobStatusResult);
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<GetJobStatusResponse>): GetJobStatusResponse {
    return init instanceof GetJobStatusResponse ? init : new GetJobStatusResponse(init);
  }

  static write(xml: XmlWriter, value: Init<GetJobStatusResponse>): void {
    xml.element(ns, "getJobStatusResult", StatusResult, value.getJobStatusResult);
  }

  static read(xml: XmlReader): GetJobStatusResponse {
    let getJobStatusResult: StatusResult | undefined;
    for (let at = xml.field(responseFields, 0); at >= 0; at = xml.field(responseFields, at + 1)) {
      switch (at) {
        case 0:
          getJobStatusResult = StatusResult.read(xml);
          break;
      }
    }
    return new GetJobStatusResponse({
      getJobStatusResult: getJobStatusResult ?? xml.missing(responseFields, 0),
    });
  }
}

/** How operation `getJobStatus` travels. */
export const getJobStatus: Operation<GetJobStatusRequest, GetJobStatusResponse> = {
  name: "getJobStatus",
  action: "http://www.birst.com/getJobStatus",
  input: { name: "{http://www.birst.com/}getJobStatus", codec: GetJobStatusRequest },
  output: { name: "{http://www.birst.com/}getJobStatusResponse", codec: GetJobStatusResponse },
  secrets: ["token"],
};
