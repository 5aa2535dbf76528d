// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import {
  type Init,
  type Operation,
  type XmlReader,
  type XmlWriter,
  xmlNames,
  xsBoolean,
  xsString,
} from "../runtime/index.js";

const ns = "http://www.birst.com/";
const requestFields = xmlNames(ns, "token", "spaceID", "dir", "groupName", "permissionName", "permission");

/** Request of operation `setDirectoryPermission`. */
export class SetDirectoryPermissionRequest {
  /** Element `token`, xs:string, 0..1. */
  token: string | undefined;
  /** Element `spaceID`, xs:string, 0..1. */
  spaceID: string | undefined;
  /** Element `dir`, xs:string, 0..1. */
  dir: string | undefined;
  /** Element `groupName`, xs:string, 0..1. */
  groupName: string | undefined;
  /** Element `permissionName`, xs:string, 0..1. */
  permissionName: string | undefined;
  /** Element `permission`, xs:boolean, 1..1. */
  permission: boolean;

  constructor(init: Init<SetDirectoryPermissionRequest>) {
    this.token = init.token;
    this.spaceID = init.spaceID;
    this.dir = init.dir;
    this.groupName = init.groupName;
    this.permissionName = init.permissionName;
    this.permission = init.permission;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<SetDirectoryPermissionRequest>): SetDirectoryPermissionRequest {
    return init instanceof SetDirectoryPermissionRequest ? init : new SetDirectoryPermissionRequest(init);
  }

  static write(xml: XmlWriter, value: Init<SetDirectoryPermissionRequest>): void {
    xml.optional(ns, "token", xsString, value.token);
    xml.optional(ns, "spaceID", xsString, value.spaceID);
    xml.optional(ns, "dir", xsString, value.dir);
    xml.optional(ns, "groupName", xsString, value.groupName);
    xml.optional(ns, "permissionName", xsString, value.permissionName);
    xml.element(ns, "permission", xsBoolean, value.permission);
  }

  static read(xml: XmlReader): SetDirectoryPermissionRequest {
    let token: string | undefined;
    let spaceID: string | undefined;
    let dir: string | undefined;
    let groupName: string | undefined;
    let permissionName: string | undefined;
    let permission: boolean | undefined;
    for (let at = xml.field(requestFields, 0); at >= 0; at = xml.field(requestFields, at + 1)) {
      switch (at) {
        case 0:
          token = xsString.read(xml);
          break;
        case 1:
          spaceID = xsString.read(xml);
          break;
        case 2:
          dir = xsString.read(xml);
          break;
        case 3:
          groupName = xsString.read(xml);
          break;
        case 4:
          permissionName = xsString.read(xml);
          break;
        case 5:
          permission = xsBoolean.read(xml);
          break;
      }
    }
    return new SetDirectoryPermissionRequest({
      token,
      spaceID,
      dir,
      groupName,
      permissionName,
      permission: permission ?? xml.missing(requestFields, 5),
    });
  }
}

/** Response of operation `setDirectoryPermission`. */
export class SetDirectoryPermissionResponse {
  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<SetDirectoryPermissionResponse>): SetDirectoryPermissionResponse {
    return init instanceof SetDirectoryPermissionResponse ? init : new SetDirectoryPermissionResponse();
  }

  static write(_xml: XmlWriter, _value: Init<SetDirectoryPermissionResponse>): void {}

  static read(xml: XmlReader): SetDirectoryPermissionResponse {
    xml.skip();
    return new SetDirectoryPermissionResponse();
  }
}

/** How operation `setDirectoryPermission` travels. */
export const setDirectoryPermission: Operation<
  SetDirectoryPermissionRequest,
  SetDirectoryPermissionResponse
> = {
  name: "setDirectoryPermission",
  action: "http://www.birst.com/setDirectoryPermission",
  input: { name: "{http://www.birst.com/}setDirectoryPermission", codec: SetDirectoryPermissionRequest },
  output: {
    name: "{http://www.birst.com/}setDirectoryPermissionResponse",
    codec: SetDirectoryPermissionResponse,
  },
  secrets: ["token"],
};
