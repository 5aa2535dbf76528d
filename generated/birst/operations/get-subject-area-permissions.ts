// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import {
  arrayOf,
  type Init,
  type ItemPath,
  nillable,
  type Operation,
  type XmlReader,
  type XmlWriter,
  xmlNames,
  xsString,
} from "../runtime/index.js";

const ns = "http://www.birst.com/";
const arrayOfString = arrayOf(ns, "string", nillable(xsString));
const getSubjectAreaPermissionsResultItemCodec = nillable(xsString);
const requestFields = xmlNames(ns, "token", "spaceID", "name");
const responseFields = xmlNames(ns, "getSubjectAreaPermissionsResult");

/** Request of operation `getSubjectAreaPermissions`. */
export class GetSubjectAreaPermissionsRequest {
  /** Element `token`, xs:string, 0..1. */
  token: string | undefined;
  /** Element `spaceID`, xs:string, 0..1. */
  spaceID: string | undefined;
  /** Element `name`, xs:string, 0..1. */
  name: string | undefined;

  constructor(init: Init<GetSubjectAreaPermissionsRequest>) {
    this.token = init.token;
    this.spaceID = init.spaceID;
    this.name = init.name;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<GetSubjectAreaPermissionsRequest>): GetSubjectAreaPermissionsRequest {
    return init instanceof GetSubjectAreaPermissionsRequest
      ? init
      : new GetSubjectAreaPermissionsRequest(init);
  }

  static write(xml: XmlWriter, value: Init<GetSubjectAreaPermissionsRequest>): void {
    xml.optional(ns, "token", xsString, value.token);
    xml.optional(ns, "spaceID", xsString, value.spaceID);
    xml.optional(ns, "name", xsString, value.name);
  }

  static read(xml: XmlReader): GetSubjectAreaPermissionsRequest {
    let token: string | undefined;
    let spaceID: string | undefined;
    let name: string | undefined;
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
      }
    }
    return new GetSubjectAreaPermissionsRequest({
      token,
      spaceID,
      name,
    });
  }
}

/** Response of operation `getSubjectAreaPermissions`. */
export class GetSubjectAreaPermissionsResponse {
  /** Element `getSubjectAreaPermissionsResult`, ArrayOfString, 0..1. */
  getSubjectAreaPermissionsResult: (string | null)[];

  constructor(init: Init<GetSubjectAreaPermissionsResponse>) {
    this.getSubjectAreaPermissionsResult =
      init.getSubjectAreaPermissionsResult === undefined
        ? []
        : arrayOfString.from(init.getSubjectAreaPermissionsResult);
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<GetSubjectAreaPermissionsResponse>): GetSubjectAreaPermissionsResponse {
    return init instanceof GetSubjectAreaPermissionsResponse
      ? init
      : new GetSubjectAreaPermissionsResponse(init);
  }

  static write(xml: XmlWriter, value: Init<GetSubjectAreaPermissionsResponse>): void {
    xml.optional(ns, "getSubjectAreaPermissionsResult", arrayOfString, value.getSubjectAreaPermissionsResult);
  }

  static read(xml: XmlReader): GetSubjectAreaPermissionsResponse {
    let getSubjectAreaPermissionsResult: (string | null)[] | undefined;
    for (let at = xml.field(responseFields, 0); at >= 0; at = xml.field(responseFields, at + 1)) {
      switch (at) {
        case 0:
          getSubjectAreaPermissionsResult = arrayOfString.read(xml);
          break;
      }
    }
    return new GetSubjectAreaPermissionsResponse({
      getSubjectAreaPermissionsResult: getSubjectAreaPermissionsResult ?? [],
    });
  }
}

/** How operation `getSubjectAreaPermissions` travels. */
export const getSubjectAreaPermissions: Operation<
  GetSubjectAreaPermissionsRequest,
  GetSubjectAreaPermissionsResponse
> = {
  name: "getSubjectAreaPermissions",
  action: "http://www.birst.com/getSubjectAreaPermissions",
  input: {
    name: "{http://www.birst.com/}getSubjectAreaPermissions",
    codec: GetSubjectAreaPermissionsRequest,
  },
  output: {
    name: "{http://www.birst.com/}getSubjectAreaPermissionsResponse",
    codec: GetSubjectAreaPermissionsResponse,
  },
  secrets: ["token"],
};

/**
 * The items of `getSubjectAreaPermissionsResult` in the response of `getSubjectAreaPermissions`, for
 * `streamItems`.
 */
export const getSubjectAreaPermissionsItems: ItemPath<
  GetSubjectAreaPermissionsRequest,
  GetSubjectAreaPermissionsResponse,
  string | null
> = {
  operation: getSubjectAreaPermissions,
  path: ["{http://www.birst.com/}getSubjectAreaPermissionsResult", "{http://www.birst.com/}string"],
  codec: getSubjectAreaPermissionsResultItemCodec,
};
