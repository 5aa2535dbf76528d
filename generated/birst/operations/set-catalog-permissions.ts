// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import {
  type Init,
  itemsFrom,
  type Operation,
  type XmlReader,
  type XmlWriter,
  xmlNames,
  xsString,
} from "../runtime/index.js";
import { SetCatalogPermission } from "../types/set-catalog-permission.js";

const ns = "http://www.birst.com/";
const requestFields = xmlNames(ns, "token", "spaceID", "CatalogPermission");

/** Request of operation `setCatalogPermissions`. */
export class SetCatalogPermissionsRequest {
  /** Element `token`, xs:string, 0..1. */
  token: string | undefined;
  /** Element `spaceID`, xs:string, 0..1. */
  spaceID: string | undefined;
  /** Element `CatalogPermission`, SetCatalogPermission, 0..*. */
  CatalogPermission: SetCatalogPermission[];

  constructor(init: Init<SetCatalogPermissionsRequest>) {
    this.token = init.token;
    this.spaceID = init.spaceID;
    this.CatalogPermission = itemsFrom(SetCatalogPermission, init.CatalogPermission);
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<SetCatalogPermissionsRequest>): SetCatalogPermissionsRequest {
    return init instanceof SetCatalogPermissionsRequest ? init : new SetCatalogPermissionsRequest(init);
  }

  static write(xml: XmlWriter, value: Init<SetCatalogPermissionsRequest>): void {
    xml.optional(ns, "token", xsString, value.token);
    xml.optional(ns, "spaceID", xsString, value.spaceID);
    xml.repeated(ns, "CatalogPermission", SetCatalogPermission, value.CatalogPermission);
  }

  static read(xml: XmlReader): SetCatalogPermissionsRequest {
    let token: string | undefined;
    let spaceID: string | undefined;
    const catalogPermission: SetCatalogPermission[] = [];
    for (let at = xml.field(requestFields, 0); at >= 0; at = xml.field(requestFields, at + 1)) {
      switch (at) {
        case 0:
          token = xsString.read(xml);
          break;
        case 1:
          spaceID = xsString.read(xml);
          break;
        case 2:
          catalogPermission.push(SetCatalogPermission.read(xml));
          break;
      }
    }
    return new SetCatalogPermissionsRequest({
      token,
      spaceID,
      CatalogPermission: catalogPermission,
    });
  }
}

/** Response of operation `setCatalogPermissions`. */
export class SetCatalogPermissionsResponse {
  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<SetCatalogPermissionsResponse>): SetCatalogPermissionsResponse {
    return init instanceof SetCatalogPermissionsResponse ? init : new SetCatalogPermissionsResponse();
  }

  static write(_xml: XmlWriter, _value: Init<SetCatalogPermissionsResponse>): void {}

  static read(xml: XmlReader): SetCatalogPermissionsResponse {
    xml.skip();
    return new SetCatalogPermissionsResponse();
  }
}

/** How operation `setCatalogPermissions` travels. */
export const setCatalogPermissions: Operation<SetCatalogPermissionsRequest, SetCatalogPermissionsResponse> = {
  name: "setCatalogPermissions",
  action: "http://www.birst.com/setCatalogPermissions",
  input: { name: "{http://www.birst.com/}setCatalogPermissions", codec: SetCatalogPermissionsRequest },
  output: {
    name: "{http://www.birst.com/}setCatalogPermissionsResponse",
    codec: SetCatalogPermissionsResponse,
  },
  secrets: ["token"],
};
