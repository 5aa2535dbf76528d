// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import { type Init, type XmlReader, type XmlWriter, xmlNames, xsString } from "../runtime/index.js";

const ns = "http://www.birst.com/";
const fields = xmlNames(ns, "username", "email");

/** XSD complexType `UserObject`. */
export class UserObject {
  /** Element `username`, xs:string, 0..1 assumed. */
  username?: string | undefined;
  /** Element `email`, xs:string, 0..1 assumed. */
  email?: string | undefined;

  constructor(init: Init<UserObject>) {
    this.username = init.username;
    this.email = init.email;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<UserObject>): UserObject {
    return init instanceof UserObject ? init : new UserObject(init);
  }

  static write(xml: XmlWriter, value: Init<UserObject>): void {
    xml.optional(ns, "username", xsString, value.username);
    xml.optional(ns, "email", xsString, value.email);
  }

  static read(xml: XmlReader): UserObject {
    let username: string | undefined;
    let email: string | undefined;
    for (let at = xml.field(fields, 0); at >= 0; at = xml.field(fields, at + 1)) {
      switch (at) {
        case 0:
          username = xsString.read(xml);
          break;
        case 1:
          email = xsString.read(xml);
          break;
      }
    }
    return new UserObject({
      username,
      email,
    });
  }
}
