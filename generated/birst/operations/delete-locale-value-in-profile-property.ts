// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import {
  type Init,
  type Operation,
  type XmlReader,
  type XmlWriter,
  xmlNames,
  xsString,
} from "../runtime/index.js";

const ns = "http://www.birst.com/";
const requestFields = xmlNames(ns, "token", "profileID", "propertyName", "locale");

/** Request of operation `deleteLocaleValueInProfileProperty`. */
export class DeleteLocaleValueInProfilePropertyRequest {
  /** Element `token`, xs:string, 0..1. */
  token: string | undefined;
  /** Element `profileID`, xs:string, 0..1. */
  profileID: string | undefined;
  /** Element `propertyName`, xs:string, 0..1. */
  propertyName: string | undefined;
  /** Element `locale`, xs:string, 0..1. */
  locale: string | undefined;

  constructor(init: Init<DeleteLocaleValueInProfilePropertyRequest>) {
    this.token = init.token;
    this.profileID = init.profileID;
    this.propertyName = init.propertyName;
    this.locale = init.locale;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(
    init: Init<DeleteLocaleValueInProfilePropertyRequest>,
  ): DeleteLocaleValueInProfilePropertyRequest {
    return init instanceof DeleteLocaleValueInProfilePropertyRequest
      ? init
      : new DeleteLocaleValueInProfilePropertyRequest(init);
  }

  static write(xml: XmlWriter, value: Init<DeleteLocaleValueInProfilePropertyRequest>): void {
    xml.optional(ns, "token", xsString, value.token);
    xml.optional(ns, "profileID", xsString, value.profileID);
    xml.optional(ns, "propertyName", xsString, value.propertyName);
    xml.optional(ns, "locale", xsString, value.locale);
  }

  static read(xml: XmlReader): DeleteLocaleValueInProfilePropertyRequest {
    let token: string | undefined;
    let profileID: string | undefined;
    let propertyName: string | undefined;
    let locale: string | undefined;
    for (let at = xml.field(requestFields, 0); at >= 0; at = xml.field(requestFields, at + 1)) {
      switch (at) {
        case 0:
          token = xsString.read(xml);
          break;
        case 1:
          profileID = xsString.read(xml);
          break;
        case 2:
          propertyName = xsString.read(xml);
          break;
        case 3:
          locale = xsString.read(xml);
          break;
      }
    }
    return new DeleteLocaleValueInProfilePropertyRequest({
      token,
      profileID,
      propertyName,
      locale,
    });
  }
}

/** Response of operation `deleteLocaleValueInProfileProperty`. */
export class DeleteLocaleValueInProfilePropertyResponse {
  /** The instance itself, or a new one made from plain data. */
  static from(
    init: Init<DeleteLocaleValueInProfilePropertyResponse>,
  ): DeleteLocaleValueInProfilePropertyResponse {
    return init instanceof DeleteLocaleValueInProfilePropertyResponse
      ? init
      : new DeleteLocaleValueInProfilePropertyResponse();
  }

  static write(_xml: XmlWriter, _value: Init<DeleteLocaleValueInProfilePropertyResponse>): void {}

  static read(xml: XmlReader): DeleteLocaleValueInProfilePropertyResponse {
    xml.skip();
    return new DeleteLocaleValueInProfilePropertyResponse();
  }
}

/** How operation `deleteLocaleValueInProfileProperty` travels. */
export const deleteLocaleValueInProfileProperty: Operation<
  DeleteLocaleValueInProfilePropertyRequest,
  DeleteLocaleValueInProfilePropertyResponse
> = {
  name: "deleteLocaleValueInProfileProperty",
  action: "http://www.birst.com/deleteLocaleValueInProfileProperty",
  input: {
    name: "{http://www.birst.com/}deleteLocaleValueInProfileProperty",
    codec: DeleteLocaleValueInProfilePropertyRequest,
  },
  output: {
    name: "{http://www.birst.com/}deleteLocaleValueInProfilePropertyResponse",
    codec: DeleteLocaleValueInProfilePropertyResponse,
  },
  secrets: ["token"],
};
