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
const requestFields = xmlNames(ns, "token", "userName");
const responseFields = xmlNames(ns, "getUserReleaseResult");

/** Request of operation `getUserRelease`. */
export class GetUserReleaseRequest {
  /** Element `token`, xs:string, 0..1. */
  token: string | undefined;
  /** Element `userName`, xs:string, 0..1. */
  userName: string | undefined;

  constructor(init: Init<GetUserReleaseRequest>) {
    this.token = init.token;
    this.userName = init.userName;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<GetUserReleaseRequest>): GetUserReleaseRequest {
    return init instanceof GetUserReleaseRequest ? init : new GetUserReleaseRequest(init);
  }

  static write(xml: XmlWriter, value: Init<GetUserReleaseRequest>): void {
    xml.optional(ns, "token", xsString, value.token);
    xml.optional(ns, "userName", xsString, value.userName);
  }

  static read(xml: XmlReader): GetUserReleaseRequest {
    let token: string | undefined;
    let userName: string | undefined;
    for (let at = xml.field(requestFields, 0); at >= 0; at = xml.field(requestFields, at + 1)) {
      switch (at) {
        case 0:
          token = xsString.read(xml);
          break;
        case 1:
          userName = xsString.read(xml);
          break;
      }
    }
    return new GetUserReleaseRequest({
      token,
      userName,
    });
  }
}

/** Response of operation `getUserRelease`. */
export class GetUserReleaseResponse {
  /** Element `getUserReleaseResult`, xs:string, 0..1, required by the overlay. */
  getUserReleaseResult: string;

  constructor(init: Init<GetUserReleaseResponse>) {
    this.getUserReleaseResult = init.getUserReleaseResult;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<GetUserReleaseResponse>): GetUserReleaseResponse {
    return init instanceof GetUserReleaseResponse ? init : new GetUserReleaseResponse(init);
  }

  static write(xml: XmlWriter, value: Init<GetUserReleaseResponse>): void {
    xml.element(ns, "getUserReleaseResult", xsString, value.getUserReleaseResult);
  }

  static read(xml: XmlReader): GetUserReleaseResponse {
    let getUserReleaseResult: string | undefined;
    for (let at = xml.field(responseFields, 0); at >= 0; at = xml.field(responseFields, at + 1)) {
      switch (at) {
        case 0:
          getUserReleaseResult = xsString.read(xml);
          break;
      }
    }
    return new GetUserReleaseResponse({
      getUserReleaseResult: getUserReleaseResult ?? xml.missing(responseFields, 0),
    });
  }
}

/** How operation `getUserRelease` travels. */
export const getUserRelease: Operation<GetUserReleaseRequest, GetUserReleaseResponse> = {
  name: "getUserRelease",
  action: "http://www.birst.com/getUserRelease",
  input: { name: "{http://www.birst.com/}getUserRelease", codec: GetUserReleaseRequest },
  output: { name: "{http://www.birst.com/}getUserReleaseResponse", codec: GetUserReleaseResponse },
  secrets: ["token"],
};
