// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import {
  type Init,
  itemsFrom,
  type Operation,
  type RawXml,
  rawXml,
  type XmlReader,
  type XmlWriter,
  xmlNames,
  xsString,
} from "../runtime/index.js";

const ns = "http://www.birst.com/";
const requestFields = xmlNames(ns, "token", "userName");
const responseFields = xmlNames("", "*");

/** Request of operation `getDashboardView`. */
export class GetDashboardViewRequest {
  /** Element `token`, xs:string, 0..1. */
  token: string | undefined;
  /** Element `userName`, xs:string, 0..1. */
  userName: string | undefined;

  constructor(init: Init<GetDashboardViewRequest>) {
    this.token = init.token;
    this.userName = init.userName;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<GetDashboardViewRequest>): GetDashboardViewRequest {
    return init instanceof GetDashboardViewRequest ? init : new GetDashboardViewRequest(init);
  }

  static write(xml: XmlWriter, value: Init<GetDashboardViewRequest>): void {
    xml.optional(ns, "token", xsString, value.token);
    xml.optional(ns, "userName", xsString, value.userName);
  }

  static read(xml: XmlReader): GetDashboardViewRequest {
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
    return new GetDashboardViewRequest({
      token,
      userName,
    });
  }
}

/** Response of operation `getDashboardView`. */
export class GetDashboardViewResponse {
  /** Any elements, 0..*. */
  any: RawXml[];

  constructor(init: Init<GetDashboardViewResponse>) {
    this.any = itemsFrom(rawXml, init.any);
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<GetDashboardViewResponse>): GetDashboardViewResponse {
    return init instanceof GetDashboardViewResponse ? init : new GetDashboardViewResponse(init);
  }

  static write(xml: XmlWriter, value: Init<GetDashboardViewResponse>): void {
    xml.any(value.any);
  }

  static read(xml: XmlReader): GetDashboardViewResponse {
    const anyValue: RawXml[] = [];
    for (let at = xml.field(responseFields, 0); at >= 0; at = xml.field(responseFields, at + 1)) {
      switch (at) {
        case 0:
          anyValue.push(rawXml.read(xml));
          break;
      }
    }
    return new GetDashboardViewResponse({
      any: anyValue,
    });
  }
}

/** How operation `getDashboardView` travels. */
export const getDashboardView: Operation<GetDashboardViewRequest, GetDashboardViewResponse> = {
  name: "getDashboardView",
  action: "http://www.birst.com/getDashboardView",
  input: { name: "{http://www.birst.com/}getDashboardView", codec: GetDashboardViewRequest },
  output: { name: "{http://www.birst.com/}getDashboardViewResponse", codec: GetDashboardViewResponse },
  secrets: ["token"],
};
