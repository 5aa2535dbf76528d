// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import {
  arrayOf,
  type Init,
  type ItemPath,
  type Operation,
  type XmlReader,
  type XmlWriter,
  xmlNames,
  xsString,
} from "../runtime/index.js";
import { GroupPermission } from "../types/group-permission.js";

const ns = "http://www.birst.com/";
const arrayOfGroupPermission = arrayOf(ns, "GroupPermission", GroupPermission);
const requestFields = xmlNames(ns, "token", "spaceID", "dir");
const responseFields = xmlNames(ns, "getDirectoryPermissionsResult");

/** Request of operation `getDirectoryPermissions`. */
export class GetDirectoryPermissionsRequest {
  /** Element `token`, xs:string, 0..1. */
  token: string | undefined;
  /** Element `spaceID`, xs:string, 0..1. */
  spaceID: string | undefined;
  /** Element `dir`, xs:string, 0..1. */
  dir: string | undefined;

  constructor(init: Init<GetDirectoryPermissionsRequest>) {
    this.token = init.token;
    this.spaceID = init.spaceID;
    this.dir = init.dir;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<GetDirectoryPermissionsRequest>): GetDirectoryPermissionsRequest {
    return init instanceof GetDirectoryPermissionsRequest ? init : new GetDirectoryPermissionsRequest(init);
  }

  static write(xml: XmlWriter, value: Init<GetDirectoryPermissionsRequest>): void {
    xml.optional(ns, "token", xsString, value.token);
    xml.optional(ns, "spaceID", xsString, value.spaceID);
    xml.optional(ns, "dir", xsString, value.dir);
  }

  static read(xml: XmlReader): GetDirectoryPermissionsRequest {
    let token: string | undefined;
    let spaceID: string | undefined;
    let dir: string | undefined;
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
      }
    }
    return new GetDirectoryPermissionsRequest({
      token,
      spaceID,
      dir,
    });
  }
}

/** Response of operation `getDirectoryPermissions`. */
export class GetDirectoryPermissionsResponse {
  /** Element `getDirectoryPermissionsResult`, ArrayOfGroupPermission, 0..1. */
  getDirectoryPermissionsResult: GroupPermission[];

  constructor(init: Init<GetDirectoryPermissionsResponse>) {
    this.getDirectoryPermissionsResult =
      init.getDirectoryPermissionsResult === undefined
        ? []
        : arrayOfGroupPermission.from(init.getDirectoryPermissionsResult);
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<GetDirectoryPermissionsResponse>): GetDirectoryPermissionsResponse {
    return init instanceof GetDirectoryPermissionsResponse ? init : new GetDirectoryPermissionsResponse(init);
  }

  static write(xml: XmlWriter, value: Init<GetDirectoryPermissionsResponse>): void {
    xml.optional(
      ns,
      "getDirectoryPermissionsResult",
      arrayOfGroupPermission,
      value.getDirectoryPermissionsResult,
    );
  }

  static read(xml: XmlReader): GetDirectoryPermissionsResponse {
    let getDirectoryPermissionsResult: GroupPermission[] | undefined;
    for (let at = xml.field(responseFields, 0); at >= 0; at = xml.field(responseFields, at + 1)) {
      switch (at) {
        case 0:
          getDirectoryPermissionsResult = arrayOfGroupPermission.read(xml);
          break;
      }
    }
    return new GetDirectoryPermissionsResponse({
      getDirectoryPermissionsResult: getDirectoryPermissionsResult ?? [],
    });
  }
}

/** How operation `getDirectoryPermissions` travels. */
export const getDirectoryPermissions: Operation<
  GetDirectoryPermissionsRequest,
  GetDirectoryPermissionsResponse
> = {
  name: "getDirectoryPermissions",
  action: "http://www.birst.com/getDirectoryPermissions",
  input: { name: "{http://www.birst.com/}getDirectoryPermissions", codec: GetDirectoryPermissionsRequest },
  output: {
    name: "{http://www.birst.com/}getDirectoryPermissionsResponse",
    codec: GetDirectoryPermissionsResponse,
  },
  secrets: ["token"],
};

/**
 * The items of `getDirectoryPermissionsResult` in the response of `getDirectoryPermissions`, for
 * `streamItems`.
 */
export const getDirectoryPermissionsItems: ItemPath<
  GetDirectoryPermissionsRequest,
  GetDirectoryPermissionsResponse,
  GroupPermission
> = {
  operation: getDirectoryPermissions,
  path: ["{http://www.birst.com/}getDirectoryPermissionsResult", "{http://www.birst.com/}GroupPermission"],
  codec: GroupPermission,
};
