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
import { GroupPermission } from "../types/group-permission.js";

const ns = "http://www.birst.com/";
const arrayOfString = arrayOf(ns, "string", nillable(xsString));
const arrayOfGroupPermission = arrayOf(ns, "GroupPermission", GroupPermission);
const arrayOfArrayOfGroupPermission = arrayOf(ns, "ArrayOfGroupPermission", nillable(arrayOfGroupPermission));
const requestFields = xmlNames(ns, "token", "spaceID", "dirs", "perms");

/** Request of operation `setDirectoryPermissions`. */
export class SetDirectoryPermissionsRequest {
  /** Element `token`, xs:string, 0..1. */
  token: string | undefined;
  /** Element `spaceID`, xs:string, 0..1. */
  spaceID: string | undefined;
  /** Element `dirs`, ArrayOfString, 0..1. */
  dirs: (string | null)[] | undefined;
  /** Element `perms`, ArrayOfArrayOfGroupPermission, 0..1. */
  perms: (GroupPermission[] | null)[] | undefined;

  constructor(init: Init<SetDirectoryPermissionsRequest>) {
    this.token = init.token;
    this.spaceID = init.spaceID;
    this.dirs = init.dirs === undefined ? undefined : arrayOfString.from(init.dirs);
    this.perms = init.perms === undefined ? undefined : arrayOfArrayOfGroupPermission.from(init.perms);
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<SetDirectoryPermissionsRequest>): SetDirectoryPermissionsRequest {
    return init instanceof SetDirectoryPermissionsRequest ? init : new SetDirectoryPermissionsRequest(init);
  }

  static write(xml: XmlWriter, value: Init<SetDirectoryPermissionsRequest>): void {
    xml.optional(ns, "token", xsString, value.token);
    xml.optional(ns, "spaceID", xsString, value.spaceID);
    xml.optional(ns, "dirs", arrayOfString, value.dirs);
    xml.optional(ns, "perms", arrayOfArrayOfGroupPermission, value.perms);
  }

  static read(xml: XmlReader): SetDirectoryPermissionsRequest {
    let token: string | undefined;
    let spaceID: string | undefined;
    let dirs: (string | null)[] | undefined;
    let perms: (GroupPermission[] | null)[] | undefined;
    for (let at = xml.field(requestFields, 0); at >= 0; at = xml.field(requestFields, at + 1)) {
      switch (at) {
        case 0:
          token = xsString.read(xml);
          break;
        case 1:
          spaceID = xsString.read(xml);
          break;
        case 2:
          dirs = arrayOfString.read(xml);
          break;
        case 3:
          perms = arrayOfArrayOfGroupPermission.read(xml);
          break;
      }
    }
    return new SetDirectoryPermissionsRequest({
      token,
      spaceID,
      dirs,
      perms,
    });
  }
}

/** Response of operation `setDirectoryPermissions`. */
export class SetDirectoryPermissionsResponse {
  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<SetDirectoryPermissionsResponse>): SetDirectoryPermissionsResponse {
    return init instanceof SetDirectoryPermissionsResponse ? init : new SetDirectoryPermissionsResponse();
  }

  static write(_xml: XmlWriter, _value: Init<SetDirectoryPermissionsResponse>): void {}

  static read(xml: XmlReader): SetDirectoryPermissionsResponse {
    xml.skip();
    return new SetDirectoryPermissionsResponse();
  }
}

/** How operation `setDirectoryPermissions` travels. */
export const setDirectoryPermissions: Operation<
  SetDirectoryPermissionsRequest,
  SetDirectoryPermissionsResponse
> = {
  name: "setDirectoryPermissions",
  action: "http://www.birst.com/setDirectoryPermissions",
  input: { name: "{http://www.birst.com/}setDirectoryPermissions", codec: SetDirectoryPermissionsRequest },
  output: {
    name: "{http://www.birst.com/}setDirectoryPermissionsResponse",
    codec: SetDirectoryPermissionsResponse,
  },
  secrets: ["token"],
};
