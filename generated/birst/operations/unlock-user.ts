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

/** Request of operation `unlockUser`. */
export class UnlockUserRequest {
  /** Element `token`, xs:string, 0..1. */
  token: string | undefined;
  /** Element `userName`, xs:string, 0..1. */
  userName: string | undefined;

  constructor(init: Init<UnlockUserRequest>) {
    this.token = init.token;
    this.userName = init.userName;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<UnlockUserRequest>): UnlockUserRequest {
    return init instanceof UnlockUserRequest ? init : new UnlockUserRequest(init);
  }

  static write(xml: XmlWriter, value: Init<UnlockUserRequest>): void {
    xml.optional(ns, "token", xsString, value.token);
    xml.optional(ns, "userName", xsString, value.userName);
  }

  static read(xml: XmlReader): UnlockUserRequest {
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
    return new UnlockUserRequest({
      token,
      userName,
    });
  }
}

/** Response of operation `unlockUser`. */
export class UnlockUserResponse {
  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<UnlockUserResponse>): UnlockUserResponse {
    return init instanceof UnlockUserResponse ? init : new UnlockUserResponse();
  }

  static write(_xml: XmlWriter, _value: Init<UnlockUserResponse>): void {}

  static read(xml: XmlReader): UnlockUserResponse {
    xml.skip();
    return new UnlockUserResponse();
  }
}

/** How operation `unlockUser` travels. */
export const unlockUser: Operation<UnlockUserRequest, UnlockUserResponse> = {
  name: "unlockUser",
  action: "http://www.birst.com/unlockUser",
  input: { name: "{http://www.birst.com/}unlockUser", codec: UnlockUserRequest },
  output: { name: "{http://www.birst.com/}unlockUserResponse", codec: UnlockUserResponse },
  secrets: ["token"],
};
