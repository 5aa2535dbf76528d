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
const requestFields = xmlNames(ns, "token", "spaceID");

/** Request of operation `setDefaultLogoForSpace`. */
export class SetDefaultLogoForSpaceRequest {
  /** Element `token`, xs:string, 0..1. */
  token: string | undefined;
  /** Element `spaceID`, xs:string, 0..1. */
  spaceID: string | undefined;

  constructor(init: Init<SetDefaultLogoForSpaceRequest>) {
    this.token = init.token;
    this.spaceID = init.spaceID;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<SetDefaultLogoForSpaceRequest>): SetDefaultLogoForSpaceRequest {
    return init instanceof SetDefaultLogoForSpaceRequest ? init : new SetDefaultLogoForSpaceRequest(init);
  }

  static write(xml: XmlWriter, value: Init<SetDefaultLogoForSpaceRequest>): void {
    xml.optional(ns, "token", xsString, value.token);
    xml.optional(ns, "spaceID", xsString, value.spaceID);
  }

  static read(xml: XmlReader): SetDefaultLogoForSpaceRequest {
    let token: string | undefined;
    let spaceID: string | undefined;
    for (let at = xml.field(requestFields, 0); at >= 0; at = xml.field(requestFields, at + 1)) {
      switch (at) {
        case 0:
          token = xsString.read(xml);
          break;
        case 1:
          spaceID = xsString.read(xml);
          break;
      }
    }
    return new SetDefaultLogoForSpaceRequest({
      token,
      spaceID,
    });
  }
}

/** Response of operation `setDefaultLogoForSpace`. */
export class SetDefaultLogoForSpaceResponse {
  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<SetDefaultLogoForSpaceResponse>): SetDefaultLogoForSpaceResponse {
    return init instanceof SetDefaultLogoForSpaceResponse ? init : new SetDefaultLogoForSpaceResponse();
  }

  static write(_xml: XmlWriter, _value: Init<SetDefaultLogoForSpaceResponse>): void {}

  static read(xml: XmlReader): SetDefaultLogoForSpaceResponse {
    xml.skip();
    return new SetDefaultLogoForSpaceResponse();
  }
}

/** How operation `setDefaultLogoForSpace` travels. */
export const setDefaultLogoForSpace: Operation<
  SetDefaultLogoForSpaceRequest,
  SetDefaultLogoForSpaceResponse
> = {
  name: "setDefaultLogoForSpace",
  action: "http://www.birst.com/setDefaultLogoForSpace",
  input: { name: "{http://www.birst.com/}setDefaultLogoForSpace", codec: SetDefaultLogoForSpaceRequest },
  output: {
    name: "{http://www.birst.com/}setDefaultLogoForSpaceResponse",
    codec: SetDefaultLogoForSpaceResponse,
  },
  secrets: ["token"],
};
