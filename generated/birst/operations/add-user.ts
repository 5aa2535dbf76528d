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

/** Request of operation `addUser`. */
export class AddUserRequest {
  /** Element `token`, xs:string, 0..1. */
  token: string | undefined;
  /** Element `userName`, xs:string, 0..1. */
  userName: string | undefined;
  /** Element `additionalParams`, xs:string, 0..1. */
  additionalParams: string | undefined;

  constructor(init: Init<AddUserRequest>) {
    this.token = init.token;
    this.userName = init.userName;
    this.additionalParams = init.additionalParams;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<AddUserRequest>): AddUserRequest {
    return init instanceof AddUserRequest ? init : new AddUserRequest(init);
  }

  static write(xml: XmlWriter, value: Init<AddUserRequest>): void {
    xml.optional(ns, "token", xsString, value.token);
    xml.optional(ns, "userName", xsString, value.userName);
    xml.optional(ns, "additionalParams", xsString, value.additionalParams);
  }

  static read(xml: XmlReader): AddUserRequest {
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
    return new AddUserRequest({
      token,
      userName,
      additionalParams,
    });
  }
}

/** Response of operation `addUser`. */
export class AddUserResponse {
  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<AddUserResponse>): AddUserResponse {
    return init instanceof AddUserResponse ? init : new AddUserResponse();
  }

  static write(_xml: XmlWriter, _value: Init<AddUserResponse>): void {}

  static read(xml: XmlReader): AddUserResponse {
    xml.skip();
    return new AddUserResponse();
  }
}

/** How operation `addUser` travels. */
export const addUser: Operation<AddUserRequest, AddUserResponse> = {
  name: "addUser",
  action: "http://www.birst.com/addUser",
  input: { name: "{http://www.birst.com/}addUser", codec: AddUserRequest },
  output: { name: "{http://www.birst.com/}addUserResponse", codec: AddUserResponse },
  secrets: ["additionalParams", "token"],
};
