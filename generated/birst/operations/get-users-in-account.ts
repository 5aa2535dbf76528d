// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import {
  arrayOf,
  type Init,
  type ItemPath,
  type Operation,
  type XmlReader,
  type XmlWriter,
  xmlNames,
  xsInt,
  xsString,
} from "../runtime/index.js";
import { UserObject } from "../types/user-object.js";

const ns = "http://www.birst.com/";
const arrayOfUserObject = arrayOf(ns, "UserObject", UserObject);
const requestFields = xmlNames(ns, "token", "offset", "limit", "search");
const responseFields = xmlNames(ns, "getUsersInAccountResult");

/** Request of operation `getUsersInAccount`. */
export class GetUsersInAccountRequest {
  /** Element `token`, xs:string, 0..1 assumed. */
  token: string | undefined;
  /** Element `offset`, xs:int, 1..1 assumed. */
  offset: number;
  /** Element `limit`, xs:int, 1..1 assumed. */
  limit: number;
  /** Element `search`, xs:string, 0..1 assumed. */
  search: string | undefined;

  constructor(init: Init<GetUsersInAccountRequest>) {
    this.token = init.token;
    this.offset = init.offset;
    this.limit = init.limit;
    this.search = init.search;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<GetUsersInAccountRequest>): GetUsersInAccountRequest {
    return init instanceof GetUsersInAccountRequest ? init : new GetUsersInAccountRequest(init);
  }

  static write(xml: XmlWriter, value: Init<GetUsersInAccountRequest>): void {
    xml.optional(ns, "token", xsString, value.token);
    xml.element(ns, "offset", xsInt, value.offset);
    xml.element(ns, "limit", xsInt, value.limit);
    xml.optional(ns, "search", xsString, value.search);
  }

  static read(xml: XmlReader): GetUsersInAccountRequest {
    let token: string | undefined;
    let offset: number | undefined;
    let limit: number | undefined;
    let search: string | undefined;
    for (let at = xml.field(requestFields, 0); at >= 0; at = xml.field(requestFields, at + 1)) {
      switch (at) {
        case 0:
          token = xsString.read(xml);
          break;
        case 1:
          offset = xsInt.read(xml);
          break;
        case 2:
          limit = xsInt.read(xml);
          break;
        case 3:
          search = xsString.read(xml);
          break;
      }
    }
    return new GetUsersInAccountRequest({
      token,
      offset: offset ?? xml.missing(requestFields, 1),
      limit: limit ?? xml.missing(requestFields, 2),
      search,
    });
  }
}

/** Response of operation `getUsersInAccount`. */
export class GetUsersInAccountResponse {
  /** Element `getUsersInAccountResult`, ArrayOfUserObject, 0..1 assumed. */
  getUsersInAccountResult: UserObject[];

  constructor(init: Init<GetUsersInAccountResponse>) {
    this.getUsersInAccountResult =
      init.getUsersInAccountResult === undefined ? [] : arrayOfUserObject.from(init.getUsersInAccountResult);
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<GetUsersInAccountResponse>): GetUsersInAccountResponse {
    return init instanceof GetUsersInAccountResponse ? init : new GetUsersInAccountResponse(init);
  }

  static write(xml: XmlWriter, value: Init<GetUsersInAccountResponse>): void {
    xml.optional(ns, "getUsersInAccountResult", arrayOfUserObject, value.getUsersInAccountResult);
  }

  static read(xml: XmlReader): GetUsersInAccountResponse {
    let getUsersInAccountResult: UserObject[] | undefined;
    for (let at = xml.field(responseFields, 0); at >= 0; at = xml.field(responseFields, at + 1)) {
      switch (at) {
        case 0:
          getUsersInAccountResult = arrayOfUserObject.read(xml);
          break;
      }
    }
    return new GetUsersInAccountResponse({
      getUsersInAccountResult: getUsersInAccountResult ?? [],
    });
  }
}

/** How operation `getUsersInAccount` travels. */
export const getUsersInAccount: Operation<GetUsersInAccountRequest, GetUsersInAccountResponse> = {
  name: "getUsersInAccount",
  action: "http://www.birst.com/getUsersInAccount",
  input: { name: "{http://www.birst.com/}getUsersInAccount", codec: GetUsersInAccountRequest },
  output: { name: "{http://www.birst.com/}getUsersInAccountResponse", codec: GetUsersInAccountResponse },
  secrets: ["token"],
};

/** The items of `getUsersInAccountResult` in the response of `getUsersInAccount`, for `streamItems`. */
export const getUsersInAccountItems: ItemPath<
  GetUsersInAccountRequest,
  GetUsersInAccountResponse,
  UserObject
> = {
  operation: getUsersInAccount,
  path: ["{http://www.birst.com/}getUsersInAccountResult", "{http://www.birst.com/}UserObject"],
  codec: UserObject,
};
