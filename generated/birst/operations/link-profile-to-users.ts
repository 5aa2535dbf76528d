// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import {
  arrayOf,
  type Init,
  type Operation,
  type XmlReader,
  type XmlWriter,
  xmlNames,
  xsString,
} from "../runtime/index.js";
import { UserProfileMapping } from "../types/user-profile-mapping.js";

const ns = "http://www.birst.com/";
const arrayOfUserProfileMapping = arrayOf(ns, "UserProfileMapping", UserProfileMapping);
const requestFields = xmlNames(ns, "token", "userProfileList");

/** Request of operation `linkProfileToUsers`. */
export class LinkProfileToUsersRequest {
  /** Element `token`, xs:string, 0..1. */
  token: string | undefined;
  /** Element `userProfileList`, ArrayOfUserProfileMapping, 0..1. */
  userProfileList: UserProfileMapping[] | undefined;

  constructor(init: Init<LinkProfileToUsersRequest>) {
    this.token = init.token;
    this.userProfileList =
      init.userProfileList === undefined ? undefined : arrayOfUserProfileMapping.from(init.userProfileList);
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<LinkProfileToUsersRequest>): LinkProfileToUsersRequest {
    return init instanceof LinkProfileToUsersRequest ? init : new LinkProfileToUsersRequest(init);
  }

  static write(xml: XmlWriter, value: Init<LinkProfileToUsersRequest>): void {
    xml.optional(ns, "token", xsString, value.token);
    xml.optional(ns, "userProfileList", arrayOfUserProfileMapping, value.userProfileList);
  }

  static read(xml: XmlReader): LinkProfileToUsersRequest {
    let token: string | undefined;
    let userProfileList: UserProfileMapping[] | undefined;
    for (let at = xml.field(requestFields, 0); at >= 0; at = xml.field(requestFields, at + 1)) {
      switch (at) {
        case 0:
          token = xsString.read(xml);
          break;
        case 1:
          userProfileList = arrayOfUserProfileMapping.read(xml);
          break;
      }
    }
    return new LinkProfileToUsersRequest({
      token,
      userProfileList,
    });
  }
}

/** Response of operation `linkProfileToUsers`. */
export class LinkProfileToUsersResponse {
  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<LinkProfileToUsersResponse>): LinkProfileToUsersResponse {
    return init instanceof LinkProfileToUsersResponse ? init : new LinkProfileToUsersResponse();
  }

  static write(_xml: XmlWriter, _value: Init<LinkProfileToUsersResponse>): void {}

  static read(xml: XmlReader): LinkProfileToUsersResponse {
    xml.skip();
    return new LinkProfileToUsersResponse();
  }
}

/** How operation `linkProfileToUsers` travels. */
export const linkProfileToUsers: Operation<LinkProfileToUsersRequest, LinkProfileToUsersResponse> = {
  name: "linkProfileToUsers",
  action: "http://www.birst.com/linkProfileToUsers",
  input: { name: "{http://www.birst.com/}linkProfileToUsers", codec: LinkProfileToUsersRequest },
  output: { name: "{http://www.birst.com/}linkProfileToUsersResponse", codec: LinkProfileToUsersResponse },
  secrets: ["token"],
};
