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
const requestFields = xmlNames(ns, "token", "spaceID", "spaceName");

/** Request of operation `setSpaceName`. */
export class SetSpaceNameRequest {
  /** Element `token`, xs:string, 0..1. */
  token: string | undefined;
  /** Element `spaceID`, xs:string, 0..1. */
  spaceID: string | undefined;
  /** Element `spaceName`, xs:string, 0..1. */
  spaceName: string | undefined;

  constructor(init: Init<SetSpaceNameRequest>) {
    this.token = init.token;
    this.spaceID = init.spaceID;
    this.spaceName = init.spaceName;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<SetSpaceNameRequest>): SetSpaceNameRequest {
    return init instanceof SetSpaceNameRequest ? init : new SetSpaceNameRequest(init);
  }

  static write(xml: XmlWriter, value: Init<SetSpaceNameRequest>): void {
    xml.optional(ns, "token", xsString, value.token);
    xml.optional(ns, "spaceID", xsString, value.spaceID);
    xml.optional(ns, "spaceName", xsString, value.spaceName);
  }

  static read(xml: XmlReader): SetSpaceNameRequest {
    let token: string | undefined;
    let spaceID: string | undefined;
    let spaceName: string | undefined;
    for (let at = xml.field(requestFields, 0); at >= 0; at = xml.field(requestFields, at + 1)) {
      switch (at) {
        case 0:
          token = xsString.read(xml);
          break;
        case 1:
          spaceID = xsString.read(xml);
          break;
        case 2:
          spaceName = xsString.read(xml);
          break;
      }
    }
    return new SetSpaceNameRequest({
      token,
      spaceID,
      spaceName,
    });
  }
}

/** Response of operation `setSpaceName`. */
export class SetSpaceNameResponse {
  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<SetSpaceNameResponse>): SetSpaceNameResponse {
    return init instanceof SetSpaceNameResponse ? init : new SetSpaceNameResponse();
  }

  static write(_xml: XmlWriter, _value: Init<SetSpaceNameResponse>): void {}

  static read(xml: XmlReader): SetSpaceNameResponse {
    xml.skip();
    return new SetSpaceNameResponse();
  }
}

/** How operation `setSpaceName` travels. */
export const setSpaceName: Operation<SetSpaceNameRequest, SetSpaceNameResponse> = {
  name: "setSpaceName",
  action: "http://www.birst.com/setSpaceName",
  input: { name: "{http://www.birst.com/}setSpaceName", codec: SetSpaceNameRequest },
  output: { name: "{http://www.birst.com/}setSpaceNameResponse", codec: SetSpaceNameResponse },
  secrets: ["token"],
};
