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
const requestFields = xmlNames(ns, "token", "userName", "release");

/** Request of operation `setUserRelease`. */
export class SetUserReleaseRequest {
  /** Element `token`, xs:string, 0..1. */
  token: string | undefined;
  /** Element `userName`, xs:string, 0..1. */
  userName: string | undefined;
  /** Element `release`, xs:string, 0..1. */
  release: string | undefined;

  constructor(init: Init<SetUserReleaseRequest>) {
    this.token = init.token;
    this.userName = init.userName;
    this.release = init.release;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<SetUserReleaseRequest>): SetUserReleaseRequest {
    return init instanceof SetUserReleaseRequest ? init : new SetUserReleaseRequest(init);
  }

  static write(xml: XmlWriter, value: Init<SetUserReleaseRequest>): void {
    xml.optional(ns, "token", xsString, value.token);
    xml.optional(ns, "userName", xsString, value.userName);
    xml.optional(ns, "release", xsString, value.release);
  }

  static read(xml: XmlReader): SetUserReleaseRequest {
    let token: string | undefined;
    let userName: string | undefined;
    let release: string | undefined;
    for (let at = xml.field(requestFields, 0); at >= 0; at = xml.field(requestFields, at + 1)) {
      switch (at) {
        case 0:
          token = xsString.read(xml);
          break;
        case 1:
          userName = xsString.read(xml);
          break;
        case 2:
          release = xsString.read(xml);
          break;
      }
    }
    return new SetUserReleaseRequest({
      token,
      userName,
      release,
    });
  }
}

/** Response of operation `setUserRelease`. */
export class SetUserReleaseResponse {
  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<SetUserReleaseResponse>): SetUserReleaseResponse {
    return init instanceof SetUserReleaseResponse ? init : new SetUserReleaseResponse();
  }

  static write(_xml: XmlWriter, _value: Init<SetUserReleaseResponse>): void {}

  static read(xml: XmlReader): SetUserReleaseResponse {
    xml.skip();
    return new SetUserReleaseResponse();
  }
}

/** How operation `setUserRelease` travels. */
export const setUserRelease: Operation<SetUserReleaseRequest, SetUserReleaseResponse> = {
  name: "setUserRelease",
  action: "http://www.birst.com/setUserRelease",
  input: { name: "{http://www.birst.com/}setUserRelease", codec: SetUserReleaseRequest },
  output: { name: "{http://www.birst.com/}setUserReleaseResponse", codec: SetUserReleaseResponse },
  secrets: ["token"],
};
