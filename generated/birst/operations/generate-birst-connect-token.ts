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
const requestFields = xmlNames(ns, "token");
const responseFields = xmlNames(ns, "generateBirstConnectTokenResult");

/** Request of operation `generateBirstConnectToken`. */
export class GenerateBirstConnectTokenRequest {
  /** Element `token`, xs:string, 0..1. */
  token: string | undefined;

  constructor(init: Init<GenerateBirstConnectTokenRequest>) {
    this.token = init.token;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<GenerateBirstConnectTokenRequest>): GenerateBirstConnectTokenRequest {
    return init instanceof GenerateBirstConnectTokenRequest
      ? init
      : new GenerateBirstConnectTokenRequest(init);
  }

  static write(xml: XmlWriter, value: Init<GenerateBirstConnectTokenRequest>): void {
    xml.optional(ns, "token", xsString, value.token);
  }

  static read(xml: XmlReader): GenerateBirstConnectTokenRequest {
    let token: string | undefined;
    for (let at = xml.field(requestFields, 0); at >= 0; at = xml.field(requestFields, at + 1)) {
      switch (at) {
        case 0:
          token = xsString.read(xml);
          break;
      }
    }
    return new GenerateBirstConnectTokenRequest({
      token,
    });
  }
}

/** Response of operation `generateBirstConnectToken`. */
export class GenerateBirstConnectTokenResponse {
  /** Element `generateBirstConnectTokenResult`, xs:string, 0..1, required by the overlay. */
  generateBirstConnectTokenResult: string;

  constructor(init: Init<GenerateBirstConnectTokenResponse>) {
    this.generateBirstConnectTokenResult = init.generateBirstConnectTokenResult;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<GenerateBirstConnectTokenResponse>): GenerateBirstConnectTokenResponse {
    return init instanceof GenerateBirstConnectTokenResponse
      ? init
      : new GenerateBirstConnectTokenResponse(init);
  }

  static write(xml: XmlWriter, value: Init<GenerateBirstConnectTokenResponse>): void {
    xml.element(ns, "generateBirstConnectTokenResult", xsString, value.generateBirstConnectTokenResult);
  }

  static read(xml: XmlReader): GenerateBirstConnectTokenResponse {
    let generateBirstConnectTokenResult: string | undefined;
    for (let at = xml.field(responseFields, 0); at >= 0; at = xml.field(responseFields, at + 1)) {
      switch (at) {
        case 0:
          generateBirstConnectTokenResult = xsString.read(xml);
          break;
      }
    }
    return new GenerateBirstConnectTokenResponse({
      generateBirstConnectTokenResult: generateBirstConnectTokenResult ?? xml.missing(responseFields, 0),
    });
  }
}

/** How operation `generateBirstConnectToken` travels. */
export const generateBirstConnectToken: Operation<
  GenerateBirstConnectTokenRequest,
  GenerateBirstConnectTokenResponse
> = {
  name: "generateBirstConnectToken",
  action: "http://www.birst.com/generateBirstConnectToken",
  input: {
    name: "{http://www.birst.com/}generateBirstConnectToken",
    codec: GenerateBirstConnectTokenRequest,
  },
  output: {
    name: "{http://www.birst.com/}generateBirstConnectTokenResponse",
    codec: GenerateBirstConnectTokenResponse,
  },
  secrets: ["generateBirstConnectTokenResult", "token"],
};
