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
const requestFields = xmlNames(ns, "token", "jobToken");
const responseFields = xmlNames(ns, "isJobCompleteResult");

/** Request of operation `isJobComplete`. */
export class IsJobCompleteRequest {
  /** Element `token`, xs:string, 0..1. */
  token: string | undefined;
  /** Element `jobToken`, xs:string, 0..1. */
  jobToken: string | undefined;

  constructor(init: Init<IsJobCompleteRequest>) {
    this.token = init.token;
    this.jobToken = init.jobToken;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<IsJobCompleteRequest>): IsJobCompleteRequest {
    return init instanceof IsJobCompleteRequest ? init : new IsJobCompleteRequest(init);
  }

  static write(xml: XmlWriter, value: Init<IsJobCompleteRequest>): void {
    xml.optional(ns, "token", xsString, value.token);
    xml.optional(ns, "jobToken", xsString, value.jobToken);
  }

  static read(xml: XmlReader): IsJobCompleteRequest {
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
    return new IsJobCompleteRequest({
      token,
      jobToken,
    });
  }
}

/** Response of operation `isJobComplete`. */
export class IsJobCompleteResponse {
  /** Element `isJobCompleteResult`, xs:boolean, 1..1. */
  isJobCompleteResult: boolean;

  constructor(init: Init<IsJobCompleteResponse>) {
    this.isJobCompleteResult = init.isJobCompleteResult;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<IsJobCompleteResponse>): IsJobCompleteResponse {
    return init instanceof IsJobCompleteResponse ? init : new IsJobCompleteResponse(init);
  }

  static write(xml: XmlWriter, value: Init<IsJobCompleteResponse>): void {
    xml.element(ns, "isJobCompleteResult", xsBoolean, value.isJobCompleteResult);
  }

  static read(xml: XmlReader): IsJobCompleteResponse {
    let isJobCompleteResult: boolean | undefined;
    for (let at = xml.field(responseFields, 0); at >= 0; at = xml.field(responseFields, at + 1)) {
      switch (at) {
        case 0:
          isJobCompleteResult = xsBoolean.read(xml);
          break;
      }
    }
    return new IsJobCompleteResponse({
      isJobCompleteResult: isJobCompleteResult ?? xml.missing(responseFields, 0),
    });
  }
}

/** How operation `isJobComplete` travels. */
export const isJobComplete: Operation<IsJobCompleteRequest, IsJobCompleteResponse> = {
  name: "isJobComplete",
  action: "http://www.birst.com/isJobComplete",
  input: { name: "{http://www.birst.com/}isJobComplete", codec: IsJobCompleteRequest },
  output: { name: "{http://www.birst.com/}isJobCompleteResponse", codec: IsJobCompleteResponse },
  secrets: ["token"],
};
