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
  xsBoolean,
  xsString,
} from "../runtime/index.js";

const ns = "http://www.birst.com/";
const arrayOfString = arrayOf(ns, "string", nillable(xsString));
const listUserGroupMembershipResultItemCodec = nillable(xsString);
const requestFields = xmlNames(ns, "token", "spaceID", "userName", "includeInternalGroups");
const responseFields = xmlNames(ns, "listUserGroupMembershipResult");

/** Request of operation `listUserGroupMembership`. */
export class ListUserGroupMembershipRequest {
  /** Element `token`, xs:string, 0..1. */
  token: string | undefined;
  /** Element `spaceID`, xs:string, 0..1. */
  spaceID: string | undefined;
  /** Element `userName`, xs:string, 0..1. */
  userName: string | undefined;
  /** Element `includeInternalGroups`, xs:boolean, 1..1. */
  includeInternalGroups: boolean;

  constructor(init: Init<ListUserGroupMembershipRequest>) {
    this.token = init.token;
    this.spaceID = init.spaceID;
    this.userName = init.userName;
    this.includeInternalGroups = init.includeInternalGroups;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<ListUserGroupMembershipRequest>): ListUserGroupMembershipRequest {
    return init instanceof ListUserGroupMembershipRequest ? init : new ListUserGroupMembershipRequest(init);
  }

  static write(xml: XmlWriter, value: Init<ListUserGroupMembershipRequest>): void {
    xml.optional(ns, "token", xsString, value.token);
    xml.optional(ns, "spaceID", xsString, value.spaceID);
    xml.optional(ns, "userName", xsString, value.userName);
    xml.element(ns, "includeInternalGroups", xsBoolean, value.includeInternalGroups);
  }

  static read(xml: XmlReader): ListUserGroupMembershipRequest {
    let token: string | undefined;
    let spaceID: string | undefined;
    let userName: string | undefined;
    let includeInternalGroups: boolean | undefined;
    for (let at = xml.field(requestFields, 0); at >= 0; at = xml.field(requestFields, at + 1)) {
      switch (at) {
        case 0:
          token = xsString.read(xml);
          break;
        case 1:
          spaceID = xsString.read(xml);
          break;
        case 2:
          userName = xsString.read(xml);
          break;
        case 3:
          includeInternalGroups = xsBoolean.read(xml);
          break;
      }
    }
    return new ListUserGroupMembershipRequest({
      token,
      spaceID,
      userName,
      includeInternalGroups: includeInternalGroups ?? xml.missing(requestFields, 3),
    });
  }
}

/** Response of operation `listUserGroupMembership`. */
export class ListUserGroupMembershipResponse {
  /** Element `listUserGroupMembershipResult`, ArrayOfString, 0..1. */
  listUserGroupMembershipResult: (string | null)[];

  constructor(init: Init<ListUserGroupMembershipResponse>) {
    this.listUserGroupMembershipResult =
      init.listUserGroupMembershipResult === undefined
        ? []
        : arrayOfString.from(init.listUserGroupMembershipResult);
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<ListUserGroupMembershipResponse>): ListUserGroupMembershipResponse {
    return init instanceof ListUserGroupMembershipResponse ? init : new ListUserGroupMembershipResponse(init);
  }

  static write(xml: XmlWriter, value: Init<ListUserGroupMembershipResponse>): void {
    xml.optional(ns, "listUserGroupMembershipResult", arrayOfString, value.listUserGroupMembershipResult);
  }

  static read(xml: XmlReader): ListUserGroupMembershipResponse {
    let listUserGroupMembershipResult: (string | null)[] | undefined;
    for (let at = xml.field(responseFields, 0); at >= 0; at = xml.field(responseFields, at + 1)) {
      switch (at) {
        case 0:
          listUserGroupMembershipResult = arrayOfString.read(xml);
          break;
      }
    }
    return new ListUserGroupMembershipResponse({
      listUserGroupMembershipResult: listUserGroupMembershipResult ?? [],
    });
  }
}

/** How operation `listUserGroupMembership` travels. */
export const listUserGroupMembership: Operation<
  ListUserGroupMembershipRequest,
  ListUserGroupMembershipResponse
> = {
  name: "listUserGroupMembership",
  action: "http://www.birst.com/listUserGroupMembership",
  input: { name: "{http://www.birst.com/}listUserGroupMembership", codec: ListUserGroupMembershipRequest },
  output: {
    name: "{http://www.birst.com/}listUserGroupMembershipResponse",
    codec: ListUserGroupMembershipResponse,
  },
  secrets: ["token"],
};

/**
 * The items of `listUserGroupMembershipResult` in the response of `listUserGroupMembership`, for
 * `streamItems`.
 */
export const listUserGroupMembershipItems: ItemPath<
  ListUserGroupMembershipRequest,
  ListUserGroupMembershipResponse,
  string | null
> = {
  operation: listUserGroupMembership,
  path: ["{http://www.birst.com/}listUserGroupMembershipResult", "{http://www.birst.com/}string"],
  codec: listUserGroupMembershipResultItemCodec,
};
