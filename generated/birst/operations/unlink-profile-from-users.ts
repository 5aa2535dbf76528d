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
const requestFields = xmlNames(ns, "token", "userList");

/** Request of operation `unlinkProfileFromUsers`. */
export class UnlinkProfileFromUsersRequest {
  /** Element `token`, xs:string, 0..1. */
  token: string | undefined;
  /** Element `userList`, ArrayOfString, 0..1. */
  userList: (string | null)[] | undefined;

  constructor(init: Init<UnlinkProfileFromUsersRequest>) {
    this.token = init.token;
    this.userList = init.userList === undefined ? undefined : arrayOfString.from(init.userList);
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<UnlinkProfileFromUsersRequest>): UnlinkProfileFromUsersRequest {
    return init instanceof UnlinkProfileFromUsersRequest ? init : new UnlinkProfileFromUsersRequest(init);
  }

  static write(xml: XmlWriter, value: Init<UnlinkProfileFromUsersRequest>): void {
    xml.optional(ns, "token", xsString, value.token);
    xml.optional(ns, "userList", arrayOfString, value.userList);
  }

  static read(xml: XmlReader): UnlinkProfileFromUsersRequest {
    let token: string | undefined;
    let userList: (string | null)[] | undefined;
    for (let at = xml.field(requestFields, 0); at >= 0; at = xml.field(requestFields, at + 1)) {
      switch (at) {
        case 0:
          token = xsString.read(xml);
          break;
        case 1:
          userList = arrayOfString.read(xml);
          break;
      }
    }
    return new UnlinkProfileFromUsersRequest({
      token,
      userList,
    });
  }
}

/** Response of operation `unlinkProfileFromUsers`. */
export class UnlinkProfileFromUsersResponse {
  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<UnlinkProfileFromUsersResponse>): UnlinkProfileFromUsersResponse {
    return init instanceof UnlinkProfileFromUsersResponse ? init : new UnlinkProfileFromUsersResponse();
  }

  static write(_xml: XmlWriter, _value: Init<UnlinkProfileFromUsersResponse>): void {}

  static read(xml: XmlReader): UnlinkProfileFromUsersResponse {
    xml.skip();
    return new UnlinkProfileFromUsersResponse();
  }
}

/** How operation `unlinkProfileFromUsers` travels. */
export const unlinkProfileFromUsers: Operation<
  UnlinkProfileFromUsersRequest,
  UnlinkProfileFromUsersResponse
> = {
  name: "unlinkProfileFromUsers",
  action: "http://www.birst.com/unlinkProfileFromUsers",
  input: { name: "{http://www.birst.com/}unlinkProfileFromUsers", codec: UnlinkProfileFromUsersRequest },
  output: {
    name: "{http://www.birst.com/}unlinkProfileFromUsersResponse",
    codec: UnlinkProfileFromUsersResponse,
  },
  secrets: ["token"],
};
