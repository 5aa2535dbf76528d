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
const requestFields = xmlNames(ns, "token", "spaceID", "name", "description");

/** Request of operation `setSubjectAreaDescription`. */
export class SetSubjectAreaDescriptionRequest {
  /** Element `token`, xs:string, 0..1. */
  token: string | undefined;
  /** Element `spaceID`, xs:string, 0..1. */
  spaceID: string | undefined;
  /** Element `name`, xs:string, 0..1. */
  name: string | undefined;
  /** Element `description`, xs:string, 0..1. */
  description: string | undefined;

  constructor(init: Init<SetSubjectAreaDescriptionRequest>) {
    this.token = init.token;
    this.spaceID = init.spaceID;
    this.name = init.name;
    this.description = init.description;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<SetSubjectAreaDescriptionRequest>): SetSubjectAreaDescriptionRequest {
    return init instanceof SetSubjectAreaDescriptionRequest
      ? init
      : new SetSubjectAreaDescriptionRequest(init);
  }

  static write(xml: XmlWriter, value: Init<SetSubjectAreaDescriptionRequest>): void {
    xml.optional(ns, "token", xsString, value.token);
    xml.optional(ns, "spaceID", xsString, value.spaceID);
    xml.optional(ns, "name", xsString, value.name);
    xml.optional(ns, "description", xsString, value.description);
  }

  static read(xml: XmlReader): SetSubjectAreaDescriptionRequest {
    let token: string | undefined;
    let spaceID: string | undefined;
    let name: string | undefined;
    let description: string | undefined;
    for (let at = xml.field(requestFields, 0); at >= 0; at = xml.field(requestFields, at + 1)) {
      switch (at) {
        case 0:
          token = xsString.read(xml);
          break;
        case 1:
          spaceID = xsString.read(xml);
          break;
        case 2:
          name = xsString.read(xml);
          break;
        case 3:
          description = xsString.read(xml);
          break;
      }
    }
    return new SetSubjectAreaDescriptionRequest({
      token,
      spaceID,
      name,
      description,
    });
  }
}

/** Response of operation `setSubjectAreaDescription`. */
export class SetSubjectAreaDescriptionResponse {
  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<SetSubjectAreaDescriptionResponse>): SetSubjectAreaDescriptionResponse {
    return init instanceof SetSubjectAreaDescriptionResponse ? init : new SetSubjectAreaDescriptionResponse();
  }

  static write(_xml: XmlWriter, _value: Init<SetSubjectAreaDescriptionResponse>): void {}

  static read(xml: XmlReader): SetSubjectAreaDescriptionResponse {
    xml.skip();
    return new SetSubjectAreaDescriptionResponse();
  }
}

/** How operation `setSubjectAreaDescription` travels. */
export const setSubjectAreaDescription: Operation<
  SetSubjectAreaDescriptionRequest,
  SetSubjectAreaDescriptionResponse
> = {
  name: "setSubjectAreaDescription",
  action: "http://www.birst.com/setSubjectAreaDescription",
  input: {
    name: "{http://www.birst.com/}setSubjectAreaDescription",
    codec: SetSubjectAreaDescriptionRequest,
  },
  output: {
    name: "{http://www.birst.com/}setSubjectAreaDescriptionResponse",
    codec: SetSubjectAreaDescriptionResponse,
  },
  secrets: ["token"],
};
