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
const requestFields = xmlNames(ns, "token", "spaceID", "saContent");

/** Request of operation `setSubjectArea`. */
export class SetSubjectAreaRequest {
  /** Element `token`, xs:string, 0..1. */
  token: string | undefined;
  /** Element `spaceID`, xs:string, 0..1. */
  spaceID: string | undefined;
  /** Element `saContent`, xs:string, 0..1. */
  saContent: string | undefined;

  constructor(init: Init<SetSubjectAreaRequest>) {
    this.token = init.token;
    this.spaceID = init.spaceID;
    this.saContent = init.saContent;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<SetSubjectAreaRequest>): SetSubjectAreaRequest {
    return init instanceof SetSubjectAreaRequest ? init : new SetSubjectAreaRequest(init);
  }

  static write(xml: XmlWriter, value: Init<SetSubjectAreaRequest>): void {
    xml.optional(ns, "token", xsString, value.token);
    xml.optional(ns, "spaceID", xsString, value.spaceID);
    xml.optional(ns, "saContent", xsString, value.saContent);
  }

  static read(xml: XmlReader): SetSubjectAreaRequest {
    let token: string | undefined;
    let spaceID: string | undefined;
    let saContent: string | undefined;
    for (let at = xml.field(requestFields, 0); at >= 0; at = xml.field(requestFields, at + 1)) {
      switch (at) {
        case 0:
          token = xsString.read(xml);
          break;
        case 1:
          spaceID = xsString.read(xml);
          break;
        case 2:
          saContent = xsString.read(xml);
          break;
      }
    }
    return new SetSubjectAreaRequest({
      token,
      spaceID,
      saContent,
    });
  }
}

/** Response of operation `setSubjectArea`. */
export class SetSubjectAreaResponse {
  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<SetSubjectAreaResponse>): SetSubjectAreaResponse {
    return init instanceof SetSubjectAreaResponse ? init : new SetSubjectAreaResponse();
  }

  static write(_xml: XmlWriter, _value: Init<SetSubjectAreaResponse>): void {}

  static read(xml: XmlReader): SetSubjectAreaResponse {
    xml.skip();
    return new SetSubjectAreaResponse();
  }
}

/** How operation `setSubjectArea` travels. */
export const setSubjectArea: Operation<SetSubjectAreaRequest, SetSubjectAreaResponse> = {
  name: "setSubjectArea",
  action: "http://www.birst.com/setSubjectArea",
  input: { name: "{http://www.birst.com/}setSubjectArea", codec: SetSubjectAreaRequest },
  output: { name: "{http://www.birst.com/}setSubjectAreaResponse", codec: SetSubjectAreaResponse },
  secrets: ["token"],
};
