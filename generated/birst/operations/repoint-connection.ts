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
const requestFields = xmlNames(ns, "token", "spaceID", "fromConnectionId", "toConnectionId");

/** Request of operation `repointConnection`. */
export class RepointConnectionRequest {
  /** Element `token`, xs:string, 0..1 assumed. */
  token: string | undefined;
  /** Element `spaceID`, xs:string, 0..1 assumed. */
  spaceID: string | undefined;
  /** Element `fromConnectionId`, xs:string, 0..1 assumed. */
  fromConnectionId: string | undefined;
  /** Element `toConnectionId`, xs:string, 0..1 assumed. */
  toConnectionId: string | undefined;

  constructor(init: Init<RepointConnectionRequest>) {
    this.token = init.token;
    this.spaceID = init.spaceID;
    this.fromConnectionId = init.fromConnectionId;
    this.toConnectionId = init.toConnectionId;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<RepointConnectionRequest>): RepointConnectionRequest {
    return init instanceof RepointConnectionRequest ? init : new RepointConnectionRequest(init);
  }

  static write(xml: XmlWriter, value: Init<RepointConnectionRequest>): void {
    xml.optional(ns, "token", xsString, value.token);
    xml.optional(ns, "spaceID", xsString, value.spaceID);
    xml.optional(ns, "fromConnectionId", xsString, value.fromConnectionId);
    xml.optional(ns, "toConnectionId", xsString, value.toConnectionId);
  }

  static read(xml: XmlReader): RepointConnectionRequest {
    let token: string | undefined;
    let spaceID: string | undefined;
    let fromConnectionId: string | undefined;
    let toConnectionId: string | undefined;
    for (let at = xml.field(requestFields, 0); at >= 0; at = xml.field(requestFields, at + 1)) {
      switch (at) {
        case 0:
          token = xsString.read(xml);
          break;
        case 1:
          spaceID = xsString.read(xml);
          break;
        case 2:
          fromConnectionId = xsString.read(xml);
          break;
        case 3:
          toConnectionId = xsString.read(xml);
          break;
      }
    }
    return new RepointConnectionRequest({
      token,
      spaceID,
      fromConnectionId,
      toConnectionId,
    });
  }
}

/** Response of operation `repointConnection`. */
export class RepointConnectionResponse {
  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<RepointConnectionResponse>): RepointConnectionResponse {
    return init instanceof RepointConnectionResponse ? init : new RepointConnectionResponse();
  }

  static write(_xml: XmlWriter, _value: Init<RepointConnectionResponse>): void {}

  static read(xml: XmlReader): RepointConnectionResponse {
    xml.skip();
    return new RepointConnectionResponse();
  }
}

/** How operation `repointConnection` travels. */
export const repointConnection: Operation<RepointConnectionRequest, RepointConnectionResponse> = {
  name: "repointConnection",
  action: "http://www.birst.com/repointConnection",
  input: { name: "{http://www.birst.com/}repointConnection", codec: RepointConnectionRequest },
  output: { name: "{http://www.birst.com/}repointConnectionResponse", codec: RepointConnectionResponse },
  secrets: ["token"],
};
