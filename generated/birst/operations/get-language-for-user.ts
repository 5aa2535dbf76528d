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
const requestFields = xmlNames(ns, "token", "username");
const responseFields = xmlNames(ns, "getLanguageForUserResult");

/** Request of operation `getLanguageForUser`. */
export class GetLanguageForUserRequest {
  /** Element `token`, xs:string, 0..1. */
  token: string | undefined;
  /** Element `username`, xs:string, 0..1. */
  username: string | undefined;

  constructor(init: Init<GetLanguageForUserRequest>) {
    this.token = init.token;
    this.username = init.username;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<GetLanguageForUserRequest>): GetLanguageForUserRequest {
    return init instanceof GetLanguageForUserRequest ? init : new GetLanguageForUserRequest(init);
  }

  static write(xml: XmlWriter, value: Init<GetLanguageForUserRequest>): void {
    xml.optional(ns, "token", xsString, value.token);
    xml.optional(ns, "username", xsString, value.username);
  }

  static read(xml: XmlReader): GetLanguageForUserRequest {
    let token: string | undefined;
    let username: string | undefined;
    for (let at = xml.field(requestFields, 0); at >= 0; at = xml.field(requestFields, at + 1)) {
      switch (at) {
        case 0:
          token = xsString.read(xml);
          break;
        case 1:
          username = xsString.read(xml);
          break;
      }
    }
    return new GetLanguageForUserRequest({
      token,
      username,
    });
  }
}

/** Response of operation `getLanguageForUser`. */
export class GetLanguageForUserResponse {
  /** Element `getLanguageForUserResult`, xs:string, 0..1, required by the overlay. */
  getLanguageForUserResult: string;

  constructor(init: Init<GetLanguageForUserResponse>) {
    this.getLanguageForUserResult = init.getLanguageForUserResult;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<GetLanguageForUserResponse>): GetLanguageForUserResponse {
    return init instanceof GetLanguageForUserResponse ? init : new GetLanguageForUserResponse(init);
  }

  static write(xml: XmlWriter, value: Init<GetLanguageForUserResponse>): void {
    xml.element(ns, "getLanguageForUserResult", xsString, value.getLanguageForUserResult);
  }

  static read(xml: XmlReader): GetLanguageForUserResponse {
    let getLanguageForUserResult: string | undefined;
    for (let at = xml.field(responseFields, 0); at >= 0; at = xml.field(responseFields, at + 1)) {
      switch (at) {
        case 0:
          getLanguageForUserResult = xsString.read(xml);
          break;
      }
    }
    return new GetLanguageForUserResponse({
      getLanguageForUserResult: getLanguageForUserResult ?? xml.missing(responseFields, 0),
    });
  }
}

/** How operation `getLanguageForUser` travels. */
export const getLanguageForUser: Operation<GetLanguageForUserRequest, GetLanguageForUserResponse> = {
  name: "getLanguageForUser",
  action: "http://www.birst.com/getLanguageForUser",
  input: { name: "{http://www.birst.com/}getLanguageForUser", codec: GetLanguageForUserRequest },
  output: { name: "{http://www.birst.com/}getLanguageForUserResponse", codec: GetLanguageForUserResponse },
  secrets: ["token"],
};
