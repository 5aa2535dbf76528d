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
const requestFields = xmlNames(ns, "token", "userName", "additionalParams");

/** Request of operation `updateUser`. */
export class UpdateUserRequest {
  /** Element `token`, xs:string, 0..1 assumed. */
  token: string | undefined;
  /** Element `userName`, xs:string, 0..1 assumed. */
  userName: string | undefined;
  /** Element `additionalParams`, xs:string, 0..1 assumed. */
  additionalParams: string | undefined;

  constructor(init: Init<UpdateUserRequest>) {
    this.token = init.token;
    this.userName = init.userName;
    this.additionalParams = init.additionalParams;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<UpdateUserRequest>): UpdateUserRequest {
    return init instanceof UpdateUserRequest ? init : new UpdateUserRequest(init);
  }

  static write(xml: XmlWriter, value: Init<UpdateUserRequest>): void {
    xml.optional(ns, "token", xsString, value.token);
    xml.optional(ns, "userName", xsString, value.userName);
    xml.optional(ns, "additionalParams", xsString, value.additionalParams);
  }

  static read(xml: XmlReader): UpdateUserRequest {
    let token: string | undefined;
    let userName: string | undefined;
    let additionalParams: string | undefined;
    for (let at = xml.field(requestFields, 0); at >= 0; at = xml.field(requestFields, at + 1)) {
      switch (at) {
        case 0:
          token = xsString.read(xml);
          break;
        case 1:
          userName = xsString.read(xml);
          break;
        case 2:
          additionalParams = xsString.read(xml);
          break;
      }
    }
    return new UpdateUserRequest({
      token,
      userName,
      additionalParams,
    });
  }
}

/** Response of operation `updateUser`. */
export class UpdateUserResponse {
  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<UpdateUserResponse>): UpdateUserResponse {
    return init instanceof UpdateUserResponse ? init : new UpdateUserResponse();
  }

  static write(_xml: XmlWriter, _value: Init<UpdateUserResponse>): void {}

  static read(xml: XmlReader): UpdateUserResponse {
    xml.skip();
    return new UpdateUserResponse();
  }
}

/** How operation `updateUser` travels. */
export const updateUser: Operation<UpdateUserRequest, UpdateUserResponse> = {
  name: "updateUser",
  action: "http://www.birst.com/updateUser",
  input: { name: "{http://www.birst.com/}updateUser", codec: UpdateUserRequest },
  output: { name: "{http://www.birst.com/}updateUserResponse", codec: UpdateUserResponse },
  secrets: ["additionalParams", "token"],
};
