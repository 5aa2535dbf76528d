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
const requestFields = xmlNames(ns, "token", "spaceID", "dashName", "pageName", "newPageName");

/** Request of operation `renameDashboardPage`. */
export class RenameDashboardPageRequest {
  /** Element `token`, xs:string, 0..1. */
  token: string | undefined;
  /** Element `spaceID`, xs:string, 0..1. */
  spaceID: string | undefined;
  /** Element `dashName`, xs:string, 0..1. */
  dashName: string | undefined;
  /** Element `pageName`, xs:string, 0..1. */
  pageName: string | undefined;
  /** Element `newPageName`, xs:string, 0..1. */
  newPageName: string | undefined;

  constructor(init: Init<RenameDashboardPageRequest>) {
    this.token = init.token;
    this.spaceID = init.spaceID;
    this.dashName = init.dashName;
    this.pageName = init.pageName;
    this.newPageName = init.newPageName;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<RenameDashboardPageRequest>): RenameDashboardPageRequest {
    return init instanceof RenameDashboardPageRequest ? init : new RenameDashboardPageRequest(init);
  }

  static write(xml: XmlWriter, value: Init<RenameDashboardPageRequest>): void {
    xml.optional(ns, "token", xsString, value.token);
    xml.optional(ns, "spaceID", xsString, value.spaceID);
    xml.optional(ns, "dashName", xsString, value.dashName);
    xml.optional(ns, "pageName", xsString, value.pageName);
    xml.optional(ns, "newPageName", xsString, value.newPageName);
  }

  static read(xml: XmlReader): RenameDashboardPageRequest {
    let token: string | undefined;
    let spaceID: string | undefined;
    let dashName: string | undefined;
    let pageName: string | undefined;
    let newPageName: string | undefined;
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
          pageName = xsString.read(xml);
          break;
        case 4:
          newPageName = xsString.read(xml);
          break;
      }
    }
    return new RenameDashboardPageRequest({
      token,
      spaceID,
      dashName,
      pageName,
      newPageName,
    });
  }
}

/** Response of operation `renameDashboardPage`. */
export class RenameDashboardPageResponse {
  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<RenameDashboardPageResponse>): RenameDashboardPageResponse {
    return init instanceof RenameDashboardPageResponse ? init : new RenameDashboardPageResponse();
  }

  static write(_xml: XmlWriter, _value: Init<RenameDashboardPageResponse>): void {}

  static read(xml: XmlReader): RenameDashboardPageResponse {
    xml.skip();
    return new RenameDashboardPageResponse();
  }
}

/** How operation `renameDashboardPage` travels. */
export const renameDashboardPage: Operation<RenameDashboardPageRequest, RenameDashboardPageResponse> = {
  name: "renameDashboardPage",
  action: "http://www.birst.com/renameDashboardPage",
  input: { name: "{http://www.birst.com/}renameDashboardPage", codec: RenameDashboardPageRequest },
  output: { name: "{http://www.birst.com/}renameDashboardPageResponse", codec: RenameDashboardPageResponse },
  secrets: ["token"],
};
