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
const requestFields = xmlNames(ns, "token", "spaceID", "spaceComments");

/** Request of operation `setSpaceComments`. */
export class SetSpaceCommentsRequest {
  /** Element `token`, xs:string, 0..1. */
  token: string | undefined;
  /** Element `spaceID`, xs:string, 0..1. */
  spaceID: string | undefined;
  /** Element `spaceComments`, xs:string, 0..1. */
  spaceComments: string | undefined;

  constructor(init: Init<SetSpaceCommentsRequest>) {
    this.token = init.token;
    this.spaceID = init.spaceID;
    this.spaceComments = init.spaceComments;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<SetSpaceCommentsRequest>): SetSpaceCommentsRequest {
    return init instanceof SetSpaceCommentsRequest ? init : new SetSpaceCommentsRequest(init);
  }

  static write(xml: XmlWriter, value: Init<SetSpaceCommentsRequest>): void {
    xml.optional(ns, "token", xsString, value.token);
    xml.optional(ns, "spaceID", xsString, value.spaceID);
    xml.optional(ns, "spaceComments", xsString, value.spaceComments);
  }

  static read(xml: XmlReader): SetSpaceCommentsRequest {
    let token: string | undefined;
    let spaceID: string | undefined;
    let spaceComments: string | undefined;
    for (let at = xml.field(requestFields, 0); at >= 0; at = xml.field(requestFields, at + 1)) {
      switch (at) {
        case 0:
          token = xsString.read(xml);
          break;
        case 1:
          spaceID = xsString.read(xml);
          break;
        case 2:
          spaceComments = xsString.read(xml);
          break;
      }
    }
    return new SetSpaceCommentsRequest({
      token,
      spaceID,
      spaceComments,
    });
  }
}

/** Response of operation `setSpaceComments`. */
export class SetSpaceCommentsResponse {
  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<SetSpaceCommentsResponse>): SetSpaceCommentsResponse {
    return init instanceof SetSpaceCommentsResponse ? init : new SetSpaceCommentsResponse();
  }

  static write(_xml: XmlWriter, _value: Init<SetSpaceCommentsResponse>): void {}

  static read(xml: XmlReader): SetSpaceCommentsResponse {
    xml.skip();
    return new SetSpaceCommentsResponse();
  }
}

/** How operation `setSpaceComments` travels. */
export const setSpaceComments: Operation<SetSpaceCommentsRequest, SetSpaceCommentsResponse> = {
  name: "setSpaceComments",
  action: "http://www.birst.com/setSpaceComments",
  input: { name: "{http://www.birst.com/}setSpaceComments", codec: SetSpaceCommentsRequest },
  output: { name: "{http://www.birst.com/}setSpaceCommentsResponse", codec: SetSpaceCommentsResponse },
  secrets: ["token"],
};
