// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import {
  type Init,
  type Operation,
  type XmlReader,
  type XmlWriter,
  xmlNames,
  xsBase64Binary,
  xsString,
} from "../runtime/index.js";

const ns = "http://www.birst.com/";
const requestFields = xmlNames(ns, "token", "spaceID", "image");

/** Request of operation `setLogoForSpace`. */
export class SetLogoForSpaceRequest {
  /** Element `token`, xs:string, 0..1. */
  token: string | undefined;
  /** Element `spaceID`, xs:string, 0..1. */
  spaceID: string | undefined;
  /** Element `image`, xs:base64Binary, 0..1. */
  image: Uint8Array | undefined;

  constructor(init: Init<SetLogoForSpaceRequest>) {
    this.token = init.token;
    this.spaceID = init.spaceID;
    this.image = init.image;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<SetLogoForSpaceRequest>): SetLogoForSpaceRequest {
    return init instanceof SetLogoForSpaceRequest ? init : new SetLogoForSpaceRequest(init);
  }

  static write(xml: XmlWriter, value: Init<SetLogoForSpaceRequest>): void {
    xml.optional(ns, "token", xsString, value.token);
    xml.optional(ns, "spaceID", xsString, value.spaceID);
    xml.optional(ns, "image", xsBase64Binary, value.image);
  }

  static read(xml: XmlReader): SetLogoForSpaceRequest {
    let token: string | undefined;
    let spaceID: string | undefined;
    let image: Uint8Array | undefined;
    for (let at = xml.field(requestFields, 0); at >= 0; at = xml.field(requestFields, at + 1)) {
      switch (at) {
        case 0:
          token = xsString.read(xml);
          break;
        case 1:
          spaceID = xsString.read(xml);
          break;
        case 2:
          image = xsBase64Binary.read(xml);
          break;
      }
    }
    return new SetLogoForSpaceRequest({
      token,
      spaceID,
      image,
    });
  }
}

/** Response of operation `setLogoForSpace`. */
export class SetLogoForSpaceResponse {
  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<SetLogoForSpaceResponse>): SetLogoForSpaceResponse {
    return init instanceof SetLogoForSpaceResponse ? init : new SetLogoForSpaceResponse();
  }

  static write(_xml: XmlWriter, _value: Init<SetLogoForSpaceResponse>): void {}

  static read(xml: XmlReader): SetLogoForSpaceResponse {
    xml.skip();
    return new SetLogoForSpaceResponse();
  }
}

/** How operation `setLogoForSpace` travels. */
export const setLogoForSpace: Operation<SetLogoForSpaceRequest, SetLogoForSpaceResponse> = {
  name: "setLogoForSpace",
  action: "http://www.birst.com/setLogoForSpace",
  input: { name: "{http://www.birst.com/}setLogoForSpace", codec: SetLogoForSpaceRequest },
  output: { name: "{http://www.birst.com/}setLogoForSpaceResponse", codec: SetLogoForSpaceResponse },
  secrets: ["token"],
};
