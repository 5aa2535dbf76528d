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
import { Profile } from "../types/profile.js";

const ns = "http://www.birst.com/";
const arrayOfProfile = arrayOf(ns, "Profile", Profile);
const requestFields = xmlNames(ns, "token");
const responseFields = xmlNames(ns, "listProfilesResult");

/** Request of operation `listProfiles`. */
export class ListProfilesRequest {
  /** Element `token`, xs:string, 0..1. */
  token: string | undefined;

  constructor(init: Init<ListProfilesRequest>) {
    this.token = init.token;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<ListProfilesRequest>): ListProfilesRequest {
    return init instanceof ListProfilesRequest ? init : new ListProfilesRequest(init);
  }

  static write(xml: XmlWriter, value: Init<ListProfilesRequest>): void {
    xml.optional(ns, "token", xsString, value.token);
  }

  static read(xml: XmlReader): ListProfilesRequest {
    let token: string | undefined;
    for (let at = xml.field(requestFields, 0); at >= 0; at = xml.field(requestFields, at + 1)) {
      switch (at) {
        case 0:
          token = xsString.read(xml);
          break;
      }
    }
    return new ListProfilesRequest({
      token,
    });
  }
}

/** Response of operation `listProfiles`. */
export class ListProfilesResponse {
  /** Element `listProfilesResult`, ArrayOfProfile, 0..1. */
  listProfilesResult: Profile[];

  constructor(init: Init<ListProfilesResponse>) {
    this.listProfilesResult =
      init.listProfilesResult === undefined ? [] : arrayOfProfile.from(init.listProfilesResult);
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<ListProfilesResponse>): ListProfilesResponse {
    return init instanceof ListProfilesResponse ? init : new ListProfilesResponse(init);
  }

  static write(xml: XmlWriter, value: Init<ListProfilesResponse>): void {
    xml.optional(ns, "listProfilesResult", arrayOfProfile, value.listProfilesResult);
  }

  static read(xml: XmlReader): ListProfilesResponse {
    let listProfilesResult: Profile[] | undefined;
    for (let at = xml.field(responseFields, 0); at >= 0; at = xml.field(responseFields, at + 1)) {
      switch (at) {
        case 0:
          listProfilesResult = arrayOfProfile.read(xml);
          break;
      }
    }
    return new ListProfilesResponse({
      listProfilesResult: listProfilesResult ?? [],
    });
  }
}

/** How operation `listProfiles` travels. */
export const listProfiles: Operation<ListProfilesRequest, ListProfilesResponse> = {
  name: "listProfiles",
  action: "http://www.birst.com/listProfiles",
  input: { name: "{http://www.birst.com/}listProfiles", codec: ListProfilesRequest },
  output: { name: "{http://www.birst.com/}listProfilesResponse", codec: ListProfilesResponse },
  secrets: ["token"],
};

/** The items of `listProfilesResult` in the response of `listProfiles`, for `streamItems`. */
export const listProfilesItems: ItemPath<ListProfilesRequest, ListProfilesResponse, Profile> = {
  operation: listProfiles,
  path: ["{http://www.birst.com/}listProfilesResult", "{http://www.birst.com/}Profile"],
  codec: Profile,
};
