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
const requestFields = xmlNames(ns, "samlResponse");
const responseFields = xmlNames(ns, "LoginViaSamlResult");

/** Request of operation `LoginViaSaml`. */
export class LoginViaSamlRequest {
  /** Element `samlResponse`, xs:string, 0..1. */
  samlResponse: string | undefined;

  constructor(init: Init<LoginViaSamlRequest>) {
    this.samlResponse = init.samlResponse;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<LoginViaSamlRequest>): LoginViaSamlRequest {
    return init instanceof LoginViaSamlRequest ? init : new LoginViaSamlRequest(init);
  }

  static write(xml: XmlWriter, value: Init<LoginViaSamlRequest>): void {
    xml.optional(ns, "samlResponse", xsString, value.samlResponse);
  }

  static read(xml: XmlReader): LoginViaSamlRequest {
    let samlResponse: string | undefined;
    for (let at = xml.field(requestFields, 0); at >= 0; at = xml.field(requestFields, at + 1)) {
      switch (at) {
        case 0:
          samlResponse = xsString.read(xml);
          break;
      }
    }
    return new LoginViaSamlRequest({
      samlResponse,
    });
  }
}

/** Response of operation `LoginViaSaml`. */
export class LoginViaSamlResponse {
  /** Element `LoginViaSamlResult`, xs:string, 0..1, required by the overlay. */
  LoginViaSamlResult: string;

  constructor(init: Init<LoginViaSamlResponse>) {
    this.LoginViaSamlResult = init.LoginViaSamlResult;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<LoginViaSamlResponse>): LoginViaSamlResponse {
    return init instanceof LoginViaSamlResponse ? init : new LoginViaSamlResponse(init);
  }

  static write(xml: XmlWriter, value: Init<LoginViaSamlResponse>): void {
    xml.element(ns, "LoginViaSamlResult", xsString, value.LoginViaSamlResult);
  }

  static read(xml: XmlReader): LoginViaSamlResponse {
    let loginViaSamlResult: string | undefined;
    for (let at = xml.field(responseFields, 0); at >= 0; at = xml.field(responseFields, at + 1)) {
      switch (at) {
        case 0:
          loginViaSamlResult = xsString.read(xml);
          break;
      }
    }
    return new LoginViaSamlResponse({
      LoginViaSamlResult: loginViaSamlResult ?? xml.missing(responseFields, 0),
    });
  }
}

/** How operation `LoginViaSaml` travels. */
export const loginViaSaml: Operation<LoginViaSamlRequest, LoginViaSamlResponse> = {
  name: "LoginViaSaml",
  action: "http://www.birst.com/LoginViaSaml",
  input: { name: "{http://www.birst.com/}LoginViaSaml", codec: LoginViaSamlRequest },
  output: { name: "{http://www.birst.com/}LoginViaSamlResponse", codec: LoginViaSamlResponse },
  secrets: ["LoginViaSamlResult", "samlResponse"],
};
