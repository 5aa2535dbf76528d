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
const requestFields = xmlNames(ns, "token", "userName", "disable");

/** Request of operation `setDenyAddSpace`. */
export class SetDenyAddSpaceRequest {
  /** Element `token`, xs:string, 0..1. */
  token: string | undefined;
  /** Element `userName`, xs:string, 0..1. */
  userName: string | undefined;
  /** Element `disable`, xs:string, 0..1. */
  disable: string | undefined;

  constructor(init: Init<SetDenyAddSpaceRequest>) {
    this.token = init.token;
    this.userName = init.userName;
    this.disable = init.disable;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<SetDenyAddSpaceRequest>): SetDenyAddSpaceRequest {
    return init instanceof SetDenyAddSpaceRequest ? init : new SetDenyAddSpaceRequest(init);
  }

  static write(xml: XmlWriter, value: Init<SetDenyAddSpaceRequest>): void {
    xml.optional(ns, "token", xsString, value.token);
    xml.optional(ns, "userName", xsString, value.userName);
    xml.optional(ns, "disable", xsString, value.disable);
  }

  static read(xml: XmlReader): SetDenyAddSpaceRequest {
    let token: string | undefined;
    let userName: string | undefined;
    let disable: string | undefined;
    for (let at = xml.field(requestFields, 0); at >= 0; at = xml.field(requestFields, at + 1)) {
      switch (at) {
        case 0:
          token = xsString.read(xml);
          break;
        case 1:
          userName = xsString.read(xml);
          break;
        case 2:
          disable = xsString.read(xml);
          break;
      }
    }
    return new SetDenyAddSpaceRequest({
      token,
      userName,
      disable,
    });
  }
}

/** Response of operation `setDenyAddSpace`. */
export class SetDenyAddSpaceResponse {
  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<SetDenyAddSpaceResponse>): SetDenyAddSpaceResponse {
    return init instanceof SetDenyAddSpaceResponse ? init : new SetDenyAddSpaceResponse();
  }

  static write(_xml: XmlWriter, _value: Init<SetDenyAddSpaceResponse>): void {}

  static read(xml: XmlReader): SetDenyAddSpaceResponse {
    xml.skip();
    return new SetDenyAddSpaceResponse();
  }
}

/** How operation `setDenyAddSpace` travels. */
export const setDenyAddSpace: Operation<SetDenyAddSpaceRequest, SetDenyAddSpaceResponse> = {
  name: "setDenyAddSpace",
  action: "http://www.birst.com/setDenyAddSpace",
  input: { name: "{http://www.birst.com/}setDenyAddSpace", codec: SetDenyAddSpaceRequest },
  output: { name: "{http://www.birst.com/}setDenyAddSpaceResponse", codec: SetDenyAddSpaceResponse },
  secrets: ["token"],
};
