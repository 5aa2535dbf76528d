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
const requestFields = xmlNames(ns, "token", "spaceID", "dashName", "newDashName");

/** Request of operation `renameDashboard`. */
export class RenameDashboardRequest {
  /** Element `token`, xs:string, 0..1. */
  token: string | undefined;
  /** Element `spaceID`, xs:string, 0..1. */
  spaceID: string | undefined;
  /** Element `dashName`, xs:string, 0..1. */
  dashName: string | undefined;
  /** Element `newDashName`, xs:string, 0..1. */
  newDashName: string | undefined;

  constructor(init: Init<RenameDashboardRequest>) {
    this.token = init.token;
    this.spaceID = init.spaceID;
    this.dashName = init.dashName;
    this.newDashName = init.newDashName;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<RenameDashboardRequest>): RenameDashboardRequest {
    return init instanceof RenameDashboardRequest ? init : new RenameDashboardRequest(init);
  }

  static write(xml: XmlWriter, value: Init<RenameDashboardRequest>): void {
    xml.optional(ns, "token", xsString, value.token);
    xml.optional(ns, "spaceID", xsString, value.spaceID);
    xml.optional(ns, "dashName", xsString, value.dashName);
    xml.optional(ns, "newDashName", xsString, value.newDashName);
  }

  static read(xml: XmlReader): RenameDashboardRequest {
    let token: string | undefined;
    let spaceID: string | undefined;
    let dashName: string | undefined;
    let newDashName: string | undefined;
    for (let at = xml.field(requestFields, 0); at >= 0; at = xml.field(requestFields, at + 1)) {
      switch (at) {
        case 0:
          token = xsString.read(xml);
          break;
        case 1:
          spaceID = xsString.read(xml);
          break;
        case 2:
          dashName = xsString.read(xml);
          break;
        case 3:
          newDashName = xsString.read(xml);
          break;
      }
    }
    return new RenameDashboardRequest({
      token,
      spaceID,
      dashName,
      newDashName,
    });
  }
}

/** Response of operation `renameDashboard`. */
export class RenameDashboardResponse {
  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<RenameDashboardResponse>): RenameDashboardResponse {
    return init instanceof RenameDashboardResponse ? init : new RenameDashboardResponse();
  }

  static write(_xml: XmlWriter, _value: Init<RenameDashboardResponse>): void {}

  static read(xml: XmlReader): RenameDashboardResponse {
    xml.skip();
    return new RenameDashboardResponse();
  }
}

/** How operation `renameDashboard` travels. */
export const renameDashboard: Operation<RenameDashboardRequest, RenameDashboardResponse> = {
  name: "renameDashboard",
  action: "http://www.birst.com/renameDashboard",
  input: { name: "{http://www.birst.com/}renameDashboard", codec: RenameDashboardRequest },
  output: { name: "{http://www.birst.com/}renameDashboardResponse", codec: RenameDashboardResponse },
  secrets: ["token"],
};
