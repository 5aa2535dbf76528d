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
const requestFields = xmlNames(ns, "token", "spaceID", "dataSourceName", "enabled");

/** Request of operation `enableSourceInSpace`. */
export class EnableSourceInSpaceRequest {
  /** Element `token`, xs:string, 0..1. */
  token: string | undefined;
  /** Element `spaceID`, xs:string, 0..1. */
  spaceID: string | undefined;
  /** Element `dataSourceName`, xs:string, 0..1. */
  dataSourceName: string | undefined;
  /** Element `enabled`, xs:boolean, 1..1. */
  enabled: boolean;

  constructor(init: Init<EnableSourceInSpaceRequest>) {
    this.token = init.token;
    this.spaceID = init.spaceID;
    this.dataSourceName = init.dataSourceName;
    this.enabled = init.enabled;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<EnableSourceInSpaceRequest>): EnableSourceInSpaceRequest {
    return init instanceof EnableSourceInSpaceRequest ? init : new EnableSourceInSpaceRequest(init);
  }

  static write(xml: XmlWriter, value: Init<EnableSourceInSpaceRequest>): void {
    xml.optional(ns, "token", xsString, value.token);
    xml.optional(ns, "spaceID", xsString, value.spaceID);
    xml.optional(ns, "dataSourceName", xsString, value.dataSourceName);
    xml.element(ns, "enabled", xsBoolean, value.enabled);
  }

  static read(xml: XmlReader): EnableSourceInSpaceRequest {
    let token: string | undefined;
    let spaceID: string | undefined;
    let dataSourceName: string | undefined;
    let enabled: boolean | undefined;
    for (let at = xml.field(requestFields, 0); at >= 0; at = xml.field(requestFields, at + 1)) {
      switch (at) {
        case 0:
          token = xsString.read(xml);
          break;
        case 1:
          spaceID = xsString.read(xml);
          break;
        case 2:
          dataSourceName = xsString.read(xml);
          break;
        case 3:
          enabled = xsBoolean.read(xml);
          break;
      }
    }
    return new EnableSourceInSpaceRequest({
      token,
      spaceID,
      dataSourceName,
      enabled: enabled ?? xml.missing(requestFields, 3),
    });
  }
}

/** Response of operation `enableSourceInSpace`. */
export class EnableSourceInSpaceResponse {
  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<EnableSourceInSpaceResponse>): EnableSourceInSpaceResponse {
    return init instanceof EnableSourceInSpaceResponse ? init : new EnableSourceInSpaceResponse();
  }

  static write(_xml: XmlWriter, _value: Init<EnableSourceInSpaceResponse>): void {}

  static read(xml: XmlReader): EnableSourceInSpaceResponse {
    xml.skip();
    return new EnableSourceInSpaceResponse();
  }
}

/** How operation `enableSourceInSpace` travels. */
export const enableSourceInSpace: Operation<EnableSourceInSpaceRequest, EnableSourceInSpaceResponse> = {
  name: "enableSourceInSpace",
  action: "http://www.birst.com/enableSourceInSpace",
  input: { name: "{http://www.birst.com/}enableSourceInSpace", codec: EnableSourceInSpaceRequest },
  output: { name: "{http://www.birst.com/}enableSourceInSpaceResponse", codec: EnableSourceInSpaceResponse },
  secrets: ["token"],
};
