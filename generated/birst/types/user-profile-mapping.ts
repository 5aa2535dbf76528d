// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import { type Init, type XmlReader, type XmlWriter, xmlNames, xsString } from "../runtime/index.js";

const ns = "http://www.birst.com/";
const fields = xmlNames(ns, "userName", "profileId");

/** XSD complexType `UserProfileMapping`. */
export class UserProfileMapping {
  /** Element `userName`, xs:string, 0..1. */
  userName?: string | undefined;
  /** Element `profileId`, xs:string, 0..1. */
  profileId?: string | undefined;

  constructor(init: Init<UserProfileMapping>) {
    this.userName = init.userName;
    this.profileId = init.profileId;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<UserProfileMapping>): UserProfileMapping {
    return init instanceof UserProfileMapping ? init : new UserProfileMapping(init);
  }

  static write(xml: XmlWriter, value: Init<UserProfileMapping>): void {
    xml.optional(ns, "userName", xsString, value.userName);
    xml.optional(ns, "profileId", xsString, value.profileId);
  }

  static read(xml: XmlReader): UserProfileMapping {
    let userName: string | undefined;
    let profileId: string | undefined;
    for (let at = xml.field(fields, 0); at >= 0; at = xml.field(fields, at + 1)) {
      switch (at) {
        case 0:
          userName = xsString.read(xml);
          break;
        case 1:
          profileId = xsString.read(xml);
          break;
      }
    }
    return new UserProfileMapping({
      userName,
      profileId,
    });
  }
}
