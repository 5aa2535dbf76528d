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
const requestFields = xmlNames(ns, "token", "userName", "dashboardView");

/** Request of operation `setDashboardView`. */
export class SetDashboardViewRequest {
  /** Element `token`, xs:string, 0..1. */
  token: string | undefined;
  /** Element `userName`, xs:string, 0..1. */
  userName: string | undefined;
  /** Element `dashboardView`, xs:string, 0..1. */
  dashboardView: string | undefined;

  constructor(init: Init<SetDashboardViewRequest>) {
    this.token = init.token;
    this.userName = init.userName;
    this.dashboardView = init.dashboardView;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<SetDashboardViewRequest>): SetDashboardViewRequest {
    return init instanceof SetDashboardViewRequest ? init : new SetDashboardViewRequest(init);
  }

  static write(xml: XmlWriter, value: Init<SetDashboardViewRequest>): void {
    xml.optional(ns, "token", xsString, value.token);
    xml.optional(ns, "userName", xsString, value.userName);
    xml.optional(ns, "dashboardView", xsString, value.dashboardView);
  }

  static read(xml: XmlReader): SetDashboardViewRequest {
    let token: string | undefined;
    let userName: string | undefined;
    let dashboardView: string | undefined;
    for (let at = xml.field(requestFields, 0); at >= 0; at = xml.field(requestFields, at + 1)) {
      switch (at) {
        case 0:
          token = xsString.read(xml);
          break;
        case 1:
          userName = xsString.read(xml);
          break;
        case 2:
          dashboardView = xsString.read(xml);
          break;
      }
    }
    return new SetDashboardViewRequest({
      token,
      userName,
      dashboardView,
    });
  }
}

/** Response of operation `setDashboardView`. */
export class SetDashboardViewResponse {
  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<SetDashboardViewResponse>): SetDashboardViewResponse {
    return init instanceof SetDashboardViewResponse ? init : new SetDashboardViewResponse();
  }

  static write(_xml: XmlWriter, _value: Init<SetDashboardViewResponse>): void {}

  static read(xml: XmlReader): SetDashboardViewResponse {
    xml.skip();
    return new SetDashboardViewResponse();
  }
}

/** How operation `setDashboardView` travels. */
export const setDashboardView: Operation<SetDashboardViewRequest, SetDashboardViewResponse> = {
  name: "setDashboardView",
  action: "http://www.birst.com/setDashboardView",
  input: { name: "{http://www.birst.com/}setDashboardView", codec: SetDashboardViewRequest },
  output: { name: "{http://www.birst.com/}setDashboardViewResponse", codec: SetDashboardViewResponse },
  secrets: ["token"],
};
