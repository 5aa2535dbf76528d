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
const requestFields = xmlNames(ns, "token", "spaceID", "bgcolor");

/** Request of operation `setBackgroundColorForSpace`. */
export class SetBackgroundColorForSpaceRequest {
  /** Element `token`, xs:string, 0..1. */
  token: string | undefined;
  /** Element `spaceID`, xs:string, 0..1. */
  spaceID: string | undefined;
  /** Element `bgcolor`, xs:string, 0..1. */
  bgcolor: string | undefined;

  constructor(init: Init<SetBackgroundColorForSpaceRequest>) {
    this.token = init.token;
    this.spaceID = init.spaceID;
    this.bgcolor = init.bgcolor;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<SetBackgroundColorForSpaceRequest>): SetBackgroundColorForSpaceRequest {
    return init instanceof SetBackgroundColorForSpaceRequest
      ? init
      : new SetBackgroundColorForSpaceRequest(init);
  }

  static write(xml: XmlWriter, value: Init<SetBackgroundColorForSpaceRequest>): void {
    xml.optional(ns, "token", xsString, value.token);
    xml.optional(ns, "spaceID", xsString, value.spaceID);
    xml.optional(ns, "bgcolor", xsString, value.bgcolor);
  }

  static read(xml: XmlReader): SetBackgroundColorForSpaceRequest {
    let token: string | undefined;
    let spaceID: string | undefined;
    let bgcolor: string | undefined;
    for (let at = xml.field(requestFields, 0); at >= 0; at = xml.field(requestFields, at + 1)) {
      switch (at) {
        case 0:
          token = xsString.read(xml);
          break;
        case 1:
          spaceID = xsString.read(xml);
          break;
        case 2:
          bgcolor = xsString.read(xml);
          break;
      }
    }
    return new SetBackgroundColorForSpaceRequest({
      token,
      spaceID,
      bgcolor,
    });
  }
}

/** Response of operation `setBackgroundColorForSpace`. */
export class SetBackgroundColorForSpaceResponse {
  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<SetBackgroundColorForSpaceResponse>): SetBackgroundColorForSpaceResponse {
    return init instanceof SetBackgroundColorForSpaceResponse
      ? init
      : new SetBackgroundColorForSpaceResponse();
  }

  static write(_xml: XmlWriter, _value: Init<SetBackgroundColorForSpaceResponse>): void {}

  static read(xml: XmlReader): SetBackgroundColorForSpaceResponse {
    xml.skip();
    return new SetBackgroundColorForSpaceResponse();
  }
}

/** How operation `setBackgroundColorForSpace` travels. */
export const setBackgroundColorForSpace: Operation<
  SetBackgroundColorForSpaceRequest,
  SetBackgroundColorForSpaceResponse
> = {
  name: "setBackgroundColorForSpace",
  action: "http://www.birst.com/setBackgroundColorForSpace",
  input: {
    name: "{http://www.birst.com/}setBackgroundColorForSpace",
    codec: SetBackgroundColorForSpaceRequest,
  },
  output: {
    name: "{http://www.birst.com/}setBackgroundColorForSpaceResponse",
    codec: SetBackgroundColorForSpaceResponse,
  },
  secrets: ["token"],
};
