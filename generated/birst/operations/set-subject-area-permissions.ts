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
const requestFields = xmlNames(ns, "token", "spaceID", "name", "groups");

/** Request of operation `setSubjectAreaPermissions`. */
export class SetSubjectAreaPermissionsRequest {
  /** Element `token`, xs:string, 0..1. */
  token: string | undefined;
  /** Element `spaceID`, xs:string, 0..1. */
  spaceID: string | undefined;
  /** Element `name`, xs:string, 0..1. */
  name: string | undefined;
  /** Element `groups`, ArrayOfString, 0..1. */
  groups: (string | null)[] | undefined;

  constructor(init: Init<SetSubjectAreaPermissionsRequest>) {
    this.token = init.token;
    this.spaceID = init.spaceID;
    this.name = init.name;
    this.groups = init.groups === undefined ? undefined : arrayOfString.from(init.groups);
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<SetSubjectAreaPermissionsRequest>): SetSubjectAreaPermissionsRequest {
    return init instanceof SetSubjectAreaPermissionsRequest
      ? init
      : new SetSubjectAreaPermissionsRequest(init);
  }

  static write(xml: XmlWriter, value: Init<SetSubjectAreaPermissionsRequest>): void {
    xml.optional(ns, "token", xsString, value.token);
    xml.optional(ns, "spaceID", xsString, value.spaceID);
    xml.optional(ns, "name", xsString, value.name);
    xml.optional(ns, "groups", arrayOfString, value.groups);
  }

  static read(xml: XmlReader): SetSubjectAreaPermissionsRequest {
    let token: string | undefined;
    let spaceID: string | undefined;
    let name: string | undefined;
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
          groups = arrayOfString.read(xml);
          break;
      }
    }
    return new SetSubjectAreaPermissionsRequest({
      token,
      spaceID,
      name,
      groups,
    });
  }
}

/** Response of operation `setSubjectAreaPermissions`. */
export class SetSubjectAreaPermissionsResponse {
  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<SetSubjectAreaPermissionsResponse>): SetSubjectAreaPermissionsResponse {
    return init instanceof SetSubjectAreaPermissionsResponse ? init : new SetSubjectAreaPermissionsResponse();
  }

  static write(_xml: XmlWriter, _value: Init<SetSubjectAreaPermissionsResponse>): void {}

  static read(xml: XmlReader): SetSubjectAreaPermissionsResponse {
    xml.skip();
    return new SetSubjectAreaPermissionsResponse();
  }
}

/** How operation `setSubjectAreaPermissions` travels. */
export const setSubjectAreaPermissions: Operation<
  SetSubjectAreaPermissionsRequest,
  SetSubjectAreaPermissionsResponse
> = {
  name: "setSubjectAreaPermissions",
  action: "http://www.birst.com/setSubjectAreaPermissions",
  input: {
    name: "{http://www.birst.com/}setSubjectAreaPermissions",
    codec: SetSubjectAreaPermissionsRequest,
  },
  output: {
    name: "{http://www.birst.com/}setSubjectAreaPermissionsResponse",
    codec: SetSubjectAreaPermissionsResponse,
  },
  secrets: ["token"],
};
