// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import { type Init, type XmlReader, type XmlWriter, xmlNames, xsString } from "../runtime/index.js";

const ns = "http://example.org/shop/";
const fields = xmlNames(ns, "user", "password");

/** Content of element `Credentials`, of a type without a name. */
export class Credentials {
  /** Element `user`, xs:string, 0..1 assumed. */
  user?: string | undefined;
  /** Element `password`, xs:string, 0..1 assumed. */
  password?: string | undefined;

  constructor(init: Init<Credentials>) {
    this.user = init.user;
    this.password = init.password;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<Credentials>): Credentials {
    return init instanceof Credentials ? init : new Credentials(init);
  }

  static write(xml: XmlWriter, value: Init<Credentials>): void {
    xml.optional(ns, "user", xsString, value.user);
    xml.optional(ns, "password", xsString, value.password);
  }

  static read(xml: XmlReader): Credentials {
    let user: string | undefined;
    let password: string | undefined;
    for (let at = xml.field(fields, 0); at >= 0; at = xml.field(fields, at + 1)) {
      switch (at) {
        case 0:
          user = xsString.read(xml);
          break;
        case 1:
          password = xsString.read(xml);
          break;
      }
    }
    return new Credentials({
      user,
      password,
    });
  }
}
