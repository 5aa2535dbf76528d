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
const getUsersForProfileResultItemCodec = nillable(xsString);
const requestFields = xmlNames(ns, "token", "profileId");
const responseFields = xmlNames(ns, "getUsersForProfileResult");

/** Request of operation `getUsersForProfile`. */
export class GetUsersForProfileRequest {
  /** Element `token`, xs:string, 0..1. */
  token: string | undefined;
  /** Element `profileId`, xs:string, 0..1. */
  profileId: string | undefined;

  constructor(init: Init<GetUsersForProfileRequest>) {
    this.token = init.token;
    this.profileId = init.profileId;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<GetUsersForProfileRequest>): GetUsersForProfileRequest {
    return init instanceof GetUsersForProfileRequest ? init : new GetUsersForProfileRequest(init);
  }

  static write(xml: XmlWriter, value: Init<GetUsersForProfileRequest>): void {
    xml.optional(ns, "token", xsString, value.token);
    xml.optional(ns, "profileId", xsString, value.profileId);
  }

  static read(xml: XmlReader): GetUsersForProfileRequest {
    let token: string | undefined;
    let profileId: string | undefined;
    for (let at = xml.field(requestFields, 0); at >= 0; at = xml.field(requestFields, at + 1)) {
      switch (at) {
        case 0:
          token = xsString.read(xml);
          break;
        case 1:
          profileId = xsString.read(xml);
          break;
      }
    }
    return new GetUsersForProfileRequest({
      token,
      profileId,
    });
  }
}

/** Response of operation `getUsersForProfile`. */
export class GetUsersForProfileResponse {
  /** Element `getUsersForProfileResult`, ArrayOfString, 0..1. */
  getUsersForProfileResult: (string | null)[];

  constructor(init: Init<GetUsersForProfileResponse>) {
    this.getUsersForProfileResult =
      init.getUsersForProfileResult === undefined ? [] : arrayOfString.from(init.getUsersForProfileResult);
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<GetUsersForProfileResponse>): GetUsersForProfileResponse {
    return init instanceof GetUsersForProfileResponse ? init : new GetUsersForProfileResponse(init);
  }

  static write(xml: XmlWriter, value: Init<GetUsersForProfileResponse>): void {
    xml.optional(ns, "getUsersForProfileResult", arrayOfString, value.getUsersForProfileResult);
  }

  static read(xml: XmlReader): GetUsersForProfileResponse {
    let getUsersForProfileResult: (string | null)[] | undefined;
    for (let at = xml.field(responseFields, 0); at >= 0; at = xml.field(responseFields, at + 1)) {
      switch (at) {
        case 0:
          getUsersForProfileResult = arrayOfString.read(xml);
          break;
      }
    }
    return new GetUsersForProfileResponse({
      getUsersForProfileResult: getUsersForProfileResult ?? [],
    });
  }
}

/** How operation `getUsersForProfile` travels. */
export const getUsersForProfile: Operation<GetUsersForProfileRequest, GetUsersForProfileResponse> = {
  name: "getUsersForProfile",
  action: "http://www.birst.com/getUsersForProfile",
  input: { name: "{http://www.birst.com/}getUsersForProfile", codec: GetUsersForProfileRequest },
  output: { name: "{http://www.birst.com/}getUsersForProfileResponse", codec: GetUsersForProfileResponse },
  secrets: ["token"],
};

/** The items of `getUsersForProfileResult` in the response of `getUsersForProfile`, for `streamItems`. */
export const getUsersForProfileItems: ItemPath<
  GetUsersForProfileRequest,
  GetUsersForProfileResponse,
  string | null
> = {
  operation: getUsersForProfile,
  path: ["{http://www.birst.com/}getUsersForProfileResult", "{http://www.birst.com/}string"],
  codec: getUsersForProfileResultItemCodec,
};
