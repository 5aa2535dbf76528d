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

/** Request of operation `deleteUser`. */
export class DeleteUserRequest {
  /** Element `token`, xs:string, 0..1. */
  token: string | undefined;
  /** Element `userName`, xs:string, 0..1. */
  userName: string | undefined;

  constructor(init: Init<DeleteUserRequest>) {
    this.token = init.token;
    this.userName = init.userName;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<DeleteUserRequest>): DeleteUserRequest {
    return init instanceof DeleteUserRequest ? init : new DeleteUserRequest(init);
  }

  static write(xml: XmlWriter, value: Init<DeleteUserRequest>): void {
    xml.optional(ns, "token", xsString, value.token);
    xml.optional(ns, "userName", xsString, value.userName);
  }

  static read(xml: XmlReader): DeleteUserRequest {
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
    return new DeleteUserRequest({
      token,
      userName,
    });
  }
}

/** Response of operation `deleteUser`. */
export class DeleteUserResponse {
  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<DeleteUserResponse>): DeleteUserResponse {
    return init instanceof DeleteUserResponse ? init : new DeleteUserResponse();
  }

  static write(_xml: XmlWriter, _value: Init<DeleteUserResponse>): void {}

  static read(xml: XmlReader): DeleteUserResponse {
    xml.skip();
    return new DeleteUserResponse();
  }
}

/** How operation `deleteUser` travels. */
export const deleteUser: Operation<DeleteUserRequest, DeleteUserResponse> = {
  name: "deleteUser",
  action: "http://www.birst.com/deleteUser",
  input: { name: "{http://www.birst.com/}deleteUser", codec: DeleteUserRequest },
  output: { name: "{http://www.birst.com/}deleteUserResponse", codec: DeleteUserResponse },
  secrets: ["token"],
};
