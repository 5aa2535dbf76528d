// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import {
  type Init,
  type Operation,
  type XmlReader,
  type XmlWriter,
  xmlNames,
  xsBoolean,
  xsString,
} from "../runtime/index.js";

const ns = "http://www.birst.com/";
const requestFields = xmlNames(ns, "token", "userName", "spaceID", "dashboards");

/** Request of operation `setUserDefaultSpace`. */
export class SetUserDefaultSpaceRequest {
  /** Element `token`, xs:string, 0..1. */
  token: string | undefined;
  /** Element `userName`, xs:string, 0..1. */
  userName: string | undefined;
  /** Element `spaceID`, xs:string, 0..1. */
  spaceID: string | undefined;
  /** Element `dashboards`, xs:boolean, 1..1. */
  dashboards: boolean;

  constructor(init: Init<SetUserDefaultSpaceRequest>) {
    this.token = init.token;
    this.userName = init.userName;
    this.spaceID = init.spaceID;
    this.dashboards = init.dashboards;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<SetUserDefaultSpaceRequest>): SetUserDefaultSpaceRequest {
    return init instanceof SetUserDefaultSpaceRequest ? init : new SetUserDefaultSpaceRequest(init);
  }

  static write(xml: XmlWriter, value: Init<SetUserDefaultSpaceRequest>): void {
    xml.optional(ns, "token", xsString, value.token);
    xml.optional(ns, "userName", xsString, value.userName);
    xml.optional(ns, "spaceID", xsString, value.spaceID);
    xml.element(ns, "dashboards", xsBoolean, value.dashboards);
  }

  static read(xml: XmlReader): SetUserDefaultSpaceRequest {
    let token: string | undefined;
    let userName: string | undefined;
    let spaceID: string | undefined;
    let dashboards: boolean | undefined;
    for (let at = xml.field(requestFields, 0); at >= 0; at = xml.field(requestFields, at + 1)) {
      switch (at) {
        case 0:
          token = xsString.read(xml);
          break;
        case 1:
          userName = xsString.read(xml);
          break;
        case 2:
          spaceID = xsString.read(xml);
          break;
        case 3:
          dashboards = xsBoolean.read(xml);
          break;
      }
    }
    return new SetUserDefaultSpaceRequest({
      token,
      userName,
      spaceID,
      dashboards: dashboards ?? xml.missing(requestFields, 3),
    });
  }
}

/** Response of operation `setUserDefaultSpace`. */
export class SetUserDefaultSpaceResponse {
  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<SetUserDefaultSpaceResponse>): SetUserDefaultSpaceResponse {
    return init instanceof SetUserDefaultSpaceResponse ? init : new SetUserDefaultSpaceResponse();
  }

  static write(_xml: XmlWriter, _value: Init<SetUserDefaultSpaceResponse>): void {}

  static read(xml: XmlReader): SetUserDefaultSpaceResponse {
    xml.skip();
    return new SetUserDefaultSpaceResponse();
  }
}

/** How operation `setUserDefaultSpace` travels. */
export const setUserDefaultSpace: Operation<SetUserDefaultSpaceRequest, SetUserDefaultSpaceResponse> = {
  name: "setUserDefaultSpace",
  action: "http://www.birst.com/setUserDefaultSpace",
  input: { name: "{http://www.birst.com/}setUserDefaultSpace", codec: SetUserDefaultSpaceRequest },
  output: { name: "{http://www.birst.com/}setUserDefaultSpaceResponse", codec: SetUserDefaultSpaceResponse },
  secrets: ["token"],
};
