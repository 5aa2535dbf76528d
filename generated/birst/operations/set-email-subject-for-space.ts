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
const requestFields = xmlNames(ns, "token", "spaceID", "subject");

/** Request of operation `setEmailSubjectForSpace`. */
export class SetEmailSubjectForSpaceRequest {
  /** Element `token`, xs:string, 0..1. */
  token: string | undefined;
  /** Element `spaceID`, xs:string, 0..1. */
  spaceID: string | undefined;
  /** Element `subject`, xs:string, 0..1. */
  subject: string | undefined;

  constructor(init: Init<SetEmailSubjectForSpaceRequest>) {
    this.token = init.token;
    this.spaceID = init.spaceID;
    this.subject = init.subject;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<SetEmailSubjectForSpaceRequest>): SetEmailSubjectForSpaceRequest {
    return init instanceof SetEmailSubjectForSpaceRequest ? init : new SetEmailSubjectForSpaceRequest(init);
  }

  static write(xml: XmlWriter, value: Init<SetEmailSubjectForSpaceRequest>): void {
    xml.optional(ns, "token", xsString, value.token);
    xml.optional(ns, "spaceID", xsString, value.spaceID);
    xml.optional(ns, "subject", xsString, value.subject);
  }

  static read(xml: XmlReader): SetEmailSubjectForSpaceRequest {
    let token: string | undefined;
    let spaceID: string | undefined;
    let subject: string | undefined;
    for (let at = xml.field(requestFields, 0); at >= 0; at = xml.field(requestFields, at + 1)) {
      switch (at) {
        case 0:
          token = xsString.read(xml);
          break;
        case 1:
          spaceID = xsString.read(xml);
          break;
        case 2:
          subject = xsString.read(xml);
          break;
      }
    }
    return new SetEmailSubjectForSpaceRequest({
      token,
      spaceID,
      subject,
    });
  }
}

/** Response of operation `setEmailSubjectForSpace`. */
export class SetEmailSubjectForSpaceResponse {
  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<SetEmailSubjectForSpaceResponse>): SetEmailSubjectForSpaceResponse {
    return init instanceof SetEmailSubjectForSpaceResponse ? init : new SetEmailSubjectForSpaceResponse();
  }

  static write(_xml: XmlWriter, _value: Init<SetEmailSubjectForSpaceResponse>): void {}

  static read(xml: XmlReader): SetEmailSubjectForSpaceResponse {
    xml.skip();
    return new SetEmailSubjectForSpaceResponse();
  }
}

/** How operation `setEmailSubjectForSpace` travels. */
export const setEmailSubjectForSpace: Operation<
  SetEmailSubjectForSpaceRequest,
  SetEmailSubjectForSpaceResponse
> = {
  name: "setEmailSubjectForSpace",
  action: "http://www.birst.com/setEmailSubjectForSpace",
  input: { name: "{http://www.birst.com/}setEmailSubjectForSpace", codec: SetEmailSubjectForSpaceRequest },
  output: {
    name: "{http://www.birst.com/}setEmailSubjectForSpaceResponse",
    codec: SetEmailSubjectForSpaceResponse,
  },
  secrets: ["token"],
};
