// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import {
  arrayOf,
  type Init,
  nillable,
  type Operation,
  type XmlReader,
  type XmlWriter,
  xmlNames,
  xsString,
} from "../runtime/index.js";

const ns = "http://www.birst.com/";
const arrayOfString = arrayOf(ns, "string", nillable(xsString));
const requestFields = xmlNames(ns, "token", "spaceID", "name", "description", "groups");

/** Request of operation `createSubjectArea`. */
export class CreateSubjectAreaRequest {
  /** Element `token`, xs:string, 0..1. */
  token: string | undefined;
  /** Element `spaceID`, xs:string, 0..1. */
  spaceID: string | undefined;
  /** Element `name`, xs:string, 0..1. */
  name: string | undefined;
  /** Element `description`, xs:string, 0..1. */
  description: string | undefined;
  /** Element `groups`, ArrayOfString, 0..1. */
  groups: (string | null)[] | undefined;

  constructor(init: Init<CreateSubjectAreaRequest>) {
    this.token = init.token;
    this.spaceID = init.spaceID;
    this.name = init.name;
    this.description = init.description;
    this.groups = init.groups === undefined ? undefined : arrayOfString.from(init.groups);
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<CreateSubjectAreaRequest>): CreateSubjectAreaRequest {
    return init instanceof CreateSubjectAreaRequest ? init : new CreateSubjectAreaRequest(init);
  }

  static write(xml: XmlWriter, value: Init<CreateSubjectAreaRequest>): void {
    xml.optional(ns, "token", xsString, value.token);
    xml.optional(ns, "spaceID", xsString, value.spaceID);
    xml.optional(ns, "name", xsString, value.name);
    xml.optional(ns, "description", xsString, value.description);
    xml.optional(ns, "groups", arrayOfString, value.groups);
  }

  static read(xml: XmlReader): CreateSubjectAreaRequest {
    let token: string | undefined;
    let spaceID: string | undefined;
    let name: string | undefined;
    let description: string | undefined;
    let groups: (string | null)[] | undefined;
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
        case 4:
          groups = arrayOfString.read(xml);
          break;
      }
    }
    return new CreateSubjectAreaRequest({
      token,
      spaceID,
      name,
      description,
      groups,
    });
  }
}

/** Response of operation `createSubjectArea`. */
export class CreateSubjectAreaResponse {
  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<CreateSubjectAreaResponse>): CreateSubjectAreaResponse {
    return init instanceof CreateSubjectAreaResponse ? init : new CreateSubjectAreaResponse();
  }

  static write(_xml: XmlWriter, _value: Init<CreateSubjectAreaResponse>): void {}

  static read(xml: XmlReader): CreateSubjectAreaResponse {
    xml.skip();
    return new CreateSubjectAreaResponse();
  }
}

/** How operation `createSubjectArea` travels. */
export const createSubjectArea: Operation<CreateSubjectAreaRequest, CreateSubjectAreaResponse> = {
  name: "createSubjectArea",
  action: "http://www.birst.com/createSubjectArea",
  input: { name: "{http://www.birst.com/}createSubjectArea", codec: CreateSubjectAreaRequest },
  output: { name: "{http://www.birst.com/}createSubjectAreaResponse", codec: CreateSubjectAreaResponse },
  secrets: ["token"],
};
