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
const requestFields = xmlNames(ns, "username", "password");
const responseFields = xmlNames(ns, "LoginResult");

/** Request of operation `Login`. */
export class LoginRequest {
  /** Element `username`, xs:string, 0..1. */
  username: string | undefined;
  /** Element `password`, xs:string, 0..1. */
  password: string | undefined;

  constructor(init: Init<LoginRequest>) {
    this.username = init.username;
    this.password = init.password;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<LoginRequest>): LoginRequest {
    return init instanceof LoginRequest ? init : new LoginRequest(init);
  }

  static write(xml: XmlWriter, value: Init<LoginRequest>): void {
    xml.optional(ns, "username", xsString, value.username);
    xml.optional(ns, "password", xsString, value.password);
  }

  static read(xml: XmlReader): LoginRequest {
    let username: string | undefined;
    let password: string | undefined;
    for (let at = xml.field(requestFields, 0); at >= 0; at = xml.field(requestFields, at + 1)) {
      switch (at) {
        case 0:
          username = xsString.read(xml);
          break;
        case 1:
          password = xsString.read(xml);
          break;
      }
    }
    return new LoginRequest({
      username,
      password,
    });
  }
}

/** Response of operation `Login`. */
export class LoginResponse {
  /** Element `LoginResult`, xs:string, 0..1, required by the overlay. */
  LoginResult: string;

  constructor(init: Init<LoginResponse>) {
    this.LoginResult = init.LoginResult;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<LoginResponse>): LoginResponse {
    return init instanceof LoginResponse ? init : new LoginResponse(init);
  }

  static write(xml: XmlWriter, value: Init<LoginResponse>): void {
    xml.element(ns, "LoginResult", xsString, value.LoginResult);
  }

  static read(xml: XmlReader): LoginResponse {
    let loginResult: string | undefined;
    for (let at = xml.field(responseFields, 0); at >= 0; at = xml.field(responseFields, at + 1)) {
      switch (at) {
        case 0:
          loginResult = xsString.read(xml);
          break;
      }
    }
    return new LoginResponse({
      LoginResult: loginResult ?? xml.missing(responseFields, 0),
    });
  }
}

/** How operation `Login` travels. */
export const login: Operation<LoginRequest, LoginResponse> = {
  name: "Login",
  action: "http://www.birst.com/Login",
  input: { name: "{http://www.birst.com/}Login", codec: LoginRequest },
  output: { name: "{http://www.birst.com/}LoginResponse", codec: LoginResponse },
  secrets: ["LoginResult", "password"],
};
