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
const requestFields = xmlNames(ns, "token", "spaceID", "fgcolor");

/** Request of operation `setForegroundColorForSpace`. */
export class SetForegroundColorForSpaceRequest {
  /** Element `token`, xs:string, 0..1. */
  token: string | undefined;
  /** Element `spaceID`, xs:string, 0..1. */
  spaceID: string | undefined;
  /** Element `fgcolor`, xs:string, 0..1. */
  fgcolor: string | undefined;

  constructor(init: Init<SetForegroundColorForSpaceRequest>) {
    this.token = init.token;
    this.spaceID = init.spaceID;
    this.fgcolor = init.fgcolor;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<SetForegroundColorForSpaceRequest>): SetForegroundColorForSpaceRequest {
    return init instanceof SetForegroundColorForSpaceRequest
      ? init
      : new SetForegroundColorForSpaceRequest(init);
  }

  static write(xml: XmlWriter, value: Init<SetForegroundColorForSpaceRequest>): void {
    xml.optional(ns, "token", xsString, value.token);
    xml.optional(ns, "spaceID", xsString, value.spaceID);
    xml.optional(ns, "fgcolor", xsString, value.fgcolor);
  }

  static read(xml: XmlReader): SetForegroundColorForSpaceRequest {
    let token: string | undefined;
    let spaceID: string | undefined;
    let fgcolor: string | undefined;
    for (let at = xml.field(requestFields, 0); at >= 0; at = xml.field(requestFields, at + 1)) {
      switch (at) {
        case 0:
          token = xsString.read(xml);
          break;
        case 1:
          spaceID = xsString.read(xml);
          break;
        case 2:
          fgcolor = xsString.read(xml);
          break;
      }
    }
    return new SetForegroundColorForSpaceRequest({
      token,
      spaceID,
      fgcolor,
    });
  }
}

/** Response of operation `setForegroundColorForSpace`. */
export class SetForegroundColorForSpaceResponse {
  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<SetForegroundColorForSpaceResponse>): SetForegroundColorForSpaceResponse {
    return init instanceof SetForegroundColorForSpaceResponse
      ? init
      : new SetForegroundColorForSpaceResponse();
  }

  static write(_xml: XmlWriter, _value: Init<SetForegroundColorForSpaceResponse>): void {}

  static read(xml: XmlReader): SetForegroundColorForSpaceResponse {
    xml.skip();
    return new SetForegroundColorForSpaceResponse();
  }
}

/** How operation `setForegroundColorForSpace` travels. */
export const setForegroundColorForSpace: Operation<
  SetForegroundColorForSpaceRequest,
  SetForegroundColorForSpaceResponse
> = {
  name: "setForegroundColorForSpace",
  action: "http://www.birst.com/setForegroundColorForSpace",
  input: {
    name: "{http://www.birst.com/}setForegroundColorForSpace",
    codec: SetForegroundColorForSpaceRequest,
  },
  output: {
    name: "{http://www.birst.com/}setForegroundColorForSpaceResponse",
    codec: SetForegroundColorForSpaceResponse,
  },
  secrets: ["token"],
};
